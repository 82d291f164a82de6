/** Between which groups of the released agenda a person may still choose. Pure. */
import type { Part } from '../agenda/rules.for-released.ts'
import type { ReleasedAgenda, ReleasedSession } from '../agenda/tables.for-releases.ts'
import { overlap, parallelSets } from './rules.for-sets.ts'

/** As many wishes as a person may tell of one set. */
export const MOST_WISHES = 3

/** Sets of several groups that have not begun, and in which the person is free: who has a role then is elsewhere. */
export const setsToChoose = (agenda: ReleasedAgenda | undefined, parts: Part[], now: Date): ReleasedSession[][] => {
  const timed = (session: ReleasedSession) => ({
    ...session,
    startsAt: new Date(session.startsAt),
    endsAt: new Date(session.endsAt),
    released: session
  })
  const roles = parts.filter((part) => part.roles.length > 0).map(({ session }) => timed(session))
  return parallelSets((agenda?.sessions ?? []).map(timed))
    .filter((set) => set.every(({ startsAt }) => startsAt > now))
    .filter((set) => !roles.some((role) => role.state === 'scheduled' && set.some((group) => overlap(group, role))))
    .map((set) => set.map(({ released }) => released))
}
