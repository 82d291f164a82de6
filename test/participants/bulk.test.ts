/** Many people changed by one deed: all or nobody, places decided properly, tried first and taken back after. */
import { describe, expect, test } from 'vitest'
import { testApp } from '../support/app.ts'
import { makePerson } from '../support/make.ts'
import { problemIn } from '../support/open-workshop.ts'
import { openList } from './people.ts'

const it = testApp()

/** People of these states in the order of the list: a, b, c … */
const opened = async (states: string, capacity: number | null = null) => {
  const open = await openList(it, { agencies: ['UNDP', 'UNODC'], capacity })
  const { organiser, url, workshop } = open
  const common = { categoryId: open.categoryIds.Delegate!, agencyId: open.agencyIds.UNDP!, listed: false }
  const ids: string[] = []
  for (const [i, state] of states.split(' ').entries()) {
    const displayName = `Ada ${String.fromCharCode(97 + i)}`
    const given = { ...common, displayName, sortKey: displayName, reference: `P-${i + 1}` }
    ids.push((await makePerson(it.db, workshop, { ...given, state: state as 'confirmed' })).id)
  }
  const bulk = (payload: object) => organiser('POST', url('/participants/bulk'), { payload })
  return {
    ...open,
    ids,
    bulk,
    undo: (items: unknown) => organiser('POST', url('/participants/bulk/undo'), { payload: { items } }),
    now: async () => (await open.list()).map(({ state }) => state).join(' '),
    each: async (field: string) => (await open.list()).map((person) => person[field])
  }
}

describe('states', () => {
  test('as many are confirmed as there are places, in the order of the list; the others wait', async () => {
    const { ids, bulk, now } = await opened('invited confirmed invited waiting invited', 3)
    const answer = await bulk({ ids: [...ids].reverse(), change: { state: 'confirmed', reason: 'Panel of 3 May' } })
    expect(answer.statusCode).toBe(200)
    expect(answer.json()).toMatchObject({
      dryRun: false,
      people: 5,
      changed: 3,
      unchanged: 2,
      withoutPlace: 2,
      became: [
        { value: 'confirmed', people: 2 },
        { value: 'waiting', people: 1 }
      ],
      promoted: 0,
      faults: []
    })
    expect(await now()).toBe('confirmed confirmed confirmed waiting waiting')
  })

  test('each has the move in the history, and the deed is in the log by its number', async () => {
    const { ids, bulk, organiser, at, url } = await opened('invited invited')
    await bulk({ ids, change: { state: 'confirmed', reason: 'Panel' } })
    for (const id of ids) {
      const { items } = (await organiser('GET', at(id, '/history'))).json()
      expect(items.at(-1)).toMatchObject({ from: 'invited', to: 'confirmed', reason: 'Panel' })
    }
    const [deed] = (await organiser('GET', url('/audit-log'))).json().items
    expect(deed).toMatchObject({ deed: 'participants.change-many', detail: { field: 'state', people: 2 } })
  })

  test('places that become free go to who waits, of those who are not cancelled too', async () => {
    const { ids, bulk, now } = await opened('confirmed confirmed waiting waiting waiting', 2)
    const { promoted, changed } = (await bulk({ ids: ids.slice(0, 3), change: { state: 'cancelled' } })).json()
    expect([changed, promoted]).toEqual([3, 2])
    expect(await now()).toBe('cancelled cancelled cancelled confirmed confirmed')
  })

  test('who stands in the way is told by name, all at once, and nobody is changed', async () => {
    const { ids, bulk, move, now } = await opened('invited confirmed confirmed')
    await move(ids[1]!, 'replaced')
    const unknown = '0198a000-0000-7000-8000-00000000abcd'
    const answer = await bulk({ ids: [...ids, unknown], change: { state: 'invited' } })
    expect(problemIn(answer)).toMatchObject({ status: 422, kind: 'bulk-faulty' })
    expect(answer.json().faults).toEqual([
      { id: unknown, reference: '', displayName: '', detail: 'is not on the list' },
      { id: ids[1], reference: 'P-2', displayName: 'Ada b', detail: 'is replaced and cannot become invited' },
      { id: ids[2], reference: 'P-3', displayName: 'Ada c', detail: 'is confirmed and cannot become invited' }
    ])
    const tried = (await bulk({ ids: ids.slice(1), change: { state: 'invited' }, dryRun: true })).json()
    expect([tried.faults.length, tried.changed]).toEqual([2, 0])
    expect(await now()).toBe('invited replaced confirmed')
  })

  test('never more than places, when many deeds come at once', async () => {
    const { ids, bulk, now, register } = await opened('invited invited invited invited', 3)
    await Promise.all([
      bulk({ ids: ids.slice(0, 2), change: { state: 'confirmed' } }),
      bulk({ ids: ids.slice(2), change: { state: 'confirmed' } }),
      register({ familyName: 'z' }),
      register({ familyName: 'z' })
    ])
    expect((await now()).match(/confirmed/g)).toHaveLength(3)
  })
})

test('a dry run tells what would happen, and changes nothing', async () => {
  const { ids, bulk, list, organiser, url } = await opened('confirmed waiting invited', 1)
  const before = await list()
  const log = async () => (await organiser('GET', url('/audit-log'))).json().items.length
  const deeds = await log()
  const tried = (await bulk({ ids: [ids[0]], change: { state: 'cancelled' }, dryRun: true })).json()
  expect(tried).toEqual({
    dryRun: true,
    people: 1,
    changed: 1,
    unchanged: 0,
    withoutPlace: 0,
    became: [{ value: 'cancelled', people: 1 }],
    promoted: 1,
    faults: [],
    undo: []
  })
  expect([await list(), await log()]).toEqual([before, deeds])
})

describe('other fields', () => {
  test.each([
    ['category', 'Observer', 'Delegate'],
    ['agency', 'UNODC', 'UNDP'],
    ['agency', null, 'UNDP'],
    ['sector', 'academia', 'government'],
    ['listed', true, false]
  ])('%s becomes %j, and is taken back', async (field, value, before) => {
    const { ids, bulk, undo, each, organiser, at } = await opened('confirmed invited')
    const report = (await bulk({ ids, change: { [field]: value } })).json()
    expect(report).toMatchObject({ changed: 2, became: [{ value: String(value ?? 'none'), people: 2 }] })
    expect(await each(field)).toEqual([value, value])
    expect((await bulk({ ids, change: { [field]: value } })).json()).toMatchObject({ changed: 0, unchanged: 2 })
    const { deeds } = (await organiser('GET', at(ids[0]!, '/history'))).json()
    expect(deeds.at(-1)).toMatchObject({ deed: 'participants.change', fields: [field] })
    expect((await undo(report.undo)).json()).toEqual({ restored: 2, movedOn: [] })
    expect(await each(field)).toEqual([before, before])
  })

  test('a category that needs a country or a place is refused for who has none', async () => {
    const { bulk, register, ids } = await opened('confirmed', 1)
    const staff = { category: 'Interpreter', sector: 'Support', country: null }
    const [one, other] = [await register(staff), await register({ ...staff, country: 'Thailand' })]
    const { faults } = (await bulk({ ids: [...ids, one.id, other.id], change: { category: 'Delegate' } })).json()
    expect(faults.map(({ detail }: { detail: string }) => detail)).toEqual([
      'has no country, which national delegates need',
      'would need a place, and all are taken'
    ])
  })

  test.each([
    [{ agency: 'NASA' }, '#/body/change/agency'],
    [{ category: 'Duke' }, '#/body/change/category'],
    [{ sector: 'Shoes' }, '#/body/change/sector']
  ])('%j is unknown here', async (change, pointer) => {
    const { bulk, ids } = await opened('confirmed')
    const { status, kind, faults } = problemIn(await bulk({ ids, change }))
    expect([status, kind, Object.keys(faults)]).toEqual([422, 'invalid-participant', [pointer]])
  })
})

describe('by a filter', () => {
  test('everybody who fits is changed, if they are still as many', async () => {
    const { bulk, now, register } = await opened('invited invited confirmed')
    const filter = { state: ['invited'], agency: ['UNDP'] }
    expect((await bulk({ filter, expected: 2, change: { state: 'declined' }, dryRun: true })).json().changed).toBe(2)
    await register({ familyName: 'x', agency: 'UNDP' })
    const moved = await bulk({ filter: { agency: ['UNDP'] }, expected: 3, change: { state: 'cancelled' } })
    expect(problemIn(moved)).toMatchObject({ status: 412, kind: 'changed-meanwhile' })
    expect((await bulk({ filter, expected: 2, change: { state: 'declined' } })).json().changed).toBe(2)
    expect(await now()).toBe('declined declined confirmed confirmed')
    expect(problemIn(await bulk({ filter, change: { state: 'invited' } })).kind).toBe('nobody-to-change')
  })
})

test.each([
  {},
  { change: { state: 'invited' } },
  { ids: [], change: { state: 'invited' } },
  { filter: {}, ids: ['0198a000-0000-7000-8000-00000000abcd'], change: { state: 'invited' } },
  { filter: {}, change: {} },
  { filter: {}, change: { state: 'invited', listed: true } },
  { filter: {}, change: { listed: true, reason: 'because' } },
  { filter: { state: 'invited' }, change: { listed: true } },
  { filter: { shoe: ['43'] }, change: { listed: true } }
])('%j does not fit', async (payload) => {
  const { bulk } = await opened('confirmed')
  expect((await bulk(payload)).statusCode).toBe(400)
})

test('officers and desks change nobody', async () => {
  const { ids, officerOf, url, workshop } = await opened('confirmed')
  const payload = { ids, change: { state: 'cancelled' } }
  for (const call of [await officerOf('UNDP'), await it.asMember(workshop, 'desk')])
    for (const path of ['/participants/bulk', '/participants/bulk/undo'])
      expect((await call('POST', url(path), { payload })).statusCode).toBe(403)
})
