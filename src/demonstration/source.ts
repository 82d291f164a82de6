/** The facts of the Bangkok workshop of 2017 as they are kept in data/: each says where it comes from. */
import { readFileSync } from 'node:fs'
import { fromRoot } from '../platform/root.ts'

type Fact<T = string> = { value: T; origin: 'source' | 'derived' | 'illustrative' }

/** The parts of bangkok.json that make the demonstration. */
export type Source = {
  event: Record<
    'title' | 'short_title' | 'aim' | 'start_date' | 'end_date' | 'city' | 'host_country_iso3' | 'time_zone' | 'venue',
    Fact
  > & {
    working_language: Fact<string[]>
  }
  background: Fact[]
  agencies: { acronym: string; official_name: Fact }[]
  expert_organizations: { code: string; official_name: Fact }[]
  speaker: Record<'honorific' | 'name' | 'title' | 'organization' | 'quotation', Fact>
  outcomes: Fact[]
  tracks: { name: string; colour: string }[]
  sessions: {
    code: string
    date: string
    start_local: string
    end_local: string
    type: string
    title: string
    room: string
    origin: string
    counts_for_attendance: boolean
    track?: string
    objectives?: string[]
    capacity?: number
    interpretation?: string[]
    /** A name as it prints, or the agency that has not named anybody yet. */
    roles?: { role: string; label?: string; agency?: string }[]
  }[]
  challenges: { text: string }[]
  recommendations: { text: string; level: string; owner: string; due: string }[]
  expected: {
    lop_country_order: string[]
    lop_section_order: string[]
    opening_utc_if_09_00_local: string
    opening_in_capitals_if_09_00_bangkok: Record<string, string>
    participants_total: number
    national_delegates: number
    women: number
    men: number
    sex_not_recorded: number
    by_country: Record<string, number>
    by_sector: Record<string, number>
    not_listed_publicly: number
    invited_by: Record<string, number>
  }
}

const folder = 'src/demonstration/data'

export const readSource = (): Source => JSON.parse(readFileSync(fromRoot(`${folder}/bangkok.json`), 'utf8'))

/** The spreadsheet of delegates, as a ministry might send it. People in it are invented. */
export const readDelegates = (): Buffer => readFileSync(fromRoot(`${folder}/delegates.csv`))
