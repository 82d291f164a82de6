/** Places: never more people than places, and a free place goes to who waits longest. */
import { expect, test } from 'vitest'
import { testApp } from '../support/app.ts'
import { problemIn } from '../support/open-workshop.ts'
import { openList } from './people.ts'

const it = testApp()
const full = (confirmed: number, waiting: number) => [
  ...Array.from({ length: confirmed }, () => 'confirmed'),
  ...Array.from({ length: waiting }, () => 'waiting')
]

test('ten who arrive at once for three places: three are confirmed and seven wait', async () => {
  const { register, states } = await openList(it, { capacity: 3 })
  const people = await Promise.all(Array.from({ length: 10 }, (_, i) => register({ email: `g${i}@example.org` })))
  expect(people.map(({ state }) => state).sort()).toEqual(full(3, 7))
  expect(await states()).toEqual(full(3, 7))
})

test('without a limit nobody waits', async () => {
  const { register, states } = await openList(it, { capacity: null })
  await Promise.all([1, 2, 3, 4].map(() => register()))
  expect(await states()).toEqual(full(4, 0))
})

test('interpreters and support staff take no place', async () => {
  const { register } = await openList(it, { capacity: 1 })
  const staff = { category: 'Interpreter', sector: 'Support', country: null }
  const states = []
  for (const given of [staff, staff, {}, staff, {}]) states.push((await register(given)).state)
  expect(states).toEqual(['confirmed', 'confirmed', 'confirmed', 'confirmed', 'waiting'])
})

test.each(['cancelled', 'declined'])('a place that is %s goes to who waits longest', async (state) => {
  const { register, move, read, organiser, at } = await openList(it, { capacity: 1 })
  const [holder, first, second] = [await register(), await register(), await register()]
  expect((await move(holder.id, state)).statusCode).toBe(200)
  const now = await Promise.all([holder, first, second].map(async ({ id }) => (await read(id)).state))
  expect(now).toEqual([state, 'confirmed', 'waiting'])
  const { items } = (await organiser('GET', at(first.id, '/history'))).json()
  expect(items.at(-1)).toMatchObject({ from: 'waiting', to: 'confirmed', reason: 'A place became free', by: null })
})

test('who left the waiting list and came back waits from then', async () => {
  const { register, move, read } = await openList(it, { capacity: 1 })
  const [holder, back, second] = [await register(), await register(), await register()]
  await move(back.id, 'cancelled')
  it.later(1000)
  await move(back.id, 'waiting')
  await move(holder.id, 'cancelled')
  expect([(await read(second.id)).state, (await read(back.id)).state]).toEqual(['confirmed', 'waiting'])
})

test('when several cancel at once, as many are promoted', async () => {
  const { register, move, states } = await openList(it, { capacity: 3 })
  const holders = [await register(), await register(), await register()]
  for (let n = 0; n < 5; n++) await register()
  await Promise.all(holders.map(({ id }) => move(id, 'cancelled')))
  expect(await states()).toEqual(['cancelled', 'cancelled', 'cancelled', ...full(3, 2)])
})

test('nobody is confirmed by hand when all places are taken', async () => {
  const { register, move, read } = await openList(it, { capacity: 1 })
  await register()
  const waiting = await register()
  const refused = await move(waiting.id, 'confirmed')
  expect(problemIn(refused)).toMatchObject({ status: 409, kind: 'state-not-possible' })
  expect(refused.json().detail).toBe('All places are taken (1); put the person on the waiting list.')
  expect(await read(waiting.id)).toEqual(waiting)
})

test('of two who are confirmed by hand at once for one place, one is', async () => {
  const { register, move, states, organiser, url } = await openList(it, { capacity: 1 })
  const [holder, ...others] = [await register(), await register(), await register()]
  for (const { id } of others) await move(id, 'declined')
  await move(holder!.id, 'cancelled')
  const answers = await Promise.all(others.map(({ id }) => move(id, 'confirmed')))
  expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409])
  expect(await states()).toEqual(['cancelled', 'confirmed', 'declined'])
  expect((await organiser('GET', url())).json().version).toBe(1)
})

test('a person of a category without places gets one only if one is free', async () => {
  const { register, change, read } = await openList(it, { capacity: 1 })
  const holder = await register()
  const support = await register({ category: 'Support' })
  const refused = problemIn(await change(support.id, { category: 'Delegate' }))
  expect(refused).toMatchObject({ status: 409, kind: 'state-not-possible' })
  expect(await read(support.id)).toEqual(support)
  const waiting = await register()
  expect((await change(holder.id, { category: 'Support' })).statusCode).toBe(200)
  expect((await read(waiting.id)).state).toBe('confirmed')
})

test('a higher limit fills up from the waiting list, a lower one takes no place away', async () => {
  const { register, states, organiser, url } = await openList(it, { capacity: 2 })
  const limit = (capacity: number | null) =>
    organiser('PATCH', url(), { payload: { capacity }, headers: { 'if-match': '*' } })
  for (let n = 0; n < 6; n++) await register()
  expect((await limit(4)).statusCode).toBe(200)
  expect(await states()).toEqual(full(4, 2))
  expect((await register()).state).toBe('waiting')
  await limit(1)
  expect(await states()).toEqual(full(4, 3))
  await limit(null)
  expect(await states()).toEqual(full(7, 0))
})

test('a cancelled place of a workshop with too many people is given to nobody', async () => {
  const { register, move, states, organiser, url } = await openList(it, { capacity: 2 })
  const holder = await register()
  for (let n = 0; n < 2; n++) await register()
  await organiser('PATCH', url(), { payload: { capacity: 1 }, headers: { 'if-match': '*' } })
  await move(holder.id, 'cancelled')
  expect(await states()).toEqual(['cancelled', 'confirmed', 'waiting'])
})
