/** Notes of a session are sorted into kinds and put in order; what the report says can be read before it is printed. */
import { beforeEach, expect, test } from 'vitest'
import { type Caller, testApp } from '../support/app.ts'
import { makeWorkshop } from '../support/make.ts'
import { problemIn } from '../support/open-workshop.ts'

const it = testApp()

let workshop: Awaited<ReturnType<typeof makeWorkshop>>
let organiser: Caller
let url: string
beforeEach(async () => {
  workshop = await makeWorkshop(it.db)
  organiser = await it.asMember(workshop, 'organiser')
  url = `/api/v1/workshops/${workshop.slug}`
})

const add = async (kind: string, text: string): Promise<string> =>
  (await organiser('POST', `${url}/outcomes`, { payload: { kind, text } })).json().id
const order = (payload: object, as = organiser) => as('PUT', `${url}/outcomes/order`, { payload })
const textsOf = async (kind: string) =>
  (await organiser('GET', `${url}/outcomes?kind=${kind}`)).json().items.map(({ text }: { text: string }) => text)

test('the order of a kind is set at once', async () => {
  const ids = [await add('challenge', 'one'), await add('challenge', 'two'), await add('challenge', 'three')]
  expect((await order({ kind: 'challenge', ids: ids.toReversed() })).statusCode).toBe(204)
  expect(await textsOf('challenge')).toEqual(['three', 'two', 'one'])
})

test('an order that leaves one out, or names a stranger, changes nothing', async () => {
  const [first, second] = [await add('challenge', 'one'), await add('challenge', 'two')]
  const note = await add('note', 'heard')
  for (const ids of [[first], [second, note], [second, first, note]])
    expect(problemIn(await order({ kind: 'challenge', ids }))).toMatchObject({ status: 409, kind: 'order-outdated' })
  expect(await textsOf('challenge')).toEqual(['one', 'two'])
})

test('officers do not order', async () => {
  const ids = [await add('challenge', 'one')]
  expect((await order({ kind: 'challenge', ids }, await it.asMember(workshop, 'desk'))).statusCode).toBe(403)
})

test('a note is sorted into a kind, and reports leave notes out', async () => {
  const id = await add('note', 'Budgets come late')
  await add('note', 'Lunch was good')
  const headers = { 'if-match': '"1"' }
  const sorted = await organiser('PATCH', `${url}/outcomes/${id}`, { payload: { kind: 'challenge' }, headers })
  expect(sorted.json()).toMatchObject({ kind: 'challenge', version: 2 })
  const report = await organiser('GET', `${url}/outcome-report`)
  expect(report.statusCode).toBe(200)
  const said = JSON.stringify(report.json().blocks)
  expect(said).toContain('Budgets come late')
  expect(said).not.toContain('Lunch was good')
})

test('the internal report is read by organisers alone', async () => {
  const desk = await it.asMember(workshop, 'desk')
  expect((await organiser('GET', `${url}/outcome-report?face=internal`)).statusCode).toBe(200)
  expect((await desk('GET', `${url}/outcome-report`)).statusCode).toBe(403)
})
