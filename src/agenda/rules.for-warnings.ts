/** What an organiser should look at before the draft is released. Pure: the draft in, warnings out. */
import { clashes, whereabouts } from './rules.for-clashes.ts'
import { gaps } from './rules.for-gaps.ts'
import { folded } from './rules.for-people.ts'
import { faultsOfPlace } from './rules.for-places.ts'
import { surroundings } from './rules.for-surroundings.ts'
import type { Found, Planned, Warning } from './rules.for-warning-kinds.ts'

const UNLISTED: Found = {
  kind: 'unlisted-named',
  severity: 'serious',
  detail: 'Somebody is named who must not be listed; the agenda cannot be released so.'
}

/** Of the sessions that are scheduled and not cancelled, in their order. */
export const warningsOf = (planned: Planned): Warning[] => {
  const all = surroundings(planned)
  const known = whereabouts(all, planned.delegates)
  const organisations = new Set(planned.organisations.map(folded))
  const namingUnlisted = new Set(planned.namingUnlisted)
  return all.flatMap((around) =>
    [
      ...(namingUnlisted.has(around.session.id) ? [UNLISTED] : []),
      ...clashes(around, known),
      ...faultsOfPlace(around, planned),
      ...gaps({ ...around, organisations }, planned.workshop)
    ].map(
      ({ others = [], parameters = {}, ...found }): Warning => ({
        sessionId: around.session.id,
        ...found,
        parameters,
        others: others.map(({ id }) => id)
      })
    )
  )
}
