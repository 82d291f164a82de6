/** The files as which lists and reports are exported: the ending of the address, and the media type. */
import { Type } from 'typebox'
import { LANGUAGES } from '../i18n.ts'

export const LIST_FILES = [
  { ending: 'pdf', type: 'application/pdf' },
  { ending: 'xlsx', type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  { ending: 'csv', type: 'text/csv; charset=utf-8' }
] as const

/** `lang` of whatever is read by people. */
export const InLanguage = Type.Optional(
  Type.Enum([...LANGUAGES], {
    description:
      'Of a document or workbook: unless said, the first of the languages of the workshop that is one of these, ' +
      'otherwise English. CSV and JSON are for machines, and in English unless said.'
  })
)

export const ForExcel = Type.Optional(
  Type.Boolean({ description: 'CSV only: with a byte order mark and guarded formulas' })
)
