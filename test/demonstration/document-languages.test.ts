/** Every document in each of the six languages: its own words alone, marked as such, and the same bytes each time. */
import { readFileSync } from 'node:fs'
import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { LANGUAGES, type Language, localeOf, translator } from '../../src/platform/i18n.ts'
import { readSheet } from '../../src/platform/spreadsheets/read.ts'
import { longDay } from '../../src/platform/zones.ts'
import { printedCountryName } from '../../src/reference/countries.ts'
import { workshops } from '../../src/workshops/tables.ts'
import { readPdf, textOf } from '../platform/pdf/reader.ts'
import { type Caller, testApp } from '../support/app.ts'
import { type Demonstration, openDemonstration } from '../support/demonstration.ts'

const it = testApp()

let demonstration: Demonstration
let organiser: Caller
beforeAll(async () => {
  demonstration = await openDemonstration(it)
  organiser = await demonstration.as('organiser')
})
const get = (path: string) => organiser('GET', `${demonstration.url}/${path}`)
const bare = (text: string) => text.replace(/[\s\u200B-\u200F]/g, '')
const textIn = (bytes: Buffer) =>
  bare(
    readPdf(bytes)
      .pages.map((page) => textOf(page, 'content'))
      .join('')
  )
const pdf = async (path: string) => {
  const { statusCode, rawPayload } = await get(path)
  expect([path, statusCode]).toEqual([path, 200])
  return {
    bytes: rawPayload,
    text: textIn(rawPayload),
    lang: /\/Lang \((.*?)\)/.exec(readPdf(rawPayload).catalog)?.[1]
  }
}

type Texts = { [key: string]: string | Texts }
const flat = (texts: Texts): string[] =>
  Object.values(texts).flatMap((text) => (typeof text === 'string' ? [text] : flat(text)))
/** English words of ours that nothing else in the demonstration says. */
const ENGLISH = flat(JSON.parse(readFileSync('locales/en/documents.json', 'utf8'))).filter(
  (text) => /^[A-Z]\w+ \w+ /.test(text) && !text.includes('{{')
)

const DOCUMENTS: [path: string, heading: (lang: Language) => string][] = [
  ['agenda.pdf', (lang) => longDay('2017-11-27', localeOf(lang))],
  ['participants.pdf', (lang) => translator(lang, 'documents')('list.heading')],
  ['participants.pdf?face=internal', (lang) => printedCountryName('PHL', lang)],
  ['attendance.pdf', (lang) => translator(lang, 'documents')('attendance.heading')],
  ['outcome-report.pdf', (lang) => translator(lang, 'documents')('outcomes.chapters.recommendation')]
]

describe.each(LANGUAGES)('in %s', (lang) => {
  test.each(DOCUMENTS)('%s', async (path, heading) => {
    const asked = `${path}${path.includes('?') ? '&' : '?'}lang=${lang}`
    const { bytes, text, lang: marked } = await pdf(asked)
    expect(marked).toBe(lang)
    // right-to-left text is kept in the order of the eye
    expect(lang === 'ar' || text.includes(bare(heading(lang)))).toBe(true)
    if (lang !== 'en') expect(ENGLISH.filter((words) => text.includes(bare(words)))).toEqual([])
    if (lang === 'ar') expect((await pdf(asked)).bytes.equals(bytes)).toBe(true)
  })

  test('workbooks and CSV', async () => {
    const t = translator(lang, 'documents')
    const sheet = (await readSheet((await get(`participants.xlsx?lang=${lang}`)).rawPayload)).rows
    expect(sheet[1]!.cells.slice(0, 2)).toEqual([t('list.columns.honorific'), t('list.columns.givenNames')])
    expect(sheet[0]!.cells[0]).toContain(t('demonstration'))
    const csv = (await readSheet((await get(`attendance.csv?lang=${lang}`)).rawPayload)).rows
    expect(csv[0]!.cells[0]).toBe(t('attendance.csv.table'))
    const report = (await get(`attendance?lang=${lang}`)).json()
    expect(report.columns).toEqual([t('attendance.all')])
    expect(report.byCountry.map(({ label }: { label: string }) => label)).toContain(printedCountryName('PHL', lang))
    const { bySex } = (await get(`statistics?lang=${lang}`)).json()
    expect(bySex.map(({ label }: { label: string }) => label)).toContain(translator(lang, 'reference')('sexes.female'))
  })
})

test('unless asked, people read the language of the workshop, and machines English', async () => {
  const { id } = demonstration.workshop
  const english = await pdf('agenda.pdf')
  await it.db
    .update(workshops)
    .set({ languages: ['fr', 'en'] })
    .where(eq(workshops.id, id))
  for (const path of ['participants.pdf', 'attendance.pdf', 'outcome-report.pdf'])
    expect([path, (await pdf(path)).lang]).toEqual([path, 'fr'])
  // what was handed out stays as it was
  expect((await pdf('agenda.pdf')).bytes.equals(english.bytes)).toBe(true)
  expect((await pdf('agenda.pdf?lang=en')).bytes.equals(english.bytes)).toBe(true)
  for (const lang of ['fr', 'ar']) expect((await pdf(`agenda.pdf?lang=${lang}`)).lang).toBe(lang)
  const head = async (path: string) => (await readSheet((await get(path)).rawPayload)).rows.map(({ cells }) => cells)
  expect((await head('participants.xlsx'))[1]![0]).toBe('Titre')
  expect((await head('participants.csv'))[0]![0]).toBe('Title')
  expect((await head('attendance.csv'))[0]![0]).toBe('Table')
  expect((await get('attendance')).json().columns).toEqual(['All participants'])
  await it.db
    .update(workshops)
    .set({ languages: ['en'] })
    .where(eq(workshops.id, id))
})

test('another language than the six is refused', async () => {
  for (const path of ['agenda.pdf', 'participants.pdf', 'attendance.xlsx', 'outcome-report.pdf', 'statistics'])
    expect([path, (await get(`${path}?lang=de`)).statusCode]).toEqual([path, 400])
})
