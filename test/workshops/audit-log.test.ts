/** The audit log of a workshop: who did what, the latest first, without anything that was typed. */
import { expect, test } from 'vitest'
import { dayIn, nextDay } from '../../src/platform/zones.ts'
import { testApp } from '../support/app.ts'
import { makeUser, NOW } from '../support/make.ts'
import { openWorkshop, problemIn } from '../support/open-workshop.ts'

const it = testApp()

type Deed = { id: string; deed: string; userId: string | null; subjectId: string | null; detail: object }

const opened = async () => {
  const open = await openWorkshop(it, { agencies: ['UNDP'] })
  const read = async (query: Record<string, string> = {}) =>
    (await open.organiser('GET', open.url('/audit-log'), { query })).json() as { items: Deed[]; next: string | null }
  return { ...open, read }
}

const PERSON = { givenNames: 'Zyxwa', familyName: 'Secretname', sector: 'Government', category: 'Delegate' }
const TYPED = [
  ...['Zyxwa', 'Secretname', 'hidden@example.org', '+66 2 000 0000', 'no peanuts', 'Typed room', 'Typed category'],
  ...['Typed token', 'Typed title', 'typed reason', 'Typed ministry', 'member@example.org', 'Ö-77']
]

test('every deed is written, and nothing that was typed', async () => {
  const { organiser, url, read } = await opened()
  const send = async (method: 'POST' | 'PUT' | 'PATCH' | 'DELETE', path: string, payload?: object, tag = '*') => {
    const answer = await organiser(method, url(path), { ...(payload && { payload }), headers: { 'if-match': tag } })
    expect([path, answer.statusCode < 300]).toEqual([path, true])
    return answer.statusCode === 204 ? {} : answer.json()
  }
  const member = await makeUser(it.db, { email: 'member@example.org' })
  await send('PATCH', '', { title: 'Typed title', city: 'Jakarta' })
  await send('PUT', '/agencies', [{ agency: 'UNDP', role: 'host' }])
  const room = await send('POST', '/rooms', { name: 'Typed room' })
  await send('PATCH', `/rooms/${room.id}`, { name: 'Typed room again' })
  await send('DELETE', `/rooms/${room.id}`)
  const given = { name: 'Typed category', letter: 'Z', colour: '#123456', section: 'others' }
  const category = await send('POST', '/categories', given)
  await send('PATCH', `/categories/${category.id}`, { letter: 'ZZ' })
  await send('DELETE', `/categories/${category.id}`)
  await send('PUT', '/team', { email: 'member@example.org', role: 'desk' })
  await send('DELETE', `/team/${member.id}`)
  const token = { name: 'Typed token', role: 'desk', expiresAt: '2026-12-01T00:00:00Z' }
  const { id: tokenId } = await send('POST', '/tokens', token)
  await send('DELETE', `/tokens/${tokenId}`)
  const contact = { email: 'hidden@example.org', telephone: '+66 2 000 0000', reference: 'Ö-77' }
  const { id } = await send('POST', '/participants', { ...PERSON, ...contact, country: 'Thailand' })
  await send('PATCH', `/participants/${id}`, { dietaryNeeds: 'no peanuts', organisation: 'Typed ministry' })
  await send('POST', `/participants/${id}/state`, { state: 'cancelled', reason: 'typed reason' })
  const csv = 'Given name(s),Sector,Category,Country\nZyxwa,Government,Delegate,Thailand\n'
  const imported = await organiser('POST', url('/participants/import'), { payload: csv })
  expect(imported.statusCode).toBe(201)
  expect((await organiser('GET', url('/participants.csv?face=internal&q=Zyxwa'))).statusCode).toBe(200)

  const { items } = await read()
  expect(items.map(({ deed }) => deed).reverse()).toEqual([
    ...['workshops.change', 'workshops.set-agencies', 'rooms.add', 'rooms.change', 'rooms.remove'],
    ...['categories.add', 'categories.change', 'categories.remove', 'team.set', 'team.remove'],
    ...['tokens.issue', 'tokens.revoke', 'participants.register', 'participants.change', 'participants.move'],
    ...['participants.import', 'lists.export']
  ])
  const detailOf = (wanted: string) => items.find(({ deed }) => deed === wanted)!.detail
  expect(detailOf('participants.change')).toEqual({ fields: ['dietaryNeeds', 'organisation'] })
  expect(detailOf('lists.export')).toEqual({ ending: 'csv', face: 'internal', people: 1 })
  expect(items.find(({ deed }) => deed === 'participants.change')!.subjectId).toBe(id)
  expect(new Set(items.map(({ userId }) => userId)).size).toBe(1)
  const log = JSON.stringify(items).toLowerCase()
  expect(TYPED.filter((text) => log.includes(text.toLowerCase()))).toEqual([])
})

test('it comes in pages in one statement each, and nothing is told twice', async () => {
  const { organiser, url, read } = await opened()
  for (const name of ['A', 'B', 'C', 'D', 'E']) await organiser('POST', url('/rooms'), { payload: { name } })
  const page = (query: Record<string, string>) => it.expectQueries(2, () => read(query))
  const first = await page({ limit: '1' })
  const second = await page({ limit: '3', cursor: first.next! })
  const last = await page({ limit: '3', cursor: second.next! })
  const told = [first, second, last].flatMap(({ items }) => items.map(({ id }) => id))
  expect([told.length, new Set(told).size, last.next]).toEqual([5, 5, null])
  expect(told).toEqual([...told].sort().reverse())
})

test('what did not happen is not written, nor what happened elsewhere', async () => {
  const [here, there] = [await opened(), await opened()]
  await there.organiser('POST', there.url('/rooms'), { payload: { name: 'Hall' } })
  for (const payload of [{ name: '' }, { name: 'A', colour: 1 }])
    await here.organiser('POST', here.url('/rooms'), { payload })
  const person = { ...PERSON, country: 'Atlantis' }
  expect(problemIn(await here.organiser('POST', here.url('/participants'), { payload: person })).status).toBe(422)
  expect((await here.read()).items).toEqual([])
  expect((await there.read()).items).toHaveLength(1)
})

test('the deed of a machine names its token', async () => {
  const { workshop, url, read } = await opened()
  const machine = await it.asMachine(workshop, 'organiser')
  await machine('POST', url('/rooms'), { payload: { name: 'Hall' } })
  expect((await read()).items).toEqual([
    expect.objectContaining({ userId: null, tokenId: expect.any(String), by: null })
  ])
})

test.each(['', 'e30', 'nonsense', Buffer.from('{"id":"7"}').toString('base64url')])(
  'the cursor "%s" is refused',
  async (cursor) => {
    const { organiser, url } = await opened()
    expect(problemIn(await organiser('GET', url('/audit-log'), { query: { cursor } })).kind).toBe('invalid-cursor')
  }
)

test('is narrowed by feature, person, subject and the days of the workshop', async () => {
  const { organiser, url, read, workshop } = await opened()
  const room = (await organiser('POST', url('/rooms'), { payload: { name: 'Hall' } })).json()
  await organiser('PATCH', url(), { payload: { city: 'Jakarta' }, headers: { 'if-match': '*' } })
  const deeds = async (query: Record<string, string>) => (await read(query)).items.map(({ deed }) => deed)
  expect(await deeds({ feature: 'rooms' })).toEqual(['rooms.add'])
  expect(await deeds({ feature: 'room' })).toEqual([])
  expect(await deeds({ subject: room.id })).toEqual(['rooms.add'])
  const [{ userId } = { userId: null }] = (await read()).items
  expect(await deeds({ user: userId! })).toEqual(['workshops.change', 'rooms.add'])
  expect(await deeds({ user: workshop.id })).toEqual([])
  const today = dayIn(workshop.timeZone, NOW)
  expect(await deeds({ from: today, to: today })).toHaveLength(2)
  expect(await deeds({ from: nextDay(today) })).toEqual([])
  expect(await deeds({ to: '2001-01-01' })).toEqual([])
})
