/** Certificates: earned, issued once, issued again when their facts change, and not after they were revoked. */
import { and, eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { auditLog } from '../../src/accounts/tables.ts'
import { issuedDocuments } from '../../src/letters/tables.ts'
import { participants } from '../../src/participants/tables.ts'
import { readPdf, textOf } from '../platform/pdf/reader.ts'
import { type Caller, testApp } from '../support/app.ts'
import { problemIn } from '../support/open-workshop.ts'
import { type Attended, DAYS, openAttended } from './attended.ts'

const it = testApp()

let at: Attended
beforeAll(async () => {
  at = await openAttended(it, { agencies: ['UNODC', 'UNDP'] })
})
const issuedTo = async (id: string) =>
  (await it.db.select().from(issuedDocuments).where(eq(issuedDocuments.participantId, id))).sort(
    (a, b) => a.issuedAt.getTime() - b.issuedAt.getTime() || (a.id < b.id ? -1 : 1)
  )
const codeIn = (pdf: Buffer) => /([0-9A-Z]{4}-){3}[0-9A-Z]{4}/.exec(textOf(readPdf(pdf).pages[0]!, 'content'))![0]

test('says who was where on how many days, and can be had again as the same paper', async () => {
  const { id } = await at.person(DAYS, { displayName: 'Nusrat Jahan', honorific: 'Ms.', nativeName: 'নুসরাত জাহান' })
  const first = await at.certificate(id)
  expect([first.statusCode, first.headers['content-type']]).toEqual([200, 'application/pdf'])
  const pdf = readPdf(first.rawPayload)
  const text = textOf(pdf.pages[0]!, 'content').replace(/\s+/g, ' ')
  for (const words of ['Ms. Nusrat Jahan', 'Workshop on Climate Information', 'Bangkok, Thailand', '7–9 November 2026'])
    expect(text.replaceAll(' ', '')).toContain(words.replaceAll(' ', ''))
  expect(text).toContain('3 of 3 days')
  expect([pdf.pages.length, /\/Lang \(en\)/.test(pdf.catalog)]).toEqual([1, true])
  it.later(60_000)
  const second = await at.certificate(id)
  expect(second.rawPayload.equals(first.rawPayload)).toBe(true)
  expect(await issuedTo(id)).toMatchObject([{ kind: 'certificate', revokedAt: null, issuedBy: expect.any(String) }])
})

test('keeps of the code its hash alone', async () => {
  const { id } = await at.person(DAYS)
  const code = codeIn((await at.certificate(id)).rawPayload)
  const [row] = await issuedTo(id)
  expect(row!.codeHash).toMatch(/^[0-9a-f]{64}$/)
  expect(JSON.stringify(row)).not.toContain(code)
  expect(it.log.join('\n')).not.toContain(code)
})

test.each([
  ['who came on one day of three', [DAYS[0]], 'confirmed', 'too-few-days', 'Present on 1 of 3 days; 2 are needed.'],
  ['whose place was cancelled', DAYS, 'cancelled', 'not-confirmed', 'Certificates are for confirmed participants.']
] as const)('is not for those %s', async (_, days, state, standing, detail) => {
  const { id } = await at.person(days)
  await it.db.update(participants).set({ state }).where(eq(participants.id, id))
  const refused = await at.certificate(id)
  expect(problemIn(refused)).toMatchObject({ status: 409, kind: 'not-earned' })
  expect(refused.json()).toMatchObject({ certificate: { standing, daysHeld: DAYS }, detail })
  expect(await issuedTo(id)).toEqual([])
})

test('is not issued before the last day', async () => {
  const early = await openAttended(it, { endsOn: '2026-11-10' })
  const { id } = await early.person(DAYS)
  expect((await early.certificate(id)).json()).toMatchObject({
    certificate: { standing: 'too-early', from: '2026-11-10' }
  })
})

test('a fact that changes makes a new one; the old is revoked, and the audit log has both', async () => {
  const { id } = await at.person(DAYS, { displayName: 'Suhatro' })
  const old = codeIn((await at.certificate(id)).rawPayload)
  await it.db.update(participants).set({ displayName: 'Suharto' }).where(eq(participants.id, id))
  const fresh = codeIn((await at.certificate(id)).rawPayload)
  expect(fresh).not.toBe(old)
  expect(await issuedTo(id)).toMatchObject([
    { facts: { name: 'Suhatro' }, reason: 'superseded', revokedAt: expect.any(Date) },
    { facts: { name: 'Suharto' }, reason: '', revokedAt: null }
  ])
  const deeds = await it.db
    .select()
    .from(auditLog)
    .where(and(eq(auditLog.subjectId, id), eq(auditLog.deed, 'letters.issue')))
  expect(deeds).toHaveLength(2)
  expect(JSON.stringify(deeds)).not.toContain('Suharto')
})

test('a scan that is taken back changes the days; the certificate follows', async () => {
  const { id, token } = await at.person(DAYS.slice(0, 2))
  const scan = await at.scan(token, DAYS[2])
  await at.certificate(id)
  await at.void(scan)
  await at.certificate(id)
  expect((await issuedTo(id)).map(({ facts }) => facts.basis)).toEqual([
    'Present on 3 of 3 days',
    'Present on 2 of 3 days'
  ])
})

test('ten that are asked for at once are one', async () => {
  const { id } = await at.person(DAYS)
  const answers = await Promise.all(Array.from({ length: 10 }, () => at.certificate(id)))
  expect(new Set(answers.map(({ statusCode }) => statusCode))).toEqual(new Set([200]))
  expect(await issuedTo(id)).toHaveLength(1)
})

test("officers get those of their own agency's people alone; the desk and strangers none", async () => {
  const { id } = await at.person(DAYS, { agencyId: at.agencyIds.UNODC! })
  const url = at.url(`/participants/${id}/certificate.pdf`)
  const ask = async (as: Caller) => (await as('GET', url)).statusCode
  expect(await ask(await at.officerOf('UNODC'))).toBe(200)
  expect(await ask(await at.officerOf('UNDP'))).toBe(404)
  expect(await ask(await it.asMember(at.workshop, 'desk'))).toBe(403)
  expect(await ask(it.visitor)).toBe(401)
  const elsewhere = await openAttended(it)
  expect((await elsewhere.certificate(id)).statusCode).toBe(404)
})
