/** Every document of the product, as an archive, a screen reader and a printer would take it. A new one without a sample here fails. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Caller, testApp } from '../support/app.ts'
import { type Demonstration, openDemonstration } from '../support/demonstration.ts'
import { faultsOf } from './archival.ts'
import { preflight } from './preflight.ts'

const it = testApp()
const run = (program: string, ...args: string[]) =>
  execFileSync(program, args, { encoding: 'utf8', stdio: 'pipe', maxBuffer: 1 << 28 })

type Person = { id: string; nativeName: string; category: string; state: string }
type Given = { person: Person; lang: string }
/** `before` is asked for first, such as the act that issues the document. */
type Sample = {
  at: (given: Given) => string[]
  before?: (given: Given) => [string, object?][]
}

const issued = (kind: string): Sample => ({
  at: ({ person }) => [`/participants/${person.id}/${kind}.pdf`],
  before: ({ person }) => [[`/participants/${person.id}/${kind}.pdf`]]
})
/** By the path in the description of the API, without the workshop. */
const SAMPLES: Record<string, Sample> = {
  '/participants.pdf': { at: () => ['/participants.pdf', '/participants.pdf?face=internal'] },
  '/participants/lists/{number}.pdf': {
    at: () => ['/participants/lists/1.pdf'],
    before: () => [['/participants/lists', { kind: 'provisional' }]]
  },
  '/agenda.pdf': { at: ({ lang }) => [`/agenda.pdf?lang=${lang}`] },
  '/breakouts.pdf': { at: ({ lang }) => [`/breakouts.pdf?lang=${lang}`] },
  '/attendance.pdf': { at: () => ['/attendance.pdf', '/attendance.pdf?agency=UNODC'] },
  '/sign-in-sheets.pdf': { at: () => ['/sign-in-sheets.pdf'] },
  '/statistics.pdf': { at: () => ['/statistics.pdf'] },
  '/outcome-report.pdf': { at: () => ['/outcome-report.pdf'] },
  '/badges.pdf': { at: () => ['/badges.pdf', '/badges.pdf?layout=a6-single'] },
  '/participants/{id}/badge.pdf': { at: ({ person }) => [`/participants/${person.id}/badge.pdf`] },
  '/name-plates.pdf': { at: () => ['/name-plates.pdf', '/name-plates.pdf?by=country'] },
  '/seating-cards.pdf': { at: () => ['/seating-cards.pdf'] },
  '/participants/{id}/certificate.pdf': { at: ({ person }) => [`/participants/${person.id}/certificate.pdf`] },
  '/participants/{id}/invitation-letter.pdf': issued('invitation-letter'),
  '/participants/{id}/visa-letter.pdf': issued('visa-letter'),
  '/letters/specimen.pdf': {
    at: ({ person, lang }) => [`/letters/specimen.pdf?kind=visa-letter&participant=${person.id}&lang=${lang}`]
  },
  '/notes-verbales/{country}.pdf': {
    at: () => ['/notes-verbales/PAK.pdf'],
    before: () => [['/notes-verbales/PAK.pdf']]
  }
}

/** What others wrote and sent here, and is given back as it came. */
const OF_OTHERS = ['/materials/{id}/file']

let folder = ''
let demonstration: Demonstration
let organiser: Caller
let given: Given
let paths: string[]
const url = (path: string) => `${demonstration.url}${path}`

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'plenary-every-'))
  demonstration = await openDemonstration(it)
  organiser = await demonstration.as('organiser')
  const described = (await it.visitor('GET', '/api/openapi.json')).json().paths as Record<
    string,
    { get?: { responses: object } }
  >
  paths = Object.entries(described)
    .filter(([, { get }]) => JSON.stringify(get?.responses ?? {}).includes('application/pdf'))
    .map(([path]) => path.replace('/api/v1/workshops/{workshop}', ''))
    .filter((path) => !OF_OTHERS.includes(path))
  const { items } = (await organiser('GET', url('/participants?state=confirmed&limit=200'))).json() as {
    items: Person[]
  }
  given = { lang: 'en', person: items.find(({ category }) => category === 'Delegate')! }
  expect(items.map(({ nativeName }) => nativeName).join()).toMatch(
    /(?=.*\p{Script=Thai})(?=.*\p{Script=Bengali})(?=.*[ڈٹہے])/u
  )
  await prepareLetters()
})
afterAll(() => rmSync(folder, { recursive: true }))

/** What letters need before they are issued. */
const prepareLetters = async () => {
  const put = async (path: string, version: string, payload: object) => {
    const { statusCode, body } = await organiser('PUT', url(path), { payload, headers: { 'if-match': version } })
    expect([path, statusCode === 200 ? '' : body]).toEqual([path, ''])
  }
  await put('/letter-settings', '"1"', {
    referencePrefix: 'UNODC/ROSEAP/2017',
    signatoryName: 'Amina Traoré',
    signatoryTitle: 'Head of Office',
    contact: 'office@plenary.example',
    covered: 'Travel & stay',
    notCovered: '',
    replyBy: null
  })
  const passport = { passportName: 'SOMCHAI', passportNumber: 'AA1234567', nationality: 'THA', expiresOn: null }
  await put(`/participants/${given.person.id}/travel-document`, '*', passport)
}

/** The title is one that spoils what does not escape it. */
const setUp = async (lang: string) => {
  given.lang = lang
  const { version } = (await organiser('GET', url(''))).json()
  const payload = {
    shortTitle: 'Prevention & response <2017>',
    languages: [lang, 'fr'],
    urduHand: lang === 'ar' ? 'nastaliq' : 'naskh'
  }
  const { statusCode } = await organiser('PATCH', url(''), { payload, headers: { 'if-match': `"${version}"` } })
  expect(statusCode).toBe(200)
}

/** Every file that was read, for who reads them all at once. */
const files: string[] = []

const read = async (path: string): Promise<Buffer> => {
  const { statusCode, headers, rawPayload, body } = await organiser('GET', url(path))
  expect([path, statusCode, headers['content-type'], statusCode === 200 ? '' : body]).toEqual([
    path,
    200,
    'application/pdf',
    ''
  ])
  return rawPayload
}

test('every document has a sample here', () => {
  expect(paths.length).toBeGreaterThan(5)
  expect(paths.filter((path) => !(path in SAMPLES))).toEqual([])
})

describe.each(['en', 'ar'])('in %s', (lang) => {
  beforeAll(() => setUp(lang))

  test.each(Object.entries(SAMPLES))('%s', async (path, { at, before }) => {
    if (!paths.includes(path)) return
    for (const [act, payload] of before?.(given) ?? []) {
      const { statusCode, body } = await organiser('POST', url(act), { ...(payload && { payload }) })
      expect([act, statusCode < 300 ? '' : body]).toEqual([act, ''])
    }
    for (const wanted of at(given)) {
      const file = join(folder, `${files.length}.pdf`)
      files.push(file)
      const bytes = await read(wanted)
      writeFileSync(file, bytes)
      const isTagged = run('pdfinfo', file).match(/Tagged: +yes/) !== null
      expect([wanted, isTagged]).toEqual([wanted, true])
      expect([wanted, faultsOf(file, { isTagged, lang })]).toEqual([wanted, []])
      expect(run('qpdf', '--check', file)).toContain('No syntax or stream encoding errors found')
      const loose = run('pdffonts', file)
        .trim()
        .split('\n')
        .slice(2)
        .filter((line) => !/ yes (yes|no) +yes +\d+ +\d+$/.test(line))
      expect(loose.filter((line) => !line.startsWith('Unseen'))).toEqual([])
      expect(run('pdfinfo', '-struct', file)).toMatch(/^ +(H1|P|Figure) /m)
      expect((await read(wanted)).equals(bytes), `${wanted} again`).toBe(true)
    }
  })
})

test('Preflight finds nothing in any of them but what PDF/A-2 allows', () => {
  const inOne = files.slice(files.length / 2) // it takes its time: in one language, with every script
  expect(inOne.length).toBeGreaterThan(14)
  for (const file of inOne) {
    // part 1 knows no objects in streams, part 2 does (6.1.7): they are taken out, so that all else is looked at
    if (readFileSync(file).includes('/Type /XRef'))
      run('qpdf', '--object-streams=disable', '--newline-before-endstream', '--replace-input', file)
  }
  console.log(`Preflight read ${inOne.length} files`)
  expect(Object.entries(preflight(inOne)).filter(([, findings]) => findings.length > 0)).toEqual([])
})

describe('a spoilt file', () => {
  const spoilt = (from: string, to: string) => {
    const [file] = files // the list of participants
    const bytes = readFileSync(file!).toString('latin1')
    expect(bytes).toContain(from)
    expect(to).toHaveLength(from.length)
    const path = join(folder, 'spoilt.pdf')
    writeFileSync(path, Buffer.from(bytes.replaceAll(from, to), 'latin1'))
    return path
  }
  const faultsIn = (path: string) => faultsOf(path, { isTagged: true, lang: 'en' })

  test.each([
    ['without language', '/Lang (en)', '/Lamg (en)', 'it is in , not en'],
    ['that is not marked', '/Marked true', '/Marked null', 'it does not say that it is marked'],
    ['with header cells that head nothing', '/Scope', '/Scopf', 'a header cell without scope'],
    ['with a font that is not embedded', '/FontFile2', '/FontFilf2', '/BZZZZZ+NotoSans-Regular is not embedded'],
    ['with codes of which nobody knows what they mean', '/ToUnicode', '/ToUnicodf', 'a code without meaning'],
    [
      'whose pages the structure does not know',
      '/StructParents',
      '/StructParentz',
      'a page that the structure does not know'
    ],
    ['whose metadata are of another standard', '<pdfaid:part>2<', '<pdfaid:part>4<', 'the metadata do not say PDF/A-2'],
    ['whose metadata break off', '&#38;', '& and', 'a bare & in the metadata']
  ])('%s is noticed by us', (_, from, to, fault) =>
    expect(faultsIn(spoilt(from, to))).toContainEqual(
      expect.stringContaining(fault.replace(/\/[A-Z]{6}.*? /, ' ').trim())
    )
  )

  test('without a colour profile is noticed by Preflight', () => {
    expect(preflight([spoilt('/OutputIntents', '/OutputIntentz')])).toEqual({
      'spoilt.pdf': expect.arrayContaining([expect.stringContaining('2.4.3')])
    })
  })
})
