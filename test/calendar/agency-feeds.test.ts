/** Calendars of agencies: the workshops that one person may see, at an address of theirs, until they may not. */
import { eq } from 'drizzle-orm'
import ICAL from 'ical.js'
import { beforeAll, describe, expect, test } from 'vitest'
import { users } from '../../src/accounts/tables.ts'
import { memberships } from '../../src/workshops/tables.for-team.ts'
import { workshopAgencies, workshops } from '../../src/workshops/tables.ts'
import { agendaOf, problemOf } from '../agenda/calls.ts'
import { type Caller, testApp } from '../support/app.ts'
import { byteFaults } from '../support/ics-bytes.ts'
import { makeMembership, makeUser } from '../support/make.ts'
import { openWorkshop } from '../support/open-workshop.ts'

const it = testApp()

let agencyId: string
let seen: Awaited<ReturnType<typeof openWorkshop>>
let hidden: typeof seen
beforeAll(async () => {
  const given = { agencies: ['UNDP'], venue: 'Hall; 1', startsOn: '2026-11-09', endsOn: '2026-11-11' }
  seen = await openWorkshop(it, { ...given, title: 'Seen by all', visibility: 'public' })
  hidden = await openWorkshop(it, { ...given, title: 'Members alone', timeZone: 'America/New_York' })
  await openWorkshop(it, { agencies: ['UNEP'], title: 'Of another agency', visibility: 'public' })
  agencyId = seen.agencyIds.UNDP!
  const roles = [{ role: 'speaker' as const, name: 'Somebody Named' }]
  for (const one of [seen, hidden]) {
    const draft = agendaOf(one.workshop.slug, one.organiser)
    const { id } = await draft.added({ title: `Opening of ${one.workshop.title}`, roles })
    await it.db.$client.query('update sessions set online_url = $1 where id = $2', ['https://meet.example.org/x', id])
    await draft.release()
  }
})

const urlOf = (id = agencyId) => `/api/v1/agencies/${id}/calendar-feeds`
/** An officer who is a member of the workshop that others do not see. */
const officer = async () => {
  const user = await makeUser(it.db)
  await makeMembership(it.db, { workshopId: hidden.workshop.id, userId: user.id, role: 'participant', agencyId: null })
  return { user, as: await it.as(user) }
}
const made = async (as: Caller, payload: object = { withSessions: false }) => {
  const answer = await as('POST', urlOf(), { payload })
  if (answer.statusCode !== 201) throw new Error(answer.body)
  const { id, address, expiresAt } = answer.json() as { id: string; address: string; expiresAt: string }
  return { id, expiresAt, url: address.replace('http://127.0.0.1:3000', '') }
}
const fetch = (url: string) => it.visitor('GET', url)
const eventsIn = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => {
    const value = (name: string) => event.getFirstPropertyValue(name)?.toString()
    return {
      summary: value('summary')!,
      start: value('dtstart'),
      end: value('dtend'),
      uid: value('uid'),
      free: value('transp')
    }
  })
const titles = async (url: string) => {
  const { statusCode, body } = await fetch(url)
  return statusCode === 200 ? eventsIn(body).map(({ summary }) => summary) : statusCode
}

describe('the calendar', () => {
  test('has each workshop as whole days, by the calendar of the place, of right bytes', async () => {
    const { as } = await officer()
    const { url } = await made(as)
    const { body, rawPayload, headers } = await fetch(url)
    expect([byteFaults(rawPayload), headers['content-type']]).toEqual([[], 'text/calendar; charset=utf-8'])
    const days = { start: '2026-11-09', end: '2026-11-12', free: 'TRANSPARENT' }
    const uid = ({ workshop }: typeof seen) => `${workshop.id}@sessions.plenary.invalid`
    expect(eventsIn(body).sort((a, b) => (a.summary < b.summary ? -1 : 1))).toEqual([
      { summary: 'Members alone', uid: uid(hidden), ...days },
      { summary: 'Seen by all', uid: uid(seen), ...days }
    ])
    expect(body).toContain('DTSTART;VALUE=DATE:20261109\r\nDTEND;VALUE=DATE:20261112\r\n')
    expect(body).toContain('LOCATION:Hall\\; 1\\, Bangkok\\, Thailand')
    expect(body).not.toContain('VTIMEZONE')
  })

  test('has sessions too where asked, in the zone of each workshop, and names nobody', async () => {
    const { as } = await officer()
    const { url } = await made(as, { withSessions: true })
    const { body, rawPayload } = await fetch(url)
    expect(byteFaults(rawPayload)).toEqual([])
    expect(eventsIn(body).map(({ summary }) => summary)).toHaveLength(4)
    expect(body.match(/TZID:.*/g)).toEqual(['TZID:Asia/Bangkok', 'TZID:America/New_York'])
    expect(body).not.toContain('Named')
    // members may join online, others may not
    expect(body.match(/CONFERENCE/g)).toHaveLength(1)
    const stranger = await made(await it.as(await makeUser(it.db)), { withSessions: true })
    expect(await titles(stranger.url)).toEqual(['Seen by all', 'Opening of Seen by all'])
    expect((await fetch(stranger.url)).body).not.toContain('meet.example.org')
  })

  test('counts on when days or titles of a workshop change', async () => {
    const { as } = await officer()
    const { url } = await made(as)
    const sequences = async () => (await fetch(url)).body.match(/SEQUENCE:\d+/g)
    expect(await sequences()).toEqual(['SEQUENCE:0', 'SEQUENCE:0'])
    const change = { payload: { venue: 'Another hall' }, headers: { 'if-match': '*' } }
    expect((await seen.organiser('PATCH', seen.url(), change)).statusCode).toBe(200)
    expect((await sequences())!.sort()).toEqual(['SEQUENCE:0', 'SEQUENCE:1'])
  })
})

/** Changed past the program, so that it hears of it a moment later. */
describe('what somebody may no longer see', () => {
  test('leaves with the membership, with the part of the agency, and wholly with the account', async () => {
    const { user, as } = await officer()
    const { url } = await made(as)
    expect(await titles(url)).toHaveLength(2)
    await it.db.delete(memberships).where(eq(memberships.userId, user.id))
    await expect.poll(() => titles(url)).toEqual(['Seen by all'])
    const { workshopId, ...part } = (
      await it.db.select().from(workshopAgencies).where(eq(workshopAgencies.workshopId, seen.workshop.id))
    )[0]!
    await it.db.delete(workshopAgencies).where(eq(workshopAgencies.workshopId, workshopId))
    await expect.poll(() => titles(url)).toEqual([])
    expect(byteFaults((await fetch(url)).rawPayload)).toEqual([])
    await it.db.insert(workshopAgencies).values({ workshopId, ...part })
    await it.db.update(workshops).set({ visibility: 'private' }).where(eq(workshops.id, workshopId))
    await expect.poll(() => titles(url)).toEqual([])
    await it.db.update(workshops).set({ visibility: 'public' }).where(eq(workshops.id, workshopId))
    await it.db.update(users).set({ disabledAt: it.services.clock() }).where(eq(users.id, user.id))
    await expect.poll(() => titles(url)).toBe(404)
  })

  test('is gone with an address that was ended, or has expired', async () => {
    const { as } = await officer()
    const [ended, short] = [await made(as), await made(as, { withSessions: false, days: 1 })]
    expect((await as('DELETE', `${urlOf()}/${ended.id}`)).statusCode).toBe(204)
    expect([await titles(ended.url), (await fetch(short.url)).statusCode]).toEqual([404, 200])
    it.later(24 * 3_600_000)
    expect(await titles(short.url)).toBe(404)
    it.later(-24 * 3_600_000)
  })
})

describe('addresses', () => {
  test('are those of who asks alone, and end by their own hand alone', async () => {
    const [one, other] = [await officer(), await officer()]
    const { id, url } = await made(one.as)
    const list = async (as: Caller) => (await as('GET', urlOf())).json().items
    expect(await list(one.as)).toEqual([expect.objectContaining({ id, address: `http://127.0.0.1:3000${url}` })])
    expect(await list(other.as)).toEqual([])
    expect(problemOf(await other.as('DELETE', `${urlOf()}/${id}`))).toEqual([404, 'feed-not-found'])
    expect((await fetch(url)).statusCode).toBe(200)
  })

  test('are made once for a request that is repeated, and stand in no table', async () => {
    const { as } = await officer()
    const ask = () => as('POST', urlOf(), { payload: { withSessions: true }, headers: { 'idempotency-key': 'k-1' } })
    const [first, again] = [await ask(), await ask()]
    expect([first.statusCode, again.statusCode, again.json()]).toEqual([201, 201, first.json()])
    const token = /calendar\/([\w-]{43})/.exec(first.json().address)![1]!
    for (const table of ['agency_feeds', 'first_answers', 'audit_log']) {
      const { rows } = await it.db.$client.query(`select * from ${table}`)
      expect(rows.length).toBeGreaterThan(0)
      expect(JSON.stringify(rows)).not.toContain(token)
    }
  })

  test('are ten at most, for 400 days at most, of agencies that there are, and for people', async () => {
    const { as } = await officer()
    const ask = (payload: object, id?: string) => as('POST', urlOf(id), { payload })
    expect(problemOf(await ask({ withSessions: true, days: 401 }))).toEqual([400, 'invalid-request'])
    expect(problemOf(await ask({ withSessions: true }, hidden.workshop.id))).toEqual([404, 'agency-not-found'])
    for (let feed = 0; feed < 10; feed++) await made(as)
    expect(problemOf(await ask({ withSessions: true }))).toEqual([409, 'too-many-feeds'])
    const machine = await it.asMachine(hidden.workshop, 'organiser')
    expect(problemOf(await machine('GET', urlOf()))).toEqual([403, 'not-allowed'])
  })
})
