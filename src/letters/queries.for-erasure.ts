/** SQL that forgets what was issued to a person who is erased: the papers can no longer be verified. */
import { and, eq } from 'drizzle-orm'
import type { Forgotten } from '../participants/erase.ts'
import type { Transaction } from '../platform/db/database.ts'
import { issuedDocuments } from './tables.ts'

export const forgetIssued = async (tx: Transaction, { workshopId, participantId }: Forgotten): Promise<void> => {
  await tx
    .delete(issuedDocuments)
    .where(and(eq(issuedDocuments.workshopId, workshopId), eq(issuedDocuments.participantId, participantId)))
}
