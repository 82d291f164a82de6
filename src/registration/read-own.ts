/** Reads what a person sees of their own registration, and nothing of anybody else. */
import { setsToChoose } from '../breakouts/rules.for-choice.ts'
import { readOwn } from '../calendar/feeds.ts'
import { mayReadAgenda } from '../calendar/rules.for-people.ts'
import { certificateStanding } from '../letters/standing.ts'
import { badgeToken, badgeTokenHash } from '../participants/badge-token.ts'
import type { Participant } from '../participants/tables.ts'
import { dayIn } from '../platform/zones.ts'
import type { Services } from '../services.ts'
import { findLiveBadge, findRegistered } from './queries.ts'
import { mayCancel, mayCorrect } from './rules.ts'
import type { Registrant } from './sign-in.ts'

type Given = Pick<Services, 'db' | 'clock' | 'config' | 'secrets'>

/** The person's own row. Who was taken off the list altogether has no sign-in any more. */
export const readPerson = async ({ db }: Pick<Services, 'db'>, registrant: Registrant): Promise<Participant> => {
  const person = await findRegistered(db, registrant.workshop.id, registrant.participantId)
  if (!person) throw new Error('a registrant is always on the list')
  return person
}

/** The code at the door; undefined where the person has none now, or the server's secret is not the one it was made with. */
const codeOf = async ({ db, secrets }: Given, { workshopId, id, state }: Participant): Promise<string | undefined> => {
  const badge = state === 'confirmed' ? await findLiveBadge(db, workshopId, id) : undefined
  const token = badge && badgeToken(secrets.key('badges'), badge.id)
  return token && badgeTokenHash(token) === badge.tokenHash ? token : undefined
}

export const readRegistration = async (services: Given, registrant: Registrant) => {
  const { workshop, participantId } = registrant
  const person = await readPerson(services, registrant)
  const now = services.clock()
  const { agenda, parts } = await readOwn(services.db, workshop.id, participantId)
  return {
    workshop,
    person,
    code: await codeOf(services, person),
    isReleased: agenda !== undefined,
    parts,
    mayWish: person.state === 'confirmed' && setsToChoose(agenda, parts, now).length > 0,
    mayReadAgenda: mayReadAgenda(workshop, person.state),
    certificate: await certificateStanding(services, workshop, participantId),
    mayCancel: mayCancel(person.state, workshop, dayIn(workshop.timeZone, now)),
    mayCorrect: mayCorrect(person.state)
  }
}

export type OwnRegistration = Awaited<ReturnType<typeof readRegistration>>
