/** Letters: issued by POST, printed by GET, numbered without a gap, and replaced when what they say changed. */
import { eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { auditLog } from '../../src/accounts/tables.ts'
import { issuedDocuments } from '../../src/letters/tables.ts'
import { participants } from '../../src/participants/tables.ts'
import { readPdf, textOf } from '../platform/pdf/reader.ts'
import { testApp } from '../support/app.ts'
import { problemIn } from '../support/open-workshop.ts'
import { type OpenLetters, openLetters } from './open-letters.ts'

const it = testApp()
let at: OpenLetters
beforeAll(async () => {
  at = await openLetters(it)
})

const wordsOf = (pdf: Buffer) =>
  readPdf(pdf)
    .pages.map((page) => textOf(page, 'content'))
    .join(' ')
    .replace(/\s+/g, ' ')
const codeIn = (pdf: Buffer) => /([0-9A-Z]{4}-){3}[0-9A-Z]{4}/.exec(wordsOf(pdf))![0]
const issuedTo = async (id: string) =>
  (await it.db.select().from(issuedDocuments).where(eq(issuedDocuments.participantId, id))).sort((a, b) =>
    (a.reference ?? '') < (b.reference ?? '') ? -1 : 1
  )

test('an invitation names the person, the workshop and who signs; asked again it is the same paper', async () => {
  const id = await at.person({ displayName: 'Nusrat Jahan', honorific: 'Ms.', state: 'invited', country: 'BGD' })
  const first = await at.issue(id)
  expect([first.statusCode, first.headers['content-type']]).toEqual([201, 'application/pdf'])
  const words = wordsOf(first.rawPayload)
  for (const part of [
    'Dear Ms. Nusrat Jahan,',
    'Workshop on Climate Information',
    '9–11 November 2026',
    'Jeremy Example',
    'travel and accommodation.',
    '16 October 2026',
    'UNODC/ROSEAP/2026/INV/'
  ])
    expect(words).toContain(part)
  expect(words).not.toContain('not in a position')
  const again = await at.issue(id)
  const printed = await at.print(id)
  expect([again.statusCode, printed.statusCode]).toEqual([200, 200])
  expect(again.rawPayload.equals(first.rawPayload) && printed.rawPayload.equals(first.rawPayload)).toBe(true)
  expect(await issuedTo(id)).toHaveLength(1)
})

test('a GET issues nothing', async () => {
  const id = await at.person({ state: 'invited' })
  expect(problemIn(await at.print(id))).toMatchObject({ status: 404, kind: 'letter-not-issued' })
  expect(await issuedTo(id)).toEqual([])
})

test.each(['applied', 'waiting', 'declined', 'cancelled', 'replaced'] as const)(
  'who is %s gets no letter',
  async (state) => {
    const id = await at.person({ state })
    const refused = await at.issue(id)
    expect(problemIn(refused)).toMatchObject({ status: 409, kind: 'letter-not-possible' })
    expect(refused.json()).toMatchObject({ standing: 'not-invited' })
  }
)

test.each(['nominated', 'invited', 'confirmed'] as const)('who is %s gets one', async (state) => {
  expect((await at.issue(await at.person({ state }))).statusCode).toBe(201)
})

test('without a signatory no letter goes out; a note verbale does, for it is initialled', async () => {
  const bare = await openLetters(it, {}, { signatoryName: '' })
  const id = await bare.person({ state: 'invited' })
  expect((await bare.issue(id)).json()).toMatchObject({ standing: 'no-signatory' })
  const note = await bare.note('COL', '?seats=3')
  expect(note.statusCode).toBe(201)
  const words = wordsOf(note.rawPayload).replaceAll(' ', '')
  expect(words).toContain('PermanentMissionoftheRepublicofColombiatotheUnitedNations')
  expect(words).toContain('reservedforthemis3')
})

test('a fact that changed makes a new letter with the next number; the old one is not valid any more', async () => {
  const id = await at.person({ displayName: 'Suhatro', state: 'confirmed' })
  const old = codeIn((await at.issue(id)).rawPayload)
  await it.db.update(participants).set({ displayName: 'Suharto' }).where(eq(participants.id, id))
  expect(wordsOf((await at.print(id)).rawPayload)).toContain('Suhatro')
  expect((await at.issue(id)).statusCode).toBe(201)
  const [first, second] = await issuedTo(id)
  expect([first, second]).toMatchObject([{ reason: 'superseded' }, { reason: '', revokedAt: null }])
  const number = (reference: string | null) => Number(reference?.slice(-4))
  expect(number(second!.reference)).toBe(number(first!.reference) + 1)
  expect((await it.visitor('GET', `/verify/${old}`)).body).toContain('revoked')
})

test('ten letters at once have ten numbers without a gap, also after one that failed', async () => {
  const own = await openLetters(it)
  const people = await Promise.all(Array.from({ length: 10 }, () => own.person({ state: 'confirmed' })))
  await own.issue(await own.person({ state: 'declined' }))
  await Promise.all([...people, ...people].map((id) => own.issue(id)))
  const references = (await own.documents()).map((document: { letterReference: string }) => document.letterReference)
  expect(references.sort()).toEqual(
    Array.from({ length: 10 }, (_, i) => `UNODC/ROSEAP/2026/INV/${String(i + 1).padStart(4, '0')}`)
  )
})

test('kinds are numbered apart, and a State has its own note', async () => {
  const own = await openLetters(it)
  const id = await own.person({ state: 'confirmed' })
  await own.passport(id)
  await own.issue(id)
  await own.issue(id, 'visa-letter')
  await own.note('COL')
  await own.note('THA')
  const again = await own.note('THA')
  expect(again.statusCode).toBe(200)
  expect(
    (await own.documents()).map(({ letterReference, country, participantId }: Record<string, unknown>) => [
      String(letterReference).slice('UNODC/ROSEAP/2026/'.length),
      country,
      participantId !== null
    ])
  ).toEqual(
    expect.arrayContaining([
      ['INV/0001', null, true],
      ['VISA/0001', null, true],
      ['NV/0001', 'COL', false],
      ['NV/0002', 'THA', false]
    ])
  )
  expect(problemIn(await own.note('XXX'))).toMatchObject({ status: 404, kind: 'state-not-found' })
})

test('the page that checks a letter tells that it is valid, and not to whom it went', async () => {
  const id = await at.person({ displayName: 'Hidden Person', organisation: 'Quiet House', state: 'confirmed' })
  const code = codeIn((await at.issue(id)).rawPayload)
  const page = (await it.visitor('GET', `/verify/${code}`)).body
  expect(page).toContain('This document was issued here')
  expect(page).toMatch(/UNODC\/ROSEAP\/2026\/INV\/\d{4}/)
  for (const hidden of ['Hidden Person', 'Quiet House', 'Climate']) expect(page).not.toContain(hidden)
})

test('what the organisers took back is issued anew only by their own deed', async () => {
  const id = await at.person({ displayName: 'Tatiana Revoked', state: 'confirmed' })
  await at.issue(id)
  const [document] = await issuedTo(id)
  await at.organiser('POST', at.url(`/documents/${document!.id}/revoke`), { payload: { reason: 'Sent too early' } })
  expect(problemIn(await at.print(id))).toMatchObject({ status: 409, kind: 'letter-revoked' })
  expect((await at.choice(`kind=invitation-letter&q=Tatiana`)).items).toMatchObject([{ standing: 'revoked' }])
  expect((await at.issue(id)).statusCode).toBe(201)
})

test('officers, desks, participants and strangers get none; nor does another workshop', async () => {
  const id = await at.person({ state: 'confirmed', agencyId: at.agencyIds.UNODC! })
  await at.issue(id)
  const address = at.url(`/participants/${id}/invitation-letter.pdf`)
  const officer = await at.officerOf('UNODC')
  const statuses = async (as: typeof officer) => [
    (await as('GET', address)).statusCode,
    (await as('POST', address)).statusCode,
    (await as('GET', at.url('/letters/choice?kind=invitation-letter'))).statusCode
  ]
  expect(await statuses(officer)).toEqual([403, 403, 403])
  expect(await statuses(await it.asMember(at.workshop, 'desk'))).toEqual([403, 403, 403])
  expect(await statuses(it.visitor)).toEqual([401, 401, 401])
  const elsewhere = await openLetters(it)
  expect((await elsewhere.issue(id)).statusCode).toBe(404)
})

test('every letter issued and printed is in the audit log, without a word of it', async () => {
  const id = await at.person({ displayName: 'Logged Person', state: 'confirmed' })
  await at.issue(id)
  await at.print(id)
  const deeds = await it.db.select().from(auditLog).where(eq(auditLog.subjectId, id))
  expect(deeds.map(({ deed }) => deed).sort()).toEqual(['letters.issue', 'letters.print', 'letters.print'])
  expect(JSON.stringify(deeds)).not.toContain('Logged')
})

test('in another language it is another letter', async () => {
  const id = await at.person({ state: 'confirmed', sex: 'female' })
  const french = await at.issue(id, 'invitation-letter', '?lang=fr')
  expect(wordsOf(french.rawPayload)).toContain('Madame,')
  expect(/\/Lang \(fr\)/.test(readPdf(french.rawPayload).catalog)).toBe(true)
  expect((await at.issue(id)).statusCode).toBe(201)
})

test('a specimen says what the letter would say, issues nothing, and carries no code that works', async () => {
  const id = await at.person({ displayName: 'Only Looked At', state: 'confirmed' })
  await at.passport(id)
  const look = (query: string) => at.organiser('GET', at.url(`/letters/specimen.pdf?${query}`))
  const invitation = wordsOf((await look(`kind=invitation-letter&participant=${id}`)).rawPayload)
  expect(invitation).toContain('Dear Only Looked At,')
  expect(invitation).toContain('Specimen')
  const visa = wordsOf((await look(`kind=visa-letter&participant=${id}&lang=fr`)).rawPayload)
  expect(visa).toContain('••••4567')
  expect(visa).not.toContain('AA1234567')
  expect((await look('kind=note-verbale&country=COL&seats=2')).statusCode).toBe(200)
  expect(problemIn(await look('kind=invitation-letter'))).toMatchObject({ status: 404 })
  expect(await issuedTo(id)).toEqual([])
})
