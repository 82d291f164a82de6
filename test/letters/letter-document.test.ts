/** Letters as documents: in every language, tagged, on one page where they can be, on several where they must. */
import { buffer } from 'node:stream/consumers'
import { describe, expect, test } from 'vitest'
import { letterDocument, letterPaper } from '../../src/letters/letter.pdf.ts'
import type { LetterPaper } from '../../src/letters/letter-head.pdf.ts'
import { loadTemplates, templateFor } from '../../src/letters/load-templates.ts'
import type { Written } from '../../src/letters/rules.for-letter.ts'
import { noteFacts, personLetterFacts } from '../../src/letters/rules.for-letter-facts.ts'
import type { LetterKind } from '../../src/letters/tables.ts'
import { LANGUAGES, type Language } from '../../src/platform/i18n.ts'
import type { WorkshopAgency } from '../../src/workshops/queries.ts'
import type { Workshop } from '../../src/workshops/tables.ts'
import { readPdf, textOf } from '../platform/pdf/reader.ts'

const templates = loadTemplates()
const workshop = {
  title: 'Workshop on Climate Information',
  aim: 'To compare what has worked.',
  venue: 'United Nations Conference Centre',
  city: 'Bangkok',
  country: 'THA',
  startsOn: '2026-11-09',
  endsOn: '2026-11-11'
} as Workshop
const agencies = [{ agency: 'UNODC', name: 'Office on Drugs', role: 'convening' }] as WorkshopAgency[]
const settings = {
  referencePrefix: 'UNODC',
  signatoryName: 'Jeremy Example',
  signatoryTitle: 'Representative',
  contact: 'a@example.org',
  covered: 'travel.',
  notCovered: 'visas.',
  replyBy: '2026-10-16'
}
const person = {
  honorific: 'H.E. Mr.',
  displayName: 'Rafiqul Islam',
  nativeName: 'রফিকুল ইসলাম',
  languages: ['bn'],
  sex: 'male',
  position: 'Joint Secretary',
  organisation: 'Ministry',
  country: 'BGD'
}
const paperIn = (lang: Language): LetterPaper => ({
  lang,
  mark: 'Demonstration data',
  agencies: 'UNODC',
  conveners: 'Office on Drugs (UNODC)',
  logos: [],
  reference: 'UNODC/INV/0001',
  issuedAt: new Date('2026-10-01T10:00:00Z'),
  timeZone: 'Asia/Bangkok',
  code: '7Q2M-X0KD-PW93-4HTA',
  address: 'https://plenary.example.org/verify/7Q2M-X0KD-PW93-4HTA'
})
const factsIn = (kind: LetterKind, lang: Language) => {
  const context = { workshop, agencies, settings, ...templateFor(templates, kind, lang) }
  if (kind === 'note-verbale') return noteFacts(context, 'COL', 3)
  const document = { passportName: 'ISLAM RAFIQUL', passportNumber: 'BX1', nationality: 'BGD', expiresOn: null }
  return personLetterFacts(
    context,
    person,
    kind === 'visa-letter' ? { document: document as never, digest: 'x' } : undefined
  )
}
const printed = (kind: LetterKind, lang: Language, letter: Written) =>
  buffer(
    letterDocument(
      { title: 'Letter', author: 'UNODC', lang, urdu: 'naskh', printedAt: new Date('2026-10-01T10:00:00Z') },
      letterPaper(kind, 'Somebody', letter, paperIn(lang))
    )
  )
const wordsOf = (page: Parameters<typeof textOf>[0]) => textOf(page, 'content').replace(/\s+/g, '')

describe.each(LANGUAGES)('in %s', (lang) => {
  test.each(['invitation-letter', 'visa-letter', 'note-verbale'] as const)('%s is one tagged page', async (kind) => {
    const { letter } = factsIn(kind, lang)
    const bytes = await printed(kind, lang, letter!)
    const { pages, catalog } = readPdf(bytes)
    expect([pages.length, /\/Lang \((.*?)\)/.exec(catalog)?.[1], /\/MarkInfo/.test(catalog)]).toEqual([1, lang, true])
    const words = wordsOf(pages[0]!)
    expect(words).toContain('UNODC/INV/0001')
    expect(words).toContain('7Q2M-X0KD-PW93-4HTA')
    expect(words.includes('JeremyExample')).toBe(kind !== 'note-verbale')
    expect(words).not.toMatch(/\{(?!passport)/)
    expect((await printed(kind, lang, letter!)).equals(bytes)).toBe(true)
    for (const tag of ['/S /H1', '/S /LBody', '/S /Figure']) expect(bytes.toString('latin1')).toContain(tag)
  })
})

test('an ambassador is addressed as one, and a name in its own script stands below', () => {
  const { letter } = factsIn('invitation-letter', 'en')
  expect(letter).toMatchObject({
    salutation: 'Excellency,',
    addressee: ['H.E. Mr. Rafiqul Islam', 'রফিকুল ইসলাম', 'Joint Secretary', 'Ministry', 'Bangladesh']
  })
})

test('a long letter goes on, with its number and code on every page, and the signature is never alone', async () => {
  const { letter } = factsIn('invitation-letter', 'en')
  for (let more = 1; more < 30; more += 3) {
    const long = {
      ...letter!,
      body: [...letter!.body, ...Array.from({ length: more }, (_, i) => `Paragraph ${i}. `.repeat(20))]
    }
    const { pages } = readPdf(await printed('invitation-letter', 'en', long))
    const last = wordsOf(pages.at(-1)!)
    expect(last).toContain('JeremyExample')
    expect(last).toMatch(/Paragraph/)
    for (const page of pages)
      expect(`${textOf(page, 'content')}${textOf(page, 'artifact')}`.replace(/\s+/g, '')).toContain(
        '7Q2M-X0KD-PW93-4HTA'
      )
  }
})
