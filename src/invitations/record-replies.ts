/** Takes answers to invitations from mail: recorded, and counted where they are to be believed. */
import { createHash } from 'node:crypto'
import { recordDeed } from '../accounts/audit.ts'
import type { Access } from '../accounts/rules.ts'
import type { Transaction } from '../platform/db/database.ts'
import { newId } from '../platform/id.ts'
import { isVouchedFor } from '../platform/mail/authentication.ts'
import { readInbox, type Take } from '../platform/mail/inbox.ts'
import { readIncoming } from '../platform/mail/incoming.ts'
import { readMessage } from '../platform/mail/read-message.ts'
import type { Services } from '../services.ts'
import { countReplies, insertReply, lockInvitation, setAnswer } from './queries.for-replies.ts'
import { parseReply, type Reply, type ReplyReason, reasonAgainst } from './rules.for-replies.ts'

type Given = Pick<Services, 'db' | 'clock' | 'config'>
/** Who hands a message in by hand, for which workshop: they vouch for it. */
type ByHand = { workshopId: string; access: Access }
type Kept = { sessionId: string; participantId: string; answer: Reply['answer']; reason: ReplyReason | null }
/** `none`: not an answer to an invitation of ours. `unknown`: nobody was invited so. `again`: it was taken before. */
export type Taken = { outcome: 'none' } | { outcome: 'unknown' } | { outcome: 'again' } | ({ outcome: 'kept' } & Kept)

/** Of one person about one session; more is not written by people. */
const MOST_KEPT = 50

type Arrived = { replied: Reply; from: string | undefined; vouched: boolean | undefined; hash: string }

const keep = async (
  tx: Transaction,
  { replied, from, vouched, hash }: Arrived,
  now: Date,
  byHand?: ByHand
): Promise<Taken> => {
  const invitation = await lockInvitation(tx, replied.sessionId, replied.attendee, byHand?.workshopId)
  if (!invitation || (await countReplies(tx, invitation)) >= MOST_KEPT) return { outcome: 'unknown' }
  const { workshopId, sessionId, participantId } = invitation
  const reason = reasonAgainst({ replied, from, vouched, invitation }) ?? null
  const { answer, sequence, comment, stamp } = replied
  const isNew = await insertReply(tx, {
    ...{ workshopId, sessionId, participantId, answer, sequence, comment },
    id: newId(now),
    receivedAt: now,
    messageHash: hash,
    isVerified: vouched === true,
    isApplied: reason === null,
    reason: reason ?? ''
  })
  if (!isNew) return { outcome: 'again' }
  const answeredAt = stamp && stamp < now ? stamp : now
  if (reason === null) await setAnswer(tx, invitation, { answer, answeredAt })
  if (byHand) {
    const { access } = byHand
    const detail = { sessionId, answer, isApplied: reason === null }
    await recordDeed(tx, { now, access, workshopId, deed: 'invitations.answer', subjectId: participantId, detail })
  }
  return { outcome: 'kept', sessionId, participantId, answer, reason }
}

/**
 * Takes one message. With MAIL_AUTHSERV set, what our mail server does not vouch for is recorded and not counted; what an
 * organiser hands in is believed. The state of a registration never changes: an answer is a hint to organisers.
 */
export const takeReply = async ({ db, clock, config }: Given, raw: Buffer, byHand?: ByHand): Promise<Taken> => {
  const message = await readMessage(raw)
  const replied = message?.calendars.map(parseReply).find((found) => found !== undefined)
  if (!message || !replied) return { outcome: 'none' }
  const { from, authenticationResults } = message
  const server = byHand ? undefined : config.mailAuthserv
  const vouched = server === undefined ? undefined : isVouchedFor(authenticationResults, server, from ?? '')
  const hash = createHash('sha256').update(raw).digest('hex')
  return db.transaction((tx) => keep(tx, { replied, from, vouched, hash }, clock(), byHand))
}

/** Reads the mailbox and the folder of incoming mail. What cannot be reached is told in the log, and tried again next time. */
export const readReplies = async (services: Given & Pick<Services, 'log'>): Promise<void> => {
  const { config, log } = services
  const counts = { messages: 0, counted: 0, recorded: 0, again: 0, unknown: 0 }
  const take: Take = async (raw) => {
    const taken = await takeReply(services, raw)
    if (taken.outcome === 'none') return false
    if (taken.outcome === 'kept') counts[taken.reason === null ? 'counted' : 'recorded'] += 1
    else counts[taken.outcome] += 1
    return true
  }
  const sources = [
    () => readIncoming(config.incomingFolder, take),
    ...(config.imapUrl === undefined ? [] : [() => readInbox(config.imapUrl!, take)])
  ]
  for (const read of sources) {
    counts.messages += await read().catch((err) => {
      log.warn({ err }, 'answers to invitations could not be read')
      return 0
    })
  }
  if (counts.messages > 0) log.info(counts, 'answers to invitations were read')
}
