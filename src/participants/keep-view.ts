/** Keeps the list as somebody filtered and sorted it, under a name and for that person alone. */
import { notAllowed } from '../accounts/problems.ts'
import type { Access } from '../accounts/rules.ts'
import { onConstraint } from '../platform/db/constraints.ts'
import { checkerOf } from '../platform/http/validation.ts'
import { newId } from '../platform/id.ts'
import { atField, invalidRequest } from '../platform/problem.ts'
import type { Services } from '../services.ts'
import { type NewView, type ViewChange, ViewQuery } from './contract.for-search.ts'
import type { ParticipantFilter } from './contract.ts'
import { allowedFilter } from './find.ts'
import { tooManyViews, viewNameTaken, viewNotFound } from './problems.ts'
import { countViews, deleteView, insertView, type KeptView, listViews, updateView } from './queries.for-views.ts'
import { parseQuery, writeQuery } from './rules.for-views.ts'

type Given = Pick<Services, 'db' | 'clock'>

/** More than anybody finds again. */
const MOST_VIEWS = 100

const check = checkerOf(ViewQuery)

/** Machines keep nothing. Problem: 403 not-allowed. */
const personOf = ({ userId }: Access): string => {
  if (userId === undefined) throw notAllowed('Views are kept for people, not for machines.')
  return userId
}

/** As it is kept. Problems: 400 invalid-request, 403 not-allowed. */
const checkedQuery = (access: Access, query: string): string => {
  const parsed = parseQuery(query.replace(/^\?/, ''))
  const faults = check(parsed)
  if (faults.length > 0) {
    const told = faults.map(({ field, detail }) => (field === '' ? detail : `${field} ${detail}`)).join('; ')
    throw invalidRequest('The view does not fit the list.', atField('query', told))
  }
  allowedFilter(access, parsed as ParticipantFilter)
  return writeQuery(parsed)
}

const nameTaken = (name: string) => ({
  participant_views__name: () =>
    viewNameTaken(`You have a view called ${name} already.`, atField('name', 'is the name of another view'))
})

export const readViews = ({ db }: Pick<Services, 'db'>, access: Access, workshopId: string): Promise<KeptView[]> =>
  listViews(db, workshopId, personOf(access))

/** Problems: 400, 403, 409 view-name-taken, 422 too-many-views. */
export const keepView = async (
  { db, clock }: Given,
  access: Access,
  workshopId: string,
  { name, query }: NewView
): Promise<KeptView> => {
  const now = clock()
  const userId = personOf(access)
  const view = { workshopId, id: newId(now), userId, name, query: checkedQuery(access, query), createdAt: now }
  if ((await countViews(db, workshopId, userId)) >= MOST_VIEWS)
    throw tooManyViews(`You have ${MOST_VIEWS} views; remove one first.`)
  return insertView(db, view).catch(onConstraint(nameTaken(name)))
}

/** Problems: 400, 403, 404 view-not-found, 409 view-name-taken. */
export const changeView = async (
  { db }: Pick<Services, 'db'>,
  access: Access,
  workshopId: string,
  id: string,
  { name, query }: ViewChange
): Promise<KeptView> => {
  const change = {
    ...(name !== undefined && { name }),
    ...(query !== undefined && { query: checkedQuery(access, query) })
  }
  const after = await updateView(db, workshopId, personOf(access), id, change).catch(
    onConstraint(nameTaken(name ?? ''))
  )
  if (!after) throw viewNotFound('You have no such view.')
  return after
}

/** Problems: 403, 404 view-not-found. */
export const removeView = async (
  { db }: Pick<Services, 'db'>,
  access: Access,
  workshopId: string,
  id: string
): Promise<void> => {
  if (!(await deleteView(db, workshopId, personOf(access), id))) throw viewNotFound('You have no such view.')
}
