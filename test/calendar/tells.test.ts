/** What the database tells those who keep calendars, and what it does not tell. */
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { agencies } from '../../src/agencies/tables.ts'
import { testApp } from '../support/app.ts'
import { makeMembership, makePerson, makeUser, makeWorkshop, NOW } from '../support/make.ts'

const it = testApp()
const ids = { workshop: '', person: '', user: '', agency: '0198a000-0000-7000-8000-000000000001' }
let client: Client
const told: string[] = []

beforeAll(async () => {
  const workshop = await makeWorkshop(it.db)
  const [person, user] = [await makePerson(it.db, workshop), await makeUser(it.db)]
  await it.db.insert(agencies).values({ id: ids.agency, acronym: 'UNEP', name: 'x', kind: 'un-entity', changedAt: NOW })
  await makeMembership(it.db, { workshopId: workshop.id, userId: user.id, role: 'organiser' })
  Object.assign(ids, { workshop: workshop.id, person: person.id, user: user.id })
  client = new Client(it.db.connection)
  await client.connect()
  client.on('notification', ({ payload = '' }) => told.push(payload))
  await client.query('listen plenary_calendars')
})
afterAll(() => client?.end())

const feed = `insert into calendar_feeds (workshop_id, id, participant_id, token_hash, created_at)
  select workshop_id, gen_random_uuid(), id, id::text, now() from participants`
const release = `insert into agenda_releases (workshop_id, number, released_at, agenda, changes)
  select id, 1, now(), '{"sessions":[]}', '[]' from workshops`
const part = `insert into release_parts (workshop_id, number, session_id, participant_id, part)
  select workshop_id, 1, gen_random_uuid(), id, 'place' from participants`
const inAgency = `insert into workshop_agencies (workshop_id, agency_id, role, position)
  select w.id, a.id, 'convening', 1 from workshops w, agencies a`
const another = `insert into participants select (jsonb_populate_record(p, jsonb_build_object('id', gen_random_uuid(), 'reference', 'P-99', 'email', null))).* from participants p limit 1`

type Who = keyof typeof ids
const STEPS: [what: string, statement: string, who: Who[]][] = [
  ['somebody who registers', another, []],
  ['a telephone number', `update participants set telephone = '1'`, []],
  ['a state', `update participants set state = 'waiting' where reference not like '%99'`, ['person']],
  ['languages', `update participants set languages = '{fr}' where reference not like '%99'`, ['person']],
  ['a new address', feed, []],
  [
    'an address that ends',
    `update calendar_feeds set revoked_at = now() where participant_id = any(select id from participants where reference not like '%99')`,
    ['person']
  ],
  ['a release', release, ['workshop']],
  ['the document of a release', `update agenda_releases set pdf = 'x'`, []],
  ['parts of a release, which it told itself', part, []],
  [
    'a person who is taken out of a release',
    `delete from release_parts where participant_id = any(select id from participants where reference not like '%99')`,
    ['person']
  ],
  ['an agency that takes part', inAgency, ['workshop', 'agency']],
  ['a name of an agency', `update agencies set name = 'y'`, ['agency']],
  ['a name of a workshop', `update workshops set title = 'y'`, ['workshop']],
  [
    'a workshop that agencies may see now',
    `update workshops set visibility = case visibility when 'public' then 'private' else 'public' end::visibility`,
    ['workshop', 'agency']
  ],
  ['a member who leaves', 'delete from memberships', ['user']],
  ['an account that is renamed', `update users set display_name = 'y'`, []],
  ['an account that is disabled', 'update users set disabled_at = now()', ['user']]
]

test.each(STEPS)('%s', async (_, statement, who) => {
  told.length = 0
  const { rowCount } = await it.db.$client.query(statement)
  expect(rowCount).toBeGreaterThan(0)
  await client.query('select 1')
  expect([...new Set(told)].sort()).toEqual(who.map((name) => ids[name]).sort())
})
