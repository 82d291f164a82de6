/** Any two releases are compared, by those who work on the workshop. */
import { expect, test } from 'vitest'
import { testApp } from '../support/app.ts'
import { makeRoom, makeWorkshop } from '../support/make.ts'
import { agendaOf, at, problemOf } from './calls.ts'

const it = testApp()

test('the later of two releases tells all that changed since the other, and nothing that was taken back', async () => {
  const workshop = await makeWorkshop(it.db, { visibility: 'public' })
  await makeRoom(it.db, workshop, 'Room A')
  const organiser = await it.asMember(workshop, 'organiser')
  const draft = agendaOf(workshop.slug, organiser)
  const kept = await draft.added({ title: 'Kept' })
  const other = await draft.added({ title: 'Other' })
  await draft.release()
  await draft.change(kept.id, { room: 'Room A' })
  await draft.change(other.id, { startsAt: at(10, '11:00'), endsAt: at(10, '12:00') })
  await draft.release()
  await draft.change(kept.id, { room: null })
  await draft.added({ title: 'New', startsAt: at(11, '09:00'), endsAt: at(11, '10:00') })
  await draft.release()

  const read = (query: string, as = organiser) => as('GET', `${draft.url}/agenda/releases/${query}`)
  const changes = async (query: string) =>
    (await read(query)).json().changes.map(({ title, kinds }: { title: string; kinds: string[] }) => [title, ...kinds])
  expect(await changes('3')).toEqual([
    ['Kept', 'room'],
    ['New', 'new']
  ])
  expect(await changes('3?since=2')).toEqual(await changes('3'))
  expect(await changes('3?since=1')).toEqual([
    ['Other', 'moved'],
    ['New', 'new']
  ])
  expect((await read('3?since=1')).json().changes[0]).toMatchObject({
    before: '2026-11-10 09:00–10:00',
    after: '2026-11-10 11:00–12:00'
  })
  for (const query of ['3?since=3', '2?since=3', '3?since=0'])
    expect(problemOf(await read(query))).toEqual([400, 'invalid-request'])
  expect(problemOf(await read('4?since=1'))).toEqual([404, 'release-not-found'])
  expect((await read('3?since=1', it.visitor)).statusCode).toBe(401)
})
