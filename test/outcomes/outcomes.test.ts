/** Outcomes and remarks over HTTP: recorded, changed, removed, read by pages. */
import { beforeEach, describe, expect, test } from 'vitest'
import { agendaOf, problemOf } from '../agenda/calls.ts'
import { type Caller, testApp } from '../support/app.ts'
import { makeAgency, makeWorkshop } from '../support/make.ts'

const it = testApp()

let workshop: Awaited<ReturnType<typeof makeWorkshop>>
let organiser: Caller
let url: string
let sessionId: string
beforeEach(async () => {
  workshop = await makeWorkshop(it.db)
  organiser = await it.asMember(workshop, 'organiser')
  url = `/api/v1/workshops/${workshop.slug}`
  sessionId = (await agendaOf(workshop.slug, organiser).added()).id
})
const add = (more: object = {}, as = organiser) =>
  as('POST', `${url}/outcomes`, { payload: { kind: 'challenge', text: 'Funds are few', ...more } })
const change = (id: string, payload: object, ifMatch = '*') =>
  organiser('PATCH', `${url}/outcomes/${id}`, { payload, headers: { 'if-match': ifMatch } })
const remove = (id: string, ifMatch = '*') =>
  organiser('DELETE', `${url}/outcomes/${id}`, { headers: { 'if-match': ifMatch } })
const list = async (query = '') => (await organiser('GET', `${url}/outcomes${query}`)).json()
const texts = ({ items }: { items: { text: string }[] }) => items.map(({ text }) => text)
const elsewhere = async () => {
  const other = await makeWorkshop(it.db)
  const as = await it.asMember(other, 'organiser')
  return { as, url: `/api/v1/workshops/${other.slug}`, sessionId: (await agendaOf(other.slug, as).added()).id }
}

describe('an outcome', () => {
  test('is recorded with little or with everything, and read', async () => {
    const little = await add()
    expect([little.statusCode, little.json()]).toEqual([
      201,
      {
        id: expect.any(String),
        kind: 'challenge',
        text: 'Funds are few',
        theme: '',
        sessionId: null,
        level: null,
        owner: '',
        dueOn: null,
        illustrative: false,
        version: 1
      }
    ])
    const full = {
      kind: 'recommendation',
      text: 'Name one lead institution\nwith a budget',
      theme: 'Coordination',
      sessionId,
      level: 'national',
      owner: 'Governments',
      dueOn: '2027-03-31',
      illustrative: true
    }
    const { id } = (await add(full)).json()
    const one = await organiser('GET', `${url}/outcomes/${id}`)
    expect([one.json(), one.headers.etag]).toEqual([{ ...full, id, version: 1 }, '"1"'])
  })

  test('is changed in what is given, and removed', async () => {
    const { id } = (await add({ sessionId, level: 'regional' })).json()
    const changed = await change(id, { text: 'Funds are none', level: null, sessionId: null })
    expect(changed.json()).toMatchObject({
      text: 'Funds are none',
      level: null,
      sessionId: null,
      kind: 'challenge',
      version: 2
    })
    expect(changed.headers.etag).toBe('"2"')
    expect((await remove(id)).statusCode).toBe(204)
    expect(problemOf(await organiser('GET', `${url}/outcomes/${id}`))).toEqual([404, 'outcome-not-found'])
    expect(problemOf(await change(id, { text: 'x' }))).toEqual([404, 'outcome-not-found'])
    expect(problemOf(await remove(id))).toEqual([404, 'outcome-not-found'])
  })

  test('is not overwritten or removed by who has not read it as it is', async () => {
    const { id } = (await add()).json()
    expect((await change(id, { text: 'Mine' }, '"1"')).statusCode).toBe(200)
    expect(problemOf(await change(id, { text: 'Theirs' }, '"1"'))).toEqual([412, 'changed-meanwhile'])
    expect(problemOf(await remove(id, '"1"'))).toEqual([412, 'changed-meanwhile'])
    const unsaid = await organiser('PATCH', `${url}/outcomes/${id}`, { payload: { text: 'x' } })
    expect(problemOf(unsaid)).toEqual([428, 'precondition-required'])
    expect(texts(await list())).toEqual(['Mine'])
  })

  test('cannot be of a session of another workshop', async () => {
    const other = await elsewhere()
    const refused = await add({ sessionId: other.sessionId })
    expect([problemOf(refused), refused.json().errors]).toEqual([
      [422, 'invalid-outcome'],
      [{ pointer: '#/body/sessionId', detail: 'is no session of this workshop' }]
    ])
    const { id } = (await add()).json()
    expect(problemOf(await change(id, { sessionId: other.sessionId }))).toEqual([422, 'invalid-outcome'])
    expect(problemOf(await other.as('GET', `${other.url}/outcomes/${id}`))).toEqual([404, 'outcome-not-found'])
  })

  test.each([
    ['no text', { text: ' \n ' }],
    ['a kind that is none', { kind: 'wish' }],
    ['a day that is none', { dueOn: '2027-02-30' }],
    ['a speaker: points carry what was said, not who said it', { speaker: 'Ms. X' }]
  ])('is refused with %s', async (_, more) => {
    expect((await add(more)).statusCode).toBe(400)
    const { id } = (await add()).json()
    expect((await change(id, more)).statusCode).toBe(400)
  })

  test('that changes its kind stands at the end of the new one', async () => {
    await add({ kind: 'commitment', text: 'first' })
    await add({ kind: 'commitment', text: 'second' })
    const { id } = (await add({ text: 'late' })).json()
    await change(id, { kind: 'commitment' })
    expect(texts(await list('?kind=commitment'))).toEqual(['first', 'second', 'late'])
  })

  test('sent twice with one key is recorded once', async () => {
    const given = { payload: { kind: 'challenge', text: 'Once' }, headers: { 'idempotency-key': workshop.id } }
    const [first, again] = [
      await organiser('POST', `${url}/outcomes`, given),
      await organiser('POST', `${url}/outcomes`, given)
    ]
    expect([again.body, (await list()).items.length]).toEqual([first.body, 1])
  })
})

describe('the list', () => {
  test('stands by kind, in the order of recording, also when many record at once', async () => {
    for (const [kind, text] of [
      ['commitment', 'd'],
      ['challenge', 'a'],
      ['recommendation', 'b'],
      ['good-practice', 'c'],
      ['challenge', 'a2']
    ])
      await add({ kind, text })
    expect(texts(await list())).toEqual(['a', 'a2', 'b', 'c', 'd'])
    await Promise.all(Array.from({ length: 8 }, (_, i) => add({ kind: 'good-practice', text: `at once ${i}` })))
    const again = [texts(await list()), texts(await list())]
    expect([again[0]!.length, again[0]]).toEqual([13, again[1]])
  })

  test('is narrowed by kind and by session', async () => {
    await add({ text: 'of it', sessionId })
    await add({ text: 'of none' })
    await add({ kind: 'commitment', text: 'other kind', sessionId })
    expect(texts(await list('?kind=challenge'))).toEqual(['of it', 'of none'])
    expect(texts(await list(`?sessionId=${sessionId}`))).toEqual(['of it', 'other kind'])
    expect(texts(await list(`?kind=challenge&sessionId=${sessionId}`))).toEqual(['of it'])
  })

  test('comes in pages that skip nothing and tell nothing twice, while others record', async () => {
    for (const kind of ['challenge', 'recommendation'])
      for (let i = 0; i < 4; i++) await add({ kind, text: `${kind} ${i}` })
    const all = texts(await list())
    const told: string[] = []
    for (let query: string | null = '?limit=3'; query !== null; ) {
      const page: { items: { text: string }[]; next: string | null } = await list(query)
      told.push(...texts(page))
      query = page.next === null ? null : `?limit=3&cursor=${page.next}`
      if (told.length === 3) await add({ kind: 'challenge', text: 'meanwhile' })
    }
    expect(told.filter((text) => text !== 'meanwhile')).toEqual(all)
    expect(new Set(told).size).toBe(told.length)
  })

  test.each([
    ['nonsense', 'nonsense'],
    [
      'a place that no list has',
      Buffer.from('{"kind":"challenge","position":99999999999,"id":"0198a000-0000-7000-8000-000000000001"}').toString(
        'base64url'
      )
    ],
    ['an id that is none', Buffer.from('{"kind":"challenge","position":1,"id":"x"}').toString('base64url')]
  ])('refuses a cursor of %s', async (_, cursor) => {
    expect(problemOf(await organiser('GET', `${url}/outcomes?cursor=${cursor}`))).toEqual([400, 'invalid-cursor'])
  })

  test('takes as many statements for one outcome as for three', async () => {
    await add()
    await it.expectQueries(2, () => list())
    await add()
    await add()
    await it.expectQueries(2, () => list())
  })
})

describe('a remark for the record', () => {
  const remark = (more: object = {}) =>
    organiser('POST', `${url}/remarks`, {
      payload: { sessionId, speaker: 'Mr. Longo, UNODC', text: 'We agree.', ...more }
    })
  const remarks = async () => (await organiser('GET', `${url}/remarks`)).json().items

  test('is recorded with its speaker, read in order, and removed', async () => {
    const first = await remark()
    expect([first.statusCode, first.json()]).toEqual([
      201,
      { id: expect.any(String), sessionId, speaker: 'Mr. Longo, UNODC', text: 'We agree.' }
    ])
    const second = await remark({ text: 'We go on.' })
    expect(await remarks()).toEqual([first.json(), second.json()])
    const gone = () => organiser('DELETE', `${url}/remarks/${first.json().id}`)
    expect([(await gone()).statusCode, problemOf(await gone())]).toEqual([204, [404, 'remark-not-found']])
    expect(await remarks()).toEqual([second.json()])
  })

  test('is of a session of this workshop', async () => {
    const other = await elsewhere()
    expect(problemOf(await remark({ sessionId: other.sessionId }))).toEqual([422, 'invalid-outcome'])
    const { id } = (await remark()).json()
    expect(problemOf(await other.as('DELETE', `${other.url}/remarks/${id}`))).toEqual([404, 'remark-not-found'])
  })
})

test('officers read, the desk and participants do not, and none of them records', async () => {
  const agency = await makeAgency(it.db, workshop)
  const officer = await it.asMember(workshop, 'agency-officer', agency.id)
  expect((await officer('GET', `${url}/outcomes`)).statusCode).toBe(200)
  expect((await add({}, officer)).statusCode).toBe(403)
  for (const role of ['desk', 'participant'] as const) {
    const as = await it.asMember(workshop, role)
    expect([(await as('GET', `${url}/outcomes`)).statusCode, (await add({}, as)).statusCode]).toEqual([403, 403])
  }
})
