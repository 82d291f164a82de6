/** Writes what becomes of many people, with the history of each, by few statements. The caller holds the workshop's row. */
import { recordDeeds } from '../accounts/audit.ts'
import type { Access } from '../accounts/rules.ts'
import type { Transaction } from '../platform/db/database.ts'
import { newId } from '../platform/id.ts'
import { keepMoves } from './keep-moves.ts'
import { updateParticipants } from './queries.for-bulk.ts'
import type { ListedParticipant } from './queries.for-lists.ts'
import type { NewParticipant } from './tables.ts'

export type Written = {
  person: Pick<ListedParticipant, 'id' | 'state'>
  set: Partial<Pick<NewParticipant, 'state' | 'categoryId' | 'agencyId' | 'sector' | 'listed'>>
}

/** Names as the API has them, for the log. */
const FIELDS: Record<string, string> = { categoryId: 'category', agencyId: 'agency' }

/** Each moved person gets a row of history, each otherwise changed one a deed that names the field. */
export const writeMany = async (
  tx: Transaction,
  workshopId: string,
  changes: Written[],
  { access, by, now, reason }: { access: Access; by: string | null; now: Date; reason: string }
): Promise<void> => {
  const alike = new Map<string, Written[]>()
  for (const change of changes) {
    const key = JSON.stringify(change.set)
    const group = alike.get(key)
    if (group) group.push(change)
    else alike.set(key, [change])
  }
  for (const group of alike.values()) {
    const ids = group.map(({ person }) => person.id)
    await updateParticipants(tx, workshopId, ids, { ...group[0]!.set, changedAt: now })
  }
  const moves = changes.flatMap(({ person, set: { state: toState } }) =>
    toState === undefined
      ? []
      : [
          {
            workshopId,
            id: newId(now),
            participantId: person.id,
            fromState: person.state,
            toState,
            reason,
            changedBy: by,
            changedAt: now
          }
        ]
  )
  for (let from = 0; from < moves.length; from += 1000) await keepMoves(tx, moves.slice(from, from + 1000))
  const others = changes.filter(({ set }) => set.state === undefined)
  await recordDeeds(
    tx,
    others.map(({ person, set }) => ({
      now,
      access,
      workshopId,
      deed: 'participants.change',
      subjectId: person.id,
      detail: { fields: Object.keys(set).map((name) => FIELDS[name] ?? name) }
    }))
  )
}
