/** The list of participants as a document, in the order of UN meetings. Data in, document out. */
import type { Readable } from 'node:stream'
import type { Block, Cell, Row } from '../platform/pdf/blocks.ts'
import { renderBlocks } from '../platform/pdf/flow.ts'
import { printedCountryName } from '../reference/countries.ts'
import { clockText, frameOf, placeAndDays } from '../workshops/document.pdf.ts'
import type { Workshop } from '../workshops/tables.ts'
import type { Face } from './contract.ts'
import type { ListedParticipant } from './queries.for-lists.ts'
import { FACE_NOTES, fullName, ownScriptName, SECTION_ORDER, SECTION_TITLES } from './rules.ts'

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

const functionCell = (person: ListedParticipant): Cell => {
  const lines = [person.position, person.organisation].filter(Boolean)
  const head = person.headOfDelegation ? 'Head of delegation. ' : ''
  return lines.length > 1 ? { text: `${head}${lines[0]}`, second: { text: lines[1]! } } : `${head}${lines[0] ?? ''}`
}

/** A section's rows: in countries under the State's name, elsewhere under the organisation where it has several people. */
const rowsOf = (people: ListedParticipant[], face: Face, numberOf: (person: ListedParticipant) => number): Row[] => {
  let under: string | undefined
  return people.flatMap((person): Row[] => {
    const heading = person.section === 'countries' && person.country ? printedCountryName(person.country) : undefined
    const opening: Row[] = heading !== undefined && heading !== under ? [{ section: heading }] : []
    under = heading
    const contact = [person.email ?? '', person.telephone].filter(Boolean)
    const cells: Cell[] = [String(numberOf(person)), nameCell(person), functionCell(person)]
    if (face === 'internal')
      cells.push(contact.length > 1 ? { text: contact[0]!, second: { text: contact[1]! } } : (contact[0] ?? ''))
    return [...opening, cells]
  })
}

/** Sections with a table each; numbered through, without a gap. Also the annex of the outcome report. */
export const listBlocks = (people: ListedParticipant[], face: Face, level: 2 | 3 = 2): Block[] => {
  const numbers = new Map(people.map((person, i) => [person.id, i + 1]))
  return SECTION_ORDER.flatMap((section): Block[] => {
    const ofSection = people.filter((person) => person.section === section)
    if (ofSection.length === 0) return []
    return [
      { kind: 'heading', level, text: SECTION_TITLES[section] },
      {
        kind: 'table',
        columns: [
          { header: 'No.', share: 6, align: 'end' },
          { header: 'Name', share: 36 },
          { header: 'Function and institution', share: 44 },
          ...(face === 'internal' ? [{ header: 'Contact', share: 30 }] : [])
        ],
        rows: rowsOf(ofSection, face, ({ id }) => numbers.get(id)!)
      }
    ]
  })
}

export const listDocument = (workshop: Workshop, people: ListedParticipant[], face: Face, asOf: Date): Readable => {
  const blocks: Block[] = [
    {
      kind: 'title',
      text: 'Provisional list of participants',
      over: workshop.shortTitle,
      under: [workshop.title, placeAndDays(workshop)]
    },
    { kind: 'paragraph', style: 'small', text: FACE_NOTES[face] },
    ...(people.length === 0
      ? [{ kind: 'notice' as const, text: 'Nobody is on this list yet.' }]
      : listBlocks(people, face)),
    {
      kind: 'paragraph',
      style: 'small',
      text: 'The designations employed do not imply the expression of any opinion whatsoever on the part of the conveners concerning the legal status of any country, territory, city or area, or of its authorities.'
    }
  ]
  return renderBlocks(
    frameOf(workshop, {
      title: 'list of participants',
      author: '',
      printedAt: asOf,
      foot: `As of ${clockText(workshop, asOf)}`,
      landscape: face === 'internal'
    }),
    blocks
  )
}
