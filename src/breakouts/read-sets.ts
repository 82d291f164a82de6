/** Reads the sets of parallel groups of a draft, with their people: what every other act here begins with. */
import { type ListedRole, listRoles, listSessions } from '../agenda/queries.ts'
import type { Db } from '../platform/db/database.ts'
import { notParallel } from './problems.ts'
import { listConfirmed, listRoleTimes, listSeats, listWishes } from './queries.ts'
import { peopleOf, versionOf } from './rules.for-people.ts'
import { busyPeople, overlap, parallelSets } from './rules.for-sets.ts'

const read = async (db: Db, workshopId: string) => ({
  listed: await listSessions(db, workshopId),
  roles: await listRoles(db, workshopId),
  roleTimes: await listRoleTimes(db, workshopId),
  confirmed: await listConfirmed(db, workshopId),
  seats: await listSeats(db, workshopId),
  wishes: await listWishes(db, workshopId)
})

/** Roles of the people who lead a group, replaced ones left out. */
const leadersOf = (roles: ListedRole[], sessionId: string) =>
  roles
    .filter((role) => role.sessionId === sessionId && role.state !== 'replaced')
    .map(({ role, name, participantId }) => ({ role, name, participantId }))

/** What the session offers, unless the room holds fewer; null: no limit. */
const placesOf = (capacity: number | null, room: number | null) =>
  capacity === null || room === null ? (capacity ?? room) : Math.min(capacity, room)

/** In the order of the days. Statements do not grow with the number of sets. */
export const readSets = async (db: Db, workshopId: string) => {
  const { listed, roles, roleTimes, confirmed, seats, wishes } = await read(db, workshopId)
  const rows = new Map(listed.map((row) => [row.session.id, row]))
  const scheduled = listed.map(({ session }) => session).filter(({ state }) => state === 'scheduled')
  return parallelSets(scheduled, new Set(seats.map(({ sessionId }) => sessionId))).map((sessions) => {
    const groups = sessions.map((session) => ({
      id: session.id,
      code: session.code,
      title: session.title,
      kind: session.kind,
      startsAt: session.startsAt,
      endsAt: session.endsAt,
      room: rows.get(session.id)!.room,
      track: rows.get(session.id)!.track,
      capacity: placesOf(session.capacity, rows.get(session.id)!.places),
      illustrative: session.illustrative,
      leaders: leadersOf(roles, session.id)
    }))
    const busy = busyPeople(groups, roleTimes)
    const ids = new Set(groups.map(({ id }) => id))
    // a session that has places and is no group (any more) at that time
    const elsewhere = new Map(
      seats
        .filter(({ sessionId }) => !ids.has(sessionId))
        .filter(({ sessionId }) => {
          const other = rows.get(sessionId)?.session
          return other?.state === 'scheduled' && groups.some((group) => overlap(group, other))
        })
        .map(({ participantId, sessionId }) => [participantId, sessionId])
    )
    return {
      id: groups[0]!.id,
      version: versionOf(groups, seats),
      groups,
      busy: new Map([...elsewhere, ...busy]),
      roleTimes,
      confirmed,
      ...peopleOf({ groups, confirmed, seats, wishes, busy })
    }
  })
}

export type BreakoutSet = Awaited<ReturnType<typeof readSets>>[number]

/** The set that all these sessions belong to. Problem: 422 not-parallel. */
export const setWith = (sets: BreakoutSet[], sessionIds: string[]): BreakoutSet => {
  const found = sets.find(({ groups }) => groups.some(({ id }) => id === sessionIds[0]))
  const inSet = new Set(found?.groups.map(({ id }) => id))
  const strange = sessionIds.findIndex((id) => !inSet.has(id))
  if (found && strange < 0) return found
  throw notParallel('Name groups of one set: breakouts or exercises that meet at one time.', {
    errors: [{ pointer: `#/body/sessionIds/${Math.max(0, strange)}`, detail: 'is no group of the same set' }]
  })
}
