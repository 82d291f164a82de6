/** Freezes who is confirmed now as the next version of the list: what was given out can be given out again. */
import { recordDeed } from '../accounts/audit.ts'
import type { Access } from '../accounts/rules.ts'
import { newId } from '../platform/id.ts'
import type { Services } from '../services.ts'
import { listWorkshopAgencies, lockWorkshop } from '../workshops/queries.ts'
import type { NewVersion } from './contract.for-frozen.ts'
import { nobodyToFreeze } from './problems.ts'
import { insertVersion, lastVersionNumber } from './queries.for-frozen.ts'
import { listParticipants } from './queries.for-lists.ts'
import { entryOf } from './rules.for-frozen.ts'
import { orderedForLists } from './rules.for-order.ts'
import { EVERYBODY } from './rules.ts'

/** The number of the version, counted under the workshop's lock. Problem: 409 nobody-to-freeze. */
export const freezeList = (
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  access: Access,
  workshopId: string,
  { kind, note = '' }: NewVersion
): Promise<number> =>
  db.transaction(async (tx) => {
    await lockWorkshop(tx, workshopId)
    const frozenAt = clock()
    const agencies = await listWorkshopAgencies(tx, workshopId)
    const people = await listParticipants(tx, workshopId, EVERYBODY, { state: ['confirmed'] })
    if (people.length === 0) throw nobodyToFreeze('Confirm somebody first.')
    const number = (await lastVersionNumber(tx, workshopId)) + 1
    const list = { workshopId, id: newId(frozenAt), number, kind, note, frozenAt, frozenBy: access.principalId }
    const entries = orderedForLists(people, 'en', agencies).map((person, position) => ({
      participantId: person.id,
      position,
      listed: person.listed,
      entry: entryOf(person, agencies)
    }))
    await insertVersion(tx, list, entries)
    const detail = { number, kind, people: people.length }
    await recordDeed(tx, { now: frozenAt, access, workshopId, deed: 'lists.freeze', subjectId: list.id, detail })
    return number
  })
