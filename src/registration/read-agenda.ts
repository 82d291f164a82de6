/** Reads a person's own agenda: their sessions of the latest release, and what that release changed for them. */
import { findRelease, listReleasedParts, type Release } from '../agenda/queries.for-releases.ts'
import { upNext } from '../agenda/rules.for-pages.ts'
import { ownSessions, partsOf } from '../agenda/rules.for-released.ts'
import { feedAddresses } from '../calendar/feeds.ts'
import { hasCalendar, mayReadAgenda } from '../calendar/rules.for-people.ts'
import { participantLines } from '../materials/read.ts'
import type { Db } from '../platform/db/database.ts'
import type { Services } from '../services.ts'
import { agendaHidden } from './problems.ts'
import { readPerson } from './read-own.ts'
import { ownChanges, type Standing } from './rules.for-agenda.ts'
import type { Registrant } from './sign-in.ts'

const standingIn = async (db: Db, release: Release, participantId: string): Promise<Standing> => {
  const held = await listReleasedParts(db, release.workshopId, release.number, participantId)
  return { agenda: release.agenda, parts: partsOf(release.agenda, held) }
}

/** Undefined before the first release, which has nothing to be compared with. */
const changesOf = async (db: Db, release: Release, now: Standing, participantId: string) => {
  const before = release.number > 1 ? await findRelease(db, release.workshopId, release.number - 1) : undefined
  return before && ownChanges(await standingIn(db, before, participantId), now, release.changes)
}

/** Problem: 409 agenda-hidden, for who does not come, and until a private workshop has confirmed the place. */
export const readOwnAgenda = async (
  services: Pick<Services, 'db' | 'clock' | 'config' | 'secrets'>,
  registrant: Registrant
) => {
  const { db, clock } = services
  const { workshop, participantId } = registrant
  const person = await readPerson(services, registrant)
  if (!mayReadAgenda(workshop, person.state)) throw agendaHidden('The agenda is for people who take part.')
  const release = await findRelease(db, workshop.id)
  const standing = release && (await standingIn(db, release, participantId))
  const sessions = standing ? ownSessions(standing.agenda, standing.parts) : []
  return {
    workshop,
    person,
    release,
    sessions,
    parts: standing?.parts ?? [],
    materials: release && person.state === 'confirmed' ? await participantLines(db, workshop.id) : [],
    changes: release && standing && (await changesOf(db, release, standing, participantId)),
    next: upNext(sessions, clock()),
    feeds: hasCalendar(workshop, person.state, clock())
      ? await feedAddresses(services, workshop.id, participantId)
      : undefined
  }
}

export type OwnAgenda = Awaited<ReturnType<typeof readOwnAgenda>>
