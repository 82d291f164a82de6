/** Doors with their names, and who was at one. */
import { listParticipants } from '../participants/queries.for-lists.ts'
import type { Scope } from '../participants/rules.ts'
import type { Db } from '../platform/db/database.ts'
import { longDay } from '../platform/zones.ts'
import type { Workshop } from '../workshops/tables.ts'
import { checkpointNotFound } from './problems.ts'
import { listCheckpoints, listPassages } from './queries.ts'
import { staysOf } from './rules.ts'

/** A session that is not scheduled any more has no door to stand at. */
export const readCheckpoints = async (db: Db, { id: workshopId }: Workshop) =>
  (await listCheckpoints(db, workshopId))
    .filter(({ day, startsAt }) => day !== null || startsAt !== null)
    .map(({ id, kind, day, sessionId, code, title }) => ({
      id,
      kind,
      day,
      sessionId,
      label: day === null ? `${code} ${title}` : longDay(day, 'en')
    }))

/** Problem: 404 checkpoint-not-found. People outside the scope are left out. */
export const readPresence = async (db: Db, workshopId: string, scope: Scope, checkpointId: string) => {
  const doors = await listCheckpoints(db, workshopId)
  if (!doors.some(({ id }) => id === checkpointId)) throw checkpointNotFound('No door has this id.')
  const people = new Map((await listParticipants(db, workshopId, scope, {})).map((person) => [person.id, person]))
  return staysOf(await listPassages(db, workshopId, { checkpointIds: [checkpointId] })).flatMap((stay) => {
    const person = people.get(stay.participantId)
    if (!person) return []
    const { participantId, firstInAt, lastAt, inside } = stay
    return [{ participantId, reference: person.reference, displayName: person.displayName, firstInAt, lastAt, inside }]
  })
}
