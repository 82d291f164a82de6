/** A session of the draft as the screens work with it: its day, its clock, its change. Pure. */
import { instantIn, isoIn } from '../../platform/zones.ts'
import type { components } from '../api/schema.d.ts'

type Schemas = components['schemas']
export type Session = Schemas['Session']
export type SavedSession = Schemas['SavedSession']
export type SessionChange = Schemas['SessionChange']
export type Warning = Schemas['SessionWarning']
export type Room = Schemas['Room']
export type Track = Schemas['Track']
export type Kind = Session['kind']
export type RoleName = Session['roles'][number]['role']
export type Times = Pick<Session, 'startsAt' | 'endsAt'>
/** A session that has its times. */
export type Scheduled = Session & { startsAt: string; endsAt: string }

export const KINDS = [
  'opening',
  'plenary',
  'keynote',
  'panel',
  'breakout',
  'exercise',
  'closing',
  'registration',
  'break',
  'social'
] as const satisfies Kind[]
export const ROLES = [
  'chair',
  'moderator',
  'keynote',
  'speaker',
  'panellist',
  'discussant',
  'resource-person',
  'facilitator',
  'rapporteur',
  'interpreter'
] as const satisfies RoleName[]
export const ROLE_STATES = ['proposed', 'invited', 'confirmed', 'replaced'] as const

export const isScheduled = (session: Session): session is Scheduled => session.startsAt !== null

/** The API gives times with the offset of the workshop's zone: day and clock stand in them as they are there. */
export const dayOf = (at: string): string => at.slice(0, 10)
export const clockOf = (at: string): string => at.slice(11, 16)

const MINUTE = 60_000
const later = (zone: string, at: string, minutes: number) => isoIn(zone, new Date(Date.parse(at) + minutes * MINUTE))

/** The times of a session that begins then and is that long. */
export const timesAt = (
  zone: string,
  day: string,
  clock: string,
  minutes: number
): { startsAt: string; endsAt: string } => {
  const startsAt = isoIn(zone, instantIn(zone, day, clock))
  return { startsAt, endsAt: later(zone, startsAt, minutes) }
}

export const movedBy = (zone: string, { startsAt, endsAt }: Scheduled, minutes: number) => ({
  startsAt: later(zone, startsAt, minutes),
  endsAt: later(zone, endsAt, minutes)
})

/** Sessions that begin on the day, in their order. */
export const ofDay = (sessions: Session[], day: string): Scheduled[] =>
  sessions.filter(isScheduled).filter(({ startsAt }) => dayOf(startsAt) === day)

export const unscheduled = (sessions: Session[]): Session[] => sessions.filter((session) => !isScheduled(session))

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/** Only what differs from the session as it was read. */
export const changedFields = (before: Session, after: SessionChange): SessionChange =>
  Object.fromEntries(
    Object.entries(after).filter(([field, value]) => {
      const old = before[field as keyof Session]
      if (field === 'startsAt' || field === 'endsAt') return !sameInstant(old as string | null, value as string | null)
      return !same(field === 'roles' ? (old as Session['roles']).map(plainRole) : old, value)
    })
  )

const sameInstant = (a: string | null, b: string | null) => (a && Date.parse(a)) === (b && Date.parse(b))

/** A role as it is sent, its fields always in one order. The place of an agency is known by what is printed for it. */
export const plainRole = ({
  role,
  name,
  participantId,
  talkTitle,
  state
}: Omit<Session['roles'][number], 'agency' | 'order'>) => ({
  role,
  ...(name !== '' && { name }),
  participantId,
  talkTitle,
  state
})
