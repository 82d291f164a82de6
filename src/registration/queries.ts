/** SQL about links to registrations and the sign-ins that come of them. Absence is `undefined`. */
import { and, asc, count, desc, eq, gt, isNull, lt } from 'drizzle-orm'
import { badgeTokens, type Participant, participantStates, participants } from '../participants/tables.ts'
import type { Db, Transaction } from '../platform/db/database.ts'
import { type Workshop, workshops } from '../workshops/tables.ts'
import { type RegistrationLink, type RegistrationSignIn, registrationLinks, registrationSignIns } from './tables.ts'

/** `email` in lower case. */
export const findByEmail = async (db: Db, workshopId: string, email: string): Promise<Participant | undefined> =>
  (
    await db
      .select()
      .from(participants)
      .where(and(eq(participants.workshopId, workshopId), eq(participants.email, email)))
  )[0]

export const findRegistered = async (db: Db, workshopId: string, id: string): Promise<Participant | undefined> =>
  (
    await db
      .select()
      .from(participants)
      .where(and(eq(participants.workshopId, workshopId), eq(participants.id, id)))
  )[0]

/** Every state that the person has had, the first one first. */
export const listMoves = (db: Db, workshopId: string, participantId: string) =>
  db
    .select({
      id: participantStates.id,
      from: participantStates.fromState,
      to: participantStates.toState,
      by: participantStates.changedBy,
      at: participantStates.changedAt
    })
    .from(participantStates)
    .where(and(eq(participantStates.workshopId, workshopId), eq(participantStates.participantId, participantId)))
    .orderBy(asc(participantStates.changedAt), asc(participantStates.id))

/** The badge that opens the door now. */
export const findLiveBadge = async (db: Db, workshopId: string, participantId: string) => {
  const [row] = await db
    .select({ id: badgeTokens.id, tokenHash: badgeTokens.tokenHash })
    .from(badgeTokens)
    .where(
      and(
        eq(badgeTokens.workshopId, workshopId),
        eq(badgeTokens.participantId, participantId),
        isNull(badgeTokens.revokedAt)
      )
    )
    .orderBy(desc(badgeTokens.id))
    .limit(1)
  return row
}

export const insertLink = async (
  db: Db,
  workshopId: string,
  link: Omit<RegistrationLink, 'workshopId' | 'sentAt' | 'usedAt'>
): Promise<void> => {
  await db.insert(registrationLinks).values({ ...link, workshopId })
}

export const countLinksSince = async (
  db: Db,
  workshopId: string,
  participantId: string,
  since: Date
): Promise<number> => {
  const [row] = await db
    .select({ links: count() })
    .from(registrationLinks)
    .where(
      and(
        eq(registrationLinks.workshopId, workshopId),
        eq(registrationLinks.participantId, participantId),
        gt(registrationLinks.createdAt, since)
      )
    )
  return row?.links ?? 0
}

export const findLink = async (db: Db, workshopId: string, id: string): Promise<RegistrationLink | undefined> =>
  (
    await db
      .select()
      .from(registrationLinks)
      .where(and(eq(registrationLinks.workshopId, workshopId), eq(registrationLinks.id, id)))
  )[0]

export const updateLink = async (
  db: Db,
  workshopId: string,
  id: string,
  change: Pick<Partial<RegistrationLink>, 'sentAt' | 'usedAt'>
): Promise<void> => {
  await db
    .update(registrationLinks)
    .set(change)
    .where(and(eq(registrationLinks.workshopId, workshopId), eq(registrationLinks.id, id)))
}

const isGoodLink = (tokenHash: string, now: Date) =>
  and(
    eq(registrationLinks.tokenHash, tokenHash),
    isNull(registrationLinks.usedAt),
    gt(registrationLinks.expiresAt, now)
  )

/** A link that was not used and has not expired: the token alone says which workshop it is about. */
export const findGoodLink = async (
  db: Db,
  tokenHash: string,
  now: Date
): Promise<Pick<RegistrationLink, 'workshopId' | 'id' | 'participantId'> | undefined> =>
  (await db.select().from(registrationLinks).where(isGoodLink(tokenHash, now)))[0]

/** The same, held until commit: two that open it at once do not both get in. */
export const lockGoodLink = async (
  tx: Transaction,
  tokenHash: string,
  now: Date
): Promise<Pick<RegistrationLink, 'workshopId' | 'id' | 'participantId'> | undefined> =>
  (await tx.select().from(registrationLinks).where(isGoodLink(tokenHash, now)).for('update'))[0]

export const insertSignIn = async (
  db: Db,
  workshopId: string,
  signIn: Omit<RegistrationSignIn, 'workshopId' | 'endedAt'>
): Promise<void> => {
  await db.insert(registrationSignIns).values({ ...signIn, workshopId })
}

/** Who shows this secret, and at which workshop: `workshopId` is in the answer. */
export const findSignedIn = async (
  db: Db,
  tokenHash: string,
  now: Date
): Promise<{ signIn: RegistrationSignIn; workshop: Workshop } | undefined> =>
  (
    await db
      .select({ signIn: registrationSignIns, workshop: workshops })
      .from(registrationSignIns)
      .innerJoin(workshops, eq(workshops.id, registrationSignIns.workshopId))
      .where(
        and(
          eq(registrationSignIns.tokenHash, tokenHash),
          isNull(registrationSignIns.endedAt),
          gt(registrationSignIns.expiresAt, now)
        )
      )
  )[0]

export const endSignIn = async (db: Db, workshopId: string, id: string, now: Date): Promise<void> => {
  await db
    .update(registrationSignIns)
    .set({ endedAt: now })
    .where(and(eq(registrationSignIns.workshopId, workshopId), eq(registrationSignIns.id, id)))
}

/** Links and sign-ins of every workshop that have been over since before; how many. */
export const deleteExpiredBefore = async (db: Db, before: Date): Promise<number> => {
  const { workshopId } = registrationLinks
  const links = await db
    .delete(registrationLinks)
    .where(lt(registrationLinks.expiresAt, before))
    .returning({ workshopId })
  const signIns = await db.delete(registrationSignIns).where(lt(registrationSignIns.expiresAt, before))
  return links.length + (signIns.rowCount ?? 0)
}
