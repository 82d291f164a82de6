/** SQL that forgets what was issued to a person who is erased. */
import { and, eq, isNull, ne } from 'drizzle-orm'
import type { Forgotten } from '../participants/erase.ts'
import type { Transaction } from '../platform/db/database.ts'
import { ERASED_FACTS, ERASED_REASON } from './rules.for-erasure.ts'
import { issuedDocuments, travelDocuments } from './tables.ts'

/**
 * Certificates go, so that they can no longer be verified. Of letters the number stays, for none is given twice: their
 * words go, and whoever checks the code is told that the letter is not valid.
 */
export const forgetIssued = async (tx: Transaction, { workshopId, participantId, now }: Forgotten): Promise<void> => {
  const own = and(eq(issuedDocuments.workshopId, workshopId), eq(issuedDocuments.participantId, participantId))
  await tx.delete(issuedDocuments).where(and(own, eq(issuedDocuments.kind, 'certificate')))
  await tx
    .update(issuedDocuments)
    .set({ revokedAt: now, reason: ERASED_REASON })
    .where(and(own, isNull(issuedDocuments.revokedAt)))
  await tx
    .update(issuedDocuments)
    .set({ facts: ERASED_FACTS, reason: ERASED_REASON })
    .where(and(own, ne(issuedDocuments.kind, 'certificate')))
  await tx
    .delete(travelDocuments)
    .where(and(eq(travelDocuments.workshopId, workshopId), eq(travelDocuments.participantId, participantId)))
}
