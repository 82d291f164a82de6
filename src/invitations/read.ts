/** What organisers look at before they approve a mailing, and afterwards. */
import { Type } from 'typebox'
import { findRelease } from '../agenda/queries.for-releases.ts'
import { draftRelease } from '../agenda/release.ts'
import type { Db } from '../platform/db/database.ts'
import { defineCursor, pageOf } from '../platform/http/paging.ts'
import type { Services } from '../services.ts'
import type { Workshop } from '../workshops/tables.ts'
import type { MailingLine, MailingView, MessageList, MessageQuery, NextMailing } from './contract.ts'
import { mailingNotFound } from './problems.ts'
import { asOf, readProposals } from './proposals.ts'
import { countBySession, countMessages, countRecipients, findMailing, listMailings, pageOfMessages } from './queries.ts'
import type { Proposal, Reason } from './rules.ts'
import { type Mailing, messageKind } from './tables.ts'

type Counted = Awaited<ReturnType<typeof countMessages>>[number]

const sum = (rows: Counted[]) => rows.reduce((total, { messages }) => total + messages, 0)
const byState = (rows: Counted[]) => {
  const inState = (state: Counted['state']) => sum(rows.filter((row) => row.state === state))
  return {
    proposed: inState('proposed'),
    leftOut: inState('left-out'),
    queued: inState('queued'),
    sent: inState('sent'),
    failed: inState('failed')
  }
}

const lineOf = (
  mailing: Mailing,
  counted: Counted[],
  recipients: { release: number; people: number }[]
): MailingLine => {
  const { release, state, version, createdAt, decidedAt } = mailing
  return {
    ...{ release, state, version, createdAt, decidedAt },
    ...byState(counted.filter((row) => row.release === release)),
    people: recipients.find((row) => row.release === release)?.people ?? 0
  }
}

export const readMailings = async (db: Db, workshopId: string): Promise<MailingLine[]> => {
  const counted = await countMessages(db, workshopId)
  const recipients = await countRecipients(db, workshopId)
  return (await listMailings(db, workshopId)).map((mailing) => lineOf(mailing, counted, recipients))
}

/** Problem: 404 mailing-not-found. */
export const readMailing = async (db: Db, workshopId: string, number: number): Promise<MailingView> => {
  const mailing = await findMailing(db, workshopId, number)
  if (!mailing) throw mailingNotFound(`Nothing was proposed for Rev.${number}.`)
  const counted = await countMessages(db, workshopId, number)
  const latest = await findRelease(db, workshopId)
  const release = latest?.number === number ? latest : await findRelease(db, workshopId, number)
  const bySession = new Map(
    (await countBySession(db, workshopId, number)).map(({ sessionId, messages }) => [sessionId, messages])
  )
  const reasons = new Map<string, Counted[]>()
  for (const row of counted.filter(({ reason }) => reason !== ''))
    reasons.set(row.reason, [...(reasons.get(row.reason) ?? []), row])
  return {
    ...lineOf(mailing, counted, await countRecipients(db, workshopId, number)),
    isLatest: latest?.number === number,
    kinds: messageKind.enumValues.flatMap((kind) => {
      const ofKind = counted.filter((row) => row.kind === kind)
      return ofKind.length === 0 ? [] : [{ kind, ...byState(ofKind) }]
    }),
    reasons: [...reasons].map(([reason, rows]) => ({ reason: reason as Reason, messages: sum(rows) })),
    sessions: (release?.agenda.sessions ?? []).flatMap(({ id, code, title }) => {
      const messages = bySession.get(id)
      return messages === undefined ? [] : [{ id, code, title, messages }]
    })
  }
}

const cursor = defineCursor(Type.Object({ sortKey: Type.String(), id: Type.String({ format: 'uuid' }) }))

/** Problems: 404 mailing-not-found, 400 invalid-cursor. */
export const readMessages = async (
  db: Db,
  workshopId: string,
  number: number,
  { limit, cursor: from, ...filter }: MessageQuery
): Promise<MessageList> => {
  if (!(await findMailing(db, workshopId, number))) throw mailingNotFound(`Nothing was proposed for Rev.${number}.`)
  const rows = await pageOfMessages(db, workshopId, number, filter, limit + 1, cursor.decode(from))
  const release = await findRelease(db, workshopId, number)
  const sessions = new Map(release?.agenda.sessions.map(({ id, code, title }) => [id, { id, code, title }]))
  const page = pageOf(rows, limit, ({ sortKey, id }) => cursor.encode({ sortKey, id }))
  return {
    next: page.next,
    items: page.items.map(({ id, kind, state, reason, sentAt, answer, participantId, sessionId, ...person }) => ({
      ...{ id, kind, state, sentAt, answer },
      reason: reason === '' ? null : (reason as Reason),
      person: {
        id: participantId,
        displayName: person.displayName,
        reference: person.reference,
        country: person.country
      },
      session: (sessionId && sessions.get(sessionId)) || null
    }))
  }
}

const peopleIn = (proposals: Proposal[]) => new Set(proposals.map(({ participantId }) => participantId)).size

/** What a release now would propose. Nothing is kept. */
export const readNext = async (
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  workshop: Workshop
): Promise<NextMailing> => {
  const now = clock()
  const { last, agenda, parts } = await draftRelease(db, workshop, now)
  const proposals = await readProposals(db, workshop.id, { agenda, parts }, asOf(workshop, now))
  const sent = proposals.filter(({ reason }) => reason === null)
  return {
    number: (last?.number ?? 0) + 1,
    kinds: messageKind.enumValues.flatMap((kind) => {
      const messages = sent.filter((proposal) => proposal.kind === kind).length
      return messages === 0 ? [] : [{ kind, messages }]
    }),
    messages: sent.length,
    people: peopleIn(sent),
    withoutAddress: peopleIn(proposals.filter(({ reason }) => reason === 'no-address'))
  }
}
