/** Many letters by one deed: all or none, nobody twice, and who was left out is told with the reason. */
import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { issueBatch } from '../../src/letters/batch.ts'
import { loadTemplates } from '../../src/letters/load-templates.ts'
import { issuedDocuments } from '../../src/letters/tables.ts'
import { participants } from '../../src/participants/tables.ts'
import type { Work } from '../../src/tasks/run.ts'
import { readPdf, textOf } from '../platform/pdf/reader.ts'
import { testApp } from '../support/app.ts'
import { problemIn } from '../support/open-workshop.ts'
import { ended } from '../tasks/work.ts'
import { DAYS, openAttended } from './attended.ts'
import { type OpenLetters, openLetters } from './open-letters.ts'

const it = testApp()
let at: OpenLetters
beforeEach(async () => {
  at = await openLetters(it)
})
const run = async (payload: object) => ended(it, at.organiser, await at.batch(payload))
const fileOf = async (id: string) => (await at.organiser('GET', at.url(`/tasks/${id}/file`))).rawPayload
const rows = () => it.db.select().from(issuedDocuments).where(eq(issuedDocuments.workshopId, at.workshop.id))
const pagesOf = (pdf: Buffer) => readPdf(pdf).pages.map((page) => textOf(page, 'content').replace(/\s+/g, ' '))

test('one file, a page for each, in the order of the list; the rest is named with why', async () => {
  await at.person({ displayName: 'Zeynep', sortKey: 'Zeynep', state: 'invited', country: 'TUR' })
  await at.person({ displayName: 'Anong', sortKey: 'Anong', state: 'confirmed', country: 'THA' })
  const declined = await at.person({ displayName: 'Declined', state: 'declined', country: 'THA' })
  expect((await at.choice('kind=invitation-letter')).counts).toEqual([
    { standing: 'new', count: 2 },
    { standing: 'not-invited', count: 1 }
  ])
  expect(await rows()).toEqual([])
  const task = await run({ kind: 'invitation-letter' })
  expect(task).toMatchObject({
    kind: 'letters.batch',
    state: 'done',
    done: 2,
    total: 2,
    result: {
      kind: 'invitation-letter',
      letters: 2,
      issued: 2,
      replaced: 0,
      leftOut: [{ participantId: declined, country: null, name: 'Declined', standing: 'not-invited' }]
    },
    file: { name: `${at.workshop.slug}-invitation-letters.pdf`, type: 'application/pdf' }
  })
  const bytes = await fileOf(task.id)
  const pages = pagesOf(bytes)
  expect(pages.map((page) => /Dear [^,]+/.exec(page)?.[0])).toEqual(['Dear Anong', 'Dear Zeynep'])
  expect(pages.map((page) => page.match(/INV\/\d{4}/)?.[0])).toEqual(['INV/0001', 'INV/0002'])
  expect(bytes.toString('latin1').match(/\/Outlines/g)).not.toBeNull()
})

test('run again it issues nobody twice; with everything it prints them once more', async () => {
  const id = await at.person({ state: 'confirmed' })
  await run({ kind: 'invitation-letter' })
  expect(problemIn(await at.batch({ kind: 'invitation-letter' }))).toMatchObject({
    status: 422,
    kind: 'nobody-to-issue'
  })
  const again = await run({ kind: 'invitation-letter', everything: true })
  expect(again.result).toMatchObject({ letters: 1, issued: 0 })
  await it.db.update(participants).set({ displayName: 'Renamed' }).where(eq(participants.id, id))
  const changed = await run({ kind: 'invitation-letter' })
  expect(changed.result).toMatchObject({ letters: 1, issued: 1, replaced: 1 })
  expect((await rows()).filter(({ revokedAt }) => revokedAt === null)).toHaveLength(1)
})

const workOf = (given: Partial<Work>): Work =>
  ({
    id: at.workshop.id,
    workshop: at.workshop,
    access: { principalId: at.workshop.id, userId: undefined, tokenId: undefined },
    input: { kind: 'invitation-letter' },
    inputFile: null,
    progress: async () => {},
    endIn: async () => {},
    ...given
  }) as unknown as Work
const issue = (given: Partial<Work>) => issueBatch(it.services, loadTemplates(), workOf(given))

test('killed or cancelled in the middle it has issued nothing, and used no number', async () => {
  for (let i = 0; i < 3; i++) await at.person({ state: 'confirmed' })
  const stop = async (done: number) => {
    if (done === 2) throw new Error('killed')
  }
  await expect(issue({ progress: stop })).rejects.toThrow('killed')
  expect(await rows()).toEqual([])
  const late = async () => {
    throw new Error('cancelled at the end')
  }
  await expect(issue({ endIn: late })).rejects.toThrow('cancelled')
  expect(await rows()).toEqual([])
  await run({ kind: 'invitation-letter' })
  expect((await rows()).map(({ reference }) => reference?.slice(-4)).sort()).toEqual(['0001', '0002', '0003'])
})

test('who is changed while the letters are made stops them: nobody gets a letter that is not true', async () => {
  const id = await at.person({ state: 'confirmed' })
  const meanwhile = async () => {
    await it.db.update(participants).set({ displayName: 'Other', version: 7 }).where(eq(participants.id, id))
  }
  await expect(issue({ progress: meanwhile })).rejects.toMatchObject({ kind: { slug: 'people-changed' } })
  expect(await rows()).toEqual([])
})

test('a batch and single letters at once share the numbers', async () => {
  const people = await Promise.all(Array.from({ length: 6 }, () => at.person({ state: 'confirmed' })))
  await Promise.all([issue({}), ...people.map((id) => at.issue(id))])
  expect((await rows()).map(({ reference }) => reference?.slice(-4)).sort()).toEqual([
    '0001',
    '0002',
    '0003',
    '0004',
    '0005',
    '0006'
  ])
})

test('letters for visas leave out who has no passport on file', async () => {
  const [one, other] = [
    await at.person({ state: 'confirmed' }),
    await at.person({ state: 'invited', displayName: 'B' })
  ]
  await at.passport(one)
  const task = await run({ kind: 'visa-letter' })
  expect(task.result).toMatchObject({ letters: 1, leftOut: [{ participantId: other, standing: 'no-passport' }] })
})

test('notes verbales go to the States of those on the list, or to those that are named', async () => {
  await at.person({ state: 'confirmed', country: 'THA' })
  await at.person({ state: 'nominated', country: 'COL', listed: false, displayName: 'Hidden Person' })
  const all = await run({ kind: 'note-verbale', lang: 'es', seats: 4 })
  const pages = pagesOf(await fileOf(all.id))
  expect(pages.map((page) => /Misión ?Permanente(.*?)ante/.exec(page)?.[1]?.replaceAll(' ', ''))).toEqual([
    'deColombia',
    'deTailandia'
  ])
  expect(pages.join()).not.toContain('Hidden')
  const named = await run({ kind: 'note-verbale', country: ['KEN'] })
  expect(named.result).toMatchObject({ letters: 1 })
  expect((await at.choice('kind=note-verbale&country=KEN&country=PER')).items).toMatchObject([
    { country: 'KEN', standing: 'issued', letterReference: 'UNODC/ROSEAP/2026/NV/0003' },
    { country: 'PER', standing: 'new', letterReference: null }
  ])
})

test('certificates go to who earned them, on pages that lie', async () => {
  const attended = await openAttended(it)
  const { id } = await attended.person(DAYS, { displayName: 'Came' })
  await attended.person([DAYS[0]], { displayName: 'Left' })
  const started = await attended.organiser('POST', attended.url('/letters/batches'), {
    payload: { kind: 'certificate' }
  })
  const task = await ended(it, attended.organiser, started)
  expect(task.result).toMatchObject({ letters: 1, leftOut: [{ name: 'Left', standing: 'too-few-days' }] })
  const own = await attended.certificate(id)
  expect(own.statusCode).toBe(200)
  const issued = await it.db.select().from(issuedDocuments).where(eq(issuedDocuments.participantId, id))
  expect(issued).toMatchObject([{ kind: 'certificate', reference: null, revokedAt: null }])
})

test('people that are not on the list, and too strange wishes, are refused before a task begins', async () => {
  await at.person({ state: 'confirmed' })
  const nobody = '01a1bf89-3638-7000-8003-f9950eebcd0f'
  expect(problemIn(await at.batch({ kind: 'invitation-letter', ids: [nobody] }))).toMatchObject({
    kind: 'participant-not-found'
  })
  expect((await at.batch({ kind: 'postcard' })).statusCode).toBe(400)
  expect((await (await at.officerOf('UNDP'))('POST', at.url('/letters/batches'), { payload: {} })).statusCode).toBe(403)
})

test('the choice comes in pages, and by what stands', async () => {
  for (const name of ['A', 'B', 'C']) await at.person({ displayName: name, sortKey: name, state: 'confirmed' })
  await at.person({ displayName: 'D', state: 'declined' })
  const first = await at.choice('kind=invitation-letter&limit=2')
  const second = await at.choice(`kind=invitation-letter&limit=2&cursor=${first.next}`)
  const names = [...first.items, ...second.items].map(({ name }: { name: string }) => name)
  expect([names.sort(), second.next]).toEqual([['A', 'B', 'C', 'D'], null])
  const blocked = await at.choice('kind=invitation-letter&standing=not-invited')
  expect(blocked.items.map(({ name }: { name: string }) => name)).toEqual(['D'])
  await it.expectQueries(5, () => at.choice('kind=invitation-letter'))
})
