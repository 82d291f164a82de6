/** Works out who has to be told what of an agenda: by calendar messages, and by notices in words. */
import { findRelease, type HeldPart, listReleasedParts } from '../agenda/queries.for-releases.ts'
import { ownSessions, partsOf } from '../agenda/rules.for-released.ts'
import type { ReleasedAgenda, ReleasedSession } from '../agenda/tables.for-releases.ts'
import type { Db } from '../platform/db/database.ts'
import { instantIn } from '../platform/zones.ts'
import type { Workshop } from '../workshops/tables.ts'
import { listLastNotices, listPeople, listTold } from './queries.for-proposing.ts'
import { type OwnChange, ownChanges } from './rules.for-notices.ts'
import { calendarMessages, lookingFrom, type Person, type Proposal, type ToldOf } from './rules.ts'

/** A release, or what the draft would be as one. */
export type Agenda = { agenda: ReleasedAgenda; parts: HeldPart[] }

const grouped = <T extends { participantId: string }>(rows: T[]): Map<string, T[]> => {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const group = groups.get(row.participantId)
    if (group) group.push(row)
    else groups.set(row.participantId, [row])
  }
  return groups
}

/** What is over at this moment is not told any more. */
export const asOf = ({ isDemonstration, startsOn, timeZone }: Workshop, now: Date): Date =>
  lookingFrom(isDemonstration, instantIn(timeZone, startsOn, '00:00'), now)

/** The agenda of a release with everybody's parts in it. */
export const readAgenda = async (
  db: Db,
  workshopId: string,
  number: number,
  participantId?: string
): Promise<Agenda | undefined> => {
  const release = await findRelease(db, workshopId, number)
  return release && { agenda: release.agenda, parts: await listReleasedParts(db, workshopId, number, participantId) }
}

export const ownOf = ({ agenda }: Agenda, held: HeldPart[] = []): ReleasedSession[] =>
  ownSessions(agenda, partsOf(agenda, held))

export type Notice = { isFirst: boolean; changes: OwnChange[] }

/**
 * What a notice would tell a person; undefined: nothing. Sessions in which the person has a part, or had one that a
 * calendar message takes back, are told of by that.
 */
const noticeFor = (now: Agenda, held: HeldPart[], before: ReleasedSession[] | undefined, told: ToldOf[], at: Date) => {
  const byCalendar = new Set([
    ...held.map(({ sessionId }) => sessionId),
    ...told.filter(({ told }) => told.method === 'request').map(({ sessionId }) => sessionId)
  ])
  const isFirst = before === undefined
  const changes = ownChanges(before ?? [], ownOf(now, held), (id) => !isFirst && byCalendar.has(id), at)
  return changes.length === 0 ? undefined : { isFirst, changes }
}

/** The notice to one person, as of now; what earlier notices told is left out, those of releases before `since` alone if it is given. */
export const readNotice = async (
  db: Db,
  workshopId: string,
  now: Agenda,
  participantId: string,
  at: Date,
  since?: number
): Promise<Notice | undefined> => {
  const last = (await listLastNotices(db, workshopId, participantId, since)).get(participantId)
  const before = last === undefined ? undefined : await readAgenda(db, workshopId, last, participantId)
  const held = now.parts.filter((part) => part.participantId === participantId)
  const told = await listTold(db, workshopId, participantId)
  return noticeFor(now, held, before && ownOf(before, before.parts), told, at)
}

/** Confirmed people alone get notices: others have no place yet. */
export const getsNotices = ({ state }: Pick<Person, 'state'>): boolean => state === 'confirmed'

/** Everything that people would have to be told of this agenda, people in the order of the list. */
export const readProposals = async (db: Db, workshopId: string, now: Agenda, at: Date): Promise<Proposal[]> => {
  const people = await listPeople(db, workshopId)
  const told = await listTold(db, workshopId)
  const calendar = calendarMessages({ sessions: now.agenda.sessions, parts: now.parts, told, people }, at)
  const lastNotices = await listLastNotices(db, workshopId)
  const before = new Map<number, { of: Agenda; held: Map<string, HeldPart[]> }>()
  for (const number of new Set(lastNotices.values())) {
    const agenda = await readAgenda(db, workshopId, number)
    if (agenda) before.set(number, { of: agenda, held: grouped(agenda.parts) })
  }
  const [held, toldOf] = [grouped(now.parts), grouped(told)]
  const notices = people.filter(getsNotices).flatMap((person): Proposal[] => {
    const last = before.get(lastNotices.get(person.id) ?? 0)
    const was = last && ownOf(last.of, last.held.get(person.id))
    const notice = noticeFor(now, held.get(person.id) ?? [], was, toldOf.get(person.id) ?? [], at)
    if (!notice) return []
    const reason = person.email === null ? 'no-address' : null
    return [{ participantId: person.id, sessionId: null, kind: 'notice', sequence: null, reason }]
  })
  return [...calendar, ...notices]
}
