/** The attendance report: one computation for screen, PDF, XLSX, CSV and JSON. Pure: facts in, figures out. */
import { type Named, orderOfCountries } from '../participants/rules.for-counts.ts'
import { type Language, translator } from '../platform/i18n.ts'
import { withheldRows } from './rules.for-withholding.ts'
import type { Stay } from './rules.ts'

const MEASURES = ['confirmed', 'present'] as const

export type Count = { confirmed: number | null; present: number | null }
export type ReportRow = Named & { counts: Count[] }
type Attendee = {
  reference: string
  name: string
  nativeName: string
  country: string
  sector: string
  organisation: string
  days: string[]
  sessions: string[]
  /** How many one person could have attended: parallel sessions count once. */
  sessionsCounted: number
}
export type AttendanceReport = {
  /** The language of its labels and of what is made of it. */
  lang: Language
  workshop: string
  agency: string | null
  asOf: Date
  columns: string[]
  totals: Count[]
  byCountry: ReportRow[]
  bySector: ReportRow[]
  byDay: ReportRow[]
  bySession: ReportRow[]
  withheld: boolean
  people: Attendee[]
}

type ReportPerson = {
  id: string
  reference: string
  name: string
  nativeName: string
  country: Named
  sector: Named
  organisation: string
  isOwn: boolean
}
type ReportDoor = { checkpointId: string; day: string; session: string | null }
/** Sessions of one `slot` run side by side: a person can be in one of them. */
type ReportSession = { id: string; code: string; title: string; slot: string }
export type ReportFacts = {
  /** English unless said. */
  lang?: Language | undefined
  workshop: string
  agency: string | null
  asOf: Date
  /** Confirmed participants, in the order of the list. */
  people: ReportPerson[]
  days: { day: string; label: string }[]
  /** Sessions that count for attendance, in their order. */
  sessions: ReportSession[]
  doors: ReportDoor[]
  stays: Stay[]
  /** The reader may see only the agency's own people: small numbers of others are withheld. */
  withhold: boolean
}

type Group = Named & { people: ReportPerson[]; present: Set<string> }

/** Who of the group is counted in which column: with an agency its own people, then everybody. */
const countsOf = (facts: ReportFacts, { people, present }: Group): Count[] => {
  const count = (some: ReportPerson[]): Count => ({
    confirmed: some.length,
    present: some.filter(({ id }) => present.has(id)).length
  })
  return facts.agency === null ? [count(people)] : [count(people.filter(({ isOwn }) => isOwn)), count(people)]
}

const groupBy = (people: ReportPerson[], what: 'country' | 'sector', present: Set<string>): Group[] => {
  const groups = new Map<string, Group>()
  for (const person of people) {
    const { key, label } = person[what]
    const group = groups.get(key) ?? { key, label, people: [], present }
    group.people.push(person)
    groups.set(key, group)
  }
  return [...groups.values()]
}

/** People of other agencies are in the figures only; the list of people holds those whom the reader may see. */
export const attendanceReport = (facts: ReportFacts): AttendanceReport => {
  const doors = new Map(facts.doors.map((door) => [door.checkpointId, door]))
  const atDay = new Map(facts.days.map(({ day }) => [day, new Set<string>()]))
  const atSession = new Map(facts.sessions.map(({ id }) => [id, new Set<string>()]))
  const anywhere = new Set<string>()
  for (const { participantId, checkpointId } of facts.stays) {
    const door = doors.get(checkpointId)
    if (!door) continue
    anywhere.add(participantId)
    atDay.get(door.day)?.add(participantId)
    if (door.session !== null) atSession.get(door.session)?.add(participantId)
  }
  const { people, lang = 'en' } = facts
  const t = translator(lang, 'documents')
  const rowsOf = (groups: Group[]) =>
    groups.map((group): ReportRow => ({ key: group.key, label: group.label, counts: countsOf(facts, group) }))
  const tables = {
    byCountry: rowsOf(groupBy(people, 'country', anywhere)).sort(orderOfCountries(lang)),
    bySector: rowsOf(groupBy(people, 'sector', anywhere)),
    byDay: rowsOf(facts.days.map(({ day, label }) => ({ key: day, label, people, present: atDay.get(day)! }))),
    bySession: rowsOf(
      facts.sessions.map(({ id, code, title }) => ({ key: code, label: title, people, present: atSession.get(id)! }))
    )
  }
  const isShared = facts.withhold && facts.agency !== null
  const covered = Object.entries(tables).map(([name, rows]) => {
    const result = isShared
      ? withheldRows(rows, name === 'byCountry' || name === 'bySector', MEASURES)
      : { rows, withheld: false }
    return [name, result] as const
  })
  const all = {
    key: 'total',
    label: t('total'),
    counts: countsOf(facts, { key: 'total', label: t('total'), people, present: anywhere })
  }
  const shownPeople = facts.agency === null ? people : people.filter(({ isOwn }) => isOwn)
  const everybody = t('attendance.all')
  return {
    lang,
    workshop: facts.workshop,
    agency: facts.agency,
    asOf: facts.asOf,
    columns: facts.agency === null ? [everybody] : [t('attendance.invitedBy', { agency: facts.agency }), everybody],
    totals: isShared ? withheldRows([all], false, MEASURES).rows[0]!.counts : all.counts,
    ...(Object.fromEntries(covered.map(([name, { rows }]) => [name, rows])) as typeof tables),
    withheld: covered.some(([, { withheld }]) => withheld),
    people: shownPeople.map(({ id, reference, name, nativeName, country, sector, organisation }) => ({
      reference,
      name,
      nativeName,
      country: country.label,
      sector: sector.label,
      organisation,
      days: facts.days.filter(({ day }) => atDay.get(day)!.has(id)).map(({ day }) => day),
      sessions: facts.sessions.filter((session) => atSession.get(session.id)!.has(id)).map(({ code }) => code),
      sessionsCounted: new Set(facts.sessions.map(({ slot }) => slot)).size
    }))
  }
}
