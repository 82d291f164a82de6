/** What was done to many is taken back: exactly that, and not what happened since. */
import { expect, test } from 'vitest'
import { testApp } from '../support/app.ts'
import { problemIn } from '../support/open-workshop.ts'
import { openList } from './people.ts'

const it = testApp()

const opened = async (capacity: number | null, people: number) => {
  const open = await openList(it, { capacity })
  const { organiser, url, register } = open
  const ids: string[] = []
  for (let i = 0; i < people; i++) ids.push((await register({ familyName: String.fromCharCode(97 + i) })).id)
  return {
    ...open,
    ids,
    bulk: async (payload: object) => (await organiser('POST', url('/participants/bulk'), { payload })).json(),
    undo: (items: unknown) => organiser('POST', url('/participants/bulk/undo'), { payload: { items } }),
    now: async () => (await open.list()).map(({ state }) => state).join(' ')
  }
}

test('who was cancelled is confirmed again, and who got the place waits again', async () => {
  const { ids, bulk, undo, now, organiser, at } = await opened(2, 4)
  const { undo: items } = await bulk({ ids: ids.slice(0, 2), change: { state: 'cancelled' } })
  expect(await now()).toBe('cancelled cancelled confirmed confirmed')
  expect((await undo(items)).json()).toEqual({ restored: 4, movedOn: [] })
  expect(await now()).toBe('confirmed confirmed waiting waiting')
  const history = (await organiser('GET', at(ids[2]!, '/history'))).json().items
  expect(history.at(-1)).toMatchObject({ from: 'confirmed', to: 'waiting', reason: 'Undone' })
})

test('a state that no move leads back to is had again', async () => {
  const { ids, bulk, undo, now, move } = await opened(null, 1)
  await move(ids[0]!, 'cancelled')
  await move(ids[0]!, 'invited')
  const { undo: items } = await bulk({ ids, change: { state: 'confirmed' } })
  expect((await undo(items)).statusCode).toBe(200)
  expect(await now()).toBe('invited')
})

test('who was changed since stays as they are, and is named', async () => {
  const { ids, bulk, undo, change, now } = await opened(null, 2)
  const { undo: items } = await bulk({ ids, change: { state: 'cancelled' } })
  await change(ids[0]!, { position: 'Director' })
  expect((await undo(items)).json()).toEqual({
    restored: 1,
    movedOn: [{ id: ids[0], reference: 'P-1', displayName: 'Ada a' }]
  })
  expect(await now()).toBe('cancelled confirmed')
  expect(problemIn(await undo(items))).toMatchObject({ status: 409, kind: 'nothing-to-undo' })
})

test('places that were given away are not given twice', async () => {
  const { ids, bulk, undo, register, now } = await opened(2, 2)
  const { undo: items } = await bulk({ ids, change: { state: 'cancelled' } })
  await register({ familyName: 'x' })
  expect(problemIn(await undo(items))).toMatchObject({ status: 409, kind: 'state-not-possible' })
  expect(await now()).toBe('cancelled cancelled confirmed')
})

test('only the last move is taken back: it is no way around what may become of a person', async () => {
  const { ids, undo, move, read, now } = await opened(null, 1)
  await move(ids[0]!, 'replaced')
  const { version } = await read(ids[0]!)
  const made = (state: string) => [{ id: ids[0], version, before: { state } }]
  for (const state of ['invited', 'waiting']) expect(problemIn(await undo(made(state))).kind).toBe('nothing-to-undo')
  expect(await now()).toBe('replaced')
  expect((await undo(made('confirmed'))).statusCode).toBe(200)
})

test('what cannot be had again is told', async () => {
  const { ids, bulk, undo, organiser, url } = await opened(null, 1)
  const made = { name: 'Guest', letter: 'GG', colour: '#123456', section: 'others' }
  const { id } = (await organiser('POST', url('/categories'), { payload: made })).json()
  await bulk({ ids, change: { category: 'Guest' } })
  const { undo: items } = await bulk({ ids, change: { category: 'Delegate' } })
  expect((await organiser('DELETE', url(`/categories/${id}`))).statusCode).toBe(204)
  const answer = await undo(items)
  expect(problemIn(answer)).toMatchObject({ status: 422, kind: 'bulk-faulty' })
  expect(answer.json().faults).toMatchObject([{ id: ids[0], displayName: 'Ada a' }])
})
