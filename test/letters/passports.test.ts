/** Passports: kept for the letter to a consulate alone, told by their last letters, and gone with the person. */
import { eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { auditLog } from '../../src/accounts/tables.ts'
import { issuedDocuments, travelDocuments } from '../../src/letters/tables.ts'
import { readPdf, textOf } from '../platform/pdf/reader.ts'
import { testApp } from '../support/app.ts'
import { problemIn } from '../support/open-workshop.ts'
import { type OpenLetters, openLetters, PASSPORT } from './open-letters.ts'

const it = testApp()
let at: OpenLetters
beforeAll(async () => {
  at = await openLetters(it)
})
const wordsOf = (pdf: Buffer) => textOf(readPdf(pdf).pages[0]!, 'content').replace(/\s+/g, ' ')
const path = (id: string) => at.url(`/participants/${id}/travel-document`)

test('is answered with its last letters, and every reading is written down', async () => {
  const id = await at.person({ state: 'confirmed' })
  expect(problemIn(await at.organiser('GET', path(id)))).toMatchObject({ status: 404, kind: 'passport-not-found' })
  const view = { ...PASSPORT, passportNumber: '••••4567', version: 1, changedAt: it.services.clock().toISOString() }
  const put = await at.passport(id)
  expect([put.statusCode, put.json()]).toEqual([200, view])
  const read = await at.organiser('GET', path(id))
  expect([read.headers.etag, read.json()]).toEqual(['"1"', view])
  const deeds = await it.db.select().from(auditLog).where(eq(auditLog.subjectId, id))
  expect(deeds.map(({ deed }) => deed)).toEqual(['letters.write-passport', 'letters.read-passport'])
  expect(`${JSON.stringify(deeds)}${it.log.join()}`).not.toContain('1234567')
})

test('is on the letter to the consulate, whole; nowhere in what is kept of the letter', async () => {
  const id = await at.person({ state: 'confirmed', displayName: 'Suda Jaidee', position: 'Director' })
  expect((await at.issue(id, 'visa-letter')).json()).toMatchObject({ standing: 'no-passport' })
  await at.passport(id)
  const letter = await at.issue(id, 'visa-letter')
  const words = wordsOf(letter.rawPayload)
  for (const part of ['AA1234567', 'JAIDEE SUDA', '1 May 2030', 'Embassy or Consulate of the Kingdom of Thailand'])
    expect(words).toContain(part)
  const [row] = await it.db.select().from(issuedDocuments).where(eq(issuedDocuments.participantId, id))
  expect(JSON.stringify(row)).not.toMatch(/1234567|JAIDEE/)
  expect(JSON.stringify(await at.documents(`?participant=${id}`))).not.toMatch(/1234567|JAIDEE/)
})

test('when it is erased the letter cannot be printed again, and its code can be checked', async () => {
  const id = await at.person({ state: 'confirmed' })
  await at.passport(id)
  const letter = await at.issue(id, 'visa-letter')
  const code = /([0-9A-Z]{4}-){3}[0-9A-Z]{4}/.exec(wordsOf(letter.rawPayload))![0]
  expect((await at.organiser('DELETE', path(id))).statusCode).toBe(204)
  expect(problemIn(await at.print(id, 'visa-letter'))).toMatchObject({ status: 409, kind: 'passport-missing' })
  expect((await it.visitor('GET', `/verify/${code}`)).body).toContain('This document was issued here')
  expect((await at.organiser('DELETE', path(id))).statusCode).toBe(404)
})

test('another passport makes another letter; the old one is not printed with the new number', async () => {
  const id = await at.person({ state: 'confirmed' })
  await at.passport(id)
  await at.issue(id, 'visa-letter')
  await at.passport(id, { ...PASSPORT, passportNumber: 'bb7654321' })
  expect(problemIn(await at.print(id, 'visa-letter'))).toMatchObject({ status: 409, kind: 'letter-outdated' })
  const fresh = await at.issue(id, 'visa-letter')
  expect([fresh.statusCode, wordsOf(fresh.rawPayload).includes('BB7654321')]).toEqual([201, true])
})

test('erasing a person takes the passport; letters keep their number and no word', async () => {
  const id = await at.person({ state: 'confirmed', displayName: 'Gone Person' })
  await at.passport(id)
  await at.issue(id)
  const code = /([0-9A-Z]{4}-){3}[0-9A-Z]{4}/.exec(wordsOf((await at.print(id)).rawPayload))![0]
  await at.organiser('POST', at.url(`/participants/${id}/erase`), { headers: { 'if-match': '*' } })
  expect(await it.db.select().from(travelDocuments).where(eq(travelDocuments.participantId, id))).toEqual([])
  const rows = await it.db.select().from(issuedDocuments).where(eq(issuedDocuments.participantId, id))
  expect(rows).toMatchObject([{ reference: expect.stringContaining('/INV/'), reason: 'erased' }])
  expect(JSON.stringify(rows)).not.toContain('Gone')
  expect((await it.visitor('GET', `/verify/${code}`)).body).toContain('revoked')
})

test.each([
  ['a number with a space', { passportNumber: 'AA 123' }, 400, '#/body/passportNumber'],
  ['no State', { nationality: 'XXX' }, 422, '#/body/nationality'],
  ['one that ends before the workshop', { expiresOn: '2026-11-10' }, 422, '#/body/expiresOn'],
  ['no name', { passportName: '' }, 400, '#/body/passportName']
])('refuses %s, and keeps what was there', async (_, wrong, status, pointer) => {
  const id = await at.person()
  const refused = await at.passport(id, { ...PASSPORT, ...wrong })
  expect(problemIn(refused)).toMatchObject({ status, faults: { [pointer]: expect.any(String) } })
  expect(refused.body).not.toContain('1234567')
  expect(await it.db.select().from(travelDocuments).where(eq(travelDocuments.participantId, id))).toEqual([])
})

test('two who change it at once do not overwrite each other', async () => {
  const id = await at.person()
  const put = (basedOn?: string) =>
    at.organiser('PUT', path(id), { payload: PASSPORT, ...(basedOn && { headers: { 'if-match': basedOn } }) })
  expect([
    (await put()).statusCode,
    (await put('"1"')).statusCode,
    (await put('*')).statusCode,
    (await put('"1"')).statusCode,
    (await put('"1"')).statusCode
  ]).toEqual([428, 412, 200, 200, 412])
})

test('officers never see one, not even of their own people', async () => {
  const id = await at.person({ agencyId: at.agencyIds.UNODC! })
  await at.passport(id)
  const officer = await at.officerOf('UNODC')
  for (const method of ['GET', 'PUT', 'DELETE'] as const)
    expect((await officer(method, path(id), method === 'PUT' ? { payload: PASSPORT } : {})).statusCode).toBe(403)
})
