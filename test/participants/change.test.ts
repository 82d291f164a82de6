/** What is known of a person changes by one hand at a time, and requests that are repeated do their deed once. */
import { describe, expect, test } from 'vitest'
import { testApp } from '../support/app.ts'
import { problemIn } from '../support/open-workshop.ts'
import { delegate, openList } from './people.ts'

const it = testApp()

test('what is given changes, and names on the badge are never derived again', async () => {
  const { register, change, read } = await openList(it, { agencies: ['UNDP'] })
  const person = await register({ agency: 'UNDP' })
  const given = {
    familyName: 'Byron',
    sector: 'academia',
    agency: null,
    country: 'Burma',
    email: 'A@B.example',
    sex: 'female'
  }
  const answer = await change(person.id, given, '"1"')
  const after = { ...person, ...given, country: 'MMR', email: 'a@b.example', version: 2 }
  expect([answer.statusCode, answer.headers.etag, answer.json()]).toEqual([200, '"2"', after])
  expect(await read(person.id)).toEqual(after)
  expect(after).toMatchObject({ displayName: 'Ada Somchai', sortKey: 'Somchai Ada' })
})

test('of two people who change the same version one is told to read again', async () => {
  const { register, change, read } = await openList(it)
  const { id } = await register()
  const answers = await Promise.all(['One', 'Two'].map((position) => change(id, { position }, '"1"')))
  expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 412])
  const made = answers.find(({ statusCode }) => statusCode === 200)!
  expect(await read(id)).toEqual(made.json())
  expect(problemIn(await change(id, { country: 'Atlantis' }, '"1"')).kind).toBe('changed-meanwhile')
})

test('a change needs If-Match with one version', async () => {
  const { organiser, register, read, at, change } = await openList(it)
  const person = await register()
  const bare = await organiser('PATCH', at(person.id), { payload: { position: 'x' } })
  expect(problemIn(bare)).toMatchObject({ status: 428, kind: 'precondition-required' })
  for (const tag of ['1', '"1", "2"', '"one"', '"99999999999"'])
    expect(problemIn(await change(person.id, { position: 'x' }, tag)).faults).toHaveProperty(['#/headers/if-match'])
  expect(await read(person.id)).toEqual(person)
  expect((await change(person.id, { position: 'x' }, 'W/"1"')).statusCode).toBe(200)
})

test('what cannot be is told whole, and nothing changes', async () => {
  const { register, change, read } = await openList(it)
  await register({ email: 'taken@example.org', reference: 'D-01' })
  const person = await register()
  const kinds = async (given: object) => {
    const { status, kind, faults } = problemIn(await change(person.id, given))
    return [status, kind, Object.keys(faults).sort()]
  }
  const unknown = { country: 'Atlantis', sector: 'x', category: 'y', agency: 'z' }
  const pointers = Object.keys(unknown).map((field) => `#/body/${field}`)
  expect(await kinds(unknown)).toEqual([422, 'invalid-participant', pointers.sort()])
  expect(await kinds({ country: null })).toEqual([422, 'invalid-participant', ['#/body/country']])
  expect(await kinds({ email: 'TAKEN@example.org' })).toEqual([409, 'email-taken', ['#/body/email']])
  expect(await kinds({ reference: 'D-01' })).toEqual([409, 'reference-taken', ['#/body/reference']])
  expect(await kinds({ givenNames: 'A\u202Eb', listed: 'yes' })).toEqual([
    400,
    'invalid-request',
    ['#/body/givenNames', '#/body/listed']
  ])
  expect(await kinds({ state: 'cancelled' })).toEqual([400, 'invalid-request', ['#/body/state']])
  expect(await read(person.id)).toEqual(person)
  expect((await change(person.id, { country: null, category: 'Media' })).statusCode).toBe(200)
})

test('a person of another workshop is not here', async () => {
  const [here, there] = [await openList(it), await openList(it)]
  const { id } = await there.register()
  const answers = [
    await here.organiser('GET', here.at(id)),
    await here.organiser('GET', here.at(id, '/history')),
    await here.change(id, { position: 'Spy' }),
    await here.move(id, 'cancelled')
  ]
  expect(answers.map((answer) => problemIn(answer).kind)).toEqual(answers.map(() => 'participant-not-found'))
  expect(await there.read(id)).toMatchObject({ position: '', state: 'confirmed' })
  expect(problemIn(await here.change('7', { position: 'x' })).faults).toHaveProperty(['#/params/id'])
})

describe('an Idempotency-Key', () => {
  const key = (name: string) => ({ 'idempotency-key': name })

  test('with the same body gives the first answer again, and one person', async () => {
    const { post, list } = await openList(it)
    const [first, again] = [await post({ position: 'x' }, key('k1')), await post({ position: 'x' }, key('k1'))]
    expect([again.statusCode, again.json()]).toEqual([201, first.json()])
    expect([first, again].map(({ headers }) => headers['idempotency-replayed'])).toEqual([undefined, 'true'])
    expect(await list()).toEqual([first.json()])
  })

  test('with another body is refused', async () => {
    const { post, list } = await openList(it)
    await post({}, key('k2'))
    const other = await post({ position: 'Another' }, key('k2'))
    expect(problemIn(other)).toMatchObject({ status: 422, kind: 'idempotency-key-reused' })
    expect(await list()).toHaveLength(1)
  })

  test('sent twenty times at the same moment gives one person and twenty equal answers', async () => {
    const { post, list } = await openList(it)
    const answers = await Promise.all(Array.from({ length: 20 }, () => post({ email: 'once@example.org' }, key('k3'))))
    expect(new Set(answers.map(({ statusCode }) => statusCode))).toEqual(new Set([201]))
    expect(new Set(answers.map(({ body }) => body)).size).toBe(1)
    expect(await list()).toHaveLength(1)
  })

  test('is free again when the deed failed', async () => {
    const { post, list } = await openList(it)
    expect((await post({ country: 'Atlantis' }, key('k4'))).statusCode).toBe(422)
    expect((await post({}, key('k4'))).statusCode).toBe(201)
    expect(await list()).toHaveLength(1)
  })

  test('belongs to one caller', async () => {
    const { workshop, url, post, list } = await openList(it)
    const other = await it.asMember(workshop, 'organiser')
    await post({}, key('k5'))
    const answer = await other('POST', url('/participants'), { payload: delegate(), headers: key('k5') })
    expect([answer.statusCode, answer.headers['idempotency-replayed']]).toEqual([201, undefined])
    expect(await list()).toHaveLength(2)
  })

  test.each(['', 'x'.repeat(256), 'with space'])('cannot be "%s"', async (name) => {
    const { post, list } = await openList(it)
    expect(problemIn(await post({}, key(name))).faults).toHaveProperty(['#/headers/idempotency-key'])
    expect(await list()).toEqual([])
  })
})
