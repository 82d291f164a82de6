/** The files as which lists and reports are exported: the ending of the address, and the media type. */
import { Type } from 'typebox'

export const LIST_FILES = [
  { ending: 'pdf', type: 'application/pdf' },
  { ending: 'xlsx', type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  { ending: 'csv', type: 'text/csv; charset=utf-8' }
] as const

export const ForExcel = Type.Optional(
  Type.Boolean({ description: 'CSV only: with a byte order mark and guarded formulas' })
)
