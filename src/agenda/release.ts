/** Releases the draft as Rev.n: an immutable snapshot, what changed since Rev.n-1, and a job that makes its document. */
import { recordDeed } from '../accounts/audit.ts'
import type { Access } from '../accounts/rules.ts'
import type { Db } from '../platform/db/database.ts'
import { enqueue } from '../platform/jobs/enqueue.ts'
import type { Services } from '../services.ts'
import { lockWorkshop } from '../workshops/queries.ts'
import { nothingChanged, nothingToRelease, unlistedNamed } from './problems.ts'
import { listSessionsNamingUnlisted } from './queries.for-checks.ts'
import { findRelease, insertRelease, listRoles, listSessions, type Release } from './queries.ts'
import { type DraftSession, nextRelease } from './rules.ts'

/** What of the draft is scheduled, with everything that a release prints. */
export const readDraft = async (db: Db, workshopId: string): Promise<DraftSession[]> => {
  const roles = await listRoles(db, workshopId)
  return (await listSessions(db, workshopId)).map(({ session, room }) => ({
    id: session.id,
    code: session.code,
    kind: session.kind,
    title: session.title,
    abstract: session.abstract,
    room,
    startsAt: session.startsAt.toISOString(),
    endsAt: session.endsAt.toISOString(),
    languages: session.languages,
    countsForAttendance: session.countsForAttendance,
    illustrative: session.illustrative,
    state: session.state,
    roles: roles
      .filter(({ sessionId, state }) => sessionId === session.id && state !== 'replaced')
      .map(({ role, name, talkTitle }) => ({ role, name, talkTitle }))
  }))
}

/** Problems: 409 nothing-to-release, 409 unlisted-named, 409 nothing-changed. */
export const release = (
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  access: Access | undefined,
  workshopId: string,
  note: string
): Promise<Release> =>
  db.transaction(async (tx) => {
    const { timeZone } = await lockWorkshop(tx, workshopId)
    const draft = await readDraft(tx, workshopId)
    const last = await findRelease(tx, workshopId)
    if (!last && !draft.some(({ state }) => state === 'scheduled')) throw nothingToRelease('Add a session first.')
    const naming = await listSessionsNamingUnlisted(tx, workshopId)
    if (naming.length > 0) {
      const told = naming.map(({ code, title }) => `${code} ${title}`).join('; ')
      throw unlistedNamed(`Give another name for the people of these sessions who must not be listed: ${told}.`, {
        sessions: naming
      })
    }
    const releasedAt = clock()
    const { agenda, changes } = nextRelease(timeZone, last?.agenda, draft, releasedAt.toISOString())
    if (last && changes.length === 0) throw nothingChanged(`Nothing changed since Rev.${last.number}.`)
    const number = (last?.number ?? 0) + 1
    const releasedBy = access?.principalId ?? null
    const row = { workshopId, number, note, releasedAt, releasedBy, agenda, changes }
    await insertRelease(tx, row)
    await enqueue(tx, 'agenda.print-release', { workshopId, number })
    await recordDeed(tx, { now: releasedAt, access, workshopId, deed: 'agenda.release', detail: { number } })
    return row
  })
