/** Finds people for one reader: a page in an order, how many fit, and what each menu of filters would bring. */
import { notAllowed } from '../accounts/problems.ts'
import { type Access, isAllowed } from '../accounts/rules.ts'
import type { Db } from '../platform/db/database.ts'
import type { Sorting } from './contract.for-search.ts'
import type { ParticipantFilter } from './contract.ts'
import { countParticipants, listCells, pageOfParticipants } from './queries.for-lists.ts'
import { countFacets } from './rules.for-search.ts'
import { scopeOf } from './rules.ts'

const sees = (access: Access) => isAllowed(access, 'participants:edit')

/** Who may be named in public is for organisers to ask. Problem: 403 not-allowed. */
export const allowedFilter = (access: Access, filter: ParticipantFilter): ParticipantFilter => {
  if (filter.listed !== undefined && !sees(access)) throw notAllowed('Whether people may be listed is for organisers.')
  return filter
}

/** One row more than `limit`, so that it is known whether a page follows; and the number of all who fit. */
export const findPeople = async (
  db: Db,
  access: Access,
  workshopId: string,
  given: ParticipantFilter,
  sorting: Sorting,
  page: { limit: number; behind: string[] | undefined }
) => {
  const filter = allowedFilter(access, given)
  const scope = scopeOf(access)
  const rows = await pageOfParticipants(db, workshopId, scope, filter, sorting, page.limit + 1, page.behind)
  const isWhole = page.behind === undefined && rows.length <= page.limit
  return { rows, total: isWhole ? rows.length : await countParticipants(db, workshopId, scope, filter) }
}

export const readFacets = async (db: Db, access: Access, workshopId: string, given: ParticipantFilter) => {
  const filter = allowedFilter(access, given)
  const { listed, ...facets } = countFacets(await listCells(db, workshopId, scopeOf(access), filter.q), filter)
  return { ...facets, ...(sees(access) && { listed }) }
}
