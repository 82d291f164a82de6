/** Writes who did what and when: every change of a person's data, every export and every sign-in. */
import type { Db } from '../platform/db/database.ts'
import { newId } from '../platform/id.ts'
import { insertDeeds } from './queries.ts'
import type { Access } from './rules.ts'

export type Deed = {
  now: Date
  access?: Pick<Access, 'userId' | 'tokenId' | 'participantId'> | undefined
  workshopId?: string | undefined
  /** Feature and verb, such as `participants.change` or `lists.export`. */
  deed: string
  subjectId?: string | undefined
  /** Ids, counts and names of fields. Never what was typed: the log cannot be corrected or erased. */
  detail?: Record<string, unknown>
}

const rowOf = ({ now, access, workshopId, deed, subjectId, detail = {} }: Deed) => ({
  id: newId(now),
  happenedAt: now,
  userId: access?.userId,
  tokenId: access?.tokenId,
  workshopId,
  deed,
  subjectId,
  detail: access?.participantId === undefined ? detail : { ...detail, by: 'participant' }
})

/** Give the act's own transaction, so that a deed is written exactly when it was done. */
export const recordDeed = (db: Db, deed: Deed): Promise<void> => insertDeeds(db, [rowOf(deed)])

/** What one act did to many, by one statement for a thousand. */
export const recordDeeds = async (db: Db, deeds: Deed[]): Promise<void> => {
  for (let from = 0; from < deeds.length; from += 1000) await insertDeeds(db, deeds.slice(from, from + 1000).map(rowOf))
}
