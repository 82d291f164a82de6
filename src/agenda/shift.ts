/** Moves several sessions by the same minutes, all or none: an afternoon that begins a quarter of an hour later. */
import { recordDeed } from '../accounts/audit.ts'
import type { Access } from '../accounts/rules.ts'
import { isoIn } from '../platform/zones.ts'
import type { Services } from '../services.ts'
import { lockWorkshop } from '../workshops/queries.ts'
import { invalidSession, roomClash } from './problems.ts'
import { freeSlots, listSessions, type ScheduledSession, updateSession } from './queries.ts'
import { overlap } from './rules.for-people.ts'
import { timeFaults } from './rules.ts'

const MINUTE = 60_000

/** Problems: 422 invalid-session (which of them), 409 room-clash (which of them, and with what). */
export const shiftSessions = (
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  access: Access,
  workshopId: string,
  given: { ids: string[]; minutes: number }
): Promise<void> =>
  db.transaction(async (tx) => {
    const { minutes } = given
    const ids = given.ids.map((id) => id.toLowerCase()) // as the database gives them
    const workshop = await lockWorkshop(tx, workshopId)
    const scheduled = new Map((await listSessions(tx, workshopId)).map(({ session }) => [session.id, session]))
    const later = (at: Date) => new Date(at.getTime() + minutes * MINUTE)
    const moved = ids.flatMap((id): ScheduledSession[] => {
      const found = scheduled.get(id)
      return found ? [{ ...found, startsAt: later(found.startsAt), endsAt: later(found.endsAt) }] : []
    })
    const faults = ids.flatMap((id, i) => {
      const session = moved.find((other) => other.id === id)
      const pointer = `#/body/ids/${i}`
      if (!session) return [{ pointer, detail: 'is no scheduled session of the draft' }]
      return timeFaults(workshop, session).map(({ detail }) => ({ pointer, detail: `${session.code} ${detail}` }))
    })
    if (faults.length > 0) throw invalidSession('Not all of these sessions can be moved so far.', { errors: faults })

    const standing = [...scheduled.values()].filter(({ id, state }) => state === 'scheduled' && !ids.includes(id))
    const clashes = moved
      .filter(({ state, roomId }) => state === 'scheduled' && roomId !== null)
      .flatMap((session) =>
        standing
          .filter((other) => other.roomId === session.roomId && overlap(session, other))
          .map((other) => ({ session, other }))
      )
    if (clashes.length > 0) {
      const told = clashes.map(({ session, other }) => `${session.code} with ${other.code} ${other.title}`)
      throw roomClash(`Nothing was moved. Rooms are taken: ${told.join('; ')}.`, {
        clashes: clashes.map(({ session, other: { id, code, title, startsAt, endsAt } }) => ({
          moved: session.id,
          sessionId: id,
          code,
          title,
          startsAt: isoIn(workshop.timeZone, startsAt),
          endsAt: isoIn(workshop.timeZone, endsAt)
        }))
      })
    }
    const now = clock()
    await freeSlots(tx, workshopId, ids)
    for (const { id, startsAt, endsAt } of moved)
      await updateSession(tx, workshopId, id, '*', { startsAt, endsAt, changedAt: now })
    await recordDeed(tx, { now, access, workshopId, deed: 'agenda.shift-sessions', detail: { sessions: ids, minutes } })
  })
