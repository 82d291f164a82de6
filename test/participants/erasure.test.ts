/** A person who is erased: no name, contact or need is left, and the counts are as before. */
import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { calendarFeeds } from '../../src/calendar/tables.ts'
import { newId } from '../../src/platform/id.ts'
import { registrationLinks } from '../../src/registration/tables.ts'
import { testApp } from '../support/app.ts'
import { NOW } from '../support/make.ts'
import { problemIn } from '../support/open-workshop.ts'
import { openList } from './people.ts'

const it = testApp()

const SECRETS = {
  honorific: 'Prof.',
  givenNames: 'Xanthippe',
  familyName: 'Quillfeather',
  nativeName: 'Ξανθίππη',
  organisation: 'Quillworks',
  position: 'Quillmaster',
  email: 'xq@quill.example',
  telephone: '+1 555 777',
  dietaryNeeds: 'quills',
  languages: ['en'],
  headOfDelegation: true,
  listed: true
}
const opened = async (given: Parameters<typeof openList>[1] = {}) => {
  const open = await openList(it, { agencies: ['UNDP'], ...given })
  const person = await open.register({ ...SECRETS, agency: 'UNDP', sex: 'female' })
  const erase = (id: string, tag = '*') =>
    open.organiser('POST', open.at(id, '/erase'), { headers: { 'if-match': tag } })
  return { ...open, person, erase }
}

/** Everywhere in the database where any of what identified the person still stands. */
const traces = async () => {
  const { rows: tables } = await it.db.execute<{ name: string }>(
    sql`select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`
  )
  const found: string[] = []
  for (const { name } of tables) {
    const { rows } = await it.db.execute<{ found: string }>(
      sql`select count(*) as found from ${sql.identifier(name)} t where t::text ~* 'xanthippe|quill|Ξανθίππη|555 777'`
    )
    if (Number(rows[0]!.found) > 0) found.push(name)
  }
  return found
}

test('nothing that identifies the person stays, and country, sector, sex and agency do', async () => {
  const { person, erase, move, organiser, at } = await opened()
  await move(person.id, 'cancelled', { reason: 'Xanthippe is ill' })
  await move(person.id, 'confirmed')
  expect(await traces()).not.toEqual([])
  const answer = await erase(person.id)
  expect(answer.statusCode).toBe(200)
  expect(answer.json().participant).toMatchObject({
    id: person.id,
    reference: person.reference,
    displayName: 'Erased person',
    nativeName: '',
    email: null,
    sex: 'female',
    country: 'THA',
    sector: 'government',
    agency: 'UNDP',
    headOfDelegation: false,
    listed: false,
    state: 'cancelled'
  })
  expect(await traces()).toEqual([])
  const { items, deeds } = (await organiser('GET', at(person.id, '/history'))).json()
  expect(items.map(({ to, reason }: { to: string; reason: string }) => [to, reason])).toEqual([
    ['confirmed', ''],
    ['cancelled', ''],
    ['confirmed', ''],
    ['cancelled', '']
  ])
  expect(deeds.at(-1)).toMatchObject({ deed: 'participants.erase' })
})

test('the draft of the agenda says TBC, and the releases that print the name are told', async () => {
  const { person, erase, organiser, url } = await opened()
  const session = {
    title: 'Opening',
    kind: 'opening',
    startsAt: '2026-11-09T09:00:00+07:00',
    endsAt: '2026-11-09T10:00:00+07:00',
    roles: [
      { role: 'chair', participantId: person.id },
      { role: 'speaker', name: 'Somebody else' }
    ]
  }
  const { id, code } = (await organiser('POST', url('/sessions'), { payload: session })).json()
  expect((await organiser('POST', url('/agenda/releases'), { payload: {} })).statusCode).toBe(201)
  const { sessions, releases } = (await erase(person.id)).json()
  expect({ sessions, releases }).toEqual({ sessions: [{ id, code, title: 'Opening' }], releases: [1] })
  const after = await organiser('GET', url(`/sessions/${id}`))
  expect(after.json().roles.map(({ name }: { name: string }) => name)).toEqual(['TBC', 'Somebody else'])
  expect(after.headers.etag).toBe('"2"')
  expect((await organiser('POST', url('/agenda/releases'), { payload: {} })).statusCode).toBe(201)
  expect(await traces()).toEqual(['agenda_releases'])
})

test('the place goes to who waits, and no badge, link or calendar of the person works any more', async () => {
  const { person, erase, register, read, workshop } = await opened({ capacity: 1 })
  const next = await register({ givenNames: 'Bo' })
  const own = { workshopId: workshop.id, participantId: person.id, createdAt: NOW }
  await it.db.insert(calendarFeeds).values({ ...own, id: newId(NOW), tokenHash: `feed ${person.id}` })
  await it.db
    .insert(registrationLinks)
    .values({ ...own, id: newId(NOW), tokenHash: `link ${person.id}`, expiresAt: NOW })
  await erase(person.id)
  expect((await read(next.id)).state).toBe('confirmed')
  const { rows } = await it.db.execute<{ live: string }>(sql`
    select (select count(*) from badge_tokens where participant_id = ${person.id} and revoked_at is null)
      + (select count(*) from calendar_feeds where participant_id = ${person.id} and revoked_at is null)
      + (select count(*) from registration_links where participant_id = ${person.id}) as live`)
  expect(rows[0]!.live).toBe('0')
})

test('it is based on what was read, and is for organisers', async () => {
  const { person, erase, officerOf, at, organiser, read } = await opened()
  expect(problemIn(await erase(person.id, '"7"')).kind).toBe('changed-meanwhile')
  expect(problemIn(await organiser('POST', at(person.id, '/erase'))).kind).toBe('precondition-required')
  expect((await (await officerOf('UNDP'))('POST', at(person.id, '/erase'))).statusCode).toBe(403)
  expect(await read(person.id)).toEqual(person)
})
