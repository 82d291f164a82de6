/** SQL that reads and changes many people by one deed. The caller holds the workshop's row. */
import { and, asc, desc, eq, inArray } from 'drizzle-orm'
import { agencies } from '../agencies/tables.ts'
import type { Db, Transaction } from '../platform/db/database.ts'
import { nextVersion } from '../platform/db/versions.ts'
import { categories } from '../workshops/tables.ts'
import type { ParticipantFilter } from './contract.ts'
import { type ListedParticipant, listedColumns } from './queries.for-lists.ts'
import { fits } from './queries.for-search.ts'
import { inCategory } from './queries.ts'
import { EVERYBODY } from './rules.ts'
import { type NewParticipant, type ParticipantState, participantStates, participants } from './tables.ts'

/** These people, or those who fit, in the order of the list; held until commit. */
export const lockPeople = (
  tx: Transaction,
  workshopId: string,
  { ids, filter = {} }: { ids?: string[] | undefined; filter?: ParticipantFilter | undefined },
  limit: number
): Promise<ListedParticipant[]> =>
  tx
    .select(listedColumns)
    .from(participants)
    .innerJoin(categories, inCategory)
    .leftJoin(agencies, eq(agencies.id, participants.agencyId))
    .where(and(fits(workshopId, EVERYBODY, filter), ids && inArray(participants.id, ids)))
    .orderBy(asc(participants.sortKey), asc(participants.id))
    .limit(limit)
    .for('update', { of: participants })

export const updateParticipants = async (
  tx: Transaction,
  workshopId: string,
  ids: string[],
  change: Partial<NewParticipant>
): Promise<void> => {
  await tx
    .update(participants)
    .set({ ...change, version: nextVersion(participants.version) })
    .where(and(eq(participants.workshopId, workshopId), inArray(participants.id, ids)))
}

export const listVersions = async (db: Db, workshopId: string, ids: string[]): Promise<Map<string, number>> => {
  const rows = await db
    .select({ id: participants.id, version: participants.version })
    .from(participants)
    .where(and(eq(participants.workshopId, workshopId), inArray(participants.id, ids)))
  return new Map(rows.map(({ id, version }) => [id, version]))
}

/** The state that each had before the last move. */
export const listFormerStates = async (
  db: Db,
  workshopId: string,
  ids: string[]
): Promise<Map<string, ParticipantState | null>> => {
  const rows = await db
    .selectDistinctOn([participantStates.participantId], {
      id: participantStates.participantId,
      from: participantStates.fromState
    })
    .from(participantStates)
    .where(and(eq(participantStates.workshopId, workshopId), inArray(participantStates.participantId, ids)))
    .orderBy(participantStates.participantId, desc(participantStates.id))
  return new Map(rows.map(({ id, from }) => [id, from]))
}
