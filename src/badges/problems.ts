/** What may go wrong with badges. */
import { defineProblem } from '../platform/problem.ts'

export const layoutNotFound = defineProblem(404, 'layout-not-found', 'There is no such layout of badges')
export const sheetNotFound = defineProblem(404, 'sheet-not-found', 'There is no such sheet')
export const printNotFound = defineProblem(404, 'print-not-found', 'There is no such printing')
export const nobodyToPrint = defineProblem(409, 'nobody-to-print', 'Nobody of whom this was asked is confirmed')
export const badgeSecretChanged = defineProblem(
  409,
  'badge-secret-changed',
  'The badges were issued under another secret; issue new ones'
)
