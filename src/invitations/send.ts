/** Sends one message that was approved: once, and only if it still holds. */
import { findRelease } from '../agenda/queries.for-releases.ts'
import type { Transaction } from '../platform/db/database.ts'
import { Problem } from '../platform/problem.ts'
import type { Services } from '../services.ts'
import { findWorkshop } from '../workshops/queries.ts'
import { composeMessage, type Matter, readMatter, standsNow } from './message.ts'
import { findRecipient, lockQueued, updateMessage, upsertInvitation } from './queries.for-sending.ts'
import type { SendJob } from './rules.for-sending.ts'
import { type CalendarKind, factsOf, methodOf, mustAnswerAnew, type Reason } from './rules.ts'
import type { MailingMessage } from './tables.ts'

type Given = Pick<Services, 'db' | 'clock' | 'config' | 'mailer'>
type Standing = NonNullable<ReturnType<typeof standsNow>>

const isSameDeed = (approved: MailingMessage['kind'], now: MailingMessage['kind']) =>
  approved === 'notice' || now === 'notice' ? approved === now : methodOf(approved) === methodOf(now)

/** Whether it still holds: of the latest release, about the same thing, to somebody who can be reached. */
const judge = async (
  tx: Transaction,
  message: MailingMessage,
  at: Date
): Promise<{ reason: Reason } | { matter: Matter; standing: Standing }> => {
  const { workshopId } = message
  const workshop = await findWorkshop(tx, workshopId)
  const person = await findRecipient(tx, workshopId, message.participantId)
  if ((await findRelease(tx, workshopId))?.number !== message.release) return { reason: 'superseded' }
  const matter = workshop && person && (await readMatter(tx, workshop, person, message, at))
  const standing = matter && standsNow(matter, at)
  if (!standing || !isSameDeed(message.kind, standing.kind)) return { reason: 'out-of-date' }
  return standing.reason === null ? { matter, standing } : { reason: standing.reason }
}

const remember = async (
  tx: Transaction,
  message: MailingMessage,
  { matter, standing }: { matter: Matter; standing: Standing },
  sentAt: Date
) => {
  const { person, session, parts, told } = matter
  if (!session || standing.kind === 'notice') return
  const facts = factsOf(session, parts, person)
  const method = methodOf(standing.kind as CalendarKind)
  const isAskedAnew = method === 'request' && (told?.method !== 'request' || mustAnswerAnew(told.facts, facts))
  const { workshopId, release, participantId } = message
  await upsertInvitation(
    tx,
    {
      ...{ workshopId, release, participantId, method, sentAt },
      sessionId: session.id,
      sequence: standing.sequence ?? 0,
      email: person.email!,
      told: facts
    },
    isAskedAnew
  )
}

/**
 * The row is held while the message leaves, so that no other process sends it too; one that dies in between leaves it
 * queued, and what is sent again has the same Message-ID. `isLastAttempt`: no other will follow.
 */
export const sendMessage = (
  { db, clock, config, mailer }: Given,
  { workshopId, id }: SendJob,
  isLastAttempt: boolean
): Promise<void> =>
  db.transaction(async (tx) => {
    const message = await lockQueued(tx, workshopId, id)
    if (!message) return
    const now = clock()
    const judged = await judge(tx, message, now)
    if ('reason' in judged) {
      await updateMessage(tx, workshopId, id, { state: 'left-out', failure: judged.reason })
      return
    }
    const { kind, sequence } = judged.standing
    const failure = await deliver({ config, mailer }, message, judged, now, isLastAttempt)
    if (failure) {
      await updateMessage(tx, workshopId, id, { state: 'failed', failure })
      return
    }
    await updateMessage(tx, workshopId, id, { state: 'sent', failure: '', sentAt: now, kind, sequence })
    await remember(tx, message, judged, now)
  })

/** Undefined: it left. Thrown: try again later. */
const deliver = async (
  { config, mailer }: Pick<Given, 'config' | 'mailer'>,
  { id }: MailingMessage,
  { matter, standing }: { matter: Matter; standing: Standing },
  now: Date,
  isLastAttempt: boolean
): Promise<Reason | undefined> => {
  try {
    const { letter, calendar } = composeMessage(config, matter, standing, now)
    const answered = calendar && { calendar, replyTo: config.mailReplies }
    await mailer.send({ id, to: matter.person.email!, ...letter, ...answered })
    return undefined
  } catch (error) {
    if (error instanceof Problem) return 'refused'
    if (isLastAttempt) return 'unsent'
    throw error
  }
}
