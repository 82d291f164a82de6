/** A participant tells in which groups they would like to be: a help to who gives the places. */
import { recordDeed } from '../accounts/audit.ts'
import type { Access } from '../accounts/rules.ts'
import { findRelease, listReleasedParts } from '../agenda/queries.for-releases.ts'
import { listDraft } from '../agenda/queries.ts'
import { partsOf } from '../agenda/rules.for-released.ts'
import type { ReleasedSession } from '../agenda/tables.for-releases.ts'
import { lockParticipant } from '../participants/queries.ts'
import type { Db } from '../platform/db/database.ts'
import type { Services } from '../services.ts'
import { invalidWishes, wishesClosed } from './problems.ts'
import { listWishes, replaceWishes } from './queries.ts'
import { MOST_WISHES, setsToChoose } from './rules.for-choice.ts'

/** Sets to choose from, each with what the person wished for so far. Groups that were removed meanwhile are left out. */
export const readChoice = async (db: Db, workshopId: string, participantId: string, now: Date) => {
  const release = await findRelease(db, workshopId)
  const held = release ? await listReleasedParts(db, workshopId, release.number, participantId) : []
  const agenda = release?.agenda
  const there = new Set((await listDraft(db, workshopId)).map(({ session }) => session.id))
  const wishes = (await listWishes(db, workshopId, participantId)).map(({ sessionId }) => sessionId)
  return setsToChoose(agenda, partsOf(agenda, held), now)
    .map((groups) => groups.filter(({ id }) => there.has(id)))
    .filter((groups) => groups.length > 1)
    .map((groups) => ({
      id: groups[0]!.id,
      groups,
      wished: wishes.filter((id) => groups.some((one) => one.id === id))
    }))
}
export type Choice = { id: string; groups: ReleasedSession[]; wished: string[] }

/**
 * By set the groups in the order of the wishes. Sets that are not named stay as they are.
 * Problems: 409 wishes-closed for a set that has begun or is none, 422 invalid-wishes for a group that is named twice.
 */
export const tellWishes = (
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  access: Access,
  workshopId: string,
  participantId: string,
  wished: Map<string, string[]>
): Promise<void> =>
  db.transaction(async (tx) => {
    const person = await lockParticipant(tx, workshopId, participantId)
    const now = clock()
    const sets = await readChoice(tx, workshopId, participantId, now)
    for (const [setId, sessionIds] of wished) {
      const set = sets.find(({ id }) => id === setId)
      if (!set || person?.state !== 'confirmed') throw wishesClosed('These groups cannot be chosen (any more).')
      const known = new Set(set.groups.map(({ id }) => id))
      const isSound = new Set(sessionIds).size === sessionIds.length && sessionIds.every((id) => known.has(id))
      if (!isSound || sessionIds.length > MOST_WISHES) throw invalidWishes('Name each group of the set once.')
      await replaceWishes(tx, workshopId, participantId, [...known], sessionIds, now)
    }
    const deed = 'breakouts.wish'
    await recordDeed(tx, { now, access, workshopId, deed, subjectId: participantId, detail: { sets: wished.size } })
  })
