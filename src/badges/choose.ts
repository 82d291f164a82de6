/** Chooses whose badges are meant: those who fit, in the order in which they are printed. */
import { participantNotFound } from '../participants/problems.ts'
import { type ListedParticipant, listParticipants } from '../participants/queries.for-lists.ts'
import type { Scope } from '../participants/rules.ts'
import type { Db } from '../platform/db/database.ts'
import { listCategories } from '../workshops/queries.for-settings.ts'
import type { Category } from '../workshops/tables.ts'
import type { BadgeFilter } from './contract.ts'
import { listPrintCounts } from './queries.ts'
import { orderedForPrint, shownCategory } from './rules.ts'

export type Choice = BadgeFilter & { ids?: string[] | undefined }

/** `others`: who fits and has no badge, because they are not confirmed. */
type Chosen = { people: ListedParticipant[]; others: ListedParticipant[]; categories: Category[] }

/** The ids of the address, as a list. */
export const idsOf = <Given extends { ids?: string }>({ ids, ...rest }: Given) => ({ ...rest, ids: ids?.split(',') })

const requireAll = async (db: Db, workshopId: string, scope: Scope, ids: string[]) => {
  const known = new Set((await listParticipants(db, workshopId, scope, {})).map(({ id }) => id))
  const unknown = ids.filter((id) => !known.has(id))
  if (unknown.length > 0)
    throw participantNotFound(`${unknown.length} of these people are not on the list.`, { participantIds: unknown })
}

/** Problem: 404 participant-not-found, when an id is nobody's. */
export const choosePeople = async (
  db: Db,
  workshopId: string,
  scope: Scope,
  { order = 'country', category: named, printed, ids, ...narrowing }: Choice
): Promise<Chosen> => {
  const categories = await listCategories(db, workshopId)
  const state = ids === undefined ? { state: ['confirmed' as const] } : {}
  const onList = await listParticipants(db, workshopId, scope, { ...narrowing, ...state })
  const wanted = ids && new Set(ids.map((id) => id.toLowerCase()))
  const found = wanted ? onList.filter(({ id }) => wanted.has(id)) : onList
  if (wanted && found.length < wanted.size) await requireAll(db, workshopId, scope, [...wanted])

  const counts = printed && new Map((await listPrintCounts(db, workshopId)).map((row) => [row.participantId, row]))
  const fitting = found.filter(
    (person) =>
      (!named || [person.category, shownCategory(person, categories).name].some((name) => named.includes(name))) &&
      (!counts || (counts.get(person.id)?.prints ?? 0) > 0 === (printed === 'before'))
  )
  const people = fitting.filter((person) => person.state === 'confirmed')
  return {
    people: orderedForPrint(people, order, categories),
    others: fitting.filter((person) => person.state !== 'confirmed'),
    categories
  }
}
