/** Calendar files over HTTP: what calendars ask for again and again, and what they are told of a change. */
import { sql } from 'drizzle-orm'
import ICAL from 'ical.js'
import { beforeEach, describe, expect, test } from 'vitest'
import { agendaOf, at, problemOf } from '../agenda/calls.ts'
import { type Caller, testApp } from '../support/app.ts'
import { byteFaults } from '../support/ics-bytes.ts'
import { makeRoom, makeWorkshop } from '../support/make.ts'

const it = testApp({ environment: { PLENARY_URL: 'https://plenary.example.org' } })

let workshop: Awaited<ReturnType<typeof makeWorkshop>>
let organiser: Caller
let draft: ReturnType<typeof agendaOf>
beforeEach(async () => {
  workshop = await makeWorkshop(it.db, { visibility: 'public', venue: 'Conference Centre' })
  for (const name of ['Room A', 'Room B']) await makeRoom(it.db, workshop, name)
  organiser = await it.asMember(workshop, 'organiser')
  draft = agendaOf(workshop.slug, organiser)
})
const now = () => it.services.clock().toISOString().replace('.000', '')
const fetch = (path = '/agenda.ics', headers = {}) => it.visitor('GET', `${draft.url}${path}`, { headers })
/** What ical.js reads, by title. */
const eventsIn = (text: string) => {
  const components = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')
  return Object.fromEntries(
    components.map((component) => {
      const { uid, sequence, summary, location, startDate, endDate } = new ICAL.Event(component)
      const value = (name: string) => component.getFirstPropertyValue(name)?.toString() ?? null
      const [from, to] = [startDate, endDate].map((time) => time.toJSDate().toISOString())
      const rest = {
        status: value('status'),
        stamp: value('dtstamp'),
        url: value('url'),
        transparency: value('transp')
      }
      return [summary, { uid, sequence, location, from, to, ...rest }]
    })
  )
}
const events = async (path?: string) => eventsIn((await fetch(path)).body)

describe.each([
  ['the agenda', () => '/agenda.ics'],
  ['one session', (id: string) => `/sessions/${id}.ics`]
])('%s', (_, pathOf) => {
  const released = async () => {
    const { id } = await draft.added({ title: 'Opening', room: 'Room A' })
    await draft.release()
    return pathOf(id)
  }

  test('is a calendar of right bytes with a name, for visitors of a public workshop', async () => {
    const response = await fetch(await released())
    expect([response.statusCode, byteFaults(response.rawPayload)]).toEqual([200, []])
    expect(response.headers).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': expect.stringMatching(/^attachment; filename="[\w-]+\.ics"$/),
      'content-length': String(response.rawPayload.length),
      'cache-control': 'no-cache'
    })
    expect(eventsIn(response.body)).toEqual({
      Opening: {
        uid: expect.stringMatching(/^[0-9a-f-]{36}@sessions\.plenary\.invalid$/),
        sequence: 0,
        location: 'Room A, Conference Centre',
        from: '2026-11-10T02:00:00.000Z',
        to: '2026-11-10T03:00:00.000Z',
        status: 'CONFIRMED',
        stamp: now(),
        url: `https://plenary.example.org/w/${workshop.slug}/agenda`,
        transparency: 'OPAQUE'
      }
    })
  })

  test('is not sent again to who has it, and is when it has changed', async () => {
    const path = await released()
    const { headers, body } = await fetch(path)
    expect(headers.etag).toMatch(/^"[\w-]{27}"$/)
    for (const known of [headers.etag, `W/${headers.etag}`, `"other", ${headers.etag}`, '*']) {
      const again = await fetch(path, { 'if-none-match': known })
      expect([again.statusCode, again.body]).toEqual([304, ''])
      expect(again.headers.etag).toContain(headers.etag)
    }
    expect((await fetch(path, { 'if-none-match': '"other"' })).body).toBe(body)
    await draft.change((await draft.list())[0].id, { title: 'Welcome' })
    await draft.release()
    const changed = await fetch(path, { 'if-none-match': headers.etag })
    expect([changed.statusCode, changed.headers.etag === headers.etag]).toEqual([200, false])
  })

  test('is the same byte for byte, later too, and for a member', async () => {
    const path = await released()
    const first = await fetch(path)
    it.later(60_000)
    expect((await fetch(path)).rawPayload.equals(first.rawPayload)).toBe(true)
    const member = await it.asMember(workshop, 'participant')
    expect((await member('GET', `${draft.url}${path}`)).rawPayload.equals(first.rawPayload)).toBe(true)
  })

  test('answers HEAD with the headers of GET', async () => {
    const path = await released()
    const [get, head] = [await fetch(path), await it.visitor('HEAD', `${draft.url}${path}`)]
    expect([head.statusCode, head.body]).toEqual([200, ''])
    for (const name of ['etag', 'content-type', 'content-length', 'content-disposition'])
      expect(head.headers[name]).toBe(get.headers[name])
  })

  test('is never packed, for Outlook does not unpack it', async () => {
    for (let hour = 11; hour < 20; hour++)
      await draft.added({ title: 'Long '.repeat(50), startsAt: at(10, `${hour}:00`), endsAt: at(10, `${hour}:30`) })
    const response = await fetch(await released(), { 'accept-encoding': 'gzip, br, deflate' })
    expect(response.headers['content-encoding']).toBeUndefined()
    expect(response.body).toMatch(/^BEGIN:VCALENDAR\r\n/)
    expect((await fetch('/agenda.ics')).rawPayload.length).toBeGreaterThan(1024)
  })

  test('of a private workshop is not there for strangers, and is for members', async () => {
    const path = await released()
    await it.db.execute(sql`update workshops set visibility = 'private' where id = ${workshop.id}`)
    const stranger = await it.asMember(await makeWorkshop(it.db), 'organiser')
    for (const as of [it.visitor, stranger])
      expect(problemOf(await as('GET', `${draft.url}${path}`))).toEqual([404, 'workshop-not-found'])
    const member = await it.asMember(workshop, 'participant')
    const seen = await member('GET', `${draft.url}${path}`)
    expect([seen.statusCode, seen.headers['cache-control']]).toEqual([200, 'private, no-cache'])
  })
})

describe('a change', () => {
  test('of the draft is not seen before it is released', async () => {
    const first = await draft.added({ title: 'Opening' })
    expect(problemOf(await fetch())).toEqual([404, 'agenda-not-released'])
    expect(problemOf(await fetch(`/sessions/${first.id}.ics`))).toEqual([404, 'session-not-found'])
    await draft.release()
    const before = await fetch()
    const second = await draft.added({ title: 'Secret', startsAt: at(11, '09:00'), endsAt: at(11, '10:00') })
    await draft.change(first.id, { title: 'Also secret', startsAt: at(9, '09:00'), endsAt: at(9, '10:00') })
    expect((await fetch()).body).toBe(before.body)
    expect(Object.keys(await events(`/sessions/${first.id}.ics`))).toEqual(['Opening'])
    expect(problemOf(await fetch(`/sessions/${second.id}.ics`))).toEqual([404, 'session-not-found'])
  })

  test('of time or room keeps the UID and raises SEQUENCE; of the title only the stamp is new', async () => {
    const ids = new Map<string, string>()
    for (const [i, title] of ['moves', 'changes room', 'is renamed', 'stays'].entries())
      ids.set(
        title,
        (await draft.added({ title, startsAt: at(10, `1${i}:00`), endsAt: at(10, `1${i}:30`), room: 'Room A' })).id
      )
    await draft.release()
    const before = await events()
    it.later(60_000)
    await draft.change(ids.get('moves')!, { startsAt: at(11, '10:00'), endsAt: at(11, '10:30') })
    await draft.change(ids.get('changes room')!, { room: 'Room B' })
    await draft.change(ids.get('is renamed')!, { title: 'new name' })
    await draft.release()
    const after = await events()
    const stamp = now()
    expect(after.moves).toMatchObject({ uid: before.moves!.uid, sequence: 1, stamp, from: '2026-11-11T03:00:00.000Z' })
    expect(after['changes room']).toMatchObject({ sequence: 1, stamp, location: 'Room B, Conference Centre' })
    expect(after['new name']).toEqual({ ...before['is renamed'], stamp })
    expect(after.stays).toEqual(before.stays)
    const first = await organiser('GET', `${draft.url}/agenda.ics?release=1`)
    expect(Object.keys(eventsIn(first.body))).toContain('is renamed')
  })

  test.each(['cancelled', 'removed'])('to %s leaves the session in the calendar as cancelled', async (how) => {
    const { id } = await draft.added({ title: 'Gone', room: 'Room A' })
    await draft.added({ title: 'Stays', startsAt: at(11, '09:00'), endsAt: at(11, '10:00') })
    await draft.release()
    const before = await events()
    await (how === 'removed' ? draft.remove(id) : draft.change(id, { state: 'cancelled' }))
    await draft.release()
    const gone = { ...before.Gone, status: 'CANCELLED', sequence: 1, transparency: 'TRANSPARENT' }
    for (const path of ['/agenda.ics', `/sessions/${id}.ics`]) {
      const { Gone } = await events(path)
      expect(Gone).toEqual({ ...gone, stamp: Gone!.stamp })
    }
    expect((await events()).Stays).toEqual(before.Stays)
  })
})

test('breaks do not keep anybody busy', async () => {
  await draft.added({ kind: 'break', title: 'Coffee' })
  await draft.release()
  expect((await events()).Coffee).toMatchObject({ status: 'CONFIRMED', transparency: 'TRANSPARENT' })
})

test('a demonstration and what is made up say so', async () => {
  await it.db.execute(sql`update workshops set is_demonstration = true where id = ${workshop.id}`)
  await draft.added({ illustrative: true })
  await draft.release()
  const { body } = await fetch()
  expect(body.replace(/\r\n[ \t]/g, '')).toMatch(/NAME:.*demonstration data/)
  expect(body.replace(/\r\n[ \t]/g, '')).toMatch(/DESCRIPTION:.*made up as an example/)
})

test('who does what is told as on the page, as text and to nobody as a guest', async () => {
  const roles = [{ role: 'chair' as const, name: 'Ms. Named On The Page', talkTitle: 'Opening; remarks' }]
  await draft.added({ roles })
  await draft.release()
  const text = (await fetch()).body.replace(/\r\n[ \t]/g, '')
  expect(text).toContain('DESCRIPTION:Chair: Ms. Named On The Page')
  expect(text).toContain('Opening\\; remarks')
  expect(text).not.toMatch(/^(ATTENDEE|ORGANIZER)/m)
})

test('a session that is not there, or has a strange name, is not found', async () => {
  await draft.added()
  await draft.release()
  expect(problemOf(await fetch('/sessions/0198a000-0000-7000-8000-000000000001.ics'))).toEqual([
    404,
    'session-not-found'
  ])
  expect((await fetch('/sessions/x.ics')).statusCode).toBe(400)
  expect((await fetch('/agenda.ics?release=0')).statusCode).toBe(400)
})

describe('one day', () => {
  test('holds what begins on it by the clock of the workshop', async () => {
    await draft.added({ title: 'First', startsAt: at(10, '00:30'), endsAt: at(10, '01:00') }) // still the 9th in UTC
    await draft.added({ title: 'Second', startsAt: at(11, '09:00'), endsAt: at(11, '10:00') })
    await draft.release()
    const { headers, body } = await fetch('/agenda.ics?day=2026-11-10')
    expect(Object.keys(eventsIn(body))).toEqual(['First'])
    expect(headers['content-disposition']).toContain(`"${workshop.slug}-agenda-2026-11-10.ics"`)
    expect((await fetch('/agenda.ics?day=2026-11-10', { 'if-none-match': headers.etag })).statusCode).toBe(304)
    expect(Object.keys(await events('/agenda.ics?day=2026-11-09'))).toEqual([]) // a day without sessions yet
  })

  test('that is none of the workshop is told so', async () => {
    await draft.added()
    await draft.release()
    expect(problemOf(await fetch('/agenda.ics?day=2026-11-12'))).toEqual([404, 'day-not-found'])
    for (const day of ['2026-02-30', 'monday'])
      expect(problemOf(await fetch(`/agenda.ics?day=${day}`))).toEqual([400, 'invalid-request'])
  })
})
