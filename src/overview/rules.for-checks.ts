/** What is still to be done for a workshop, and what is in order, as a list to work through. Pure: facts in, checks out. */
import { SEVERITIES } from '../agenda/rules.for-warning-kinds.ts'
import type { Workshop } from '../workshops/tables.ts'
import type { LostLetters } from './rules.for-names.ts'
import { headsByCountry, MAY_COME, type PeopleCell, type Standing, stateCounts, sum } from './rules.ts'

/** As for the agenda; `done`: it was looked at and is in order. */
export const CHECK_SEVERITIES = [...SEVERITIES, 'done'] as const
type Severity = (typeof CHECK_SEVERITIES)[number]

/** Screens of a workshop that a check leads to. */
export const CHECK_SCREENS = ['participants', 'agenda', 'badges', 'attendance', 'outcomes', 'settings'] as const
type Link = { screen: (typeof CHECK_SCREENS)[number]; search: Record<string, string[]> }

export type Check = {
  kind: string
  severity: Severity
  /** How many it is about; 0 when it is done. */
  count: number
  /** Codes of what it is about, where they help: countries, sessions, acronyms. */
  of: string[]
  /** The day that it is about. */
  on: string | null
  link: Link
}

/** Sooner than this many days, badges ought to be printed. */
const SOON_DAYS = 3

export const link = (screen: Link['screen'], search: Link['search'] = {}): Link => ({ screen, search })

/** With nothing to count it is done. */
export const check = (
  kind: string,
  severity: Severity,
  count: number,
  to: Link,
  { of = [], on = null }: { of?: string[]; on?: string | null } = {}
): Check => ({ kind, severity: count === 0 ? 'done' : severity, count, of, on, link: to })

/** Only while there is something to count. */
const ifAny = (given: Check): Check[] => (given.count > 0 ? [given] : [])
const one = (isSo: boolean) => Number(isSo)

export type PeopleFacts = { cells: PeopleCell[]; withoutFont: number }

/** About people, as far as the reader sees them. */
export const peopleChecks = ({ cells, withoutFont }: PeopleFacts): Check[] => {
  const { confirmed, nominated, applied, invited, waiting } = stateCounts(cells)
  const coming = cells.filter(({ state }) => MAY_COME.has(state))
  const people = (states: string[], more: Link['search'] = {}) => link('participants', { state: states, ...more })
  return [
    check('nobody-confirmed', 'serious', one(confirmed === 0), people([])),
    ...ifAny(check('people-to-decide', 'warning', nominated + applied, people(['nominated', 'applied']))),
    ...ifAny(check('people-unanswered', 'notice', invited, people(['invited']))),
    ...ifAny(check('people-waiting', 'notice', waiting, people(['waiting']))),
    ...(coming.length > 0
      ? [
          check(
            'emails-missing',
            'warning',
            sum(coming, ({ withoutEmail }) => withoutEmail),
            people([...MAY_COME], { columns: ['name,category,country,agency,email,state'] })
          ),
          check('names-without-font', 'warning', withoutFont, link('badges'))
        ]
      : [])
  ]
}

const SCREEN_OF: Partial<Record<LostLetters['kind'], Link['screen']>> = {
  session: 'agenda',
  role: 'agenda',
  outcome: 'outcomes',
  remark: 'outcomes'
}

/** About texts that are nobody's name, such as titles of sessions; only while some would lose letters on paper. */
export const textChecks = (lost: Pick<LostLetters, 'kind' | 'name'>[]): Check[] => {
  const of = [...new Set(lost.map(({ name }) => name))]
  const screen = (lost[0] && SCREEN_OF[lost[0].kind]) ?? 'settings'
  return ifAny(check('texts-without-font', 'warning', of.length, link(screen), { of }))
}

/** About delegations and places: told from all people together. */
export const delegationChecks = (cells: PeopleCell[], places: { capacity: number | null; taken: number }): Check[] => {
  const heads = headsByCountry(cells)
  const countries = (fits: (heads: number) => boolean) => [...heads].filter(([, n]) => fits(n)).map(([iso3]) => iso3)
  const about = (kind: string, of: string[]) =>
    check(kind, 'warning', of.length, link('participants', { country: of, state: ['confirmed'] }), { of })
  const delegates = cells.filter(({ section, state }) => section === 'countries' && state === 'confirmed')
  const uninvited = sum(delegates, ({ withoutAgency }) => withoutAgency)
  return [
    ...(heads.size > 0
      ? [
          about(
            'heads-missing',
            countries((n) => n === 0)
          )
        ]
      : []),
    ...ifAny(
      about(
        'heads-several',
        countries((n) => n > 1)
      )
    ),
    ...ifAny(check('agency-missing', 'notice', uninvited, link('participants', { agency: ['none'] }))),
    ...(places.capacity === null
      ? []
      : ifAny(check('places-exceeded', 'serious', Math.max(0, places.taken - places.capacity), link('participants'))))
  ]
}

export type SetUpFacts = {
  workshop: Pick<Workshop, 'visibility' | 'registration' | 'registrationClosesOn' | 'dataNotice' | 'dataContact'>
  rooms: number
  /** Acronyms of convening and co-organising agencies; of those, which have no officer. */
  agencies: string[]
  withoutOfficer: string[]
}

/** About what is set up. */
export const setUpChecks = ({ workshop, rooms, agencies, withoutOfficer }: SetUpFacts): Check[] => {
  const isOpen = workshop.registration === 'open'
  const at = (tab: string) => link('settings', { tab: [tab] })
  return [
    check('agencies-missing', 'warning', one(agencies.length === 0), at('agencies')),
    ...(agencies.length > 0
      ? [check('officers-missing', 'notice', withoutOfficer.length, at('team'), { of: withoutOfficer })]
      : []),
    check('rooms-missing', 'warning', one(rooms === 0), at('rooms')),
    check('not-public', 'notice', one(workshop.visibility === 'private'), at('workshop')),
    check('data-notice-missing', isOpen ? 'serious' : 'notice', one(workshop.dataNotice === ''), at('registration')),
    check('data-contact-missing', isOpen ? 'warning' : 'notice', one(workshop.dataContact === ''), at('registration'))
  ]
}

/** Whether people can register, and until when. */
export const registrationChecks = (
  { visibility, registration, registrationClosesOn: on }: SetUpFacts['workshop'],
  today: string
): Check[] => {
  const at = link('settings', { tab: ['registration'] })
  if (registration === 'closed') return [check('registration-closed', 'notice', 1, at)]
  if (visibility === 'private')
    return [check('registration-unseen', 'serious', 1, link('settings', { tab: ['workshop'] }))]
  if (on !== null && on < today) return [check('registration-over', 'notice', 1, at, { on })]
  return [check('registration-open', 'done', 0, at, { on })]
}

/** Badges of confirmed people that were never printed. */
export const badgeChecks = (confirmed: number, unprinted: number, { phase, days }: Standing): Check[] => {
  const isSoon = phase === 'during' || days <= SOON_DAYS
  if (confirmed === 0) return []
  return [check('badges-unprinted', isSoon ? 'warning' : 'notice', unprinted, link('badges', { printed: ['never'] }))]
}

/** What was recorded when it was held. */
export const recordChecks = (
  confirmed: number,
  { hasScans, outcomes }: { hasScans: boolean; outcomes: number }
): Check[] => [
  ...(confirmed > 0 ? [check('nobody-scanned', 'warning', one(!hasScans), link('attendance'))] : []),
  check('outcomes-missing', 'notice', one(outcomes === 0), link('outcomes'))
]
