/** SQL about answers to invitations. Absence is `undefined`. */
import { and, asc, count, desc, eq, sql } from 'drizzle-orm'
import { participants } from '../participants/tables.ts'
import type { Db, Transaction } from '../platform/db/database.ts'
import { type Invitation, type InvitationReply, invitationReplies, invitations } from './tables.ts'

/** By session and the address that was invited, in whichever workshop (or in this one), held until commit. */
export const lockInvitation = async (
  tx: Transaction,
  sessionId: string,
  email: string,
  workshopId?: string
): Promise<Invitation | undefined> =>
  (
    await tx
      .select()
      .from(invitations)
      .where(
        and(
          eq(invitations.sessionId, sessionId),
          sql`lower(${invitations.email}) = ${email}`,
          workshopId === undefined ? undefined : eq(invitations.workshopId, workshopId)
        )
      )
      .limit(1)
      .for('update')
  )[0]

type Key = Pick<Invitation, 'workshopId' | 'sessionId' | 'participantId'>

const replyOf = ({ workshopId, sessionId, participantId }: Key) =>
  and(
    eq(invitationReplies.workshopId, workshopId),
    eq(invitationReplies.sessionId, sessionId),
    eq(invitationReplies.participantId, participantId)
  )

export const countReplies = async (tx: Transaction, { workshopId, ...key }: Key): Promise<number> =>
  (
    await tx
      .select({ kept: count() })
      .from(invitationReplies)
      .where(replyOf({ workshopId, ...key }))
  )[0]?.kept ?? 0

/** False: the same message is there already. */
export const insertReply = async (tx: Transaction, replied: InvitationReply): Promise<boolean> => {
  const { workshopId, messageHash } = invitationReplies
  const { rowCount } = await tx
    .insert(invitationReplies)
    .values(replied)
    .onConflictDoNothing({ target: [workshopId, messageHash] })
  return rowCount === 1
}

export const setAnswer = async (
  tx: Transaction,
  { workshopId, sessionId, participantId }: Key,
  change: Pick<Invitation, 'answer' | 'answeredAt'>
): Promise<void> => {
  await tx
    .update(invitations)
    .set(change)
    .where(
      and(
        eq(invitations.workshopId, workshopId),
        eq(invitations.sessionId, sessionId),
        eq(invitations.participantId, participantId)
      )
    )
}

const having = (answer: Invitation['answer']) =>
  sql<number>`count(*) filter (where ${invitations.answer} = ${answer})`.mapWith(Number)

/** Of those who are asked to come now: who were withdrawn are not counted. */
export const countAnswers = (db: Db, workshopId: string) =>
  db
    .select({
      sessionId: invitations.sessionId,
      accepted: having('accepted'),
      tentative: having('tentative'),
      declined: having('declined'),
      unanswered: having('needs-action')
    })
    .from(invitations)
    .where(and(eq(invitations.workshopId, workshopId), eq(invitations.method, 'request')))
    .groupBy(invitations.sessionId)
    .orderBy(asc(invitations.sessionId))

/** Who is asked to come to a session, in the order of the list. */
export const listAnswers = (db: Db, workshopId: string, sessionId: string) =>
  db
    .select({
      participantId: invitations.participantId,
      displayName: participants.displayName,
      reference: participants.reference,
      answer: invitations.answer,
      answeredAt: invitations.answeredAt,
      isVerified: sql<boolean>`coalesce((
        select replies.is_verified from ${invitationReplies} replies
        where replies.workshop_id = ${invitations.workshopId} and replies.session_id = ${invitations.sessionId}
          and replies.participant_id = ${invitations.participantId} and replies.is_applied
        order by replies.received_at desc, replies.id desc limit 1), false)`
    })
    .from(invitations)
    .innerJoin(
      participants,
      and(eq(participants.workshopId, invitations.workshopId), eq(participants.id, invitations.participantId))
    )
    .where(
      and(
        eq(invitations.workshopId, workshopId),
        eq(invitations.sessionId, sessionId),
        eq(invitations.method, 'request')
      )
    )
    .orderBy(asc(participants.sortKey), asc(participants.id))

/** Everything that came about a session, the latest first; 500 at most. */
export const listReplies = (db: Db, workshopId: string, sessionId: string) =>
  db
    .select({
      id: invitationReplies.id,
      participantId: invitationReplies.participantId,
      displayName: participants.displayName,
      reference: participants.reference,
      answer: invitationReplies.answer,
      sequence: invitationReplies.sequence,
      comment: invitationReplies.comment,
      receivedAt: invitationReplies.receivedAt,
      isVerified: invitationReplies.isVerified,
      isApplied: invitationReplies.isApplied,
      reason: invitationReplies.reason
    })
    .from(invitationReplies)
    .innerJoin(
      participants,
      and(
        eq(participants.workshopId, invitationReplies.workshopId),
        eq(participants.id, invitationReplies.participantId)
      )
    )
    .where(and(eq(invitationReplies.workshopId, workshopId), eq(invitationReplies.sessionId, sessionId)))
    .orderBy(desc(invitationReplies.receivedAt), desc(invitationReplies.id))
    .limit(500)
