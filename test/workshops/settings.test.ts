/** Rooms and categories: added at the end, told apart by name and letter, removed while nobody needs them. */
import { describe, expect, test } from 'vitest'
import { testApp } from '../support/app.ts'
import { makePerson } from '../support/make.ts'
import { openWorkshop, problemIn } from '../support/open-workshop.ts'

const it = testApp()

const opened = async () => {
  const { organiser, url, ...rest } = await openWorkshop(it)
  const send = (method: 'POST' | 'PATCH' | 'DELETE', path: string, payload?: object) =>
    organiser(method, url(path), payload && { payload })
  const listed = async (path: string) => (await organiser('GET', url(path))).json().items
  return { organiser, url, send, listed, ...rest }
}
const absent = '0198a000-0000-7000-8000-00000000abcd'

describe('rooms', () => {
  test('are listed in the order in which they were added', async () => {
    const { send, listed } = await opened()
    const added = []
    for (const room of [{ name: 'Salle Ａ' }, { name: 'Hall', capacity: 200 }, { name: ' Annex\u00a0 1 ' }]) {
      const answer = await send('POST', '/rooms', room)
      expect(answer.statusCode).toBe(201)
      added.push(answer.json())
    }
    expect(added.map(({ name, capacity }) => [name, capacity])).toEqual([
      ['Salle Ａ', null],
      ['Hall', 200],
      ['Annex 1', null]
    ])
    expect(await listed('/rooms')).toEqual(added)
  })

  test('have names of their own', async () => {
    const { send, listed } = await opened()
    const { id } = (await send('POST', '/rooms', { name: 'Hall' })).json()
    await send('POST', '/rooms', { name: 'Annex' })
    const taken = { status: 409, kind: 'room-name-taken', faults: { '#/body/name': 'is taken' } }
    expect(problemIn(await send('POST', '/rooms', { name: 'Hall' }))).toEqual(taken)
    expect(problemIn(await send('PATCH', `/rooms/${id}`, { name: 'Annex' }))).toEqual(taken)
    const renamed = await send('PATCH', `/rooms/${id}`, { name: 'Great hall', capacity: 20 })
    expect([renamed.statusCode, renamed.json()]).toEqual([200, { id, name: 'Great hall', capacity: 20 }])
    expect(await listed('/rooms')).toHaveLength(2)
  })

  test('are removed when no session is in them', async () => {
    const { send, listed } = await opened()
    const { id } = (await send('POST', '/rooms', { name: 'Hall' })).json()
    const times = { startsAt: '2026-11-09T09:00:00+07:00', endsAt: '2026-11-09T10:00:00+07:00' }
    const session = { kind: 'panel', title: 'Panel', room: 'Hall', ...times }
    expect((await send('POST', '/sessions', session)).statusCode).toBe(201)
    expect(problemIn(await send('DELETE', `/rooms/${id}`)).kind).toBe('room-in-use')
    expect(await listed('/rooms')).toHaveLength(1)
    const { id: empty } = (await send('POST', '/rooms', { name: 'Annex' })).json()
    expect((await send('DELETE', `/rooms/${empty}`)).statusCode).toBe(204)
    expect(problemIn(await send('DELETE', `/rooms/${empty}`)).kind).toBe('room-not-found')
  })

  test.each([{ name: '' }, { name: 'x', capacity: 0 }, { name: 'x', capacity: '5' }, { name: 'x', capacity: 1.5 }, {}])(
    'cannot be %j',
    async (room) => {
      const { send, listed } = await opened()
      expect(problemIn(await send('POST', '/rooms', room)).status).toBe(400)
      expect(await listed('/rooms')).toEqual([])
    }
  )
})

describe('categories', () => {
  const DONOR = { name: 'Donor', letter: 'DN', colour: '#123456', section: 'others' }

  test('are added at the end and changed', async () => {
    const { send, listed } = await opened()
    const added = await send('POST', '/categories', DONOR)
    const { id } = added.json()
    expect([added.statusCode, added.json()]).toEqual([201, { id, ...DONOR, forHeads: false }])
    expect((await listed('/categories')).at(-1)).toEqual(added.json())
    const changed = await send('PATCH', `/categories/${id}`, { name: 'DONOR', section: 'experts' })
    expect(changed.json()).toMatchObject({ id, name: 'DONOR', section: 'experts', letter: 'DN' })
  })

  test.each([
    ['name', { name: 'Delegate' }, 'is too much like "Delegate"'],
    ['name', { name: 'head of  DELEGATION' }, 'is too much like "Head of delegation"'],
    ['letter', { letter: 'D' }, 'is taken']
  ])('are told apart by %s: %j', async (field, given, detail) => {
    const { send, listed, categoryIds } = await opened()
    const before = await listed('/categories')
    const taken = { status: 409, kind: 'category-taken', faults: { [`#/body/${field}`]: detail } }
    expect(problemIn(await send('POST', '/categories', { ...DONOR, ...given }))).toEqual(taken)
    expect(problemIn(await send('PATCH', `/categories/${categoryIds.Media}`, given))).toEqual(taken)
    expect(await listed('/categories')).toEqual(before)
  })

  test('are removed when nobody is of them', async () => {
    const { send, workshop, categoryIds } = await opened()
    await makePerson(it.db, workshop, { categoryId: categoryIds.Observer! })
    expect(problemIn(await send('DELETE', `/categories/${categoryIds.Observer}`)).kind).toBe('category-in-use')
    expect((await send('DELETE', `/categories/${categoryIds.Media}`)).statusCode).toBe(204)
    expect(problemIn(await send('DELETE', `/categories/${categoryIds.Media}`)).kind).toBe('category-not-found')
  })

  test.each([
    { letter: 'ABC' },
    { letter: '' },
    { colour: 'red' },
    { colour: '#FFF' },
    { section: 'vip' },
    { name: 'A\n' }
  ])('cannot have %j', async (given) => {
    const { send } = await opened()
    const { status, faults } = problemIn(await send('POST', '/categories', { ...DONOR, ...given }))
    expect([status, Object.keys(faults)]).toEqual([400, [`#/body/${Object.keys(given)[0]}`]])
  })
})

test('what another workshop has is not here', async () => {
  const [here, there] = [await opened(), await opened()]
  const { id } = (await there.send('POST', '/rooms', { name: 'Hall' })).json()
  for (const [method, payload] of [['PATCH', { name: 'Mine' }], ['DELETE']] as const) {
    expect(problemIn(await here.send(method, `/rooms/${id}`, payload)).kind).toBe('room-not-found')
    const category = `/categories/${there.categoryIds.Media}`
    expect(problemIn(await here.send(method, category, payload)).kind).toBe('category-not-found')
    expect(problemIn(await here.send(method, `/categories/${absent}`, payload)).kind).toBe('category-not-found')
    expect(problemIn(await here.send(method, '/rooms/7', payload)).faults).toHaveProperty(['#/params/id'])
  }
  expect(await there.listed('/rooms')).toEqual([{ id, name: 'Hall', capacity: null }])
})
