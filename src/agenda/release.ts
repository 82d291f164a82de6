/** Releases the draft as Rev.n: an immutable snapshot, what changed since Rev.n-1, and a job that makes its document. */
import { recordDeed } from '../accounts/audit.ts'
import type { Access } from '../accounts/rules.ts'
import type { Db } from '../platform/db/database.ts'
import { enqueue } from '../platform/jobs/enqueue.ts'
import type { Services } from '../services.ts'
import { lockWorkshop } from '../workshops/queries.ts'
import type { Workshop } from '../workshops/tables.ts'
import { nothingChanged, nothingToRelease, unlistedNamed } from './problems.ts'
import { listSessionsNamingUnlisted } from './queries.for-checks.ts'
import {
  findRelease,
  insertRelease,
  insertReleasedParts,
  listDraftParts,
  listReleasedParts,
  type Release
} from './queries.for-releases.ts'
import { listAllocated, listRoles, listSessions } from './queries.ts'
import { peopleWhoseParts } from './rules.for-released.ts'
import { type DraftSession, nextRelease } from './rules.ts'

/** What of the draft is scheduled, with everything that a release prints. */
export const readDraft = async (db: Db, workshopId: string): Promise<DraftSession[]> => {
  const roles = await listRoles(db, workshopId)
  const allocated = await listAllocated(db, workshopId)
  return (await listSessions(db, workshopId)).map(({ session, room, track }) => ({
    id: session.id,
    code: session.code,
    kind: session.kind,
    title: session.title,
    abstract: session.abstract,
    objectives: session.objectives,
    track,
    room,
    capacity: session.capacity,
    onlineUrl: session.onlineUrl,
    onlineIsPublic: session.onlineIsPublic,
    startsAt: session.startsAt.toISOString(),
    endsAt: session.endsAt.toISOString(),
    languages: session.languages,
    interpretation: session.interpretation,
    countsForAttendance: session.countsForAttendance,
    illustrative: session.illustrative,
    state: session.state,
    roles: roles
      .filter(({ sessionId, state }) => sessionId === session.id && state !== 'replaced')
      .map(({ role, name, talkTitle, agency }) => ({ role, name, talkTitle, agency })),
    isAllocated: allocated.has(session.id)
  }))
}

/** What a release would be if it were made at that moment. */
export const draftRelease = async (
  db: Db,
  { id: workshopId, timeZone }: Pick<Workshop, 'id' | 'timeZone'>,
  at: Date
) => {
  const draft = await readDraft(db, workshopId)
  const last = await findRelease(db, workshopId)
  const inAgenda = new Set(draft.map(({ id }) => id))
  const parts = (await listDraftParts(db, workshopId)).filter(({ sessionId }) => inAgenda.has(sessionId))
  const people = peopleWhoseParts(last ? await listReleasedParts(db, workshopId, last.number) : [], parts)
  return { draft, last, parts, people, ...nextRelease(timeZone, last?.agenda, draft, at.toISOString()) }
}

/** What a release now would tell. The first has no changes: everything in it is new. */
export const readChanges = async ({ db, clock }: Pick<Services, 'db' | 'clock'>, workshop: Workshop) => {
  const { draft, last, changes, people } = await draftRelease(db, workshop, clock())
  const sessions = draft.filter(({ state }) => state === 'scheduled').length
  return {
    number: (last?.number ?? 0) + 1,
    since: last?.number ?? null,
    sessions,
    changes,
    people: people.length,
    isReleasable: last ? changes.length > 0 || people.length > 0 : sessions > 0,
    unlisted: await listSessionsNamingUnlisted(db, workshop.id)
  }
}

/** Problems: 409 nothing-to-release, 409 unlisted-named, 409 nothing-changed. */
export const release = (
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  access: Access | undefined,
  workshopId: string,
  note: string
): Promise<Release> =>
  db.transaction(async (tx) => {
    const workshop = await lockWorkshop(tx, workshopId)
    const releasedAt = clock()
    const { draft, last, agenda, changes, parts, people } = await draftRelease(tx, workshop, releasedAt)
    if (!last && !draft.some(({ state }) => state === 'scheduled')) throw nothingToRelease('Add a session first.')
    const naming = await listSessionsNamingUnlisted(tx, workshopId)
    if (naming.length > 0) {
      const told = naming.map(({ code, title }) => `${code} ${title}`).join('; ')
      throw unlistedNamed(`Give another name for the people of these sessions who must not be listed: ${told}.`, {
        sessions: naming
      })
    }
    if (last && changes.length === 0 && people.length === 0)
      throw nothingChanged(`Nothing changed since Rev.${last.number}.`)
    const number = (last?.number ?? 0) + 1
    const releasedBy = access?.principalId ?? null
    const row = { workshopId, number, note, releasedAt, releasedBy, agenda, changes }
    await insertRelease(tx, row)
    await insertReleasedParts(tx, workshopId, number, parts)
    await enqueue(tx, 'agenda.print-release', { workshopId, number })
    // whom it concerns is worked out after the commit: there may be thousands
    await enqueue(tx, 'agenda.released', { workshopId, number })
    await recordDeed(tx, { now: releasedAt, access, workshopId, deed: 'agenda.release', detail: { number } })
    return row
  })
