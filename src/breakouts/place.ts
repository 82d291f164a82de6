/** Gives places in parallel groups by hand, several at once: all or none. */
import { recordDeed } from '../accounts/audit.ts'
import type { Access } from '../accounts/rules.ts'
import { type BasedOn, hasMovedOn } from '../platform/db/versions.ts'
import { changedMeanwhile } from '../platform/http/kinds.ts'
import type { FieldFault } from '../platform/problem.ts'
import type { Services } from '../services.ts'
import { lockWorkshop } from '../workshops/queries.ts'
import type { NewPlaces } from './contract.ts'
import { alreadyExpected, groupFull, invalidPlaces } from './problems.ts'
import { replaceSeats, type Seat } from './queries.ts'
import { type BreakoutSet, readSets, setWith } from './read-sets.ts'
import { versionOf } from './rules.for-people.ts'
import { overlap } from './rules.for-sets.ts'

/** What cannot be at all: people who are not confirmed here, sessions of another set, one person twice. */
const faultsOf = ({ groups, confirmed }: BreakoutSet, { places }: NewPlaces): FieldFault[] => {
  const known = new Set(confirmed.map(({ id }) => id))
  const inSet = new Set(groups.map(({ id }) => id))
  const seen = new Set<string>()
  return places.flatMap(({ participantId, sessionId }, i): FieldFault[] => {
    const at = (field: string, detail: string) => [{ pointer: `#/body/places/${i}/${field}`, detail }]
    if (!known.has(participantId)) return at('participantId', 'is nobody who is confirmed for this workshop')
    if (seen.has(participantId)) return at('participantId', 'is named twice')
    seen.add(participantId)
    return sessionId !== null && !inSet.has(sessionId) ? at('sessionId', 'is no group of this set') : []
  })
}

/** Who of them has a role, or a place outside of the set, while the group meets. */
const refuseBusy = ({ groups, busy, roleTimes, confirmed }: BreakoutSet, { places }: NewPlaces) => {
  const taken = places.filter(({ participantId, sessionId }) => {
    const group = groups.find(({ id }) => id === sessionId)
    if (!group || !busy.has(participantId)) return false
    const roles = roleTimes.filter((role) => role.participantId === participantId)
    return roles.length === 0 || roles.some((role) => overlap(role, group))
  })
  if (taken.length === 0) return
  const people = confirmed.filter(({ id }) => taken.some(({ participantId }) => participantId === id))
  throw alreadyExpected(
    `At that time these have a role or a place elsewhere: ${people.map(({ displayName }) => displayName).join('; ')}.`,
    { participants: people.map(({ id }) => id) }
  )
}

const countIn = (seats: Seat[], id: string) => seats.filter(({ sessionId }) => sessionId === id).length

/** Groups that got more people than before, and more than they have places for. */
const overfull = ({ groups }: BreakoutSet, before: Seat[], after: Seat[]) =>
  groups
    .map(({ id, code, title, capacity }) => ({ sessionId: id, code, title, capacity, people: countIn(after, id) }))
    .flatMap((group) => {
      const { capacity, people, sessionId } = group
      return capacity !== null && people > capacity && people > countIn(before, sessionId)
        ? [{ ...group, capacity }]
        : []
    })

/**
 * A place with `sessionId` null is taken back. `force`: more people than places, told as warnings.
 * Problems: 412 changed-meanwhile, 422 not-parallel, 422 invalid-places, 409 already-expected, 409 group-full.
 */
export const placeByHand = (
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  access: Access,
  workshopId: string,
  basedOn: BasedOn,
  given: NewPlaces
) =>
  db.transaction(async (tx) => {
    await lockWorkshop(tx, workshopId)
    const set = setWith(await readSets(tx, workshopId), given.sessionIds)
    if (hasMovedOn(set, basedOn))
      throw changedMeanwhile('Somebody else changed these groups meanwhile; read them again.')
    const errors = faultsOf(set, given)
    if (errors.length > 0) throw invalidPlaces('Some places cannot be given.', { errors })
    refuseBusy(set, given)
    const before = set.people.flatMap(({ id: participantId, sessionId, byHand }) =>
      sessionId === null ? [] : [{ participantId, sessionId, byHand }]
    )
    const moved = new Set(given.places.map(({ participantId }) => participantId))
    const after: Seat[] = [
      ...before.filter(({ participantId }) => !moved.has(participantId)),
      ...given.places.flatMap(({ participantId, sessionId, byHand = true }) =>
        sessionId === null ? [] : [{ participantId, sessionId, byHand }]
      )
    ]
    const warnings = overfull(set, before, after)
    if (warnings.length > 0 && !given.force) {
      const told = warnings.map(({ code, people, capacity }) => `${code}: ${people} people, ${capacity} places`)
      throw groupFull(`More people than places. ${told.join('; ')}.`, { groups: warnings })
    }
    const now = clock()
    const sessionIds = set.groups.map(({ id }) => id)
    await replaceSeats(
      tx,
      workshopId,
      sessionIds,
      after.map((seat) => ({ ...seat, changedAt: now }))
    )
    const [only] = given.places.length === 1 ? given.places : []
    await recordDeed(tx, {
      now,
      access,
      workshopId,
      deed: 'breakouts.place',
      ...(only && { subjectId: only.participantId }),
      detail: { set: set.id, people: given.places.length, ...(warnings.length > 0 && { overCapacity: true }) }
    })
    return { version: versionOf(set.groups, after), warnings }
  })
