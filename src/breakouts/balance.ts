/** Balances parallel groups: works out who goes where, and gives the places unless it is only to be looked at. */
import { recordDeed } from '../accounts/audit.ts'
import type { Access } from '../accounts/rules.ts'
import { type BasedOn, hasMovedOn } from '../platform/db/versions.ts'
import { changedMeanwhile } from '../platform/http/kinds.ts'
import type { Services } from '../services.ts'
import { lockWorkshop } from '../workshops/queries.ts'
import type { NewBalance } from './contract.ts'
import { tooFewPlaces } from './problems.ts'
import { replaceSeats, type Seat } from './queries.ts'
import { type BreakoutSet, readSets, setWith } from './read-sets.ts'
import { balance } from './rules.for-balance.ts'
import { measuresOf } from './rules.for-measures.ts'
import { type InSet, versionOf } from './rules.for-people.ts'
import { inTurns } from './turns.ts'

type Wish = Required<NewBalance>

const chosenOf = ({ groups }: BreakoutSet, { sessionIds }: Wish) => groups.filter(({ id }) => sessionIds.includes(id))

/** Who is in one of the chosen groups and stays there. */
const keeps = ({ keep, sessionIds }: Wish, { sessionId, byHand }: InSet): boolean =>
  sessionId !== null && sessionIds.includes(sessionId) && (keep === 'all' || (keep === 'by-hand' && byHand))

/** Those of other groups of the set stay there, and are not touched. */
const isFree = (wish: Wish, person: InSet): boolean =>
  (person.sessionId === null || wish.sessionIds.includes(person.sessionId)) && !keeps(wish, person)

/** Problem: 409 too-few-places. */
const workOut = async (set: BreakoutSet, wish: Wish): Promise<Map<string, string>> => {
  const groups = chosenOf(set, wish).map(({ id, capacity }) => ({
    id,
    capacity,
    kept: set.people.filter((person) => person.sessionId === id && keeps(wish, person))
  }))
  const free = set.people.filter((person) => isFree(wish, person))
  const found = await inTurns(balance({ groups, free, method: wish.method }))
  if ('places' in found) return found.places
  const { missing, areWhole } = found
  const detail = areWhole
    ? `Delegations do not fit whole: ${missing} people would have no place. Give other rooms or capacities, or mix.`
    : `${missing} places are missing. Give other rooms or capacities.`
  throw tooFewPlaces(detail, { missing })
}

const measured = (set: BreakoutSet, wish: Wish, groupOf: (person: InSet) => string | null) =>
  measuresOf(
    chosenOf(set, wish).map(({ id }) => ({
      sessionId: id,
      people: set.people.filter((person) => groupOf(person) === id)
    }))
  )

/**
 * The work is done before the workshop is locked: who changed the groups meanwhile is not overwritten.
 * Problems: 412 changed-meanwhile, 422 not-parallel, 409 too-few-places.
 */
export const balanceGroups = async (
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  access: Access,
  workshopId: string,
  basedOn: BasedOn,
  { sessionIds, method = 'mixed', keep = 'by-hand', dryRun = false }: NewBalance
) => {
  const wish: Wish = { sessionIds, method, keep, dryRun }
  const set = setWith(await readSets(db, workshopId), sessionIds)
  const meanwhile = () => changedMeanwhile('Somebody else changed these groups meanwhile; read them again.')
  if (hasMovedOn(set, basedOn)) throw meanwhile()
  const places = await workOut(set, wish)
  const groupOf = (person: InSet) => places.get(person.id) ?? person.sessionId
  const answer = {
    isDryRun: dryRun,
    placed: set.people.filter((person) => person.sessionId === null && places.has(person.id)).length,
    moved: set.people.filter((person) => person.sessionId !== null && groupOf(person) !== person.sessionId).length,
    before: measured(set, wish, ({ sessionId }) => sessionId),
    after: measured(set, wish, groupOf)
  }
  if (dryRun) return { ...answer, version: set.version }
  return db.transaction(async (tx) => {
    await lockWorkshop(tx, workshopId)
    const now = clock()
    const current = setWith(await readSets(tx, workshopId), sessionIds)
    if (hasMovedOn(current, set.version)) throw meanwhile()
    // who cancelled a moment ago is not in it any more
    const seats = current.people.flatMap((person): Seat[] => {
      const sessionId = groupOf(person)
      const byHand = person.byHand && !isFree(wish, person)
      return sessionId === null ? [] : [{ participantId: person.id, sessionId, byHand }]
    })
    const ids = current.groups.map(({ id }) => id)
    await replaceSeats(
      tx,
      workshopId,
      ids,
      seats.map((seat) => ({ ...seat, changedAt: now }))
    )
    const detail = { set: set.id, method, keep, people: seats.length }
    await recordDeed(tx, { now, access, workshopId, deed: 'breakouts.balance', detail })
    return { ...answer, version: versionOf(current.groups, seats) }
  })
}
