/** What crosses the API about exporting the list of participants. */
import { Type } from 'typebox'
import { exact, type Static } from '../platform/contract.ts'
import { ForExcel, InLanguage } from '../platform/http/list-files.ts'
import { Face, ParticipantFilter } from './contract.ts'

export const NewExport = exact('NewExport', {
  format: Type.Enum(['pdf', 'xlsx', 'csv']),
  face: Type.Optional(Face),
  version: Type.Optional(
    Type.Integer({ minimum: 1, maximum: 1_000_000, description: 'A frozen version, whole; not the list of today' })
  ),
  filters: Type.Optional(exact('ExportFilters', ParticipantFilter.properties)),
  forExcel: ForExcel,
  lang: InLanguage
})

export type NewExport = Static<typeof NewExport>
