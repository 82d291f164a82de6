/** Tells people what became of their registration, a little later than it did: what is taken back at once is not told. */
import { badgeToken, badgeTokenHash } from '../participants/badge-token.ts'
import type { Moved } from '../participants/keep-moves.ts'
import { insertBadgeTokens, lockParticipant } from '../participants/queries.ts'
import { newId } from '../platform/id.ts'
import { enqueue } from '../platform/jobs/enqueue.ts'
import type { Services } from '../services.ts'
import { findWorkshop } from '../workshops/queries.ts'
import { findLiveBadge, findRegistered, listMoves } from './queries.ts'
import { languageFor, stateToTell, UNDO_MINUTES } from './rules.ts'
import { stateMail } from './state.mail.ts'

export type TellJob = { workshopId: string; participantId: string }

/** Who cancelled gave the badge back; whose place is confirmed after all gets a new one. */
const renewBadge = ({ db, clock, secrets }: Pick<Services, 'db' | 'clock' | 'secrets'>, moved: Moved): Promise<void> =>
  db.transaction(async (tx) => {
    const { workshopId, participantId } = moved
    const person = await lockParticipant(tx, workshopId, participantId)
    if (person?.state !== 'confirmed' || (await findLiveBadge(tx, workshopId, participantId))) return
    const now = clock()
    const id = newId(now)
    const tokenHash = badgeTokenHash(badgeToken(secrets.key('badges'), id))
    await insertBadgeTokens(tx, [{ workshopId, id, participantId, tokenHash, issuedAt: now }])
  })

/** What follows from a move. Written to be run twice. */
export const afterMove = async (services: Pick<Services, 'db' | 'clock' | 'secrets'>, moved: Moved): Promise<void> => {
  const { workshopId, participantId, to } = moved
  if (to === 'confirmed') await renewBadge(services, moved)
  // a later move takes the place of this one
  await enqueue(services.db, 'registration.tell-state', { workshopId, participantId } satisfies TellJob, {
    key: `registration.tell-state ${participantId}`,
    runAt: new Date(services.clock().getTime() + UNDO_MINUTES * 60_000)
  })
}

/** Nobody is told who has no address, or who did it themself. */
export const tellState = async (
  { db, config, mailer }: Pick<Services, 'db' | 'config' | 'mailer'>,
  { workshopId, participantId }: TellJob
): Promise<void> => {
  const person = await findRegistered(db, workshopId, participantId)
  const workshop = await findWorkshop(db, workshopId)
  if (!person?.email || !workshop) return
  const moves = await listMoves(db, workshopId, participantId)
  const told = stateToTell(moves, participantId)
  const last = moves.at(-1)
  if (told === undefined || !last) return
  const letter = stateMail(languageFor(person, workshop), {
    workshop,
    person,
    state: told,
    publicUrl: config.publicUrl
  })
  await mailer.send({ id: last.id, to: person.email, ...letter })
}
