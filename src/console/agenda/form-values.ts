/** A session as its form holds it, and what is sent of it. Pure. */
import { isPause } from '../../agenda/rules.for-kinds.ts'
import type { AgendaSearch } from './search.ts'
import {
  clockOf,
  dayOf,
  type Kind,
  plainRole,
  type RoleName,
  type Session,
  type SessionChange,
  timesAt
} from './session.ts'

export type FormRole = {
  key: string
  role: RoleName
  /** What is printed; empty for a person of the list: name, position and organisation. */
  name: string
  participantId: string | null
  /** As the list names the person who was just chosen. */
  person: string
  /** That person must not be listed: another name is printed. */
  isUnlisted: boolean
  talkTitle: string
  state: Session['roles'][number]['state']
}
export type FormValues = {
  title: string
  code: string
  kind: Kind
  /** Empty: not scheduled. */
  day: string
  clock: string
  minutes: number | ''
  room: string | null
  track: string | null
  capacity: number | ''
  languages: string[]
  interpretation: string[]
  abstract: string
  /** One a line. */
  objectives: string
  onlineUrl: string
  onlineIsPublic: boolean
  countsForAttendance: boolean
  illustrative: boolean
  roles: FormRole[]
}

export const newRole = (): FormRole => ({
  key: crypto.randomUUID(),
  role: 'speaker',
  name: '',
  participantId: null,
  person: '',
  isUnlisted: false,
  talkTitle: '',
  state: 'confirmed'
})

const USUAL = { clock: '09:00', minutes: 60 }

export const emptyValues = (languages: string[], day: string, { at, room }: AgendaSearch): FormValues => ({
  title: '',
  code: '',
  kind: 'plenary',
  day,
  clock: at ?? USUAL.clock,
  minutes: USUAL.minutes,
  room: room ?? null,
  track: null,
  capacity: '',
  languages,
  interpretation: [],
  abstract: '',
  objectives: '',
  onlineUrl: '',
  onlineIsPublic: false,
  countsForAttendance: !isPause('plenary'),
  illustrative: false,
  roles: []
})

export const valuesOf = (session: Session): FormValues => ({
  title: session.title,
  code: session.code,
  kind: session.kind,
  day: session.startsAt ? dayOf(session.startsAt) : '',
  clock: session.startsAt ? clockOf(session.startsAt) : USUAL.clock,
  minutes: session.plannedMinutes,
  room: session.room,
  track: session.track,
  capacity: session.capacity ?? '',
  languages: session.languages,
  interpretation: session.interpretation,
  abstract: session.abstract,
  objectives: session.objectives.join('\n'),
  onlineUrl: session.onlineUrl,
  onlineIsPublic: session.onlineIsPublic,
  countsForAttendance: session.countsForAttendance,
  illustrative: session.illustrative,
  roles: session.roles.map((role) => ({ ...role, key: crypto.randomUUID(), person: '', isUnlisted: false }))
})

/** Each line that says something. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

/** All fields as they are sent. A length is said only where no times say it. */
export const sentOf = (zone: string, values: FormValues) => {
  const { day, clock, minutes, code, title, roles, capacity, objectives, onlineUrl, ...plain } = values
  const length = Number(minutes)
  return {
    ...plain,
    capacity: capacity === '' ? null : capacity,
    objectives: linesOf(objectives),
    onlineUrl: onlineUrl.trim(),
    title: title.trim(),
    ...(code.trim() !== '' && { code: code.trim() }),
    ...(day === '' ? { startsAt: null, endsAt: null, plannedMinutes: length } : timesAt(zone, day, clock, length)),
    roles: roles.map((role) => plainRole({ ...role, name: role.name.trim() }))
  } satisfies SessionChange
}

/** Where the form shows what the server found in a field. */
export const fieldOfForm = (field: string): string =>
  ({ startsAt: 'clock', endsAt: 'minutes', plannedMinutes: 'minutes' })[field] ??
  field
    .replace(/^(objectives|languages|interpretation)\.\d+$/, '$1')
    .replace(/^(roles\.\d+)(\.participantId|\.agency)?$/, '$1.name')

/** What people type for a time of the day, such as "9", "930", "9.30" or "14h30" -> "09:30"; as typed where it is none. */
export const clockText = (typed: string): string => {
  const digits = /^\s*(\d{1,2})\s*(?:[:.hH]?\s*(\d{2}))?\s*[hH]?\s*$/.exec(typed)
  const [hours, minutes] = [Number(digits?.[1]), Number(digits?.[2] ?? 0)]
  if (!digits || hours > 23 || minutes > 59) return typed
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
}

export const isClock = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text)
