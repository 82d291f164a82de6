/** What is kept of people for a time, and erased when that is over: by itself, once, and with nothing but counts left. */
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { auditLog } from '../../src/accounts/tables.ts'
import { erasePersonalData } from '../../src/overview/erase.ts'
import { participants } from '../../src/participants/tables.ts'
import { testApp } from '../support/app.ts'
import { makePerson } from '../support/make.ts'
import { openWorkshop } from '../support/open-workshop.ts'

const it = testApp()

/** Bangkok, 9 to 11 November: the nights there begin at 17:00 UTC. */
const at = (now: string) => ({ ...it.services, clock: () => new Date(now) })
const LISTED = { email: 'amina@example.org', telephone: '+66 1', dietaryNeeds: 'no nuts', listed: true }
const NOT_LISTED = { email: 'somchai@example.org', telephone: '+66 2', dietaryNeeds: 'halal', listed: false }

const opened = async (given: object = {}) => {
  const open = await openWorkshop(it, { keepsNeedsDays: 7, keepsContactsDays: 90, ...given })
  const { id: workshopId } = open.workshop
  const [listed, notListed] = [
    await makePerson(it.db, open.workshop, LISTED),
    await makePerson(it.db, open.workshop, NOT_LISTED)
  ]
  const person = async ({ id }: { id: string }) => {
    const [row] = await it.db.select().from(participants).where(eq(participants.id, id))
    const { email, telephone, dietaryNeeds, version } = row!
    return { email, telephone, dietaryNeeds, version }
  }
  const deeds = async () => {
    const rows = await it.db.select().from(auditLog).where(eq(auditLog.workshopId, workshopId))
    return rows.map(({ deed, detail, userId }) => ({ deed, detail, userId }))
  }
  const read = async () => (await open.organiser('GET', open.url('/data-protection'))).json()
  return { ...open, listed: () => person(listed), notListed: () => person(notListed), deeds, read }
}

const kept = ({ email, telephone, dietaryNeeds }: typeof LISTED) => ({ email, telephone, dietaryNeeds, version: 1 })

test('until its days are over in the zone of the workshop everything is kept', async () => {
  const { listed, notListed, deeds } = await opened()
  await erasePersonalData(at('2026-11-18T16:59:59Z'))
  expect([await listed(), await notListed()]).toEqual([kept(LISTED), kept(NOT_LISTED)])
  expect(await deeds()).toEqual([])
})

test("then everybody's dietary needs go, and later the contacts of those who are not listed", async () => {
  const { listed, notListed, deeds } = await opened()
  await erasePersonalData(at('2026-11-18T17:00:00Z'))
  expect([await listed(), await notListed()]).toEqual([
    { ...kept(LISTED), dietaryNeeds: '', version: 2 },
    { ...kept(NOT_LISTED), dietaryNeeds: '', version: 2 }
  ])
  await erasePersonalData(at('2027-02-09T17:00:00Z'))
  expect(await listed()).toEqual({ ...kept(LISTED), dietaryNeeds: '', version: 2 })
  expect(await notListed()).toEqual({ email: null, telephone: '', dietaryNeeds: '', version: 3 })
  expect(await deeds()).toEqual([
    { deed: 'participants.erase-needs', detail: { people: 2 }, userId: null },
    { deed: 'participants.erase-contacts', detail: { people: 1 }, userId: null }
  ])
})

test('run twice it does nothing the second time', async () => {
  const { deeds, notListed } = await opened()
  const late = at('2027-11-01T03:00:00Z')
  await erasePersonalData(late)
  const [before, told] = [await notListed(), await deeds()]
  expect(await erasePersonalData(late)).toEqual({ 'dietary-needs': 0, contacts: 0, passports: 0 })
  expect([await notListed(), await deeds()]).toEqual([before, told])
})

test('what is kept for no day goes in the night after the last day, not during it', async () => {
  const { listed } = await opened({ keepsNeedsDays: 0 })
  await erasePersonalData(at('2026-11-11T09:00:00Z'))
  expect((await listed()).dietaryNeeds).toBe('no nuts')
  await erasePersonalData(at('2026-11-11T17:00:00Z'))
  expect((await listed()).dietaryNeeds).toBe('')
})

test('the organiser reads what is held, until when, and when it went', async () => {
  const { read } = await opened({ dataNotice: 'For the list.', dataContact: 'data@example.org' })
  const held = { people: 2, emails: 2, telephones: 2, dietaryNeeds: 2, notListed: 1 }
  const needs = { keptUntil: '2026-11-18', people: 2, lastErasedAt: null }
  const contacts = { keptUntil: '2027-02-09', people: 1, lastErasedAt: null }
  const passports = { keptUntil: '2026-12-11', people: 0, lastErasedAt: null }
  expect(await read()).toEqual({
    hasNotice: true,
    dataContact: 'data@example.org',
    held,
    dietaryNeeds: needs,
    contactsOfNotListed: contacts,
    passports,
    erasures: []
  })
  await erasePersonalData(at('2026-11-20T02:43:00Z'))
  const goneAt = '2026-11-20T02:43:00.000Z'
  expect(await read()).toMatchObject({
    held: { ...held, dietaryNeeds: 0 },
    dietaryNeeds: { ...needs, people: 0, lastErasedAt: goneAt },
    contactsOfNotListed: contacts,
    erasures: [{ kind: 'dietary-needs', people: 2, at: goneAt }]
  })
})

test('of a workshop without people there is nothing to tell', async () => {
  const { organiser, url } = await openWorkshop(it)
  const { held, dietaryNeeds } = (await organiser('GET', url('/data-protection'))).json()
  expect(held).toEqual({ people: 0, emails: 0, telephones: 0, dietaryNeeds: 0, notListed: 0 })
  expect(dietaryNeeds).toMatchObject({ people: 0, lastErasedAt: null })
})

test('passports go when their own days are over, and nothing but their number is told', async () => {
  const { organiser, url, workshop, deeds, read } = await opened({ keepsPassportsDays: 30 })
  const { id } = await makePerson(it.db, workshop, { displayName: 'Suda Jaidee' })
  const passport = { passportName: 'JAIDEE SUDA', passportNumber: 'AA1234567', nationality: 'THA', expiresOn: null }
  const path = url(`/participants/${id}/travel-document`)
  expect((await organiser('PUT', path, { payload: passport, headers: { 'if-match': '*' } })).statusCode).toBe(200)
  expect((await read()).passports).toEqual({ keptUntil: '2026-12-11', people: 1, lastErasedAt: null })
  await erasePersonalData(at('2026-12-11T16:59:59Z'))
  expect((await organiser('GET', path)).statusCode).toBe(200)
  expect(await erasePersonalData(at('2026-12-11T17:00:00Z'))).toMatchObject({ passports: 1 })
  expect((await organiser('GET', path)).statusCode).toBe(404)
  expect((await read()).passports).toEqual({
    keptUntil: '2026-12-11',
    people: 0,
    lastErasedAt: '2026-12-11T17:00:00.000Z'
  })
  expect(await deeds()).toContainEqual({ deed: 'letters.erase-passports', detail: { people: 1 }, userId: null })
  expect(JSON.stringify(await deeds())).not.toContain('1234567')
})
