/** What is told of a person's past: states, changed fields, printed badges, by name of who did it and without what was there before. */
import { expect, test } from 'vitest'
import { badgePrints, printedBadges } from '../../src/badges/tables.ts'
import { badgeTokens } from '../../src/participants/tables.ts'
import { newId } from '../../src/platform/id.ts'
import { testApp } from '../support/app.ts'
import { makeMembership, makeUser, NOW } from '../support/make.ts'
import { openList } from './people.ts'

const it = testApp()

const opened = async () => {
  const open = await openList(it, { agencies: ['UNDP'] })
  const user = await makeUser(it.db, { displayName: 'Maya Organiser' })
  await makeMembership(it.db, { workshopId: open.workshop.id, userId: user.id, role: 'organiser', agencyId: null })
  const maya = await it.as(user)
  return {
    ...open,
    user,
    maya,
    history: async (id: string) => (await open.organiser('GET', open.at(id, '/history'))).json()
  }
}

test('states and changed fields come with the names of people and machines', async () => {
  const { register, maya, at, user, history, workshop } = await opened()
  const { id } = await register()
  const matching = { headers: { 'if-match': '*' } }
  await maya('PATCH', at(id), { payload: { position: 'Director', dietaryNeeds: 'no nuts' }, ...matching })
  await maya('POST', at(id, '/state'), { payload: { state: 'cancelled', reason: 'Ill' }, ...matching })
  const machine = await it.asMachine(workshop, 'organiser')
  await machine('POST', at(id, '/state'), { payload: { state: 'confirmed' }, ...matching })
  const told = await history(id)
  const at0 = it.services.clock().toISOString()
  expect(told.items).toMatchObject([
    { from: null, to: 'confirmed', byName: 'Somebody' },
    { from: 'confirmed', to: 'cancelled', reason: 'Ill', by: user.id, byName: 'Maya Organiser' },
    { from: 'cancelled', to: 'confirmed', reason: '', byName: 'A machine' }
  ])
  expect(told.deeds).toEqual([
    { deed: 'participants.register', at: at0, byName: 'Somebody', fields: [], other: null },
    {
      deed: 'participants.change',
      at: at0,
      byName: 'Maya Organiser',
      fields: ['position', 'dietaryNeeds'],
      other: null
    }
  ])
  expect(JSON.stringify(told)).not.toMatch(/nuts|Director/)
})

test('printed badges are told', async () => {
  const { register, history, workshop, user } = await opened()
  const { id } = await register()
  const printId = newId(NOW)
  const ofWorkshop = { workshopId: workshop.id }
  await it.db
    .insert(badgePrints)
    .values({ ...ofWorkshop, id: printId, layout: 'a6', badges: 1, printedAt: NOW, printedBy: user.id })
  const badgeTokenId = (await it.db.select().from(badgeTokens)).find((row) => row.participantId === id)!.id
  await it.db.insert(printedBadges).values({ ...ofWorkshop, printId, participantId: id, badgeTokenId })
  expect((await history(id)).badges).toEqual([{ at: NOW.toISOString(), byName: 'Maya Organiser', layout: 'a6' }])
})

test('deeds of another workshop and of other people are not told', async () => {
  const { register, history, change } = await opened()
  const [one, other] = [await register(), await register()]
  await change(other.id, { position: 'Director' })
  expect((await history(one.id)).deeds).toHaveLength(1)
})
