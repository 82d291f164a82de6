/** A message as it would be sent now. */
import type { Services } from '../services.ts'
import type { Workshop } from '../workshops/tables.ts'
import { composeMessage, readMatter } from './message.ts'
import { messageNotFound } from './problems.ts'
import { findRecipient } from './queries.for-sending.ts'
import { findMessage } from './queries.ts'

/** Problem: 404 message-not-found. */
export const previewMessage = async (
  { db, clock, config }: Pick<Services, 'db' | 'clock' | 'config'>,
  workshop: Workshop,
  release: number,
  id: string
) => {
  const message = await findMessage(db, workshop.id, id)
  const person = message && (await findRecipient(db, workshop.id, message.participantId))
  const at = message?.sentAt ?? clock()
  const matter =
    person && message.release === release
      ? await readMatter(db, workshop, person, message, at, message.release)
      : undefined
  if (!message || !matter) throw messageNotFound(`There is no such message for Rev.${release}.`)
  const { letter, calendar } = composeMessage(config, matter, message, at)
  const { kind, sequence } = message
  return {
    id,
    kind,
    to: matter.person.email,
    ...letter,
    calendar: calendar ? { ...calendar, sequence: sequence ?? 0 } : null
  }
}
