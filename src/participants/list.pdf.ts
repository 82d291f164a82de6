/** The list of participants as a document, in the order of UN meetings. Data in, document out. */
import type { Readable } from 'node:stream'
import { type Language, translator } from '../platform/i18n.ts'
import type { Block, Cell, Row } from '../platform/pdf/flow/blocks.ts'
import { renderBlocks } from '../platform/pdf/flow/flow.ts'
import type { Logo } from '../platform/pdf/flow/picture-row.ts'
import { langOf } from '../platform/pdf/text/language.ts'
import { asPrinted } from '../reference/countries.ts'
import { documentLanguage, frameOf, numberText, placeAndDays, rowText } from '../workshops/document.pdf.ts'
import type { Workshop } from '../workshops/tables.ts'
import type { Face } from './contract.ts'
import { changesBlocks, type PrintedVersion, standingOfPrint } from './list-version.pdf.ts'
import type { ListPerson } from './rules.for-frozen.ts'
import { orderedForLists, standingOf, stateName } from './rules.for-order.ts'
import { fullName, ownScriptName, SECTION_ORDER } from './rules.ts'

export const nameCell = (person: ListPerson): Cell => {
  const nativeName = ownScriptName(person.displayName, person.nativeName)
  const lang = langOf(nativeName, person.languages)
  return {
    text: fullName(person),
    bold: true,
    ...(nativeName !== '' && {
      second: { text: nativeName, ...(lang && { lang }) }
    })
  }
}

const functionCell = ({ position, organisation, headOfDelegation }: ListPerson, lang: Language): Cell => {
  const t = translator(lang, 'documents')
  const [first = '', second] = [position, organisation].filter(Boolean)
  const text = !headOfDelegation ? first : first === '' ? t('list.head') : t('list.headFirst', { position: first })
  return second === undefined ? text : { text, second: { text: second } }
}

type Shown = { face: Face; lang: Language; numberOf: (person: ListPerson) => number }

/** The name of the State that a person stands under; empty for who stands for none. */
export const stateAbove = (person: ListPerson, lang: Language): string =>
  person.section === 'countries' ? asPrinted(stateName(person, lang), lang) : ''

/** A section's rows, made when they are laid out: people of a State under its name, all others one after the other. */
const rowsOf = (people: ListPerson[], { face, lang, numberOf }: Shown): Iterable<Row> => ({
  *[Symbol.iterator]() {
    let under = ''
    for (const person of people) {
      const heading = stateAbove(person, lang)
      if (heading !== '' && heading !== under) yield { section: heading }
      under = heading
      const contact = [person.email ?? '', person.telephone].filter(Boolean)
      const cells: Cell[] = [numberText(numberOf(person), lang), nameCell(person), functionCell(person, lang)]
      if (face === 'internal')
        cells.push(contact.length > 1 ? { text: contact[0]!, second: { text: contact[1]! } } : (contact[0] ?? ''))
      yield cells
    }
  }
})

/** Member States have a heading, States that observe another, and who stands for no State a third. */
const HEADINGS = ['countries', 'observers', 'noState'] as const
const headingOf = ({ section, country }: ListPerson) =>
  section === 'countries' ? HEADINGS[standingOf(country)]! : section
const ALL_HEADINGS = [...HEADINGS, ...SECTION_ORDER.filter((section) => section !== 'countries')]

/** People in their order, by the section of the list that they stand in. */
export const bySection = <P extends ListPerson>(people: P[], lang: Language): { heading: string; people: P[] }[] =>
  ALL_HEADINGS.flatMap((section) => {
    const under = people.filter((person) => headingOf(person) === section)
    return under.length === 0
      ? []
      : [{ heading: translator(lang, 'documents')(`list.sections.${section}`), people: under }]
  })

/** Sections with a table each; numbered through, without a gap. People in their order. Also the annex of the outcome report. */
export const listBlocks = (people: ListPerson[], face: Face, lang: Language, level: 2 | 3 = 2): Block[] => {
  const t = translator(lang, 'documents')
  const numbers = new Map(people.map((person, i) => [person.id, i + 1]))
  return bySection(people, lang).flatMap(({ heading, people: under }): Block[] => [
    { kind: 'heading', level, text: heading },
    {
      kind: 'table',
      columns: [
        { header: t('list.number'), share: 6, align: 'end' },
        { header: t('list.name'), share: 36 },
        { header: t('list.function'), share: 44 },
        ...(face === 'internal' ? [{ header: t('list.contact'), share: 30 }] : [])
      ],
      rows: rowsOf(under, { face, lang, numberOf: ({ id }) => numbers.get(id)! })
    }
  ])
}

/** `of`: today, or a frozen version. In the workshop's language, unless another is asked for. People as they were entered. */
export const listDocument = (
  workshop: Workshop,
  people: ListPerson[],
  face: Face,
  of: Date | PrintedVersion,
  lang = documentLanguage(workshop),
  logos: Logo[] = []
): Readable => {
  const t = translator(lang, 'documents')
  const { heading, draft, symbol, foot, at } = standingOfPrint(workshop, of, lang)
  const version = of instanceof Date ? undefined : of
  const blocks: Block[] = [
    {
      kind: 'title',
      logos,
      text: heading,
      over: rowText([workshop.shortTitle, ...symbol], lang),
      under: [workshop.title, placeAndDays(workshop, lang), ...draft]
    },
    { kind: 'paragraph', style: 'small', text: t(`list.faces.${face}`) },
    ...(version?.note ? [{ kind: 'paragraph' as const, text: version.note }] : []),
    ...(version && face === 'internal' ? changesBlocks(version, lang) : []),
    ...(people.length === 0
      ? [{ kind: 'notice' as const, text: t('list.nobody') }]
      : listBlocks(orderedForLists(people, lang), face, lang)),
    { kind: 'paragraph', style: 'small', text: t('list.designations') }
  ]
  const frame = frameOf(workshop, lang, {
    title: rowText([t('list.file'), ...symbol], lang),
    author: '',
    printedAt: at,
    foot,
    landscape: face === 'internal'
  })
  return renderBlocks({ ...frame, running: rowText([frame.running, heading], lang), edition: symbol.join('') }, blocks)
}
