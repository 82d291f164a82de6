/** Parallel groups as organisers see them: who is where, how even that is, and what of it others know already. */
import { findRelease, listReleasedParts } from '../agenda/queries.for-releases.ts'
import { PLACE, peopleWhoseParts } from '../agenda/rules.for-released.ts'
import type { Db } from '../platform/db/database.ts'
import { isoIn } from '../platform/zones.ts'
import type { Workshop } from '../workshops/tables.ts'
import { type BreakoutSet, readSets } from './read-sets.ts'
import { countsBy, measuresOf, OF } from './rules.for-measures.ts'

type Held = { sessionId: string; participantId: string; part: string }

/** How many people have another place in these groups than the latest release says. */
const countUnreleased = ({ groups, people }: BreakoutSet, released: Held[]): number => {
  const ids = new Set(groups.map(({ id }) => id))
  const now = people.flatMap(({ id, sessionId }) =>
    sessionId === null ? [] : [{ participantId: id, sessionId, part: PLACE }]
  )
  const then = released.filter(({ sessionId, part }) => part === PLACE && ids.has(sessionId))
  return peopleWhoseParts(then, now).length
}

export const readBreakouts = async (db: Db, { id: workshopId, timeZone }: Workshop) => {
  const sets = await readSets(db, workshopId)
  const release = await findRelease(db, workshopId)
  const released = release ? await listReleasedParts(db, workshopId, release.number) : []
  return {
    release: release?.number ?? null,
    sets: sets.map((set) => {
      const inGroups = set.groups.map((group) => ({
        group,
        people: set.people.filter(({ sessionId }) => sessionId === group.id)
      }))
      const measures = measuresOf(inGroups.map(({ group, people }) => ({ sessionId: group.id, people })))
      return {
        id: set.id,
        version: set.version,
        unreleased: countUnreleased(set, released),
        measures,
        groups: inGroups.map(({ group, people }) => ({
          ...group,
          startsAt: isoIn(timeZone, group.startsAt),
          endsAt: isoIn(timeZone, group.endsAt),
          counts: Object.fromEntries(OF.map((of) => [of, countsBy(people, of)])) as Record<
            (typeof OF)[number],
            ReturnType<typeof countsBy>
          >
        })),
        people: set.people.map((person) => ({ ...person, name: person.displayName })),
        doubtful: set.doubtful
      }
    })
  }
}
