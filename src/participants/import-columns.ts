/** The columns of a delegates' spreadsheet, by their usual headings, and how each cell is read. */
import { LANGUAGES, translator } from '../platform/i18n.ts'
import type { ColumnSpec } from '../platform/spreadsheets/header.ts'
import { understandSex } from '../reference/sex.ts'
import type { Registration } from './contract.ts'
import { understandLanguages } from './import-languages.ts'

type Key = Exclude<keyof Registration, 'sortKey'>

const USUAL: (ColumnSpec & { key: Key })[] = [
  { key: 'reference', titles: ['Ref', 'Reference', 'No', 'Number', 'ID', 'Réf'] },
  { key: 'honorific', titles: ['Title', 'Honorific', 'Salutation', 'Titre', 'Civilité'] },
  {
    key: 'givenNames',
    titles: [
      'Given name(s)',
      'Given names',
      'Given name',
      'First name',
      'First names',
      'Forename',
      'Prénom',
      'Prénoms',
      'Name',
      'Full name'
    ],
    required: true
  },
  { key: 'familyName', titles: ['Family name', 'Last name', 'Surname', 'Nom', 'Nom de famille'] },
  { key: 'displayName', titles: ['Name on badge', 'Badge name', 'Display name'] },
  { key: 'nativeName', titles: ['Name in own script', 'Native name', 'Name in native script', 'Local name'] },
  { key: 'sex', titles: ['Sex', 'Gender', 'M/F', 'Sexe'] },
  { key: 'category', titles: ['Category', 'Participant category', 'Role', 'Catégorie'], required: true },
  { key: 'country', titles: ['Country', 'State', 'Member State', 'Nationality', 'Delegation', 'Pays'] },
  { key: 'sector', titles: ['Sector', 'Secteur'], required: true },
  {
    key: 'organisation',
    titles: [
      'Representing',
      'Organisation',
      'Organization',
      'Institution',
      'Affiliation',
      'Ministry',
      'Agency or ministry'
    ]
  },
  { key: 'position', titles: ['Position', 'Function', 'Functional title', 'Job title', 'Fonction'] },
  { key: 'agency', titles: ['Invited by', 'Inviting agency', 'Sponsored by', 'Nominated by'] },
  { key: 'email', titles: ['E-mail', 'E-mail address', 'Mail', 'Courriel'] },
  { key: 'telephone', titles: ['Telephone', 'Phone', 'Phone number', 'Mobile', 'Téléphone'] },
  { key: 'languages', titles: ['Languages', 'Language', 'Langues'] },
  { key: 'dietaryNeeds', titles: ['Dietary needs', 'Diet', 'Dietary requirements', 'Meals'] },
  { key: 'headOfDelegation', titles: ['Head of delegation', 'Head', 'HoD'] },
  { key: 'listed', titles: ['List publicly', 'May be listed', 'Listed', 'Consent to list', 'Publish'] }
]

/** Headings of our own list in each language too: what was exported can come in again. */
export const COLUMNS = USUAL.map((column) => ({
  ...column,
  titles: [...column.titles, ...LANGUAGES.map((lang) => translator(lang, 'documents')(`list.columns.${column.key}`))]
}))

const YES = /^(yes|y|true|1|x|✓|oui|sí|si|да|نعم|是)$/i
const NO = /^(no|n|false|0|-|non|нет|لا|否|)$/i

type Read = { value: unknown } | { detail: string }

const yesOrNo = (text: string): Read => {
  if (YES.test(text)) return { value: true }
  return NO.test(text) ? { value: false } : { detail: `"${text}" is neither yes nor no` }
}

const READERS: Partial<Record<Key, (text: string) => Read>> = {
  sex: (text) => {
    const sex = text === '' ? 'not-recorded' : understandSex(text)
    return sex ? { value: sex } : { detail: `"${text}" is not understood; write F, M, X or leave it empty` }
  },
  languages: understandLanguages,
  headOfDelegation: yesOrNo,
  listed: yesOrNo,
  country: (text) => ({ value: text || null }),
  agency: (text) => ({ value: text || null }),
  email: (text) => ({ value: text.toLowerCase() || null })
}

/** The cells of a row by key -> what a form would have sent. Empty cells of texts are left out. */
export const readCells = (
  cells: Partial<Record<Key, string>>
): { given: Record<string, unknown>; faults: { field: Key; detail: string }[] } => {
  const given: Record<string, unknown> = {}
  const faults: { field: Key; detail: string }[] = []
  for (const [key, text] of Object.entries(cells) as [Key, string][]) {
    const read = READERS[key]?.(text) ?? (text === '' ? undefined : { value: text })
    if (read === undefined) continue
    if ('detail' in read) faults.push({ field: key, detail: read.detail })
    else given[key] = read.value
  }
  // people of one name are written into either column
  if (given.givenNames === undefined && given.familyName !== undefined) {
    given.givenNames = given.familyName
    delete given.familyName
  }
  return { given, faults }
}
