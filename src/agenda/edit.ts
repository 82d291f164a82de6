/** Adds, changes and removes sessions of the draft. The database itself refuses two sessions in one room at once. */
import { recordDeed } from '../accounts/audit.ts'
import type { Access } from '../accounts/rules.ts'
import { onConstraint } from '../platform/db/constraints.ts'
import type { Db, Transaction } from '../platform/db/database.ts'
import { type BasedOn, hasMovedOn } from '../platform/db/versions.ts'
import { changedMeanwhile } from '../platform/http/kinds.ts'
import { newId } from '../platform/id.ts'
import type { Services } from '../services.ts'
import { lockWorkshop } from '../workshops/queries.ts'
import { checked } from './check.ts'
import type { NewSession, SessionChange } from './contract.ts'
import { codeTaken, sessionInUse, sessionNotFound } from './problems.ts'
import { findRelease } from './queries.for-releases.ts'
import { deleteSession, findSession, insertSession, lastCodeNumber, replaceRoles, updateSession } from './queries.ts'
import { inFreeRoom, resolveRoles } from './resolve.ts'
import { isPause } from './rules.for-kinds.ts'

type Given = Pick<Services, 'db' | 'clock'>
/** Which of these sessions have scans; a higher feature knows. */
export type ListAttended = (db: Db, workshopId: string, sessionIds: string[]) => Promise<string[]>

/** One that nobody has seen on another session: those of a release that are gone from the draft count too. */
export const nextCode = async (tx: Transaction, workshopId: string) => {
  const released = (await findRelease(tx, workshopId))?.agenda.sessions ?? []
  const numbers = released.map(({ code }) => Number(/^S(\d{1,9})$/.exec(code)?.[1] ?? 0))
  return `S${String(Math.max(await lastCodeNumber(tx, workshopId), ...numbers) + 1).padStart(2, '0')}`
}

/** Problems: 422 invalid-session, 409 room-clash (names what it clashes with), 409 code-taken. Gives the new session's id. */
export const addSession = (
  { db, clock }: Given,
  access: Access,
  workshopId: string,
  given: NewSession
): Promise<string> =>
  db.transaction(async (tx) => {
    const now = clock()
    const id = newId(now)
    const workshop = await lockWorkshop(tx, workshopId)
    const { roles, room: _, track: __, startsAt: ___, endsAt: ____, ...plain } = given
    const said = { languages: workshop.languages, countsForAttendance: !isPause(given.kind), ...plain }
    const fields = await checked(tx, workshop, undefined, { ...given, languages: said.languages })
    const code = given.code ?? (await nextCode(tx, workshopId))
    await inFreeRoom(tx, workshop, { sessionId: id, ...fields }, (savepoint) =>
      insertSession(savepoint, { ...said, ...fields, workshopId, id, code, changedAt: now })
    ).catch(onConstraint({ sessions__code: () => codeTaken(`Another session has the code ${code}.`) }))
    await replaceRoles(tx, workshopId, id, await resolveRoles(tx, workshopId, id, roles ?? []))
    await recordDeed(tx, { now, access, workshopId, deed: 'agenda.add-session', subjectId: id })
    return id
  })

/**
 * Without times it is not scheduled any more: a session that was released is cancelled by the next release.
 * Problems: 404, 412 changed-meanwhile, 422 invalid-session, 409 room-clash, 409 code-taken, 409 session-in-use.
 */
export const changeSession = (
  { db, clock }: Given,
  listAttended: ListAttended,
  access: Access,
  workshopId: string,
  id: string,
  basedOn: BasedOn,
  given: SessionChange
): Promise<void> =>
  db.transaction(async (tx) => {
    const workshop = await lockWorkshop(tx, workshopId)
    const found = await findSession(tx, workshopId, id)
    if (!found) throw sessionNotFound('This session is not in the agenda.')
    const { roles, room: _, track: __, startsAt: ___, endsAt: ____, ...plain } = given
    const fields = await checked(tx, workshop, found, given)
    if (found.startsAt !== null && fields.startsAt === null && (await listAttended(tx, workshopId, [id])).length > 0)
      throw sessionInUse('People were scanned at this session; cancel it instead.')
    const now = clock()
    const after = await inFreeRoom(tx, workshop, { sessionId: id, ...fields }, (savepoint) =>
      updateSession(savepoint, workshopId, id, basedOn, { ...plain, ...fields, changedAt: now })
    ).catch(onConstraint({ sessions__code: () => codeTaken(`Another session has the code ${given.code}.`) }))
    if (!after) throw changedMeanwhile('The session was changed meanwhile; read it again.')
    if (roles) await replaceRoles(tx, workshopId, id, await resolveRoles(tx, workshopId, id, roles))
    const detail = { fields: Object.keys(given) }
    await recordDeed(tx, { now, access, workshopId, deed: 'agenda.change-session', subjectId: id, detail })
  })

/** A session that was released stays in calendars as cancelled. Problems: 404, 412, 409 session-in-use. */
export const removeSession = (
  { db, clock }: Given,
  access: Access,
  workshopId: string,
  id: string,
  basedOn: BasedOn
): Promise<void> =>
  db.transaction(async (tx) => {
    const found = await findSession(tx, workshopId, id)
    if (!found) throw sessionNotFound('This session is not in the agenda.')
    if (hasMovedOn(found, basedOn)) throw changedMeanwhile('The session was changed meanwhile; read it again.')
    const inUse = () => sessionInUse('Scans, outcomes or materials belong to this session; cancel it instead.')
    await deleteSession(tx, workshopId, id).catch(
      onConstraint({
        checkpoints__of_session: inUse,
        outcomes__session: inUse,
        remarks__session: inUse,
        materials__session: inUse
      })
    )
    await recordDeed(tx, { now: clock(), access, workshopId, deed: 'agenda.remove-session', subjectId: id })
  })
