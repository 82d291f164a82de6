import { expect, test } from 'vitest'
import { participantViews } from '../../src/participants/tables.ts'
import { newId } from '../../src/platform/id.ts'
import { tasks } from '../../src/tasks/tables.ts'
import { testApp } from '../support/app.ts'
import { makePerson, makeRoom, makeUser, NOW } from '../support/make.ts'
import { openWorkshop, problemIn } from '../support/open-workshop.ts'

const it = testApp()
const remove = async ({ organiser, url }: Awaited<ReturnType<typeof openWorkshop>>, version: string) =>
  organiser('DELETE', url(), { headers: { 'if-match': version } })

test('a workshop that was only set up is removed with its rooms, tracks, categories and team', async () => {
  const opened = await openWorkshop(it, { agencies: ['UNDP'] })
  await makeRoom(it.db, opened.workshop, 'Room A')
  await opened.organiser('POST', opened.url('/tracks'), { payload: { name: 'A', colour: '#1f4e8c' } })
  await opened.organiser('POST', opened.url('/categories'), {
    payload: { name: 'Guest', letter: 'G', colour: '#8a5a00', section: 'others' }
  })
  expect((await remove(opened, '"1"')).statusCode).toBe(204)
  expect((await opened.organiser('GET', opened.url())).statusCode).toBe(404)
})

test('tasks and kept lists are no record: they go with it', async () => {
  const opened = await openWorkshop(it)
  const ofWorkshop = { workshopId: opened.workshop.id, id: newId(NOW), createdAt: NOW }
  const { id: userId } = await makeUser(it.db)
  await it.db.insert(tasks).values({ ...ofWorkshop, kind: 'participants.import', input: {}, principalId: userId })
  await it.db.insert(participantViews).values({ ...ofWorkshop, userId, name: 'Waiting', query: 'state=waiting' })
  expect((await remove(opened, '"1"')).statusCode).toBe(204)
})

test('what letters would say goes with it; a note verbale that was issued is a record', async () => {
  const opened = await openWorkshop(it, { agencies: ['UNDP'] })
  const settings = { referencePrefix: '', signatoryName: 'A', signatoryTitle: '', contact: '', covered: '' }
  const payload = { ...settings, notCovered: '', replyBy: null }
  await opened.organiser('PUT', opened.url('/letter-settings'), { payload, headers: { 'if-match': '*' } })
  expect((await remove(opened, '"1"')).statusCode).toBe(204)
  const other = await openWorkshop(it, { agencies: ['UNDP'] })
  expect((await other.organiser('POST', other.url('/notes-verbales/COL.pdf'))).statusCode).toBe(201)
  expect(problemIn(await remove(other, '"1"'))).toMatchObject({ status: 409, kind: 'workshop-in-use' })
})

test('a workshop with people stays, whole', async () => {
  const opened = await openWorkshop(it)
  await makePerson(it.db, opened.workshop)
  expect(problemIn(await remove(opened, '"1"'))).toMatchObject({ status: 409, kind: 'workshop-in-use' })
  expect((await opened.organiser('GET', opened.url('/categories'))).json().items).not.toEqual([])
})

test('a workshop that somebody else changed meanwhile stays', async () => {
  const opened = await openWorkshop(it)
  await opened.organiser('PUT', opened.url('/agencies'), { payload: [] })
  expect(problemIn(await remove(opened, '"1"'))).toMatchObject({ status: 412 })
  expect((await remove(opened, '"2"')).statusCode).toBe(204)
})
