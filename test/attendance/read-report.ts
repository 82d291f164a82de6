/** The attendance report of the demonstration, as JSON, for tests that compare it with something else. */
import type { Caller } from '../support/app.ts'

export type Count = { confirmed: number | null; present: number | null }
export type Row = { key: string; label: string; counts: Count[] }
export type Person = { reference: string; days: string[]; sessions: string[]; sessionsCounted: number }
export type Report = {
  agency: string | null
  columns: string[]
  totals: Count[]
  withheld: boolean
  people: Person[]
} & Record<'byCountry' | 'bySector' | 'byDay' | 'bySession', Row[]>

export const readReport = async (as: Caller, url: string, query = ''): Promise<Report> =>
  (await as('GET', `${url}/attendance${query}`)).json()
