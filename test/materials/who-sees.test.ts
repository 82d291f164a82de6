/** Who gets which material: each visibility for each reader, before and after the release of its session. */
import { expect, test } from 'vitest'
import { agendaOf } from '../agenda/calls.ts'
import { browserWith, openRegistration, signedIn } from '../registration/registering.ts'
import { type Caller, testApp } from '../support/app.ts'
import { textsOf } from '../support/html.ts'
import { makeWorkshop } from '../support/make.ts'
import { pdf } from './files.ts'

const it = testApp()
const VISIBILITIES = ['public', 'participants', 'secretariat'] as const

/** A session with one material of each visibility. */
const opened = async () => {
  const open = await openRegistration(it, { agencies: ['UNODC'] })
  const { organiser, url, workshop } = open
  const agenda = agendaOf(workshop.slug, organiser)
  const day = { startsAt: '2026-12-07T09:00:00+07:00', endsAt: '2026-12-07T10:00:00+07:00' }
  const session = await agenda.added(day)
  const add = async (visibility: string, sessionId = session.id) => {
    const query = { session: sessionId, title: `For ${visibility}`, visibility }
    return (await organiser('POST', url('/materials'), { query, payload: pdf() })).json().id as string
  }
  const ids: Record<string, string> = {}
  for (const visibility of VISIBILITIES) ids[visibility] = await add(visibility)
  /** What is in the list, and which files are given, by title. */
  const seenBy = async (as: Caller) => {
    const { items } = (await as('GET', url('/materials'))).json() as { items: { title: string }[] }
    const given: string[] = []
    for (const visibility of VISIBILITIES) {
      const { statusCode } = await as('GET', url(`/materials/${ids[visibility]}/file`))
      if (statusCode === 200) given.push(visibility)
    }
    expect(items.map(({ title }) => title)).toEqual(given.map((visibility) => `For ${visibility}`))
    return given.join(' ')
  }
  const ownBy = async ({ get }: { get: (url: string) => Promise<{ statusCode: number }> }) => {
    const answers: string[] = []
    for (const visibility of VISIBILITIES)
      if ((await get(`/my-registration/materials/${ids[visibility]}`)).statusCode === 200) answers.push(visibility)
    return answers.join(' ')
  }
  return { ...open, agenda, session, day, add, ids, seenBy, ownBy }
}

test('by role, and outside the team only once the session is released', async () => {
  const { seenBy, workshop, organiser, officerOf, agenda, session, day } = await opened()
  const readers: Record<string, Caller> = {
    organiser,
    officer: await officerOf('UNODC'),
    desk: await it.asMember(workshop, 'desk'),
    participant: await it.asMember(workshop, 'participant'),
    stranger: await it.asMember(await makeWorkshop(it.db), 'organiser'),
    visitor: it.visitor
  }
  const seen = async () =>
    Object.fromEntries(
      await Promise.all(Object.entries(readers).map(async ([name, as]) => [name, await seenBy(as)] as const))
    )
  const all = 'public participants secretariat'
  const team = { organiser: all, officer: all }
  expect(await seen()).toEqual({ ...team, desk: '', participant: '', stranger: '', visitor: '' })
  await agenda.add({ ...day, startsAt: '2026-12-07T11:00:00+07:00', endsAt: '2026-12-07T12:00:00+07:00' })
  await agenda.release()
  const released = { desk: 'public', participant: 'public participants', stranger: 'public', visitor: 'public' }
  expect(await seen()).toEqual({ ...team, ...released })
  // a session that waits for a time again is cancelled in the next release, which still shows it
  await agenda.change(session.id, { startsAt: null, endsAt: null })
  await agenda.release()
  expect(await seen()).toEqual({ ...team, ...released })
})

test('nothing of a private workshop is there for others', async () => {
  const { url, ids, workshop, organiser, agenda } = await opened()
  await agenda.release()
  const change = { payload: { visibility: 'private' }, headers: { 'if-match': '*' } }
  await organiser('PATCH', `/api/v1/workshops/${workshop.slug}`, change)
  const stranger = await it.asMember(await makeWorkshop(it.db), 'organiser')
  for (const as of [it.visitor, stranger])
    for (const path of ['/materials', `/materials/${ids.public}/file`])
      expect((await as('GET', url(path))).statusCode).toBe(404)
  const got = await organiser('GET', url(`/materials/${ids.public}/file`))
  expect(got.headers['cache-control']).toBe('private, no-cache')
})

test('another workshop has no hand on them', async () => {
  const [mine, other] = [await opened(), await opened()]
  const { id } = (await other.organiser('GET', other.url('/materials'))).json().items[0]
  const headers = { 'if-match': '*' }
  for (const [method, path, payload] of [
    ['GET', `/materials/${id}/file`],
    ['GET', `/materials/${id}/versions`],
    ['DELETE', `/materials/${id}`],
    ['PATCH', `/materials/${id}`, { title: 'x' }],
    ['PUT', `/materials/${id}/file`, pdf()]
  ] as const)
    expect((await mine.organiser(method, mine.url(path), { headers, ...(payload && { payload }) })).statusCode).toBe(
      404
    )
})

test('participants get theirs behind their own registration, while it is confirmed', async () => {
  const open = await opened()
  const { ownBy, agenda, move, list, ids } = open
  const browser = await signedIn(it, open)
  await agenda.release()
  expect(await ownBy(browser)).toBe('')
  const [person] = await list()
  await move(person!.id, 'confirmed')
  expect(await ownBy(browser)).toBe('public participants')
  const got = await browser.get(`/my-registration/materials/${ids.participants}`)
  expect(got.headers).toMatchObject({
    'cache-control': 'private, no-cache',
    'content-security-policy': "default-src 'none'; sandbox",
    'content-disposition': expect.stringMatching(/^attachment; filename="[a-z0-9-]+-S01-[0-9a-f]{8}-v1\.pdf"$/)
  })
  const linked = async () =>
    [...(await browser.get('/my-registration/agenda')).body.matchAll(/my-registration\/materials\/([\w-]{36})/g)].map(
      ([, id]) => id
    )
  expect(await linked()).toEqual([ids.public, ids.participants])
  const elsewhere = await opened()
  await elsewhere.agenda.release()
  expect(await elsewhere.ownBy(browser)).toBe('')
  expect(await ownBy(browserWith(it, ''))).toBe('')
  await move(person!.id, 'cancelled')
  expect(await ownBy(browser)).toBe('')
})

test('the page of the agenda shows a new one at once, and none that is not for everybody', async () => {
  const { workshop, agenda, add, ids, organiser, url } = await opened()
  await agenda.release()
  const links = async (lang = 'en') => {
    const { body } = await it.visitor('GET', `/w/${workshop.slug}/agenda?lang=${lang}`)
    return textsOf(/<ul class="materials".*?<\/ul>/s.exec(body)?.[0] ?? '', 'li')
  }
  expect(await links()).toEqual(['For public PDF, 1 kB, version 1'])
  expect(await links('ar')).toHaveLength(1)
  const second = await add('public')
  expect(await links()).toHaveLength(2)
  const headers = { 'if-match': '*' }
  const change = { payload: { title: 'For all', language: 'fr' }, headers }
  await organiser('PATCH', url(`/materials/${second}`), change)
  expect((await links())[1]).toBe('For all PDF, 1 kB, French, version 1')
  await organiser('PUT', url(`/materials/${second}/file`), { payload: pdf(250_000), headers })
  expect((await links())[1]).toBe('For all PDF, 0.3 MB, French, version 2')
  await organiser('PATCH', url(`/materials/${ids.public}`), { payload: { visibility: 'participants' }, headers })
  expect(await links()).toEqual(['For all PDF, 0.3 MB, French, version 2'])
})
