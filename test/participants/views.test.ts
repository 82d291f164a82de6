/** Views of the list: kept under a name for one person, as the list understands them, and seen by nobody else. */
import { expect, test } from 'vitest'
import { testApp } from '../support/app.ts'
import { problemIn } from '../support/open-workshop.ts'
import { openList } from './people.ts'

const it = testApp()

const opened = async () => {
  const open = await openList(it, { agencies: ['UNDP'] })
  const { organiser, url } = open
  const at = (id = '') => url(`/participants/views${id && `/${id}`}`)
  return {
    ...open,
    view: at,
    keep: (name: string, query: string, call = organiser) => call('POST', at(), { payload: { name, query } }),
    views: async (call = organiser) => (await call('GET', at())).json().items
  }
}

test('a view is kept, read, renamed, given another query and removed', async () => {
  const { organiser, keep, views, view } = await opened()
  const answer = await keep(
    '  Waiting   Thais ',
    '?state=waiting&sort=-changedAt&country=THA&country=PAK&columns=name,state'
  )
  expect(answer.statusCode).toBe(201)
  const kept = answer.json()
  expect(kept).toEqual({
    id: kept.id,
    name: 'Waiting Thais',
    query: 'columns=name%2Cstate&country=THA&country=PAK&sort=-changedAt&state=waiting',
    createdAt: it.services.clock().toISOString()
  })
  expect(await views()).toEqual([kept])
  const changed = await organiser('PATCH', view(kept.id), {
    payload: { name: 'Heads', query: 'headOfDelegation=true' }
  })
  expect(changed.json()).toEqual({ ...kept, name: 'Heads', query: 'headOfDelegation=true' })
  expect((await organiser('DELETE', view(kept.id))).statusCode).toBe(204)
  expect(await views()).toEqual([])
  for (const gone of [
    await organiser('DELETE', view(kept.id)),
    await organiser('PATCH', view(kept.id), { payload: { name: 'x' } })
  ])
    expect(problemIn(gone)).toMatchObject({ status: 404, kind: 'view-not-found' })
})

test.each(['state=asleep', 'shoe=43', 'listed=maybe', 'sort=shoe', 'q=a&q=b', 'country=Thailand', 'columns=<b>', 'q='])(
  'the list does not understand %s, and it is not kept',
  async (query) => {
    const { keep, views } = await opened()
    const { status, faults } = problemIn(await keep('A view', query))
    expect([status, Object.keys(faults)]).toEqual([400, ['#/body/query']])
    expect(await views()).toEqual([])
  }
)

test('two views of one person do not have one name', async () => {
  const { organiser, keep, view, workshop } = await opened()
  await keep('Waiting', 'state=waiting')
  const other = (await keep('Heads', 'headOfDelegation=true')).json()
  const taken = { status: 409, kind: 'view-name-taken', faults: { '#/body/name': 'is the name of another view' } }
  expect(problemIn(await keep('Waiting', 'state=invited'))).toEqual(taken)
  expect(problemIn(await organiser('PATCH', view(other.id), { payload: { name: 'Waiting' } }))).toEqual(taken)
  expect((await keep('Waiting', '', await it.asMember(workshop, 'organiser'))).statusCode).toBe(201)
})

test('nobody reads, changes or removes the views of another', async () => {
  const { keep, views, view, workshop, officerOf } = await opened()
  const kept = (await keep('Waiting', 'state=waiting')).json()
  for (const call of [await it.asMember(workshop, 'organiser'), await officerOf('UNDP')]) {
    expect(await views(call)).toEqual([])
    expect((await call('PATCH', view(kept.id), { payload: { name: 'Mine' } })).statusCode).toBe(404)
    expect((await call('DELETE', view(kept.id))).statusCode).toBe(404)
  }
  expect(await views()).toEqual([kept])
})

test('officers keep views of what they may ask for; machines and desks keep none', async () => {
  const { keep, views, workshop, officerOf, view } = await opened()
  const officer = await officerOf('UNDP')
  expect((await keep('Thais', 'country=THA', officer)).statusCode).toBe(201)
  expect(problemIn(await keep('Hidden', 'listed=false', officer)).kind).toBe('not-allowed')
  expect(await views(officer)).toHaveLength(1)
  for (const call of [await it.asMachine(workshop, 'organiser'), await it.asMember(workshop, 'desk')]) {
    expect((await keep('A view', '', call)).statusCode).toBe(403)
    expect((await call('GET', view())).statusCode).toBe(403)
  }
})

test('the same request sent again keeps one view', async () => {
  const { organiser, view, views } = await opened()
  const given = { payload: { name: 'Waiting', query: 'state=waiting' }, headers: { 'idempotency-key': 'k1' } }
  const [first, second] = [await organiser('POST', view(), given), await organiser('POST', view(), given)]
  expect(second.json()).toEqual(first.json())
  expect(await views()).toHaveLength(1)
})
