/** What may stand in the address of the import screen. */
import { oneOf, oneText } from '../search.ts'

export const STEPS = ['file', 'columns', 'check', 'result'] as const
export type Step = (typeof STEPS)[number]

type ImportSearch = {
  step?: Step
  /** The task that checks or imports. */
  task?: string
  /** Of the faults that are shown. */
  column?: string
  page?: string
}

export const importSearch = (search: Record<string, unknown>): ImportSearch => ({
  step: oneOf(search.step, STEPS),
  task: oneText(search.task),
  column: oneText(search.column),
  page: oneText(search.page)
})
