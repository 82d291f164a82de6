/** SQL about mailings: what is proposed for which release, and what became of it. Absence is `undefined`. */
import { and, asc, count, desc, eq, gt, inArray, or, type SQL, sql } from 'drizzle-orm'
import { holdsWords } from '../participants/queries.for-search.ts'
import { participants } from '../participants/tables.ts'
import type { Db, Transaction } from '../platform/db/database.ts'
import { invitations, type MailingMessage, mailingMessages, mailings } from './tables.ts'

export type MessageFilter = {
  kind?: MailingMessage['kind'] | undefined
  session?: string | undefined
  state?: MailingMessage['state'] | undefined
  q?: string | undefined
}

export const listMailings = (db: Db, workshopId: string) =>
  db.select().from(mailings).where(eq(mailings.workshopId, workshopId)).orderBy(desc(mailings.release))

export const findMailing = async (db: Db, workshopId: string, release: number) =>
  (
    await db
      .select()
      .from(mailings)
      .where(and(eq(mailings.workshopId, workshopId), eq(mailings.release, release)))
  )[0]

/** How many messages of a workshop there are of each kind, state and reason, by release. */
export const countMessages = (db: Db, workshopId: string, release?: number) =>
  db
    .select({
      release: mailingMessages.release,
      kind: mailingMessages.kind,
      state: mailingMessages.state,
      reason: mailingMessages.failure,
      messages: count()
    })
    .from(mailingMessages)
    .where(
      and(
        eq(mailingMessages.workshopId, workshopId),
        release === undefined ? undefined : eq(mailingMessages.release, release)
      )
    )
    .groupBy(mailingMessages.release, mailingMessages.kind, mailingMessages.state, mailingMessages.failure)

/** How many people get at least one message that is not left out, by release. */
export const countRecipients = (db: Db, workshopId: string, release?: number) =>
  db
    .select({
      release: mailingMessages.release,
      people: sql<number>`count(distinct ${mailingMessages.participantId})`.mapWith(Number)
    })
    .from(mailingMessages)
    .where(
      and(
        eq(mailingMessages.workshopId, workshopId),
        release === undefined ? undefined : eq(mailingMessages.release, release),
        sql`${mailingMessages.state} <> 'left-out'`
      )
    )
    .groupBy(mailingMessages.release)

/** How many messages are about each session. */
export const countBySession = (db: Db, workshopId: string, release: number) =>
  db
    .select({ sessionId: sql<string>`${mailingMessages.sessionId}`, messages: count() })
    .from(mailingMessages)
    .where(
      and(
        eq(mailingMessages.workshopId, workshopId),
        eq(mailingMessages.release, release),
        sql`${mailingMessages.sessionId} is not null`
      )
    )
    .groupBy(mailingMessages.sessionId)

const fits = (workshopId: string, release: number, { kind, session, state, q }: MessageFilter): SQL | undefined =>
  and(
    eq(mailingMessages.workshopId, workshopId),
    eq(mailingMessages.release, release),
    kind && eq(mailingMessages.kind, kind),
    session === undefined ? undefined : eq(mailingMessages.sessionId, session),
    state && eq(mailingMessages.state, state),
    holdsWords(q)
  )

const ofParticipant = and(
  eq(participants.workshopId, mailingMessages.workshopId),
  eq(participants.id, mailingMessages.participantId)
)

/** People in the order of the list, with how they answered. `behind`: the last of the page before. */
export const pageOfMessages = (
  db: Db,
  workshopId: string,
  release: number,
  filter: MessageFilter,
  limit: number,
  behind?: { sortKey: string; id: string }
) =>
  db
    .select({
      id: mailingMessages.id,
      participantId: mailingMessages.participantId,
      sessionId: mailingMessages.sessionId,
      kind: mailingMessages.kind,
      state: mailingMessages.state,
      reason: mailingMessages.failure,
      sentAt: mailingMessages.sentAt,
      displayName: participants.displayName,
      reference: participants.reference,
      country: participants.country,
      sortKey: participants.sortKey,
      answer: invitations.answer
    })
    .from(mailingMessages)
    .innerJoin(participants, ofParticipant)
    .leftJoin(
      invitations,
      and(
        eq(invitations.workshopId, mailingMessages.workshopId),
        eq(invitations.sessionId, mailingMessages.sessionId),
        eq(invitations.participantId, mailingMessages.participantId)
      )
    )
    .where(
      and(
        fits(workshopId, release, filter),
        behind &&
          or(
            gt(participants.sortKey, behind.sortKey),
            and(eq(participants.sortKey, behind.sortKey), gt(mailingMessages.id, behind.id))
          )
      )
    )
    .orderBy(asc(participants.sortKey), asc(mailingMessages.id))
    .limit(limit)

export const findMessage = async (db: Db, workshopId: string, id: string): Promise<MailingMessage | undefined> =>
  (
    await db
      .select()
      .from(mailingMessages)
      .where(and(eq(mailingMessages.workshopId, workshopId), eq(mailingMessages.id, id)))
  )[0]

/** Leaves out what is proposed, or puts back what was left out by hand: nothing else. Answers how many it were. */
export const leaveOut = async (
  tx: Transaction,
  workshopId: string,
  release: number,
  which: { ids?: string[] | undefined; filter?: MessageFilter | undefined },
  isLeftOut: boolean
): Promise<number> => {
  const fitting = tx
    .select({ id: mailingMessages.id })
    .from(mailingMessages)
    .innerJoin(participants, ofParticipant)
    .where(fits(workshopId, release, which.filter ?? {}))
  const { rowCount } = await tx
    .update(mailingMessages)
    .set(isLeftOut ? { state: 'left-out', failure: 'by-hand' } : { state: 'proposed', failure: '' })
    .where(
      and(
        eq(mailingMessages.workshopId, workshopId),
        eq(mailingMessages.release, release),
        isLeftOut
          ? eq(mailingMessages.state, 'proposed')
          : and(eq(mailingMessages.state, 'left-out'), eq(mailingMessages.failure, 'by-hand')),
        which.ids ? inArray(mailingMessages.id, which.ids) : undefined,
        which.filter ? inArray(mailingMessages.id, fitting) : undefined
      )
    )
  return rowCount ?? 0
}
