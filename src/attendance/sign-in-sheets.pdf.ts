/** Sheets on which people sign that they were there: the paper twin of the scanner. Data in, document out. */
import type { Readable } from 'node:stream'
import { bySection, nameCell, stateAbove } from '../participants/list.pdf.ts'
import type { ListedParticipant } from '../participants/queries.for-lists.ts'
import { type Language, translator } from '../platform/i18n.ts'
import type { Block, Row } from '../platform/pdf/flow/blocks.ts'
import { renderBlocks } from '../platform/pdf/flow/flow.ts'
import type { Logo } from '../platform/pdf/flow/picture-row.ts'
import { clockText, frameOf, numberText } from '../workshops/document.pdf.ts'
import type { Workshop } from '../workshops/tables.ts'

/** What is signed for: its name, when and where it is, and the times of it that each have a column to sign in. */
export type SignInSheet = { title: string; under: string[]; columns: 'halfDays' | 'once' }

/** `people`: confirmed, in the order of lists. `blank`: rows for who is not on the list. */
export type SignInSheets = {
  lang: Language
  workshop: Workshop
  sheets: SignInSheet[]
  people: ListedParticipant[]
  blank: number
  logos: Logo[]
  asOf: Date
}

/** Room for a signature: some 11 mm. */
const ROW = 31

const table = (lang: Language, { title, columns }: SignInSheet, rows: Row[]): Block => {
  const t = translator(lang, 'documents')
  const [names, share] =
    columns === 'halfDays' ? [[t('signIn.morning'), t('signIn.afternoon')], 19] : [[t('signIn.signature')], 30]
  return {
    kind: 'table',
    continued: t('agenda.continued', { day: title }),
    leastHeight: ROW,
    columns: [
      { header: t('list.number'), share: 6, align: 'end' },
      { header: t('list.name'), share: 33 },
      { header: t('signIn.organisation'), share: 27 },
      ...names.map((header) => ({ header, share }))
    ],
    rows
  }
}

/** Under the name of each State its people; numbered through all sections. */
const rowsOf = (people: ListedParticipant[], first: number, signatures: string[], lang: Language): Row[] => {
  let under = ''
  return people.flatMap((person, i): Row[] => {
    const state = stateAbove(person, lang)
    const opening: Row[] = state !== '' && state !== under ? [{ section: state }] : []
    under = state
    return [...opening, [numberText(first + i, lang), nameCell(person), person.organisation, ...signatures]]
  })
}

const sheetBlocks = (given: SignInSheets, sheet: SignInSheet): Block[] => {
  const { lang, workshop, people, blank, logos } = given
  const t = translator(lang, 'documents')
  const signatures = sheet.columns === 'halfDays' ? ['', ''] : ['']
  let first = 1
  const sections = bySection(people, lang).flatMap(({ heading, people: under }): Block[] => {
    const rows = rowsOf(under, first, signatures, lang)
    first += under.length
    return [{ kind: 'heading', level: 2, text: heading }, table(lang, sheet, rows)]
  })
  const empty = Array.from({ length: blank }, (): Row => ['', '', '', ...signatures])
  return [
    { kind: 'title', logos, over: t('signIn.heading'), text: sheet.title, under: [workshop.title, ...sheet.under] },
    { kind: 'paragraph', text: t('signIn.please') },
    { kind: 'paragraph', style: 'small', text: t('signIn.internal') },
    ...sections,
    ...(blank === 0
      ? []
      : [{ kind: 'heading' as const, level: 2 as const, text: t('signIn.others') }, table(lang, sheet, empty)])
  ]
}

/** Each sheet begins a page. */
export const signInDocument = (given: SignInSheets): Readable => {
  const { lang, workshop, sheets, asOf } = given
  const t = translator(lang, 'documents')
  const frame = frameOf(workshop, lang, {
    title: t('signIn.file'),
    author: '',
    printedAt: asOf,
    foot: t('asOf', { at: clockText(workshop, asOf, lang) })
  })
  const blocks = sheets.flatMap((sheet, i): Block[] => [
    ...(i === 0 ? [] : [{ kind: 'pageBreak' as const }]),
    ...sheetBlocks(given, sheet)
  ])
  return renderBlocks(frame, blocks)
}
