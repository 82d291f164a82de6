/** Who came and who is here now, by door, country and agency. Pure: counted cells in, figures out. */
import { byCountryName, countryRow, type Named, NONE } from '../participants/rules.for-counts.ts'
import { withheldRows } from './rules.for-withholding.ts'

/** People of one country and one agency. */
type Cell = { country: string | null; agencyId: string | null }
export type ConfirmedCell = Cell & { people: number }
export type PresenceCell = Cell & { checkpointId: string | null; day: string | null; came: number; inside: number }

const MEASURES = ['confirmed', 'came', 'inside'] as const
export type LiveCount = Record<(typeof MEASURES)[number], number | null>
export type LiveRow = Named & { counts: LiveCount[] }

export type LiveDoor = {
  checkpointId: string
  kind: 'day' | 'session'
  /** For a session, the day on which it begins. */
  day: string
  code: string | null
  title: string | null
  startsAt: Date | null
}
export type LiveFacts = {
  confirmed: ConfirmedCell[]
  presence: PresenceCell[]
  doors: LiveDoor[]
  agencies: { id: string; acronym: string }[]
  /** Of whom countries and agencies tell. */
  focus: LiveDoor | undefined
  /** The reader sees this agency's people, and small numbers of others are withheld. */
  own: string | undefined
}

/** The day's door, on the last day that has begun; before the first day, the first door. */
export const doorInFocus = (doors: LiveDoor[], today: string): LiveDoor | undefined =>
  doors.filter(({ kind, day }) => kind === 'day' && day <= today).at(-1) ??
  doors.filter(({ day }) => day <= today).at(-1) ??
  doors[0]

type Some = (cell: Cell) => boolean
const sum = <C>(cells: C[], is: (cell: C) => boolean, of: (cell: C) => number) =>
  cells.reduce((total, cell) => (is(cell) ? total + of(cell) : total), 0)

/** Came: to a door of a day also who was seen at another door of that day, as in the report. */
const counter = ({ confirmed, presence, own }: LiveFacts, door: LiveDoor | undefined) => {
  const cameAt = (cell: PresenceCell) => {
    if (door?.kind === 'session') return cell.checkpointId === door.checkpointId
    return cell.checkpointId === null && cell.day === (door?.day ?? null)
  }
  const isInside = ({ checkpointId }: PresenceCell) => checkpointId !== null && checkpointId === door?.checkpointId
  const count = (some: Some): LiveCount => ({
    confirmed: sum(confirmed, some, ({ people }) => people),
    came: sum(
      presence,
      (cell) => cameAt(cell) && some(cell),
      ({ came }) => came
    ),
    inside: sum(
      presence,
      (cell) => isInside(cell) && some(cell),
      ({ inside }) => inside
    )
  })
  const ofOwn: Some = ({ agencyId }) => agencyId === own
  return (some: Some): LiveCount[] =>
    own === undefined ? [count(some)] : [count((cell) => some(cell) && ofOwn(cell)), count(some)]
}

const EVERYBODY: Some = () => true

export const liveFigures = (facts: LiveFacts) => {
  const { doors, agencies, focus, own, confirmed } = facts
  const cover = (rows: LiveRow[], hasTotal: boolean) =>
    own === undefined ? { rows, withheld: false } : withheldRows(rows, hasTotal, MEASURES)
  const atFocus = counter(facts, focus)
  const byCountry = [...new Set(confirmed.map(({ country }) => country))]
    .map((country) => ({ ...countryRow(country), counts: atFocus((cell) => cell.country === country) }))
    .sort(byCountryName)
  const byAgency = [...agencies, { id: null, acronym: '' }].flatMap(({ id, acronym }) =>
    confirmed.some(({ agencyId }) => agencyId === id)
      ? [{ key: acronym || NONE, label: acronym, counts: atFocus((cell) => cell.agencyId === id) }]
      : []
  )
  const doorRows = doors.map((door) => ({ key: door.checkpointId, label: '', counts: counter(facts, door)(EVERYBODY) }))
  const all = { key: 'total', label: '', counts: counter(facts, undefined)(EVERYBODY) }
  const covered = { total: cover([all], false), doors: cover(doorRows, false), countries: cover(byCountry, true) }
  return {
    total: covered.total.rows[0]!.counts,
    doors: doors.map((door, i) => ({ ...door, counts: covered.doors.rows[i]!.counts })),
    byCountry: covered.countries.rows,
    // an officer's own agency is the first number of the others
    byAgency: own === undefined ? byAgency : [],
    withheld: Object.values(covered).some(({ withheld }) => withheld)
  }
}
