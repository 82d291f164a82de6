/** SQL about personal data that are kept for a time: what is held, erasing it, and when it was erased. */
import { and, count, desc, eq, inArray, isNotNull, lte, ne, or, sql } from 'drizzle-orm'
import { auditLog } from '../accounts/tables.ts'
import { forgetNotListed } from '../invitations/queries.for-erasure.ts'
import { travelDocuments } from '../letters/tables.ts'
import { participants } from '../participants/tables.ts'
import type { Db, Transaction } from '../platform/db/database.ts'
import { nextVersion } from '../platform/db/versions.ts'
import { workshops } from '../workshops/tables.ts'
import { ERASURES, type ErasedKind } from './rules.for-retention.ts'

const hasNeeds = ne(participants.dietaryNeeds, '')
const hasContacts = or(isNotNull(participants.email), ne(participants.telephone, ''))
const isHeld = {
  'dietary-needs': hasNeeds,
  contacts: and(eq(participants.listed, false), hasContacts)
}
const nothing = { 'dietary-needs': { dietaryNeeds: '' }, contacts: { email: null, telephone: '' } }

/** Workshops that ended by that day and still hold what is erased in time. */
export const listEndedHolding = async (db: Db, endedBy: string): Promise<string[]> => {
  const rows = await db
    .selectDistinct({ workshopId: participants.workshopId })
    .from(participants)
    .innerJoin(workshops, eq(workshops.id, participants.workshopId))
    .where(and(lte(workshops.endsOn, endedBy), or(...Object.values(isHeld))))
  const withPassports = await db
    .selectDistinct({ workshopId: travelDocuments.workshopId })
    .from(travelDocuments)
    .innerJoin(workshops, eq(workshops.id, travelDocuments.workshopId))
    .where(lte(workshops.endsOn, endedBy))
  return [...new Set([...rows, ...withPassports].map(({ workshopId }) => workshopId))]
}

/** How many people it was erased of. */
export const erase = async (tx: Transaction, workshopId: string, kind: ErasedKind, now: Date): Promise<number> => {
  if (kind === 'passports') {
    const gone = await tx.delete(travelDocuments).where(eq(travelDocuments.workshopId, workshopId))
    return gone.rowCount ?? 0
  }
  if (kind === 'contacts') await forgetNotListed(tx, workshopId)
  const change = { ...nothing[kind], changedAt: now, version: nextVersion(participants.version) }
  const { rowCount } = await tx
    .update(participants)
    .set(change)
    .where(and(eq(participants.workshopId, workshopId), isHeld[kind]))
  return rowCount ?? 0
}

const where = (condition: ReturnType<typeof and>) => sql<number>`count(*) filter (where ${condition})`.mapWith(Number)

/** Of how many people what is held. */
export const countHeld = async (db: Db, workshopId: string) => {
  const [row] = await db
    .select({
      people: count(),
      emails: where(isNotNull(participants.email)),
      telephones: where(ne(participants.telephone, '')),
      dietaryNeeds: where(hasNeeds),
      notListed: where(eq(participants.listed, false)),
      contactsOfNotListed: where(isHeld.contacts)
    })
    .from(participants)
    .where(eq(participants.workshopId, workshopId))
  const passports = await db.$count(travelDocuments, eq(travelDocuments.workshopId, workshopId))
  return { ...row!, passports }
}

/** The latest first. */
export const listErasures = (db: Db, workshopId: string) =>
  db
    .select({ at: auditLog.happenedAt, deed: auditLog.deed, detail: auditLog.detail })
    .from(auditLog)
    .where(and(eq(auditLog.workshopId, workshopId), inArray(auditLog.deed, Object.values(ERASURES))))
    .orderBy(desc(auditLog.id))
