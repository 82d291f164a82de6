/** The list of participants as a workbook and as CSV. Contact data and needs stand in the internal face alone. */
import { writeCsv, writeXlsx } from '../platform/spreadsheets/write.ts'
import { countryName } from '../reference/countries.ts'
import { sectorName } from '../reference/sectors.ts'
import { sexNames } from '../reference/sex.ts'
import { DEMONSTRATION } from '../workshops/document.pdf.ts'
import type { Workshop } from '../workshops/tables.ts'
import type { Face } from './contract.ts'
import type { ListedParticipant } from './queries.for-lists.ts'
import { FACE_NOTES } from './rules.ts'

type Field = { title: string; width: number; of: (person: ListedParticipant) => string }
const yesNo = (is: boolean) => (is ? 'yes' : 'no')

/** Headings are those that the import understands, so that a list can be corrected and compared. */
const NAMED: Field[] = [
  { title: 'Title', width: 18, of: ({ honorific }) => honorific },
  { title: 'Given name(s)', width: 22, of: ({ givenNames }) => givenNames },
  { title: 'Family name', width: 22, of: ({ familyName }) => familyName },
  { title: 'Name in own script', width: 32, of: ({ nativeName }) => nativeName },
  { title: 'Category', width: 16, of: ({ category }) => category },
  { title: 'Country', width: 24, of: ({ country }) => (country === null ? '' : countryName(country)) },
  { title: 'Sector', width: 20, of: ({ sector }) => sectorName(sector) },
  { title: 'Representing', width: 48, of: ({ organisation }) => organisation },
  { title: 'Position', width: 60, of: ({ position }) => position },
  { title: 'Head of delegation', width: 18, of: ({ headOfDelegation }) => yesNo(headOfDelegation) }
]
const INTERNAL: Field[] = [
  { title: 'Ref', width: 10, of: ({ reference }) => reference },
  ...NAMED,
  { title: 'Name on badge', width: 36, of: ({ displayName }) => displayName },
  { title: 'Sex', width: 12, of: ({ sex }) => sexNames[sex] },
  { title: 'Invited by', width: 12, of: ({ agency }) => agency ?? '' },
  { title: 'E-mail', width: 30, of: ({ email }) => email ?? '' },
  { title: 'Telephone', width: 20, of: ({ telephone }) => telephone },
  { title: 'Languages', width: 14, of: ({ languages }) => languages.join(';') },
  { title: 'Dietary needs', width: 20, of: ({ dietaryNeeds }) => dietaryNeeds },
  { title: 'List publicly', width: 12, of: ({ listed }) => yesNo(listed) },
  { title: 'Status', width: 12, of: ({ state }) => state }
]
const fieldsOf = (face: Face) => (face === 'internal' ? INTERNAL : NAMED)

export const listWorkbook = ({ isDemonstration }: Workshop, people: ListedParticipant[], face: Face): Promise<Buffer> =>
  writeXlsx([
    {
      name: 'Participants',
      columns: fieldsOf(face).map(({ title, width }) => ({ title, width })),
      rows: people.map((person) => fieldsOf(face).map(({ of }) => of(person))),
      notice: isDemonstration ? `${DEMONSTRATION}. ${FACE_NOTES[face]}` : FACE_NOTES[face]
    }
  ])

export const listCsv = (
  { isDemonstration }: Workshop,
  people: ListedParticipant[],
  face: Face,
  forExcel: boolean
): string => {
  const mark: Field[] = isDemonstration ? [{ title: 'Mark', width: 0, of: () => DEMONSTRATION }] : []
  const fields = [...fieldsOf(face), ...mark]
  return writeCsv(
    fields.map(({ title }) => title),
    people.map((person) => fields.map(({ of }) => of(person))),
    { forExcel }
  )
}
