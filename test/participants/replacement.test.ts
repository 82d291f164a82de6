/** Another person comes in somebody's place: the place is theirs, and each history leads to the other. */
import { expect, test } from 'vitest'
import { testApp } from '../support/app.ts'
import { problemIn } from '../support/open-workshop.ts'
import { delegate, openList } from './people.ts'

const it = testApp()

const opened = async (given: Parameters<typeof openList>[1] = {}) => {
  const open = await openList(it, given)
  const { organiser, at } = open
  return {
    ...open,
    replace: (id: string, person: object = {}, tag = '*') =>
      organiser('POST', at(id, '/replacement'), {
        payload: delegate({ givenNames: 'Bo', ...person }),
        headers: { 'if-match': tag }
      }),
    history: async (id: string) => (await organiser('GET', at(id, '/history'))).json()
  }
}

test('the place goes to the new person, and not to who waits', async () => {
  const { register, replace, read, history } = await opened({ capacity: 1 })
  const [old, waiting] = [await register({ reference: 'D-01' }), await register()]
  const answer = await replace(old.id, { reference: 'D-02' })
  expect(answer.statusCode).toBe(201)
  const { id } = answer.json()
  const states = await Promise.all([old.id, id, waiting.id].map(async (each) => (await read(each)).state))
  expect(states).toEqual(['replaced', 'confirmed', 'waiting'])
  const [ofOld, ofNew] = [await history(old.id), await history(id)]
  expect(ofOld).toMatchObject({ replacedBy: { id, reference: 'D-02', displayName: 'Bo Somchai' }, replaces: null })
  expect(ofNew).toMatchObject({
    replaces: { id: old.id, reference: 'D-01', displayName: 'Ada Somchai' },
    replacedBy: null
  })
  expect(ofOld.items.at(-1)).toMatchObject({ to: 'replaced', reason: 'Replaced by D-02' })
})

test('who takes the place of somebody who is invited is invited', async () => {
  const { register, replace, move } = await opened()
  const { id } = await register()
  await move(id, 'cancelled')
  await move(id, 'invited')
  expect((await replace(id)).json().state).toBe('invited')
})

test('a place that the new person does not need goes to who waits', async () => {
  const { register, replace, read } = await opened({ capacity: 1 })
  const [old, waiting] = [await register(), await register()]
  const staff = { category: 'Interpreter', sector: 'Support', country: null }
  expect((await replace(old.id, staff)).json().state).toBe('confirmed')
  expect((await read(waiting.id)).state).toBe('confirmed')
})

test('who needs a place and takes over none waits when all are taken', async () => {
  const { register, replace } = await opened({ capacity: 1 })
  await register()
  const { id } = await register({ category: 'Interpreter', sector: 'Support', country: null })
  expect((await replace(id)).json().state).toBe('waiting')
})

test('faults are told by field, and nothing has happened', async () => {
  const { register, replace, read, list, organiser, at, move } = await opened()
  const old = await register({ email: 'ada@example.org' })
  const faulty = problemIn(await replace(old.id, { country: 'Atlantis', category: 'Duke' }))
  expect([faulty.status, Object.keys(faulty.faults)]).toEqual([422, ['#/body/country', '#/body/category']])
  expect(problemIn(await replace(old.id, { email: 'ADA@example.org' })).kind).toBe('email-taken')
  expect(problemIn(await replace(old.id, {}, '"7"')).kind).toBe('changed-meanwhile')
  const bare = await organiser('POST', at(old.id, '/replacement'), { payload: delegate() })
  expect(problemIn(bare).kind).toBe('precondition-required')
  expect([await read(old.id), (await list()).length]).toEqual([old, 1])
  await move(old.id, 'cancelled')
  expect(problemIn(await replace(old.id)).kind).toBe('state-not-possible')
})

test('sent again with its key, it replaces once', async () => {
  const { register, organiser, at, list } = await opened()
  const { id } = await register()
  const given = { payload: delegate(), headers: { 'if-match': '"1"', 'idempotency-key': 'r1' } }
  const [first, second] = [
    await organiser('POST', at(id, '/replacement'), given),
    await organiser('POST', at(id, '/replacement'), given)
  ]
  expect([second.statusCode, second.json()]).toEqual([201, first.json()])
  expect(await list()).toHaveLength(2)
})

test("officers replace nobody, and see of a replacement their own agency's people only", async () => {
  const { register, replace, officerOf, at } = await opened({ agencies: ['UNDP', 'UNODC'] })
  const old = await register({ agency: 'UNDP' })
  const officer = await officerOf('UNDP')
  expect((await officer('POST', at(old.id, '/replacement'), { payload: delegate() })).statusCode).toBe(403)
  await replace(old.id, { agency: 'UNODC' })
  expect((await officer('GET', at(old.id, '/history'))).json().replacedBy).toBeNull()
})
