/** SQL that closes the ways of a person who is erased to their own registration. */
import { and, eq } from 'drizzle-orm'
import type { Forgotten } from '../participants/erase.ts'
import type { Transaction } from '../platform/db/database.ts'
import { registrationLinks, registrationSignIns } from './tables.ts'

export const closeOwnRegistration = async (
  tx: Transaction,
  { workshopId, participantId }: Forgotten
): Promise<void> => {
  for (const table of [registrationLinks, registrationSignIns])
    await tx.delete(table).where(and(eq(table.workshopId, workshopId), eq(table.participantId, participantId)))
}
