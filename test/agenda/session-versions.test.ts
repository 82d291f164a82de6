/** Two people who change one session of the draft at the same time. */
import { beforeEach, describe, expect, test } from 'vitest'
import { testApp } from '../support/app.ts'
import { makeWorkshop } from '../support/make.ts'
import { agendaOf, at, problemOf } from './calls.ts'

const it = testApp()

let workshop: Awaited<ReturnType<typeof makeWorkshop>>
let draft: ReturnType<typeof agendaOf>
beforeEach(async () => {
  workshop = await makeWorkshop(it.db)
  draft = agendaOf(workshop.slug, await it.asMember(workshop, 'organiser'))
})

describe('two who change one session', () => {
  test('hear of each other by If-Match: the second is told to read again', async () => {
    const { id } = await draft.added()
    const { etag } = (await draft.read(id)).headers
    expect((await draft.change(id, { title: 'Mine' }, etag)).headers.etag).toBe('"2"')
    expect(problemOf(await draft.change(id, { title: 'Theirs' }, etag))).toEqual([412, 'changed-meanwhile'])
    expect(problemOf(await draft.remove(id, etag))).toEqual([412, 'changed-meanwhile'])
    expect((await draft.read(id)).json().title).toBe('Mine')
    expect((await draft.remove(id, '"2"')).statusCode).toBe(204)
  })

  test('cannot both be first', async () => {
    const { id } = await draft.added()
    const both = await Promise.all(['Mine', 'Theirs'].map((title) => draft.change(id, { title }, '"1"')))
    expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([200, 412])
  })

  test('without a look at what the other did never leave an end before the start', async () => {
    const { id } = await draft.added({ startsAt: at(10, '09:00'), endsAt: at(10, '12:00') })
    const both = await Promise.all([
      draft.change(id, { startsAt: at(10, '11:00') }),
      draft.change(id, { endsAt: at(10, '10:00') })
    ])
    expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([200, 422])
  })

  test('are asked for If-Match', async () => {
    const { id } = await draft.added()
    const organiser = await it.asMember(workshop, 'organiser')
    for (const method of ['PATCH', 'DELETE'] as const) {
      const given = method === 'PATCH' ? { payload: { title: 'x' } } : {}
      expect(problemOf(await organiser(method, `${draft.url}/sessions/${id}`, given))).toEqual([
        428,
        'precondition-required'
      ])
    }
  })
})
