/** What crosses the API about counts. */
import { Type } from 'typebox'
import { view } from '../platform/contract.ts'
import { InLanguage } from '../platform/http/list-files.ts'

const counted = { key: Type.String(), label: Type.String(), count: Type.Integer() }
const Rows = Type.Array(view('Counted', counted))
export const StatisticsView = view('Statistics', {
  total: Type.Integer(),
  byCountry: Rows,
  byCountryAndSector: Type.Array(view('CountedCountry', { ...counted, sectors: Rows })),
  bySector: Rows,
  bySex: Rows,
  byAgency: Rows
})

export const StatisticsReportQuery = Type.Object({
  lang: InLanguage,
  outside: Type.Optional(
    Type.Boolean({ description: 'For readers outside the house: rows of one or two people are told together.' })
  )
})
