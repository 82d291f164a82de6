/** Rooms, tracks and people of a session by name, and what a session clashes with. */
import { fullName } from '../participants/rules.ts'
import { isConstraint } from '../platform/db/constraints.ts'
import type { Db, Transaction } from '../platform/db/database.ts'
import { atField, type FieldFault } from '../platform/problem.ts'
import { isoIn } from '../platform/zones.ts'
import { listRooms } from '../workshops/queries.for-settings.ts'
import { listWorkshopAgencies } from '../workshops/queries.ts'
import type { Workshop } from '../workshops/tables.ts'
import type { GivenRole } from './contract.ts'
import { invalidSession, roomClash } from './problems.ts'
import { listClashes, listNames } from './queries.for-checks.ts'
import { listTracks } from './queries.for-tracks.ts'
import { agencyToConfirm, toConfirm } from './rules.for-people.ts'
import type { MaybeTimes } from './rules.ts'
import type { sessionRoles } from './tables.ts'

type Resolved = { id: string } | { fault: FieldFault } | undefined

/** A name -> its id; null and undefined: none. */
const among = (
  field: 'room' | 'track',
  named: { id: string; name: string }[],
  name: string | null | undefined
): Resolved => {
  if (name === null || name === undefined) return undefined
  const found = named.find((other) => other.name === name)
  if (found) return { id: found.id }
  const known =
    named.length === 0 ? `it has no ${field}s yet` : `its ${field}s are ${named.map((other) => other.name).join(', ')}`
  return { fault: { pointer: `#/body/${field}`, detail: `"${name}" is not a ${field} of this workshop; ${known}` } }
}

export const resolveRoom = async (db: Db, workshopId: string, name: string | null | undefined): Promise<Resolved> =>
  among('room', name ? await listRooms(db, workshopId) : [], name)

export const resolveTrack = async (db: Db, workshopId: string, name: string | null | undefined): Promise<Resolved> =>
  among('track', name ? await listTracks(db, workshopId) : [], name)

const printed = (person: Awaited<ReturnType<typeof listNames>>[number]) =>
  [fullName(person), person.position, person.organisation].filter(Boolean).join(', ')

/**
 * Rows for who does what. A person of the list prints with position and organisation unless another name is given; who
 * must not be listed is printed under a given name only. An agency holds a place until a person or another name is given:
 * then it goes.
 */
export const resolveRoles = async (
  db: Db,
  workshopId: string,
  sessionId: string,
  given: GivenRole[]
): Promise<(typeof sessionRoles.$inferInsert)[]> => {
  const ids = given.flatMap(({ participantId }) => (participantId ? [participantId] : []))
  const people = new Map(
    ids.length === 0 ? [] : (await listNames(db, workshopId, ids)).map((person) => [person.id, person])
  )
  const agencies = given.length === 0 ? [] : await listWorkshopAgencies(db, workshopId)
  const faults: FieldFault[] = []
  const rows = given.map(({ role, name, participantId = null, talkTitle = '', state = 'confirmed', ...rest }, i) => {
    const named = rest.agency ? agencies.find(({ agency }) => agency === rest.agency) : undefined
    if (rest.agency && !named)
      faults.push({ pointer: `#/body/roles/${i}/agency`, detail: 'is the acronym of no agency of this workshop' })
    const open = named && name === undefined ? named : agencyToConfirm(name ?? '', agencies)
    const agencyId = participantId === null ? (open?.id ?? null) : null
    const person = participantId === null ? undefined : people.get(participantId)
    if (participantId !== null && !person)
      faults.push({ pointer: `#/body/roles/${i}/participantId`, detail: 'is nobody of the list' })
    const text = name ?? (person ? printed(person) : open && toConfirm(open.agency))
    if (person && !person.listed && name === undefined)
      faults.push({
        pointer: `#/body/roles/${i}/name`,
        detail: 'is needed: this person is not to be listed, so say what is printed instead'
      })
    if (text === undefined && !rest.agency)
      faults.push({
        pointer: `#/body/roles/${i}`,
        detail: 'names neither a person of the list, nor an agency, nor a name'
      })
    return { workshopId, sessionId, position: i + 1, role, name: text ?? '', participantId, agencyId, talkTitle, state }
  })
  if (faults.length > 0) throw invalidSession('The roles cannot be as described.', { errors: faults })
  return rows
}

/** Where and when a session is to be. */
type Slot = MaybeTimes & { sessionId: string; roomId: string | null }

/** Runs the statement; when the database refuses the room at that time, says which sessions are in the way. */
export const inFreeRoom = async <T>(
  tx: Transaction,
  { id: workshopId, timeZone }: Pick<Workshop, 'id' | 'timeZone'>,
  { sessionId, roomId, startsAt: from, endsAt: to }: Slot,
  statement: (savepoint: Transaction) => Promise<T>
): Promise<T> => {
  try {
    return await tx.transaction(statement) // so that what is in the way can still be read
  } catch (error) {
    if (!isConstraint(error, 'sessions__room_clash')) throw error
    const found = roomId === null || from === null ? [] : await listClashes(tx, workshopId, roomId, from, to, sessionId)
    const clashes = found.map(({ id, code, title, startsAt, endsAt }) => ({
      sessionId: id,
      code,
      title,
      startsAt: isoIn(timeZone, startsAt),
      endsAt: isoIn(timeZone, endsAt)
    }))
    const names = clashes.map(({ code, title }) => `${code} ${title}`).join('; ') || 'another session'
    throw roomClash(`The room is taken at that time by ${names}.`, {
      clashes,
      ...atField('room', `is taken by ${names}`)
    })
  }
}
