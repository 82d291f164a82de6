/** Two releases beside each other: the later one, with everything that changed since the other. */
import type { Db } from '../platform/db/database.ts'
import { invalidRequest } from '../platform/problem.ts'
import type { Workshop } from '../workshops/tables.ts'
import { releaseNotFound } from './problems.ts'
import { findRelease, type Release } from './queries.for-releases.ts'
import { nextRelease } from './rules.ts'

/** `since`: the release before unless said. Problems: 400 invalid-request for one that is not earlier, 404 release-not-found. */
export const readCompared = async (
  db: Db,
  { id: workshopId, timeZone }: Pick<Workshop, 'id' | 'timeZone'>,
  number: number,
  since: number | undefined
): Promise<Release> => {
  const later = await findRelease(db, workshopId, number)
  if (!later) throw releaseNotFound(`There is no Rev.${number}.`)
  if (since === undefined || since === number - 1) return later
  if (since >= number) {
    const errors = [{ pointer: '#/query/since', detail: `is not an earlier release than ${number}` }]
    throw invalidRequest('One thing does not fit.', { errors })
  }
  const earlier = await findRelease(db, workshopId, since)
  if (!earlier) throw releaseNotFound(`There is no Rev.${since}.`)
  const at = later.releasedAt.toISOString()
  return { ...later, changes: nextRelease(timeZone, earlier.agenda, later.agenda.sessions, at).changes }
}
