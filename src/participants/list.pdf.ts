/** The list of participants as a document, in the order of UN meetings. Data in, document out. */
import type { Readable } from 'node:stream'
import { type Language, translator } from '../platform/i18n.ts'
import type { Block, Cell, Row } from '../platform/pdf/blocks.ts'
import { renderBlocks } from '../platform/pdf/flow.ts'
import { printedCountryName } from '../reference/countries.ts'
import { clockText, documentLanguage, frameOf, numberText, placeAndDays } from '../workshops/document.pdf.ts'
import type { Workshop } from '../workshops/tables.ts'
import type { Face } from './contract.ts'
import type { ListedParticipant } from './queries.for-lists.ts'
import { orderedForLists } from './rules.for-order.ts'
import { fullName, ownScriptName, SECTION_ORDER } from './rules.ts'

const nameCell = (person: ListedParticipant): Cell => {
  const nativeName = ownScriptName(person.displayName, person.nativeName)
  return {
    text: fullName(person),
    bold: true,
    ...(nativeName !== '' && {
      second: { text: nativeName, ...(person.languages[0] && { lang: person.languages[0] }) }
    })
  }
}

const functionCell = ({ position, organisation, headOfDelegation }: ListedParticipant, lang: Language): Cell => {
  const t = translator(lang, 'documents')
  const [first = '', second] = [position, organisation].filter(Boolean)
  const text = !headOfDelegation ? first : first === '' ? t('list.head') : t('list.headFirst', { position: first })
  return second === undefined ? text : { text, second: { text: second } }
}

type Shown = { face: Face; lang: Language; numberOf: (person: ListedParticipant) => number }

/** A section's rows: in countries under the State's name, elsewhere under the organisation where it has several people. */
const rowsOf = (people: ListedParticipant[], { face, lang, numberOf }: Shown): Row[] => {
  let under: string | undefined
  return people.flatMap((person): Row[] => {
    const isNational = person.section === 'countries' && person.country
    const heading = isNational ? printedCountryName(person.country!, lang) : undefined
    const opening: Row[] = heading !== undefined && heading !== under ? [{ section: heading }] : []
    under = heading
    const contact = [person.email ?? '', person.telephone].filter(Boolean)
    const cells: Cell[] = [numberText(numberOf(person), lang), nameCell(person), functionCell(person, lang)]
    if (face === 'internal')
      cells.push(contact.length > 1 ? { text: contact[0]!, second: { text: contact[1]! } } : (contact[0] ?? ''))
    return [...opening, cells]
  })
}

/** Sections with a table each; numbered through, without a gap. People in their order. Also the annex of the outcome report. */
export const listBlocks = (people: ListedParticipant[], face: Face, lang: Language, level: 2 | 3 = 2): Block[] => {
  const t = translator(lang, 'documents')
  const numbers = new Map(people.map((person, i) => [person.id, i + 1]))
  return SECTION_ORDER.flatMap((section): Block[] => {
    const ofSection = people.filter((person) => person.section === section)
    if (ofSection.length === 0) return []
    return [
      { kind: 'heading', level, text: t(`list.sections.${section}`) },
      {
        kind: 'table',
        columns: [
          { header: t('list.number'), share: 6, align: 'end' },
          { header: t('list.name'), share: 36 },
          { header: t('list.function'), share: 44 },
          ...(face === 'internal' ? [{ header: t('list.contact'), share: 30 }] : [])
        ],
        rows: rowsOf(ofSection, { face, lang, numberOf: ({ id }) => numbers.get(id)! })
      }
    ]
  })
}

/** In the workshop's language, unless another is asked for. People as they were entered. */
export const listDocument = (
  workshop: Workshop,
  people: ListedParticipant[],
  face: Face,
  asOf: Date,
  lang = documentLanguage(workshop)
): Readable => {
  const t = translator(lang, 'documents')
  const blocks: Block[] = [
    {
      kind: 'title',
      text: t('list.heading'),
      over: workshop.shortTitle,
      under: [workshop.title, placeAndDays(workshop, lang)]
    },
    { kind: 'paragraph', style: 'small', text: t(`list.faces.${face}`) },
    ...(people.length === 0
      ? [{ kind: 'notice' as const, text: t('list.nobody') }]
      : listBlocks(orderedForLists(people, lang), face, lang)),
    { kind: 'paragraph', style: 'small', text: t('list.designations') }
  ]
  return renderBlocks(
    frameOf(workshop, lang, {
      title: t('list.file'),
      author: '',
      printedAt: asOf,
      foot: t('asOf', { at: clockText(workshop, asOf, lang) }),
      landscape: face === 'internal'
    }),
    blocks
  )
}
