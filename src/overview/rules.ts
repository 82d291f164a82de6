/** Where a workshop stands in time, and how its people spread. Pure. */
import { type ParticipantState, participantState } from '../participants/tables.ts'
import { dayIn } from '../platform/zones.ts'
import { sectorCodes } from '../reference/sectors.ts'
import type { Category, Workshop } from '../workshops/tables.ts'
import { daysFrom } from './rules.for-days.ts'

export type Phase = 'before' | 'during' | 'after'

/** Before: days until the first. During: which day it is, from 1. After: days since the last. */
export const standingOf = ({ startsOn, endsOn, timeZone }: Workshop, now: Date) => {
  const today = dayIn(timeZone, now)
  const lasts = daysFrom(startsOn, endsOn) + 1
  if (today < startsOn) return { phase: 'before' as Phase, today, days: daysFrom(today, startsOn), lasts }
  if (today > endsOn) return { phase: 'after' as Phase, today, days: daysFrom(endsOn, today), lasts }
  return { phase: 'during' as Phase, today, days: daysFrom(startsOn, today) + 1, lasts }
}

export type Standing = ReturnType<typeof standingOf>

/** How many people share these values. */
export type PeopleCell = {
  state: ParticipantState
  country: string | null
  sector: string
  section: Category['section']
  headOfDelegation: boolean
  people: number
  withoutEmail: number
  withoutAgency: number
}

export const sum = <T>(rows: T[], what: (row: T) => number): number => rows.reduce((total, row) => total + what(row), 0)

export const stateCounts = (cells: PeopleCell[]): Record<ParticipantState, number> =>
  Object.fromEntries(
    participantState.enumValues.map((state) => [
      state,
      sum(
        cells.filter((cell) => cell.state === state),
        ({ people }) => people
      )
    ])
  ) as Record<ParticipantState, number>

const placeOf = (sector: string) => (sectorCodes as readonly string[]).indexOf(sector)

/** Confirmed people by country and sector; those of no country last, sectors in the order of lists. */
export const confirmedBySector = (cells: PeopleCell[]) => {
  const counts = new Map<string, { country: string | null; sector: string; people: number }>()
  for (const { state, country, sector, people } of cells) {
    if (state !== 'confirmed') continue
    const key = `${country ?? 'ZZZZ'} ${String(placeOf(sector)).padStart(3, '0')}`
    const there = counts.get(key)
    counts.set(key, { country, sector, people: people + (there?.people ?? 0) })
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, count]) => count)
}

/** Countries of confirmed delegates, and how many heads of delegation each has among those who may yet come. */
export const headsByCountry = (cells: PeopleCell[]): Map<string, number> => {
  const delegates = cells.filter(({ section, country }) => section === 'countries' && country !== null)
  const present = new Set(delegates.filter(({ state }) => state === 'confirmed').map(({ country }) => country!))
  const heads = delegates.filter(({ headOfDelegation, state }) => headOfDelegation && MAY_COME.has(state))
  return new Map(
    [...present].sort().map((country) => [
      country,
      sum(
        heads.filter((cell) => cell.country === country),
        ({ people }) => people
      )
    ])
  )
}

/** States of those who came or may yet come. */
export const MAY_COME: ReadonlySet<ParticipantState> = new Set([
  'nominated',
  'applied',
  'invited',
  'waiting',
  'confirmed'
])
