/** Takes back what one deed did to many: each gets the former value, unless somebody changed the person since. */
import { recordDeed } from '../accounts/audit.ts'
import type { Access } from '../accounts/rules.ts'
import type { Services } from '../services.ts'
import { lockWorkshop } from '../workshops/queries.ts'
import type { BulkFault, Former, UndoReport } from './contract.for-bulk.ts'
import { type Book, countryFaults, openBook, resolveNames } from './person.ts'
import { bulkFaulty, nothingToUndo, stateNotPossible } from './problems.ts'
import { listFormerStates, lockPeople } from './queries.for-bulk.ts'
import type { ListedParticipant } from './queries.for-lists.ts'
import { countPlacesTaken } from './queries.ts'
import { type Written, writeMany } from './write-many.ts'

type Pair = { person: ListedParticipant; former: Former }

/** The former value in columns, or why it cannot be had any more. */
const restoring = (book: Book, { person, former: { before } }: Pair): { written: Written } | { fault: BulkFault } => {
  const { resolved, category, faults } = resolveNames(book, before)
  const all = [...faults, ...countryFaults(category?.section, person.country, faults)]
  if (all.length > 0) {
    const { id, reference, displayName } = person
    return { fault: { id, reference, displayName, detail: all.map(({ detail }) => detail).join('; ') } }
  }
  const { state, listed } = before
  return {
    written: {
      person,
      set: { ...resolved, ...(state !== undefined && { state }), ...(listed !== undefined && { listed }) }
    }
  }
}

/** Problems: 409 nothing-to-undo, state-not-possible when the places were given to others; 422 bulk-faulty. */
export const undoMany = (
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  access: Access,
  workshopId: string,
  items: Former[]
): Promise<UndoReport> =>
  db.transaction(async (tx) => {
    const now = clock()
    const workshop = await lockWorkshop(tx, workshopId)
    const ids = items.map(({ id }) => id)
    const formers = new Map(items.map((former) => [former.id, former]))
    const people = await lockPeople(tx, workshopId, { ids }, ids.length)
    const lastMoves = await listFormerStates(tx, workshopId, ids)
    const pairs = people.map((person) => ({ person, former: formers.get(person.id)! }))
    // only the last move is taken back: any other way from state to state is for moves
    const isUntouched = ({ person, former: { version, before } }: Pair) =>
      person.version === version && (before.state === undefined || lastMoves.get(person.id) === before.state)
    const book = await openBook(tx, workshopId)
    const results = pairs.filter(isUntouched).map((pair) => restoring(book, pair))
    const faults = results.flatMap((result) => ('fault' in result ? [result.fault] : []))
    if (faults.length > 0) throw bulkFaulty('Some people cannot be as they were; nobody was changed.', { faults })
    const changes = results.flatMap((result) => ('written' in result ? [result.written] : []))
    if (changes.length === 0) throw nothingToUndo('Everybody was changed again meanwhile.')

    const taken = await countPlacesTaken(tx, workshopId)
    await writeMany(tx, workshopId, changes, { access, by: access.principalId, now, reason: 'Undone' })
    const takenNow = await countPlacesTaken(tx, workshopId)
    if (workshop.capacity !== null && takenNow > workshop.capacity && takenNow > taken)
      throw stateNotPossible(`The places were given to others meanwhile; there are ${workshop.capacity}.`)
    const detail = { people: changes.length }
    await recordDeed(tx, { now, access, workshopId, deed: 'participants.undo-many', detail })
    const movedOn = pairs.filter((pair) => !isUntouched(pair)).map(({ person }) => person)
    return { restored: changes.length, movedOn }
  })
