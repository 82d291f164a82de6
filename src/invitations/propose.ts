/** Proposes what a release has to tell people. Nothing is sent: somebody looks through it and approves it first. */
import { findRelease, listReleasedParts } from '../agenda/queries.for-releases.ts'
import type { Transaction } from '../platform/db/database.ts'
import { newId } from '../platform/id.ts'
import type { Services } from '../services.ts'
import { findWorkshop } from '../workshops/queries.ts'
import { asOf, readProposals } from './proposals.ts'
import {
  deleteMessages,
  deleteUnsent,
  insertMailing,
  insertMessages,
  listOfMailing,
  lockMailing,
  supersedeOlder,
  updateMailing
} from './queries.for-proposing.ts'
import type { Proposal } from './rules.ts'
import type { Mailing } from './tables.ts'

export type ProposeJob = { workshopId: string; number: number }

const keyOf = ({ participantId, sessionId }: Pick<Proposal, 'participantId' | 'sessionId'>) =>
  `${participantId} ${sessionId}`

/**
 * Proposes anew, from how things stand now. What was left out by hand stays so, and what is on its way is not touched.
 * Who was told and has to be told something else since gets another message.
 */
export const proposeIn = async (tx: Transaction, mailing: Mailing, now: Date): Promise<void> => {
  const { workshopId, release: number } = mailing
  const release = await findRelease(tx, workshopId)
  const workshop = await findWorkshop(tx, workshopId)
  if (!workshop || release?.number !== number) return
  const parts = await listReleasedParts(tx, workshopId, number)
  const proposals = await readProposals(tx, workshopId, { agenda: release.agenda, parts }, asOf(workshop, now))
  const known = new Map((await listOfMailing(tx, workshopId, number)).map((message) => [keyOf(message), message]))
  const isUnderWay = (proposal: Proposal) => known.get(keyOf(proposal))?.state === 'queued'
  const wanted = proposals.filter((proposal) => !isUnderWay(proposal))
  await deleteUnsent(tx, workshopId, number)
  const again = wanted.flatMap((proposal) => {
    const message = known.get(keyOf(proposal))
    return message?.state === 'sent' ? [message.id] : []
  })
  await deleteMessages(tx, workshopId, again)
  await insertMessages(
    tx,
    wanted.map(({ reason, ...proposal }) => {
      const isLeftOut = known.get(keyOf(proposal))?.failure === 'by-hand'
      const failure = reason ?? (isLeftOut ? 'by-hand' : '')
      return { ...proposal, workshopId, release: number, id: newId(now), state: stateFor(failure), failure }
    })
  )
  const state = wanted.length > 0 ? 'review' : mailing.state === 'review' ? 'discarded' : mailing.state
  const isReopened = state === 'review' && mailing.state !== 'review'
  await updateMailing(tx, workshopId, number, {
    state,
    version: mailing.version + 1,
    ...(isReopened && { decidedAt: null, decidedBy: null })
  })
}

const stateFor = (failure: string) => (failure === '' ? 'proposed' : 'left-out')

/** After a release. Written to be run twice; a newer release has a job of its own. */
export const propose = (
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  { workshopId, number }: ProposeJob
): Promise<void> =>
  db.transaction(async (tx) => {
    const now = clock()
    await supersedeOlder(tx, workshopId, number, now)
    if (!(await insertMailing(tx, workshopId, number, now))) return
    const mailing = await lockMailing(tx, workshopId, number)
    if (mailing) await proposeIn(tx, mailing, now)
  })
