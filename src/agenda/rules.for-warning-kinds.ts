/** Which warnings there are, and what they are made from. */
import type { Workshop } from '../workshops/tables.ts'
import type { Session, SessionRole } from './tables.ts'

export const WARNING_KINDS = [
  'person-in-two-places',
  'delegation-in-two-places',
  'unlisted-named',
  'room-too-small',
  'capacity-over-room',
  'places-overfull',
  'no-room',
  'outside-venue-hours',
  'unusual-hours',
  'languages-unknown',
  'interpreter-missing',
  'language-uncovered',
  'break-too-short',
  'room-change-without-break',
  'chair-missing',
  'rapporteur-missing',
  'people-to-confirm',
  'illustrative'
] as const
export const SEVERITIES = ['serious', 'warning', 'notice'] as const

/** What the sentence of a warning is about, for those who tell it in another language. */
export type WarningParameters = {
  person?: string
  /** ISO 3166-1 alpha-3. */
  country?: string
  room?: string
  places?: number
  people?: number
  languages?: string[]
  /** On the clock of the workshop, such as 07:30. */
  from?: string
  to?: string
}
export type Warning = {
  sessionId: string
  kind: (typeof WARNING_KINDS)[number]
  severity: (typeof SEVERITIES)[number]
  detail: string
  parameters: WarningParameters
  /** Other sessions that it is about. */
  others: string[]
}

type Role = Pick<SessionRole, 'role' | 'name' | 'participantId' | 'state'>
export type PlannedSession = Pick<
  Session,
  'id' | 'code' | 'title' | 'kind' | 'languages' | 'interpretation' | 'capacity' | 'illustrative' | 'state'
> & {
  startsAt: Date
  endsAt: Date
  room: string | null
  /** How many the room holds; null: nobody said. */
  places: number | null
  roles: Role[]
  /** Participants who have places in it. They are told of by reference: not everybody who reads the draft knows them. */
  placed: { participantId: string; reference: string }[]
}
/** Somebody whom a State sends. */
export type Delegate = { id: string; country: string; isConfirmed: boolean }
export type Planned = {
  workshop: Pick<Workshop, 'timeZone' | 'languages' | 'venueOpensAt' | 'venueClosesAt'>
  sessions: PlannedSession[]
  /** Confirmed participants. */
  people: number
  delegates: Delegate[]
  /** Names that stand for many people, such as acronyms of agencies. */
  organisations: string[]
  /** Ids of sessions that name somebody who must not be listed. */
  namingUnlisted: string[]
}

/** What one rule says of one session. */
export type Found = Omit<Warning, 'sessionId' | 'others' | 'parameters'> & {
  parameters?: WarningParameters
  others?: PlannedSession[]
}

export const titled = ({ code, title }: PlannedSession): string => `${code} ${title}`
export const titles = (sessions: PlannedSession[]): string => sessions.map(titled).join('; ')
