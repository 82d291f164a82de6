/** The statistics for donors as a document: the figures of the JSON, for those who may see them. */
import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { auditLog } from '../../src/accounts/tables.ts'
import { LANGUAGES } from '../../src/platform/i18n.ts'
import { languageOfPdf } from '../../src/platform/pdf/file/document.ts'
import { readPdf, textOf } from '../platform/pdf/reader.ts'
import { type Caller, testApp } from '../support/app.ts'
import { type Demonstration, openDemonstration } from '../support/demonstration.ts'
import { makeWorkshop } from '../support/make.ts'

const it = testApp()
let demonstration: Demonstration
beforeAll(async () => {
  demonstration = await openDemonstration(it)
})

const fetch = (as: Caller, query = '') => as('GET', `${demonstration.url}/statistics.pdf${query}`)
const read = async (as: Caller, query = '') => readPdf((await fetch(as, query)).rawPayload)
const wordsOf = (pdf: Awaited<ReturnType<typeof read>>) =>
  pdf.pages
    .map((page) => textOf(page, 'content'))
    .join('')
    .replaceAll('\u00a0', ' ')
const altsOf = (pdf: Awaited<ReturnType<typeof read>>) =>
  pdf.elements.filter(({ name }) => name === 'Figure').map(({ dictionary }) => dictionary.replaceAll('\\', ''))

describe.each([
  ['the organiser', 'organiser'],
  ['an officer', 'officer-unodc']
])('for %s', (_, who) => {
  test('the figures are those of the JSON', async () => {
    const as = await demonstration.as(who)
    const statistics = (await as('GET', `${demonstration.url}/statistics`)).json()
    const pdf = await read(as)
    const told = (rows: { label: string; count: number }[]) =>
      rows.map(({ label, count }) => `${label} ${count}`).join('; ')
    const alts = altsOf(pdf)
    expect(alts.some((alt) => alt.includes(`Participants by country: ${told(statistics.byCountry)}.`))).toBe(true)
    for (const { label, count } of statistics.bySex) {
      expect(alts.find((alt) => alt.includes('Participants by sex'))).toContain(`${label} ${count}`)
    }
    expect(wordsOf(pdf)).toContain(`Confirmed participants${statistics.total}`)
    expect(wordsOf(pdf)).toMatch(/Government(\d+)(\d+)/)
  })
})

test('an officer is told of the own people, and of no other agency', async () => {
  const [organiser, officer] = [
    wordsOf(await read(await demonstration.as('organiser'))),
    await demonstration.as('officer-unodc')
  ]
  expect(organiser).toContain('Participants by inviting agency')
  const own = wordsOf(await read(officer))
  expect(own).toContain('Confirmed participants invited by UNODC')
  for (const agency of ['UNDP', 'UN-Women', 'UNOCT']) {
    expect(organiser).toContain(agency)
    expect(own).not.toContain(agency)
  }
})

test('it is presence that counts person-days', async () => {
  const organiser = await demonstration.as('organiser')
  const { byDay, totals } = (await organiser('GET', `${demonstration.url}/attendance`)).json()
  const days = byDay.reduce((sum: number, { counts }: { counts: { present: number }[] }) => sum + counts[0]!.present, 0)
  const words = wordsOf(await read(organiser))
  expect(days).toBeGreaterThan(0)
  expect(words).toContain(`Person-days${days}`)
  expect(words).toContain(`Present on at least one day${totals[0].present}`)
})

test.each(LANGUAGES)('it is in %s, marked as a demonstration, and the same again', async (lang) => {
  const organiser = await demonstration.as('organiser')
  const first = await fetch(organiser, `?lang=${lang}`)
  expect(first.headers).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': `attachment; filename="${demonstration.workshop.slug}-statistics.pdf"`
  })
  expect(languageOfPdf(first.rawPayload)).toBe(lang)
  expect((await fetch(organiser, `?lang=${lang}`)).rawPayload.equals(first.rawPayload)).toBe(true)
  const pdf = readPdf(first.rawPayload)
  expect(altsOf(pdf).length).toBeGreaterThan(3)
  const title = {
    en: 'Statistics of',
    fr: 'Statistiques de',
    es: 'Estadísticas de',
    ru: 'Статистика',
    zh: '统计',
    ar: 'إحصاءات'
  }
  expect(wordsOf(pdf)).toContain(title[lang])
})

test('for readers outside no number is of one or two people', async () => {
  const officer = await demonstration.as('officer-unodc')
  const [inside, outside] = [await read(officer), await read(officer, '?outside=true')]
  const numbersOf = (pdf: typeof inside) =>
    altsOf(pdf).flatMap((alt) => [...alt.matchAll(/ (\d+)(?=[;,.])/g)].map(([, number]) => Number(number)))
  const isSmall = (number: number) => number === 1 || number === 2
  expect(numbersOf(inside).filter(isSmall)).not.toEqual([])
  expect(numbersOf(outside).length).toBeGreaterThan(3)
  expect(numbersOf(outside).filter(isSmall)).toEqual([])
  expect(wordsOf(outside)).toContain('For readers outside the house')
})

test('it leaves a row in the audit log', async () => {
  await fetch(await demonstration.as('organiser'))
  const rows = await it.db.select().from(auditLog).where(eq(auditLog.deed, 'statistics.export'))
  expect(rows.at(-1)).toMatchObject({ workshopId: demonstration.workshop.id, detail: { people: 40, outside: false } })
})

test('of a workshop without people it says so', async () => {
  const workshop = await makeWorkshop(it.db)
  const organiser = await it.asMember(workshop, 'organiser')
  const answer = await organiser('GET', `/api/v1/workshops/${workshop.slug}/statistics.pdf`)
  expect(answer.statusCode).toBe(200)
  expect(wordsOf(readPdf(answer.rawPayload))).toContain('Nobody is confirmed yet.')
})

test.each(['desk', 'participant'] as const)('it is refused to a %s', async (role) => {
  const caller = await it.asMember(demonstration.workshop, role)
  expect((await fetch(caller)).statusCode).toBe(403)
})
