/** What the statistics for donors count beyond the screen: presence, person-days, and who did what, by sex. Pure. */
import { type SessionRoleName, sessionRole } from '../agenda/tables.ts'
import type { Named } from '../participants/rules.for-counts.ts'
import { type Language, translator } from '../platform/i18n.ts'
import { sectorCodes, sectorName } from '../reference/sectors.ts'
import { type Sex, sexCodes, sexName } from '../reference/sex.ts'
import { type Statistics, statisticsOf } from './rules.ts'

/** One number for each of `sexes`. */
export type Split = Named & { counts: number[] }
/** Of those whose sex is recorded. */
export type Women = { women: number; recorded: number }

export type StatisticsReport = {
  lang: Language
  /** Whose people are counted; null: everybody. */
  agency: string | null
  asOf: Date
  /** Small numbers are told together (rules.for-outside.ts). */
  isForOutside: boolean
  counts: Statistics
  countries: number
  /** Those that occur. */
  sexes: Named[]
  women: Women
  bySectorAndSex: Split[]
  byRoleAndSex: Split[]
  /** Days so far, when attendance has been taken. */
  byDayAndSex: Split[]
  /** Present on at least one day. */
  present: number
  personDays: number
  /** Seats on panels: a person on two panels sits twice. */
  panels: Women & { count: number }
}

export type ReportPerson = Parameters<typeof statisticsOf>[0][number] & { id: string }
export type ReportFacts = {
  lang: Language
  agency: string | null
  asOf: Date
  /** Confirmed, in the order of the list. */
  people: ReportPerson[]
  days: Named[]
  presences: { personId: string; day: string }[]
  roles: { personId: string | null; role: SessionRoleName; sessionId: string; isPanel: boolean }[]
}

const SEATS: ReadonlySet<SessionRoleName> = new Set([
  'chair',
  'moderator',
  'keynote',
  'speaker',
  'panellist',
  'discussant',
  'resource-person',
  'facilitator'
])

const womenAmong = (sexes: Sex[]): Women => ({
  women: sexes.filter((sex) => sex === 'female').length,
  recorded: sexes.filter((sex) => sex !== 'not-recorded').length
})

export const statisticsReport = ({
  lang,
  agency,
  asOf,
  people,
  days,
  presences,
  roles
}: ReportFacts): StatisticsReport => {
  const sexOf = new Map(people.map(({ id, sex }) => [id, sex]))
  const known = sexCodes.filter((code) => people.some(({ sex }) => sex === code))
  const split = (ids: Iterable<string>): number[] => {
    const sexes = [...ids].map((id) => sexOf.get(id))
    return known.map((code) => sexes.filter((sex) => sex === code).length)
  }
  const ofOurs = roles.flatMap(({ personId, ...role }) =>
    personId !== null && sexOf.has(personId) ? [{ ...role, personId }] : []
  )
  const holders = (name: SessionRoleName) =>
    new Set(ofOurs.flatMap(({ role, personId }) => (role === name ? personId : [])))
  const seats = new Map(
    ofOurs
      .filter(({ isPanel, role }) => isPanel && SEATS.has(role))
      .map(({ sessionId, personId }) => [`${sessionId} ${personId}`, { sessionId, sex: sexOf.get(personId)! }])
  )
  const came = presences.filter(({ personId }) => sexOf.has(personId))
  const onDay = days.map((day) => ({
    ...day,
    ids: new Set(came.flatMap((presence) => (presence.day === day.key ? presence.personId : [])))
  }))
  const t = translator(lang, 'agenda')
  const sectors = [...new Set([...sectorCodes, ...people.map(({ sector }) => sector)])]
  const isSomebody = ({ counts }: Split) => counts.some((count) => count > 0)
  return {
    lang,
    agency,
    asOf,
    isForOutside: false,
    counts: statisticsOf(people, lang),
    countries: new Set(people.flatMap(({ country }) => country ?? [])).size,
    sexes: known.map((code) => ({ key: code, label: sexName(code, lang) })),
    women: womenAmong(people.map(({ sex }) => sex)),
    bySectorAndSex: sectors
      .map((key) => ({
        key,
        label: sectorName(key, lang),
        counts: split(people.flatMap(({ id, sector }) => (sector === key ? id : [])))
      }))
      .filter(isSomebody),
    byRoleAndSex: sessionRole.enumValues
      .map((role) => ({ key: role, label: t(`roles.${role}`), counts: split(holders(role)) }))
      .filter(isSomebody),
    byDayAndSex: came.length === 0 ? [] : onDay.map(({ key, label, ids }) => ({ key, label, counts: split(ids) })),
    present: new Set(onDay.flatMap(({ ids }) => [...ids])).size,
    personDays: onDay.reduce((sum, { ids }) => sum + ids.size, 0),
    panels: {
      ...womenAmong([...seats.values()].map(({ sex }) => sex)),
      count: new Set([...seats.values()].map(({ sessionId }) => sessionId)).size
    }
  }
}
