/** Reads by name what would lose letters on paper, so that it is known before anything is printed. */
import { type Access, onlyAgency } from '../accounts/rules.ts'
import { scopeOf } from '../participants/rules.ts'
import type { Db } from '../platform/db/database.ts'
import { listWorkshopAgencies } from '../workshops/queries.ts'
import type { Workshop } from '../workshops/tables.ts'
import { listUncommonPeople, listUncommonThings } from './queries.for-fonts.ts'
import { type LostLetters, lostLetters, namedThings } from './rules.for-names.ts'

/** Officers are told of the people whom their agency invited. */
export const readLostLetters = async (db: Db, access: Access, workshop: Workshop): Promise<LostLetters[]> => {
  const people = lostLetters(await listUncommonPeople(db, workshop.id, scopeOf(access)))
  if (onlyAgency(access) !== undefined) return people
  const named = namedThings(workshop, await listWorkshopAgencies(db, workshop.id))
  return [...people, ...lostLetters(named), ...lostLetters(await listUncommonThings(db, workshop.id))]
}
