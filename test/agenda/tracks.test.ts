/** Tracks of a workshop over HTTP: their names, their order, and sessions that hold them. */
import { beforeEach, expect, test } from 'vitest'
import { testApp } from '../support/app.ts'
import { type OpenWorkshop, openWorkshop, problemIn } from '../support/open-workshop.ts'
import { agendaOf } from './calls.ts'

const it = testApp()

let opened: OpenWorkshop
beforeEach(async () => {
  opened = await openWorkshop(it, { agencies: ['UNDP'] })
})
const send = (method: 'GET' | 'POST' | 'PATCH' | 'DELETE', path: string, payload?: object) =>
  opened.organiser(method, opened.url(`/tracks${path}`), payload && { payload })
const added = async (name: string, more = {}) => (await send('POST', '', { name, colour: '#1f4e8c', ...more })).json()
const names = async () => (await send('GET', '')).json().items.map(({ name }: { name: string }) => name)

test('stand in their order, and each can be put in another place', async () => {
  for (const name of ['A', 'B', 'C']) await added(name)
  const first = await added('First', { position: 1 })
  expect(first).toEqual({ id: expect.any(String), name: 'First', colour: '#1f4e8c', position: 1 })
  expect(await names()).toEqual(['First', 'A', 'B', 'C'])
  expect((await send('PATCH', `/${first.id}`, { position: 3 })).json()).toMatchObject({ position: 3 })
  expect(await names()).toEqual(['A', 'B', 'First', 'C'])
  expect((await send('PATCH', `/${first.id}`, { name: 'Last', colour: '#00646b', position: 99 })).json()).toEqual({
    ...first,
    ...{ name: 'Last', colour: '#00646b', position: 4 }
  })
})

test('have names and colours that are theirs', async () => {
  const { id } = await added('A')
  await added('B')
  expect(problemIn(await send('POST', '', { name: 'A', colour: '#1f4e8c' }))).toEqual({
    status: 409,
    kind: 'track-name-taken',
    faults: { '#/body/name': 'is taken' }
  })
  expect(problemIn(await send('PATCH', `/${id}`, { name: 'B' }))).toMatchObject({ kind: 'track-name-taken' })
  expect(problemIn(await send('PATCH', `/${id}`, { colour: 'red' }))).toMatchObject({ status: 400 })
  expect((await added('A', { name: ' A  1 ' })).name).toBe('A 1')
})

test('stay while sessions belong to them, and it is told which', async () => {
  const { id } = await added('A')
  const draft = agendaOf(opened.workshop.slug, opened.organiser)
  const session = await draft.added({ track: 'A', title: 'Opening' })
  const refused = await send('DELETE', `/${id}`)
  expect(problemIn(refused)).toMatchObject({ status: 409, kind: 'track-in-use' })
  expect(refused.json().sessions).toEqual([{ id: session.id, code: 'S01', title: 'Opening' }])
  await draft.change(session.id, { track: null })
  expect((await send('DELETE', `/${id}`)).statusCode).toBe(204)
  expect(problemIn(await send('DELETE', `/${id}`))).toMatchObject({ status: 404, kind: 'track-not-found' })
})

test('are read by agencies and changed by organisers; every change is noted', async () => {
  const { id } = await added('A')
  const officer = await opened.officerOf('UNDP')
  expect((await officer('GET', opened.url('/tracks'))).json().items).toHaveLength(1)
  expect((await officer('DELETE', opened.url(`/tracks/${id}`))).statusCode).toBe(403)
  await send('PATCH', `/${id}`, { colour: '#00646b' })
  await send('DELETE', `/${id}`)
  const log = (await opened.organiser('GET', opened.url('/audit-log?feature=tracks'))).json().items
  expect(log.map(({ deed }: { deed: string }) => deed)).toEqual(['tracks.remove', 'tracks.change', 'tracks.add'])
})
