/** Adds, changes and removes sessions of the draft. The database itself refuses two sessions in one room at once. */
import { recordDeed } from '../accounts/audit.ts'
import type { Access } from '../accounts/rules.ts'
import { onConstraint } from '../platform/db/constraints.ts'
import type { Transaction } from '../platform/db/database.ts'
import { changedMeanwhile } from '../platform/http/kinds.ts'
import { newId } from '../platform/id.ts'
import type { Services } from '../services.ts'
import { lockWorkshop } from '../workshops/queries.ts'
import type { Workshop } from '../workshops/tables.ts'
import type { NewSession, SessionChange } from './contract.ts'
import { refusedPlaces, resolveRoles, resolveRoom } from './place.ts'
import { codeTaken, invalidSession, sessionInUse, sessionNotFound } from './problems.ts'
import { countSessions, deleteSession, findSession, insertSession, replaceRoles, updateSession } from './queries.ts'
import { timeFaults } from './rules.ts'

type Given = Pick<Services, 'db' | 'clock'>
/** Kinds that attendance is not asked for, unless the organiser says so. */
const UNCOUNTED = new Set(['registration', 'break', 'social'])

const check = (
  workshop: Workshop,
  times: { startsAt: Date; endsAt: Date },
  room: Awaited<ReturnType<typeof resolveRoom>>
) => {
  const faults = [...timeFaults(workshop, times), ...(room && 'fault' in room ? [room.fault] : [])]
  if (faults.length > 0) throw invalidSession('The session cannot be as described.', { errors: faults })
}

const nextCode = async (tx: Transaction, workshopId: string) =>
  `S${String((await countSessions(tx, workshopId)) + 1).padStart(2, '0')}`

/** Problems: 422 invalid-session, 409 room-clash (names what it clashes with), 409 code-taken. Gives the new session's id. */
export const addSession = async (
  { db, clock }: Given,
  access: Access,
  workshopId: string,
  given: NewSession
): Promise<string> => {
  const now = clock()
  const id = newId(now)
  const times = { startsAt: new Date(given.startsAt), endsAt: new Date(given.endsAt) }
  return refusedPlaces(db, workshopId, id, times, given.room ?? null, () =>
    db.transaction(async (tx) => {
      const workshop = await lockWorkshop(tx, workshopId)
      const room = await resolveRoom(tx, workshopId, given.room)
      check(workshop, times, room)
      const code = given.code ?? (await nextCode(tx, workshopId))
      await insertSession(tx, {
        workshopId,
        id,
        code,
        kind: given.kind,
        title: given.title,
        ...times,
        abstract: given.abstract ?? '',
        roomId: room && 'id' in room ? room.id : null,
        languages: given.languages ?? workshop.languages,
        countsForAttendance: given.countsForAttendance ?? !UNCOUNTED.has(given.kind),
        illustrative: given.illustrative ?? false,
        changedAt: now
      }).catch(onConstraint({ sessions__code: () => codeTaken(`Another session has the code ${code}.`) }))
      await replaceRoles(tx, workshopId, id, await resolveRoles(tx, workshopId, id, given.roles ?? []))
      await recordDeed(tx, { now, access, workshopId, deed: 'agenda.add-session', subjectId: id })
      return id
    })
  )
}

/** Problems: 404, 412 changed-meanwhile, 422 invalid-session, 409 room-clash, 409 code-taken. */
export const changeSession = async (
  { db, clock }: Given,
  access: Access,
  workshopId: string,
  id: string,
  version: number | '*',
  given: SessionChange
): Promise<void> => {
  const found = await findSession(db, workshopId, id)
  if (!found) throw sessionNotFound('This session is not in the agenda.')
  const times = { startsAt: new Date(given.startsAt ?? found.startsAt), endsAt: new Date(given.endsAt ?? found.endsAt) }
  await refusedPlaces(db, workshopId, id, times, given.room === undefined ? { id: found.roomId } : given.room, () =>
    db.transaction(async (tx) => {
      const workshop = await lockWorkshop(tx, workshopId)
      const room = await resolveRoom(tx, workshopId, given.room)
      check(workshop, times, room)
      const { roles, room: _, startsAt, endsAt, ...plain } = given
      const after = await updateSession(tx, workshopId, id, version === '*' ? undefined : version, {
        ...plain,
        ...(startsAt !== undefined && { startsAt: times.startsAt }),
        ...(endsAt !== undefined && { endsAt: times.endsAt }),
        ...(given.room !== undefined && { roomId: room && 'id' in room ? room.id : null }),
        changedAt: clock()
      }).catch(onConstraint({ sessions__code: () => codeTaken(`Another session has the code ${given.code}.`) }))
      if (!after) throw changedMeanwhile(`The session was changed meanwhile; read it again.`)
      if (roles) await replaceRoles(tx, workshopId, id, await resolveRoles(tx, workshopId, id, roles))
      await recordDeed(tx, {
        now: clock(),
        access,
        workshopId,
        deed: 'agenda.change-session',
        subjectId: id,
        detail: { fields: Object.keys(given) }
      })
    })
  )
}

/** A session that was released stays in calendars as cancelled. Problems: 404, 412, 409 session-in-use. */
export const removeSession = (
  { db, clock }: Given,
  access: Access,
  workshopId: string,
  id: string,
  version: number | '*'
): Promise<void> =>
  db.transaction(async (tx) => {
    const found = await findSession(tx, workshopId, id)
    if (!found) throw sessionNotFound('This session is not in the agenda.')
    if (version !== '*' && found.version !== version)
      throw changedMeanwhile('The session was changed meanwhile; read it again.')
    const inUse = () => sessionInUse('Scans or outcomes belong to this session; cancel it instead.')
    await deleteSession(tx, workshopId, id).catch(
      onConstraint({ checkpoints__of_session: inUse, outcomes__session: inUse, remarks__session: inUse })
    )
    await recordDeed(tx, { now: clock(), access, workshopId, deed: 'agenda.remove-session', subjectId: id })
  })
