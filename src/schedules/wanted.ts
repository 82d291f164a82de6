/** One session as it would be after an import: what the file says, and of the rest what there is. */

import { Type } from 'typebox'
import { NewSession } from '../agenda/contract.ts'
import type { ListedRole } from '../agenda/queries.ts'
import { detailFaults } from '../agenda/rules.for-details.ts'
import { isPause } from '../agenda/rules.for-kinds.ts'
import { agencyToConfirm } from '../agenda/rules.for-people.ts'
import { minutesOf, timeFaults } from '../agenda/rules.ts'
import type { Session, SessionRole } from '../agenda/tables.ts'
import { checkerOf } from '../platform/http/validation.ts'
import type { FieldFault } from '../platform/problem.ts'
import { tidy } from '../platform/text.ts'
import type { Workshop } from '../workshops/tables.ts'
import type { Fault, ReadSession } from './rules.for-reading.ts'

/** A session of the draft, with names for what it has by id. */
export type Current = { session: Session; room: string | null; track: string | null; roles: ListedRole[] }
export type RoleRow = Pick<SessionRole, 'role' | 'name' | 'participantId' | 'agencyId' | 'talkTitle' | 'state'>
export type Wanted = Omit<Session, 'workshopId' | 'version' | 'roomId' | 'trackId' | 'changedAt'> & {
  room: string | null
  track: string | null
  roles: RoleRow[]
}
type Agency = { id: string; agency: string }

const { startsAt: _, endsAt: __, ...others } = NewSession.properties
const check = checkerOf(Type.Partial(Type.Object(others), { additionalProperties: false }))
type Given = Partial<Omit<Wanted, 'roles'>> & { roles?: (Pick<RoleRow, 'role' | 'name'> & { talkTitle?: string })[] }

const NOBODY: ReadonlySet<string> = new Set()
const named = (text: unknown) => (typeof text === 'string' ? tidy('name', text) || null : text)

const rolePrint = ({ role, name, participantId, agencyId, talkTitle, state }: RoleRow) => [
  ...[role, name, participantId, agencyId, talkTitle, state]
]

/** People keep what they have by their names; those who were replaced are no business of files. */
const rolesAfter = (
  given: Given['roles'],
  withoutRole: ReadonlySet<string>,
  before: ListedRole[],
  agencies: Agency[]
): RoleRow[] => {
  const plain = ({ role, name, participantId, agencyId, talkTitle, state }: ListedRole): RoleRow => ({
    ...{ role, name, participantId, agencyId, talkTitle, state }
  })
  if (given === undefined) return before.map(plain)
  const left = before.filter(({ state }) => state !== 'replaced')
  const take = (fits: (role: ListedRole) => boolean) => {
    const at = left.findIndex(fits)
    return at < 0 ? undefined : left.splice(at, 1)[0]
  }
  const exact = given.map(({ role, name }) =>
    withoutRole.has(name) ? undefined : take((other) => other.role === role && other.name === name)
  )
  const rows = given.flatMap(({ role, name, talkTitle }, i): RoleRow[] => {
    if (withoutRole.has(name)) {
      const kept = left.filter((other) => other.name === name)
      if (kept.length > 0) return kept.map(plain)
    }
    const same = exact[i] ?? take((other) => other.name === name)
    const agencyId = same ? same.agencyId : (agencyToConfirm(name, agencies)?.id ?? null)
    return [
      {
        ...{ role, name, agencyId, participantId: same?.participantId ?? null },
        ...{ talkTitle: talkTitle ?? same?.talkTitle ?? '', state: same?.state ?? 'confirmed' }
      }
    ]
  })
  const standing = before.filter(({ state }) => state !== 'replaced').map(plain)
  if (JSON.stringify(standing.map(rolePrint)) === JSON.stringify(rows.map(rolePrint))) return before.map(plain)
  return [...rows, ...before.filter(({ state }) => state === 'replaced').map(plain)]
}

const fieldOf = ({ pointer, detail }: FieldFault): Fault => ({ field: pointer.split('/').at(-1) ?? '', detail })

/** `code` is '' for a new session to which the file gives none. Faults are all that can be told of it alone. */
export const wantedOf = (
  read: ReadSession,
  id: string,
  before: Current | undefined,
  workshop: Workshop,
  agencies: Agency[]
): { wanted: Wanted; faults: Fault[] } => {
  const { room, track, ...rest } = read.given
  const given = {
    ...rest,
    ...(room !== undefined && { room: named(room) }),
    ...(track !== undefined && { track: named(track) })
  } as Given
  const unfit = check(given)
  const old = before?.session
  const times = read.timesFrom(workshop.timeZone, old as Parameters<ReadSession['timesFrom']>[1])
  const faults: Fault[] = [...read.faults, ...unfit, ...(times && 'faults' in times ? times.faults : [])]
  const kept = old ?? { startsAt: null, endsAt: null }
  const slot = times && 'times' in times ? times.times : kept
  if (times && 'times' in times) faults.push(...timeFaults(workshop, times.times).map(fieldOf))
  if (!old && given.title === undefined) faults.push({ field: 'title', detail: 'is missing' })

  const one = read.language
  const spoken = given.languages ?? (one === undefined || old?.languages[0] === one ? old?.languages : [one])
  const kind = given.kind ?? old?.kind ?? 'plenary'
  const isUnfit = (field: string) => unfit.some((fault) => fault.field === field)
  const value = <Key extends keyof Given & keyof Session>(key: Key, otherwise: Session[Key]): Session[Key] =>
    given[key] === undefined || isUnfit(key) ? (old?.[key] ?? otherwise) : (given[key] as Session[Key])
  const wanted: Wanted = {
    ...{ id, kind, startsAt: slot.startsAt, endsAt: slot.endsAt },
    code: value('code', ''),
    title: value('title', ''),
    abstract: value('abstract', ''),
    objectives: value('objectives', []),
    room: given.room === undefined || isUnfit('room') ? (before?.room ?? null) : given.room,
    track: given.track === undefined || isUnfit('track') ? (before?.track ?? null) : given.track,
    capacity: given.capacity === undefined ? (old?.capacity ?? null) : given.capacity,
    languages: isUnfit('languages') ? (old?.languages ?? []) : (spoken ?? workshop.languages),
    interpretation: value('interpretation', []),
    onlineUrl: value('onlineUrl', ''),
    onlineIsPublic: value('onlineIsPublic', false),
    countsForAttendance: value('countsForAttendance', !isPause(kind)),
    illustrative: value('illustrative', false),
    plannedMinutes: minutesOf(slot.startsAt, slot.endsAt, old?.plannedMinutes ?? 60),
    state: old?.state ?? 'scheduled',
    roles: rolesAfter(
      isUnfit('roles') ? undefined : given.roles,
      read.withoutRole ?? NOBODY,
      before?.roles ?? [],
      agencies
    )
  }
  if (unfit.length === 0) faults.push(...detailFaults(wanted, given, workshop.languages).map(fieldOf))
  return { wanted, faults }
}

/** Fields by the names that people know. */
const FIELDS: [name: string, of: (session: Wanted) => unknown][] = [
  ['code', ({ code }) => code],
  ['title', ({ title }) => title],
  ['kind', ({ kind }) => kind],
  ['time', ({ startsAt, endsAt }) => [startsAt, endsAt]],
  ['room', ({ room }) => room],
  ['track', ({ track }) => track],
  ['abstract', ({ abstract }) => abstract],
  ['objectives', ({ objectives }) => objectives],
  ['languages', ({ languages }) => languages],
  ['interpretation', ({ interpretation }) => interpretation],
  ['capacity', ({ capacity }) => capacity],
  ['onlineUrl', ({ onlineUrl, onlineIsPublic }) => [onlineUrl, onlineIsPublic]],
  ['countsForAttendance', ({ countsForAttendance }) => countsForAttendance],
  ['illustrative', ({ illustrative }) => illustrative],
  ['roles', ({ roles }) => roles.map(rolePrint)]
]

/** Names of the fields in which the session would be another. */
export const changesOf = ({ session, room, track, roles }: Current, after: Wanted): string[] =>
  FIELDS.filter(([, of]) => {
    const before = { ...session, room, track, roles }
    return JSON.stringify(of(before)) !== JSON.stringify(of(after))
  }).map(([name]) => name)
