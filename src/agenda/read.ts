/** Sessions of the draft as the API shows them. */
import type { Access } from '../accounts/rules.ts'
import type { Db } from '../platform/db/database.ts'
import { isoIn } from '../platform/zones.ts'
import type { Workshop } from '../workshops/tables.ts'
import { agendaNotReleased } from './problems.ts'
import { findRelease, type Release } from './queries.for-releases.ts'
import { listDraft, listRoles, listSessions } from './queries.ts'
import { isHybrid, publicAddress } from './rules.for-details.ts'
import { byDay, liesWithin, minutesOf } from './rules.ts'

/** All of the draft, also what is not scheduled yet. Times carry the offset of the workshop's zone. `ids`: only these. */
export const readSessions = async (db: Db, { id: workshopId, timeZone }: Workshop, ids?: string[]) => {
  const rows = await listDraft(db, workshopId, ids)
  const roles = await listRoles(db, workshopId, ids)
  return rows.map(({ session, room, track }) => ({
    ...session,
    room,
    track: track?.name ?? null,
    startsAt: session.startsAt && isoIn(timeZone, session.startsAt),
    endsAt: session.endsAt && isoIn(timeZone, session.endsAt),
    plannedMinutes: minutesOf(session.startsAt, session.endsAt, session.plannedMinutes),
    roles: roles.filter(({ sessionId }) => sessionId === session.id).map((role) => ({ ...role, order: role.position }))
  }))
}

/** A release by days, in the workshop's zone. `access`: people of the workshop are told where to take part online. */
export const agendaView = (
  { timeZone }: Workshop,
  { number, note, releasedAt, changes, agenda }: Release,
  access: Access | undefined
) => ({
  number,
  note,
  releasedAt,
  timeZone,
  changes,
  days: byDay(timeZone, agenda.sessions).map(({ day, sessions }) => ({
    day,
    sessions: sessions.map((session) => ({
      ...session,
      isHybrid: isHybrid(session),
      onlineUrl: access?.member ? session.onlineUrl : publicAddress(session),
      startsAt: isoIn(timeZone, new Date(session.startsAt)),
      endsAt: isoIn(timeZone, new Date(session.endsAt))
    }))
  }))
})

/** Titles of scheduled sessions that lie outside the days that the workshop would have. */
export const sessionsOutside = async (db: Db, workshop: Workshop): Promise<string[]> =>
  (await listSessions(db, workshop.id))
    .filter(({ session }) => session.state === 'scheduled' && !liesWithin(workshop, session))
    .map(({ session }) => `${session.code} ${session.title}`)

/** The release that was asked for. Visitors get the latest alone: a name that was taken out must not stay in older ones. */
export const readRelease = async (
  db: Db,
  workshopId: string,
  access: Access | undefined,
  number: number | undefined
): Promise<Release> => {
  const found = await findRelease(db, workshopId, number)
  const isSeen =
    number === undefined || access?.member !== undefined || number === (await findRelease(db, workshopId))?.number
  if (!found || !isSeen) throw agendaNotReleased('This agenda has not been released.')
  return found
}
