/** The list of participants as a workbook and as CSV. Contact data and needs stand in the internal face alone. */
import { directionOf, type Language, translator } from '../platform/i18n.ts'
import { writeCsv, writeXlsx } from '../platform/spreadsheets/write.ts'
import { sectorName } from '../reference/sectors.ts'
import { sexName } from '../reference/sex.ts'
import { demonstrationMark, documentLanguage, rowText } from '../workshops/document.pdf.ts'
import type { Workshop } from '../workshops/tables.ts'
import type { Face } from './contract.ts'
import { type PrintedVersion, versionText } from './list-version.pdf.ts'
import { type ListPerson, symbolOf } from './rules.for-frozen.ts'
import { orderedForLists, stateName } from './rules.for-order.ts'

type Column = keyof typeof WIDTHS

/** Of each column, in characters. */
const WIDTHS = {
  reference: 10,
  honorific: 18,
  givenNames: 22,
  familyName: 22,
  nativeName: 32,
  category: 16,
  country: 24,
  sector: 20,
  organisation: 48,
  position: 60,
  headOfDelegation: 18,
  displayName: 36,
  sex: 12,
  agency: 12,
  email: 30,
  telephone: 20,
  languages: 14,
  dietaryNeeds: 20,
  listed: 12,
  state: 12
}

const NAMED: Column[] = [
  'honorific',
  'givenNames',
  'familyName',
  'nativeName',
  'category',
  'country',
  'sector',
  'organisation',
  'position',
  'headOfDelegation'
]
const INTERNAL: Column[] = [
  'reference',
  ...NAMED,
  'displayName',
  'sex',
  'agency',
  'email',
  'telephone',
  'languages',
  'dietaryNeeds',
  'listed',
  'state'
]
/** A frozen version is of confirmed people, and keeps no needs. */
const NOT_FROZEN: Column[] = ['dietaryNeeds', 'state']
const columnsOf = (face: Face, isFrozen: boolean) =>
  face === 'internal' ? INTERNAL.filter((column) => !(isFrozen && NOT_FROZEN.includes(column))) : NAMED

const cellOf = (person: ListPerson, column: Column, lang: Language): string => {
  const t = translator(lang, 'documents')
  switch (column) {
    case 'country':
      return stateName(person, lang)
    case 'sector':
      return sectorName(person.sector, lang)
    case 'sex':
      return sexName(person.sex, lang)
    case 'headOfDelegation':
    case 'listed':
      return person[column] ? t('list.yes') : t('list.no')
    case 'languages':
      return person.languages.join(';')
    case 'state':
      return person.state === undefined ? '' : t(`list.states.${person.state}`)
    default:
      return person[column] ?? ''
  }
}

/** Headings are those that the import understands, in any language, so that a list can be corrected and sent again. */
const tableOf = (people: ListPerson[], face: Face, lang: Language, isFrozen: boolean) => {
  const t = translator(lang, 'documents')
  const columns = columnsOf(face, isFrozen)
  return {
    columns: columns.map((column) => ({ title: t(`list.columns.${column}`), width: WIDTHS[column] })),
    rows: orderedForLists(people, lang).map((person) => columns.map((column) => cellOf(person, column, lang)))
  }
}

/** `version`: a frozen one. In the workshop's language, unless another is asked for. */
export const listWorkbook = (
  workshop: Workshop,
  people: ListPerson[],
  face: Face,
  lang = documentLanguage(workshop),
  version?: PrintedVersion
): Promise<Buffer> => {
  const t = translator(lang, 'documents')
  const which = version ? [symbolOf(version.number), versionText(version, lang)] : []
  const said = rowText([...which, t(`list.faces.${face}`)], lang)
  const notice = workshop.isDemonstration
    ? t('list.notice', { demonstration: demonstrationMark(lang), face: said })
    : said
  const sheet = { name: t('list.sheet'), ...tableOf(people, face, lang, version !== undefined), notice }
  return writeXlsx([sheet], { rightToLeft: directionOf(lang) === 'rtl' })
}

/** For machines: in English, unless another language is asked for. */
export const listCsv = (
  { isDemonstration }: Workshop,
  people: ListPerson[],
  face: Face,
  forExcel: boolean,
  lang: Language = 'en',
  version?: PrintedVersion
): string => {
  const { columns, rows } = tableOf(people, face, lang, version !== undefined)
  const mark = (text: string) => (isDemonstration ? [text] : [])
  return writeCsv(
    [...columns.map(({ title }) => title), ...mark(translator(lang, 'documents')('list.columns.mark'))],
    rows.map((row) => [...row, ...mark(demonstrationMark(lang))]),
    { forExcel }
  )
}
