/** Sets the draft back to a release. What that release did not have waits in the draft without a time: nothing is lost. */
import { recordDeed } from '../accounts/audit.ts'
import type { Access } from '../accounts/rules.ts'
import { listAgencies } from '../agencies/queries.ts'
import type { Transaction } from '../platform/db/database.ts'
import type { Services } from '../services.ts'
import { listRooms } from '../workshops/queries.for-settings.ts'
import { lockWorkshop } from '../workshops/queries.ts'
import type { Workshop } from '../workshops/tables.ts'
import { type ListAttended, nextCode } from './edit.ts'
import { releaseNotFound, sessionInUse } from './problems.ts'
import { listPrintedNames } from './queries.for-checks.ts'
import { findRelease } from './queries.for-releases.ts'
import { listTracks } from './queries.for-tracks.ts'
import { freeSlots, insertSession, listDraft, listRoles, replaceRoles, updateSession } from './queries.ts'
import { readDraft } from './release.ts'
import { whoIsNamed } from './rules.for-people.ts'
import { differs, liesWithin, minutesOf } from './rules.ts'
import type { ReleasedSession } from './tables.for-releases.ts'
import type { Session, SessionRole, sessionRoles } from './tables.ts'

type Reset = {
  release: number
  restored: number
  added: number
  unscheduled: number
  roomsGone: string[]
  tracksGone: string[]
}
/** What a release tells by name, as the workshop has it now: name -> id. */
type Known = Record<'rooms' | 'tracks' | 'agencies', Map<string, string>>

/**
 * A release prints names alone: people of the list are known again by the draft, or by their names. Who was replaced is in
 * no release: they stay noted after the others.
 */
const rolesAgain = (
  { id: sessionId, roles }: ReleasedSession,
  workshopId: string,
  draft: SessionRole[],
  people: Awaited<ReturnType<typeof listPrintedNames>>,
  { agencies }: Known
): (typeof sessionRoles.$inferInsert)[] => {
  const again = roles.map(({ role, name, talkTitle, agency }) => {
    const agencyId = agency === null ? null : (agencies.get(agency) ?? null)
    if (agency !== null) return { role, name, talkTitle, agencyId, participantId: null, state: 'confirmed' as const }
    const named = draft.filter((other) => other.name === name)
    const same = named.find((other) => other.sessionId === sessionId && other.role === role) ?? named[0]
    const participantId = same?.participantId ?? whoIsNamed(name, people)
    const state = same && same.state !== 'replaced' ? same.state : ('confirmed' as const)
    return { role, name, talkTitle, agencyId, participantId, state }
  })
  const replaced = draft
    .filter((other) => other.sessionId === sessionId && other.state === 'replaced')
    .filter(({ role, name }) => !roles.some((other) => other.role === role && other.name === name))
    .map(({ role, name, talkTitle, agencyId, participantId, state }) => ({
      ...{ role, name, talkTitle, agencyId, participantId, state }
    }))
  return [...again, ...replaced].map((row, i) => ({ ...row, workshopId, sessionId, position: i + 1 }))
}

/** Those that get no time by the reset keep their scans' day: they may not be among them. */
const refuseAttended = async (
  tx: Transaction,
  listAttended: ListAttended,
  workshopId: string,
  losing: Pick<Session, 'id' | 'code' | 'title'>[]
) => {
  if (losing.length === 0) return
  const ids = losing.map(({ id }) => id)
  const attended = await listAttended(tx, workshopId, ids)
  if (attended.length === 0) return
  const told = losing.filter(({ id }) => attended.includes(id)).map(({ code, title }) => `${code} ${title}`)
  throw sessionInUse(`People were scanned at sessions that this release does not have: ${told.join('; ')}.`)
}

/** As released, in what the workshop is now: its days, its rooms and its tracks. */
const asReleased = (workshop: Workshop, { rooms, tracks }: Known, session: ReleasedSession) => {
  const { code, kind, title, abstract, languages, countsForAttendance, illustrative, state } = session
  const { objectives, capacity, onlineUrl, onlineIsPublic, interpretation } = session
  const times = { startsAt: new Date(session.startsAt), endsAt: new Date(session.endsAt) }
  return {
    ...{ code, kind, title, abstract, languages, countsForAttendance, illustrative, state },
    ...{ objectives, capacity, onlineUrl, onlineIsPublic, interpretation },
    ...(liesWithin(workshop, times) ? times : { startsAt: null, endsAt: null }),
    plannedMinutes: minutesOf(times.startsAt, times.endsAt, 0),
    roomId: (session.room !== null && rooms.get(session.room)) || null,
    trackId: (session.track && tracks.get(session.track.name)) || null
  }
}

const goneFrom = (
  sessions: ReleasedSession[],
  known: Map<string, string>,
  nameOf: (session: ReleasedSession) => string | null | undefined
): string[] => [...new Set(sessions.flatMap((session) => nameOf(session) ?? []).filter((name) => !known.has(name)))]

/** Problems: 404 release-not-found, 409 session-in-use. */
export const resetDraft = (
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  listAttended: ListAttended,
  access: Access,
  workshopId: string,
  number: number
): Promise<Reset> =>
  db.transaction(async (tx) => {
    const workshop = await lockWorkshop(tx, workshopId)
    const release = await findRelease(tx, workshopId, number)
    if (!release) throw releaseNotFound(`There is no Rev.${number}.`)
    const now = clock()
    const known: Known = {
      rooms: new Map((await listRooms(tx, workshopId)).map(({ id, name }) => [name, id])),
      tracks: new Map((await listTracks(tx, workshopId)).map(({ id, name }) => [name, id])),
      agencies: new Map((await listAgencies(tx)).map(({ id, acronym }) => [acronym, id]))
    }
    const rows = (await listDraft(tx, workshopId)).map(({ session }) => session)
    const here = new Map(rows.map((session) => [session.id, session]))
    const scheduled = new Map((await readDraft(tx, workshopId)).map((session) => [session.id, session]))
    const released = new Map(release.agenda.sessions.map((session) => [session.id, session]))

    const changed = [...released.values()].filter((session) => {
      const now = scheduled.get(session.id)
      if (!here.has(session.id)) return session.state === 'scheduled'
      return now === undefined || differs({ ...now, isAllocated: session.isAllocated }, session) // places stay as they are
    })
    const back = changed.map((session) => ({ session, fields: asReleased(workshop, known, session) }))
    const others = rows.filter(({ id }) => !released.has(id))
    const leaving = others.filter(({ startsAt }) => startsAt !== null)
    const outside = back.filter(({ session, fields }) => fields.startsAt === null && here.has(session.id))
    await refuseAttended(tx, listAttended, workshopId, [...leaving, ...outside.map(({ session }) => session)])

    const codes = new Set(changed.map(({ code }) => code))
    const renamed = others.filter(({ code }) => codes.has(code))
    const roles = await listRoles(tx, workshopId)
    const people = await listPrintedNames(tx, workshopId)
    const touched = [...back.map(({ session }) => session.id), ...renamed.map(({ id }) => id)]
    await freeSlots(
      tx,
      workshopId,
      leaving.map(({ id }) => id)
    )
    await freeSlots(tx, workshopId, touched, { codes: true })
    for (const { session, fields } of back) {
      if (here.has(session.id)) await updateSession(tx, workshopId, session.id, '*', { ...fields, changedAt: now })
      else await insertSession(tx, { ...fields, workshopId, id: session.id, changedAt: now })
      await replaceRoles(tx, workshopId, session.id, rolesAgain(session, workshopId, roles, people, known))
    }
    for (const { id, startsAt, endsAt, plannedMinutes } of leaving)
      await updateSession(tx, workshopId, id, '*', {
        plannedMinutes: minutesOf(startsAt, endsAt, plannedMinutes),
        changedAt: now
      })
    for (const { id } of renamed)
      await updateSession(tx, workshopId, id, '*', { code: await nextCode(tx, workshopId), changedAt: now })
    await recordDeed(tx, { now, access, workshopId, deed: 'agenda.reset', detail: { number } })
    return {
      release: number,
      restored: changed.filter(({ id }) => here.has(id)).length,
      added: changed.filter(({ id }) => !here.has(id)).length,
      unscheduled: leaving.length + outside.length,
      roomsGone: goneFrom(changed, known.rooms, ({ room }) => room),
      tracksGone: goneFrom(changed, known.tracks, ({ track }) => track?.name)
    }
  })
