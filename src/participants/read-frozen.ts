/** Frozen versions for one reader: which there are, who is on one in a face, and what changed since the one before. */
import { type Access, isAllowed } from '../accounts/rules.ts'
import type { Db } from '../platform/db/database.ts'
import type { ListVersionView } from './contract.for-frozen.ts'
import type { Face } from './contract.ts'
import { listVersionNotFound } from './problems.ts'
import { countEntries, findVersion, type ListVersion, listEntries, listVersions } from './queries.for-frozen.ts'
import { changesBetween, isStillNamedIn, type ListChange, type ListPerson, symbolOf } from './rules.for-frozen.ts'
import { scopeOf } from './rules.ts'

/** Notes may speak of people who are not listed, and counts of everybody tell that there are some. */
const seesAll = (access: Access) => isAllowed(access, 'participants:edit')

/** Problem: 404 list-version-not-found. */
export const readVersion = async (db: Db, access: Access, workshopId: string, number: number): Promise<ListVersion> => {
  const version = await findVersion(db, workshopId, number)
  if (!version) throw listVersionNotFound(`There is no version ${number}.`)
  return seesAll(access) ? version : { ...version, note: '' }
}

/** As frozen, with contact data of today. Who may no longer be named is left out of faces that leave the house. */
export const readFrozenPeople = async (
  db: Db,
  access: Access,
  workshopId: string,
  { id }: Pick<ListVersion, 'id'>,
  face: Face
): Promise<ListPerson[]> =>
  (await listEntries(db, workshopId, scopeOf(access), id))
    .map(({ id, listed, entry, now }) => ({ person: { ...entry, id, listed, ...contactOf(now) }, now }))
    .filter(({ person, now }) => isStillNamedIn(face, person, now))
    .map(({ person }) => person)

const contactOf = ({ email, telephone }: Pick<ListPerson, 'email' | 'telephone'>) => ({ email, telephone })

/** Undefined for the first version, which has none before it. */
export const readListChanges = async (
  db: Db,
  access: Access,
  workshopId: string,
  { number }: Pick<ListVersion, 'number'>,
  people: ListPerson[],
  face: Face
): Promise<ListChange[] | undefined> => {
  const before = number > 1 ? await findVersion(db, workshopId, number - 1) : undefined
  return before && changesBetween(await readFrozenPeople(db, access, workshopId, before, face), people)
}

/** The latest first, each with as many people as this reader would find in its faces. */
export const readVersions = async (db: Db, access: Access, workshopId: string): Promise<ListVersionView[]> => {
  const groups = await countEntries(db, workshopId, scopeOf(access))
  return (await listVersions(db, workshopId)).map((version) => {
    const ofVersion = groups.filter(({ listId }) => listId === version.id)
    const inFace = (face: Face) =>
      ofVersion.reduce((sum, { then, now, people }) => (isStillNamedIn(face, then, now) ? sum + people : sum), 0)
    return {
      ...version,
      symbol: symbolOf(version.number),
      note: seesAll(access) ? version.note : null,
      people: {
        ...(seesAll(access) && { internal: inFace('internal') }),
        participants: inFace('participants'),
        public: inFace('public')
      }
    }
  })
}
