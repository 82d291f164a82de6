/** What crosses the API about counts. */
import { Type } from 'typebox'
import { view } from '../platform/contract.ts'

const Rows = Type.Array(view('Counted', { key: Type.String(), label: Type.String(), count: Type.Integer() }))
export const StatisticsView = view('Statistics', {
  total: Type.Integer(),
  byCountry: Rows,
  bySector: Rows,
  bySex: Rows,
  byAgency: Rows
})
