/** What no font has is told by name before anything is printed. */
import { expect, test } from 'vitest'
import { testApp } from '../support/app.ts'
import { makePerson } from '../support/make.ts'
import { openWorkshop } from '../support/open-workshop.ts'

const it = testApp()

const opened = async () => {
  const open = await openWorkshop(it, {
    agencies: ['UNDP', 'UNODC'],
    venue: 'Hall שלום',
    background: ['All', 'is well']
  })
  const check = async (call = open.organiser) => (await call('GET', open.url('/documents/check'))).json()
  const person = (more: Parameters<typeof makePerson>[2] = {}) => makePerson(it.db, open.workshop, more)
  const post = async (path: string, payload: object) =>
    (await open.organiser('POST', open.url(path), { payload })).json()
  return { ...open, check, person, post }
}

test('people, sessions and who speaks in them, rooms, outcomes and the workshop itself are named with the field', async () => {
  const { check, person, post, workshop, agencyIds } = await opened()
  const ana = await person({
    displayName: 'Ana 😀',
    nativeName: 'อมินา',
    position: 'Judge 🎉🎉',
    agencyId: agencyIds.UNDP!
  })
  await person({ displayName: 'Gone 😀', state: 'cancelled' })
  await person({ displayName: 'Nguyễn 王小明 محمد' })
  const roles = [{ role: 'chair', name: 'Bea 🎤' }]
  const session = await post('/sessions', {
    kind: 'panel',
    code: 'S01',
    title: 'Launch 🚀',
    startsAt: null,
    endsAt: null,
    roles
  })
  const room = await post('/rooms', { name: 'Room ש' })
  const outcome = await post('/outcomes', { kind: 'recommendation', text: 'Do it 👍', sessionId: session.id })
  expect(await check()).toEqual({
    items: [
      { kind: 'participant', id: ana.id, name: 'Ana 😀', field: 'displayName', characters: ['😀'] },
      { kind: 'participant', id: ana.id, name: 'Ana 😀', field: 'position', characters: ['🎉'] },
      {
        kind: 'workshop',
        id: workshop.id,
        name: workshop.shortTitle,
        field: 'venue',
        characters: ['ש', 'ל', 'ו', 'ם']
      },
      { kind: 'outcome', id: outcome.id, name: 'Do it 👍', field: 'text', characters: ['👍'] },
      { kind: 'role', id: session.id, name: 'S01', field: 'name', characters: ['🎤'] },
      { kind: 'room', id: room.id, name: 'Room ש', field: 'name', characters: ['ש'] },
      { kind: 'session', id: session.id, name: 'S01', field: 'title', characters: ['🚀'] }
    ]
  })
})

test('an officer is told of the people whom the agency invited', async () => {
  const { check, person, officerOf, agencyIds } = await opened()
  await person({ displayName: 'Ana 😀', agencyId: agencyIds.UNDP! })
  await person({ displayName: 'Bea 😀', agencyId: agencyIds.UNODC! })
  const { items } = await check(await officerOf('UNDP'))
  expect(items.map(({ name }: { name: string }) => name)).toEqual(['Ana 😀'])
})

test('the overview tells how many texts, and leads to where they are changed', async () => {
  const { organiser, url, post } = await opened()
  const told = async () =>
    (await organiser('GET', url('/overview')))
      .json()
      .checks.find(({ kind }: { kind: string }) => kind === 'texts-without-font')
  expect(await told()).toMatchObject({ severity: 'warning', count: 1, link: { screen: 'settings' } })
  await organiser('PATCH', url(), { payload: { venue: 'Hall' }, headers: { 'if-match': '"1"' } })
  expect(await told()).toBeUndefined()
  await post('/sessions', { kind: 'panel', code: 'S01', title: 'Launch 🚀', startsAt: null, endsAt: null })
  expect(await told()).toMatchObject({ count: 1, of: ['S01'], link: { screen: 'agenda' } })
})

test('it takes three statements, and one of the guard', async () => {
  const { check, person } = await opened()
  for (let n = 0; n < 5; n++) await person({ displayName: `อมินา ${n}` })
  await it.expectQueries(4, check)
})
