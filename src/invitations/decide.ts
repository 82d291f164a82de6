/** What organisers decide about a mailing: leaving out, looking again, approving, discarding. */
import { recordDeed } from '../accounts/audit.ts'
import type { Access } from '../accounts/rules.ts'
import { findRelease } from '../agenda/queries.for-releases.ts'
import type { Transaction } from '../platform/db/database.ts'
import { type BasedOn, hasMovedOn } from '../platform/db/versions.ts'
import { changedMeanwhile } from '../platform/http/kinds.ts'
import { enqueueAll } from '../platform/jobs/enqueue.ts'
import type { Services } from '../services.ts'
import type { LeavingOut, MailingView } from './contract.ts'
import { mailingDecided, mailingNotFound, nothingToSend } from './problems.ts'
import { proposeIn } from './propose.ts'
import { lockMailing, updateMailing } from './queries.for-proposing.ts'
import { queueProposed } from './queries.for-sending.ts'
import { leaveOut } from './queries.ts'
import { readMailing } from './read.ts'
import { SENDING, type SendJob, sendKey } from './rules.for-sending.ts'
import type { Mailing } from './tables.ts'

type Given = Pick<Services, 'db' | 'clock'>
export type Which = { workshopId: string; release: number; basedOn: BasedOn }

/** Holds the mailing until commit: two who decide at once come one after the other. */
const lock = async (tx: Transaction, { workshopId, release, basedOn }: Which): Promise<Mailing> => {
  const mailing = await lockMailing(tx, workshopId, release)
  if (!mailing) throw mailingNotFound(`Nothing was proposed for Rev.${release}.`)
  if (hasMovedOn(mailing, basedOn)) throw changedMeanwhile('What is proposed was changed meanwhile.')
  return mailing
}

const lockOpen = async (tx: Transaction, which: Which): Promise<Mailing> => {
  const mailing = await lock(tx, which)
  if (mailing.state !== 'review') throw mailingDecided(`The mailing of Rev.${which.release} is ${mailing.state}.`)
  return mailing
}

/** Problems: 404 mailing-not-found, 409 mailing-decided, 412 changed-meanwhile. */
export const leaveOutMessages = (
  { db, clock }: Given,
  access: Access,
  which: Which,
  { ids, filter, isLeftOut }: LeavingOut
): Promise<MailingView> =>
  db.transaction(async (tx) => {
    const { workshopId, release } = which
    const { version } = await lockOpen(tx, which)
    const messages = await leaveOut(tx, workshopId, release, { ids, filter }, isLeftOut)
    await updateMailing(tx, workshopId, release, { version: version + 1 })
    const deed = isLeftOut ? 'invitations.leave-out' : 'invitations.put-back'
    await recordDeed(tx, { now: clock(), access, workshopId, deed, detail: { release, messages } })
    return readMailing(tx, workshopId, release)
  })

/**
 * Proposes anew for the latest release: people may have come, gone, or got another address since. What was sent stays
 * sent. Problems: 404 mailing-not-found, 409 mailing-decided, 412 changed-meanwhile.
 */
export const lookAgain = ({ db, clock }: Given, access: Access, which: Which): Promise<MailingView> =>
  db.transaction(async (tx) => {
    const { workshopId, release } = which
    const mailing = await lock(tx, which)
    if ((await findRelease(tx, workshopId))?.number !== release)
      throw mailingDecided('A newer release was made: it has a mailing of its own.')
    const now = clock()
    await proposeIn(tx, mailing, now)
    await recordDeed(tx, { now, access, workshopId, deed: 'invitations.look-again', detail: { release } })
    return readMailing(tx, workshopId, release)
  })

/**
 * From here on messages are sent. Problems: 404 mailing-not-found, 409 mailing-decided, 409 nothing-to-send,
 * 412 changed-meanwhile.
 */
export const approve = ({ db, clock }: Given, access: Access, which: Which): Promise<MailingView> =>
  db.transaction(async (tx) => {
    const { workshopId, release } = which
    const mailing = await lockOpen(tx, which)
    if ((await findRelease(tx, workshopId))?.number !== release)
      throw mailingDecided('A newer release was made: it has a mailing of its own.')
    const ids = await queueProposed(tx, workshopId, release)
    if (ids.length === 0) throw nothingToSend('Every message is left out.')
    const now = clock()
    const decided = { state: 'approved' as const, decidedAt: now, decidedBy: access.principalId }
    await updateMailing(tx, workshopId, release, { ...decided, version: mailing.version + 1 })
    const jobs = ids.map((id): SendJob => ({ workshopId, id }))
    await enqueueAll(tx, 'invitations.send', jobs, SENDING, sendKey)
    const detail = { release, messages: ids.length }
    await recordDeed(tx, { now, access, workshopId, deed: 'invitations.approve', detail })
    return readMailing(tx, workshopId, release)
  })

/** Nobody is told of this release. Problems: 404 mailing-not-found, 409 mailing-decided, 412 changed-meanwhile. */
export const discard = ({ db, clock }: Given, access: Access, which: Which): Promise<MailingView> =>
  db.transaction(async (tx) => {
    const { workshopId, release } = which
    const mailing = await lockOpen(tx, which)
    const now = clock()
    const decided = { state: 'discarded' as const, decidedAt: now, decidedBy: access.principalId }
    await updateMailing(tx, workshopId, release, { ...decided, version: mailing.version + 1 })
    await recordDeed(tx, { now, access, workshopId, deed: 'invitations.discard', detail: { release } })
    return readMailing(tx, workshopId, release)
  })
