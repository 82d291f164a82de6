/** The certificate as a document: in every language and script, whole on one page, with a code that a telephone reads. */
import { buffer } from 'node:stream/consumers'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { readBadge } from '../../scripts/tour/read-badge.ts'
import { certificateDocument } from '../../src/letters/certificate.pdf.ts'
import { heightOfPieces, piecesOf, setPieces } from '../../src/letters/certificate-words.pdf.ts'
import { certificateFacts } from '../../src/letters/rules.for-certificate.ts'
import type { IssuedFacts } from '../../src/letters/tables.ts'
import { LANGUAGES, type Language } from '../../src/platform/i18n.ts'
import { plateSetting } from '../../src/platform/pdf/flow/plate.ts'
import type { WorkshopAgency } from '../../src/workshops/queries.ts'
import type { Workshop } from '../../src/workshops/tables.ts'
import { readPdf, textOf } from '../platform/pdf/reader.ts'

const PAPER = {
  code: '7Q2M-X0KD-PW93-4HTA',
  address: 'https://plenary.example.org/verify/7Q2M-X0KD-PW93-4HTA',
  timeZone: 'Asia/Bangkok'
}
const workshop = {
  title: 'Workshop on Climate Information',
  city: 'Bangkok',
  country: 'THA',
  startsOn: '2026-11-09',
  endsOn: '2026-11-11',
  isDemonstration: true
} as Workshop
const agencies = ['UNDP', 'UNODC'].map(
  (agency) => ({ id: agency, agency, name: `The ${agency}`, kind: 'un-entity', role: 'convening' }) as WorkshopAgency
)
const person = {
  honorific: 'Ms.',
  displayName: 'Suda Jaidee',
  nativeName: 'สุดา ใจดี',
  languages: ['th'],
  organisation: 'Ministry',
  country: 'THA',
  section: 'countries'
}
const days = ['2026-11-09', '2026-11-10', '2026-11-11']
const standing = { standing: 'earned' as const, daysPresent: days, daysHeld: days, daysNeeded: 2, from: days[2]! }
const factsIn = (lang: Language, more: Partial<typeof person> = {}) =>
  certificateFacts(lang, workshop, agencies, { ...person, ...more }, standing)
const printed = (facts: IssuedFacts) =>
  buffer(certificateDocument({ facts, issuedAt: new Date('2026-11-11T10:00:00Z') }, PAPER))

describe.each(LANGUAGES)('in %s', (lang) => {
  test('it is one tagged page with a heading, and a figure that says what it is', async () => {
    const bytes = await printed(factsIn(lang))
    const { pages, catalog } = readPdf(bytes)
    expect([pages.length, /\/Lang \((.*?)\)/.exec(catalog)?.[1], /\/MarkInfo/.test(catalog)]).toEqual([1, lang, true])
    expect(textOf(pages[0]!, 'content').replace(/\s/g, '')).toContain('สุดาใจดี')
    expect((await printed(factsIn(lang))).equals(bytes)).toBe(true)
  })
})

test('logos of those who convene stand above it, each a figure with a name', async () => {
  const background = '#1f4e79'
  const png = await sharp({ create: { width: 60, height: 20, channels: 3, background } })
    .png()
    .toBuffer()
  const logos = ['The UNDP', 'The UNODC'].map((alt) => ({ picture: { png, width: 60, height: 20 }, alt }))
  const document = { facts: factsIn('ar'), issuedAt: new Date('2026-11-11T10:00:00Z') }
  const bytes = await buffer(certificateDocument(document, { ...PAPER, logos }))
  const { pages } = readPdf(bytes)
  const alts = [...bytes.toString('latin1').matchAll(/\/Alt \((The [^)]*)\)/g)].map(([, alt]) => alt)
  expect([pages.length, alts]).toEqual([1, ['The UNDP', 'The UNODC']])
  expect(readBadge(bytes)).toBe(PAPER.address)
})

test('a telephone reads the address from it', async () => {
  expect(readBadge(await printed(factsIn('en')))).toBe(PAPER.address)
})

test('says what is true of the person, and marks a demonstration', async () => {
  expect(factsIn('fr')).toEqual({
    lang: 'fr',
    name: 'Ms. Suda Jaidee',
    nativeName: 'สุดา ใจดี',
    nativeLang: 'th',
    organisation: 'Ministry · Thaïlande',
    workshop: 'Workshop on Climate Information',
    agencies: 'UNDP · UNODC',
    conveners: 'The UNDP et The UNODC',
    place: 'Bangkok, Thaïlande',
    days: '9–11 novembre 2026',
    basis: 'Présence : 3 jours sur 3',
    isDemonstration: true
  })
  const text = async (facts: IssuedFacts) => textOf(readPdf(await printed(facts)).pages[0]!, 'content')
  expect(await text(factsIn('en'))).toContain('Demonstration data')
  expect(await text({ ...factsIn('en'), isDemonstration: false })).not.toContain('Demonstration')
})

test.each<[string, Partial<typeof person>, string]>([
  ['an expert has no country', { section: 'experts' }, 'Ministry'],
  ['a delegate without an institution has the country alone', { organisation: '' }, 'Thailand']
])('%s', (_, more, organisation) => expect(factsIn('en', more).organisation).toBe(organisation))

test('a name in the script of the document stands first', () => {
  const first = (lang: Language, more: Partial<typeof person>) =>
    piecesOf(factsIn(lang, more)).find(({ type }) => type.size === 34)?.text
  expect(first('ar', { nativeName: 'ليلى حداد', languages: ['ar'] })).toBe('ليلى حداد')
  expect(first('en', {})).toBe('Ms. Suda Jaidee')
})

test('whatever is written, the words fit into their room', () => {
  const long = {
    displayName: 'Tengku Abdul Rahman '.repeat(9),
    organisation: 'Permanent Mission of Somewhere '.repeat(9)
  }
  for (const lang of LANGUAGES) {
    const facts = { ...factsIn(lang, long), workshop: 'A Workshop with a Long Title '.repeat(7) }
    const set = setPieces(plateSetting(lang), piecesOf(facts), 400)
    expect([lang, heightOfPieces(set) <= 400]).toEqual([lang, true])
  }
})
