/** Makes links to registrations, and sends them: once each, and not when it is too late. */
import { hashOfToken } from '../accounts/tokens.ts'
import type { Transaction } from '../platform/db/database.ts'
import { newId } from '../platform/id.ts'
import { enqueue } from '../platform/jobs/enqueue.ts'
import type { Services } from '../services.ts'
import { findWorkshop } from '../workshops/queries.ts'
import { linkMail } from './link.mail.ts'
import { countLinksSince, findLink, findRegistered, insertLink, updateLink } from './queries.ts'
import { languageFor, linkEndsAt, linksCountSince, MOST_LINKS } from './rules.ts'
import { linkToken } from './tokens.ts'

export type LinkJob = { workshopId: string; linkId: string; isArrival: boolean }

/**
 * A link for this person, sent after the commit. For nobody (undefined) the same job is enqueued and finds no link, so
 * that who asks cannot tell by the time it takes whether an address is known.
 */
export const makeLink = async (
  tx: Transaction,
  { clock, secrets }: Pick<Services, 'clock' | 'secrets'>,
  workshopId: string,
  participantId: string | undefined,
  { isArrival }: { isArrival: boolean }
): Promise<void> => {
  const now = clock()
  const id = newId(now)
  const known = participantId ?? id
  const made = await countLinksSince(tx, workshopId, known, linksCountSince(now))
  if (participantId !== undefined && made < MOST_LINKS) {
    const tokenHash = hashOfToken(linkToken(secrets.key('registration-links'), id))
    await insertLink(tx, workshopId, { id, participantId, tokenHash, createdAt: now, expiresAt: linkEndsAt(now) })
  }
  await enqueue(tx, 'registration.send-link', { workshopId, linkId: id, isArrival } satisfies LinkJob)
}

/** Written to be run twice: what was sent, used, or has expired is left alone. */
export const sendLink = async (
  { db, clock, secrets, config, mailer }: Pick<Services, 'db' | 'clock' | 'secrets' | 'config' | 'mailer'>,
  { workshopId, linkId, isArrival }: LinkJob
): Promise<void> => {
  const link = await findLink(db, workshopId, linkId)
  if (!link || link.sentAt || link.usedAt || link.expiresAt <= clock()) return
  const person = await findRegistered(db, workshopId, link.participantId)
  const workshop = await findWorkshop(db, workshopId)
  if (!person?.email || !workshop) return
  const token = linkToken(secrets.key('registration-links'), link.id)
  if (hashOfToken(token) !== link.tokenHash) return // the server's secret was changed meanwhile
  const letter = linkMail(languageFor(person, workshop), {
    workshop,
    isArrival,
    link: `${config.publicUrl}/me/${token}`,
    publicUrl: config.publicUrl
  })
  await mailer.send({ id: link.id, to: person.email, ...letter })
  await updateLink(db, workshopId, link.id, { sentAt: clock() })
}
