/** What a workshop may be. Pure: facts in, faults out. */

import type { Logo } from '../platform/pdf/flow/picture-row.ts'
import type { FieldFault } from '../platform/problem.ts'
import { daysBetween, isTimeZone } from '../platform/zones.ts'
import type { WorkshopLogo } from './queries.for-logos.ts'
import type { WorkshopAgency } from './queries.ts'
import type { Workshop } from './tables.ts'

const LONGEST_DAYS = 60
const YEARS = { from: 1945, to: 2199 }
const DAY_MS = 24 * 60 * 60 * 1000

type Frame = Pick<Workshop, 'startsOn' | 'endsOn' | 'timeZone'>

/** Days are counted, not listed: a typing error in the year makes for many. */
const daysFault = (startsOn: string, endsOn: string): string | undefined => {
  if (endsOn < startsOn) return `is before the first day, ${startsOn}`
  const [from, to] = [startsOn, endsOn].map((day) => Number(day.slice(0, 4))) as [number, number]
  if (from < YEARS.from || to > YEARS.to) return `leads out of the years ${YEARS.from} to ${YEARS.to}`
  const days = (Date.parse(endsOn) - Date.parse(startsOn)) / DAY_MS + 1
  return days > LONGEST_DAYS ? `is more than ${LONGEST_DAYS} days after the first day` : undefined
}

/** Node takes zones in any case; calendar programs know them only as IANA writes them. */
const zoneFault = (zone: string): string | undefined => {
  if (!isTimeZone(zone)) return `"${zone}" is not an IANA time zone such as Asia/Bangkok`
  const known = new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone
  const isMisspelt = known !== zone && known.toLowerCase() === zone.toLowerCase()
  return isMisspelt || /(^|\/)[a-z]/.test(zone) ? `"${zone}" is spelt ${known}` : undefined
}

type Registering = Partial<Pick<Workshop, 'registrationClosesOn' | 'dataContact'>>

const closingFault = (endsOn: string, closesOn: string | null | undefined): string | undefined =>
  closesOn && closesOn > endsOn ? `is after the last day of the workshop, ${endsOn}` : undefined

/** People who ask about their data must reach somebody: a name alone does not answer. */
const contactFault = (contact: string | undefined): string | undefined =>
  contact && !/\S@\S+\.\S|https?:\/\/\S|\d(?:[\s().-]*\d){6}/.test(contact)
    ? 'names no way to reach them: an e-mail address, a telephone number or a web address'
    : undefined

type VenueHours = Partial<Pick<Workshop, 'venueOpensAt' | 'venueClosesAt'>>

/** Both or neither: half of them says nothing that a session could be held against. */
const hoursFaults = ({ venueOpensAt: opens, venueClosesAt: closes }: VenueHours) => {
  if (opens && !closes) return { venueClosesAt: 'is missing: say when the venue opens and when it closes, or neither' }
  if (closes && !opens) return { venueOpensAt: 'is missing: say when the venue opens and when it closes, or neither' }
  return opens && closes && closes <= opens ? { venueClosesAt: `is not after ${opens}, when it opens` } : {}
}

/** Everything that is wrong with the days, the zone, the hours and how people register. */
export const workshopFaults = (given: Frame & VenueHours & Registering): FieldFault[] => {
  const { startsOn, endsOn, timeZone, registrationClosesOn, dataContact } = given
  const faults = {
    endsOn: daysFault(startsOn, endsOn),
    timeZone: zoneFault(timeZone),
    ...hoursFaults(given),
    registrationClosesOn: closingFault(endsOn, registrationClosesOn),
    dataContact: contactFault(dataContact)
  }
  return Object.entries(faults).flatMap(([field, detail]) =>
    detail === undefined ? [] : [{ pointer: `#/body/${field}`, detail }]
  )
}

/** May people apply on `today`, a day in the workshop's zone? Until the last day of registering, or else of the workshop. */
export const isRegistrationOpen = (
  { registration, registrationClosesOn, endsOn }: Pick<Workshop, 'registration' | 'registrationClosesOn' | 'endsOn'>,
  today: string
): boolean => registration === 'open' && today <= endsOn && today <= (registrationClosesOn ?? endsOn)

/** The language in which a workshop tells of itself, to be marked where the page around it is in another. */
export const ownLanguage = ({ languages }: Pick<Workshop, 'languages'>, lang: string): string | undefined =>
  languages[0] === lang ? undefined : languages[0]

export const daysOf = (workshop: Frame): string[] => daysBetween(workshop.startsOn, workshop.endsOn)

/** Names that people would take for one another give the same key. */
export const sameName = (name: string): string =>
  name
    .trim()
    .toLocaleLowerCase('en')
    .replace(/[\s._-]+/g, ' ')

/** Names to choose from, in a sentence: "A, B or C". */
export const oneOf = (names: string[]): string => new Intl.ListFormat('en', { type: 'disjunction' }).format(names)

type Part = Pick<WorkshopAgency, 'agency' | 'role'>

/** Acronyms of the convening agencies, in the order in which they are named. */
export const conveningAcronyms = (agencies: Part[]): string[] =>
  agencies.filter(({ role }) => role === 'convening').map(({ agency }) => agency)

/** Of those that have one, in their order; each is known by the agency's name. */
export const logosOf = (agencies: WorkshopLogo[]): Logo[] =>
  agencies.flatMap(({ acronym, name, picture }) =>
    picture ? [{ picture, alt: nameWithAcronym({ name, agency: acronym }) }] : []
  )

export const conveningLogos = (agencies: WorkshopLogo[]): Logo[] =>
  logosOf(agencies.filter(({ role }) => role === 'convening'))

/** The name with its acronym, unless the name has it already: "... (UNODC)". */
export const nameWithAcronym = ({ name, agency }: Pick<WorkshopAgency, 'name' | 'agency'>): string =>
  name.split(/[^\p{L}\p{N}-]+/u).some((word) => sameName(word) === sameName(agency)) ? name : `${name} (${agency})`

/** What a new workshop begins with; letters and colour groups follow common practice at regional meetings. */
export const DEFAULT_CATEGORIES = [
  { name: 'Delegate', letter: 'D', colour: '#a61e2b', section: 'countries', forHeads: false },
  { name: 'Head of delegation', letter: 'E', colour: '#a61e2b', section: 'countries', forHeads: true },
  { name: 'Observer', letter: 'O', colour: '#1d6b3a', section: 'others', forHeads: false },
  { name: 'Expert', letter: 'X', colour: '#1d6b3a', section: 'experts', forHeads: false },
  { name: 'UN entity', letter: 'U', colour: '#1d6b3a', section: 'united-nations', forHeads: false },
  { name: 'Secretariat', letter: 'S', colour: '#1d6b3a', section: 'secretariat', forHeads: false },
  { name: 'Media', letter: 'P', colour: '#8a5a00', section: 'others', forHeads: false },
  { name: 'Interpreter', letter: 'I', colour: '#1f4e8c', section: 'unlisted', forHeads: false },
  { name: 'Support', letter: 'L', colour: '#1f4e8c', section: 'unlisted', forHeads: false }
] as const
