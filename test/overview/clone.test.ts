/** A workshop is made again: set up as before, on other days, without anybody who came. */
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { participants } from '../../src/participants/tables.ts'
import { workshops } from '../../src/workshops/tables.ts'
import { testApp } from '../support/app.ts'
import { makePerson, makeUser } from '../support/make.ts'
import { openWorkshop, problemIn } from '../support/open-workshop.ts'

const it = testApp()
const EVERYTHING = { rooms: true, categories: true, agencies: true, team: true, agenda: true }
const NOTHING = { rooms: false, categories: false, agencies: false, team: false, agenda: false }
let made = 0
const slugOf = () => `again-${++made}`
const NEXT = { title: 'The same again', startsOn: '2027-03-15' }

const opened = async () => {
  const open = await openWorkshop(it, {
    agencies: ['UNDP', 'UNODC'],
    aim: 'To learn.',
    languages: ['en', 'fr'],
    capacity: 40,
    visibility: 'public',
    registration: 'open',
    urduHand: 'nastaliq',
    dataNotice: 'For the list.',
    dataContact: 'data@example.org'
  })
  const { organiser, url } = open
  const { id: me } = (await organiser('GET', '/api/v1/auth/me')).json()
  await it.db.$client.query('update users set may_convene = true where id = $1', [me])
  const post = (path: string, payload: object) => organiser('POST', url(path), { payload })
  await post('/rooms', { name: 'Room A', capacity: 40 })
  await post('/categories', { name: 'Guest', letter: 'G', colour: '#8a5a00', section: 'others' })
  const person = await makePerson(it.db, open.workshop, { displayName: 'Amina Traoré', email: 'amina@example.org' })
  const clone = (given: object = {}, headers = {}) =>
    organiser('POST', url('/clone'), { payload: { ...NEXT, slug: slugOf(), what: EVERYTHING, ...given }, headers })
  const addSession = (given: object) => post('/sessions', { kind: 'panel', room: 'Room A', ...given })
  const items = async (slug: string, path: string) =>
    (await organiser('GET', `/api/v1/workshops/${slug}${path}`)).json().items
  return { ...open, me, person, clone, addSession, items }
}

const times = (day: string, from: string, to: string) => ({
  startsAt: `2026-11-${day}T${from}:00+07:00`,
  endsAt: `2026-11-${day}T${to}:00+07:00`
})

test('everything that was set up is there again, on the same days of the workshop', async () => {
  const { clone, addSession, items, person, officerOf, me, organiser, url } = await opened()
  await officerOf('UNDP')
  const roles = [
    { role: 'chair', participantId: person.id },
    { role: 'moderator', name: 'UNDP' },
    { role: 'rapporteur', agency: 'UNODC' }
  ]
  const track = { name: 'Learning', colour: '#1f4e8c' }
  await organiser('POST', url('/tracks'), { payload: track })
  const online = { onlineUrl: 'https://meet.example.org/1', onlineIsPublic: true }
  const said = { track: 'Learning', objectives: ['To learn.'], interpretation: ['th'], capacity: 20 }
  await addSession({
    code: 'S01',
    title: 'What we learned',
    ...times('09', '09:00', '10:30'),
    roles,
    ...said,
    ...online
  })
  await addSession({ code: 'S02', title: 'What next', ...times('11', '14:00', '15:30'), illustrative: true })
  await addSession({ code: 'S03', title: 'Some day', startsAt: null, endsAt: null, plannedMinutes: 45 })
  const made = await clone({ slug: undefined, timeZone: 'Europe/Zurich', city: 'Geneva', country: 'Switzerland' })
  expect([made.statusCode, made.headers.etag, made.json()]).toEqual([
    201,
    '"1"',
    expect.objectContaining({
      slug: 'the-same-again',
      startsOn: '2027-03-15',
      endsOn: '2027-03-17',
      city: 'Geneva',
      country: 'CHE',
      aim: 'To learn.',
      languages: ['en', 'fr'],
      capacity: 40,
      urduHand: 'nastaliq',
      visibility: 'private',
      registration: 'closed',
      dataNotice: 'For the list.',
      dataContact: 'data@example.org',
      agencies: ['UNDP', 'UNODC'].map((agency) => ({ agency, name: `The ${agency}`, role: 'convening' }))
    })
  ])
  const { slug } = made.json()
  expect(await items(slug, '/rooms')).toEqual([{ id: expect.any(String), name: 'Room A', capacity: 40 }])
  expect(await items(slug, '/categories')).toContainEqual(expect.objectContaining({ name: 'Guest', letter: 'G' }))
  const team = await items(slug, '/team')
  expect(team).toContainEqual(expect.objectContaining({ role: 'agency-officer', agency: 'UNDP' }))
  expect(team).toContainEqual(expect.objectContaining({ userId: me, role: 'organiser' }))
  const [first, second, third] = await items(slug, '/sessions')
  expect(first).toMatchObject({
    code: 'S01',
    room: 'Room A',
    startsAt: '2027-03-15T09:00:00+01:00',
    endsAt: '2027-03-15T10:30:00+01:00',
    version: 1,
    roles: [
      { role: 'chair', name: 'TBC', participantId: null, state: 'proposed' },
      { role: 'moderator', name: 'UNDP', participantId: null, agency: null, state: 'proposed' },
      { role: 'rapporteur', name: 'TBC (UNODC)', agency: 'UNODC', state: 'proposed' }
    ],
    ...said,
    ...{ onlineUrl: '', onlineIsPublic: false }
  })
  expect(await items(slug, '/tracks')).toEqual([{ ...track, id: expect.any(String), position: 1 }])
  expect(second).toMatchObject({ code: 'S02', startsAt: '2027-03-17T14:00:00+01:00', illustrative: false })
  expect(third).toMatchObject({ code: 'S03', startsAt: null, plannedMinutes: 45 })
})

test('nobody who came is in it, nor a name of theirs', async () => {
  const { clone, addSession, person, items, workshop } = await opened()
  const chair = { role: 'chair', participantId: person.id }
  await addSession({ title: 'Opening', ...times('09', '09:00', '10:00'), roles: [chair] })
  const { id, slug } = (await clone()).json()
  expect(await it.db.select().from(participants).where(eq(participants.workshopId, id))).toEqual([])
  expect(await it.db.select().from(participants).where(eq(participants.workshopId, workshop.id))).toHaveLength(1)
  expect(JSON.stringify(await items(slug, '/sessions'))).not.toMatch(/Amina|Traoré/)
})

test('what is not asked for is not copied', async () => {
  const { clone, addSession, items, me } = await opened()
  await addSession({ title: 'Opening', ...times('09', '09:00', '10:00') })
  const bare = (await clone({ what: NOTHING })).json()
  expect([bare.agencies, bare.dataContact]).toEqual([[], ''])
  expect(await items(bare.slug, '/rooms')).toEqual([])
  expect(await items(bare.slug, '/sessions')).toEqual([])
  expect(await items(bare.slug, '/team')).toEqual([expect.objectContaining({ userId: me })])
  expect((await items(bare.slug, '/categories')).map(({ letter }: { letter: string }) => letter).join('')).toBe(
    'DEOXUSPIL'
  )
  const plan = (await clone({ slug: 'plan-alone', what: { ...NOTHING, agenda: true } })).json()
  expect(await items(plan.slug, '/sessions')).toEqual([expect.objectContaining({ title: 'Opening', room: null })])
})

test('cancelled sessions and disabled people stay behind; officers come only with their agencies', async () => {
  const { clone, addSession, items, organiser, url, officerOf } = await opened()
  const { id } = (await addSession({ title: 'Opening', ...times('09', '09:00', '10:00') })).json()
  await organiser('PATCH', url(`/sessions/${id}`), { payload: { state: 'cancelled' }, headers: { 'if-match': '*' } })
  await officerOf('UNDP')
  const former = await makeUser(it.db, { disabledAt: it.services.clock() })
  await organiser('PUT', url('/team'), { payload: { email: former.email, role: 'desk' } })
  const { slug } = (await clone({ what: { ...EVERYTHING, agencies: false } })).json()
  expect(await items(slug, '/sessions')).toEqual([])
  expect(await items(slug, '/team')).toEqual([expect.objectContaining({ role: 'organiser' })])
})

test('only an organiser who may create workshops makes one again', async () => {
  const { clone, officerOf, url, workshop } = await opened()
  const payload = { ...NEXT, what: NOTHING }
  expect((await (await officerOf('UNDP'))('POST', url('/clone'), { payload })).statusCode).toBe(403)
  const other = await it.asMember(workshop, 'organiser')
  expect(problemIn(await other('POST', url('/clone'), { payload }))).toMatchObject({ status: 403, kind: 'not-allowed' })
  const machine = await it.asMachine(workshop, 'organiser')
  expect((await machine('POST', url('/clone'), { payload })).statusCode).toBe(403)
  const headers = { 'idempotency-key': 'again-1' }
  const [first, second] = [await clone({ slug: 'once' }, headers), await clone({ slug: 'once' }, headers)]
  expect([first.statusCode, second.statusCode, second.json().id]).toEqual([201, 201, first.json().id])
})

test('every fault is told at its place, and nothing is made', async () => {
  const { clone, workshop } = await opened()
  const faulty = await clone({ slug: 'faulty', timeZone: 'Geneva', country: 'Switzerlnd' })
  expect(problemIn(faulty)).toMatchObject({
    status: 422,
    kind: 'invalid-workshop',
    faults: { '#/body/timeZone': expect.any(String), '#/body/country': expect.any(String) }
  })
  expect(problemIn(await clone({ slug: workshop.slug }))).toMatchObject({ status: 409, kind: 'slug-taken' })
  expect(problemIn(await clone({ what: {} })).status).toBe(400)
  expect(await it.db.select().from(workshops).where(eq(workshops.slug, 'faulty'))).toEqual([])
})
