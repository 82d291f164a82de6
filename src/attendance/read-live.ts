/** Reads who is here now and who is missing. */
import { type Access, onlyAgency } from '../accounts/rules.ts'
import { listParticipants } from '../participants/queries.for-lists.ts'
import type { Scope } from '../participants/rules.ts'
import type { Db } from '../platform/db/database.ts'
import { dayIn } from '../platform/zones.ts'
import type { Services } from '../services.ts'
import { listWorkshopAgencies } from '../workshops/queries.ts'
import { daysOf } from '../workshops/rules.ts'
import type { Workshop } from '../workshops/tables.ts'
import type { MissingQuery } from './contract.for-live.ts'
import { checkpointNotFound } from './problems.ts'
import { listConfirmedCells, listPresenceCells, listSeen } from './queries.for-live.ts'
import { listCheckpoints } from './queries.ts'
import { doorInFocus, type LiveDoor, liveFigures } from './rules.for-live.ts'

/** Doors in the order of their days, each day's own door first; sessions that are not scheduled have none. */
const readDoors = async (db: Db, { id, timeZone }: Workshop): Promise<LiveDoor[]> =>
  (await listCheckpoints(db, id))
    .flatMap(({ id: checkpointId, kind, day, code, title, startsAt }) => {
      const at = day ?? (startsAt && dayIn(timeZone, startsAt))
      return at === null ? [] : [{ checkpointId, kind, day: at, code, title, startsAt }]
    })
    .sort((a, b) => (a.day === b.day ? (a.kind === b.kind ? 0 : a.kind === 'day' ? -1 : 1) : a.day < b.day ? -1 : 1))

/** What the numbers of a row are about. */
const [OWN, EVERYBODY] = ['own', 'everybody'] as const

/** `asked`: the door of which countries and agencies tell. Problem: 404 checkpoint-not-found. */
export const readLive = async (
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  access: Access,
  workshop: Workshop,
  asked: string | undefined
) => {
  const own = onlyAgency(access)
  const asOf = clock()
  const today = dayIn(workshop.timeZone, asOf)
  const doors = await readDoors(db, workshop)
  const focus =
    asked === undefined
      ? doorInFocus(doors, today)
      : doors.find(({ checkpointId }) => checkpointId === asked.toLowerCase())
  if (asked !== undefined && !focus) throw checkpointNotFound('No door has this id.')
  const figures = liveFigures({
    confirmed: await listConfirmedCells(db, workshop.id),
    presence: await listPresenceCells(db, workshop.id, workshop.timeZone),
    doors,
    agencies: (await listWorkshopAgencies(db, workshop.id)).map(({ id, agency }) => ({ id, acronym: agency })),
    focus,
    own
  })
  return {
    asOf,
    today: daysOf(workshop).includes(today) ? today : null,
    columns: own === undefined ? [EVERYBODY] : [OWN, EVERYBODY],
    checkpoint: focus?.checkpointId ?? null,
    ...figures
  }
}

const names = new Intl.Collator('en')

/** Confirmed people who were not seen at a door; for a day, at none of its doors. Problem: 404 checkpoint-not-found. */
export const readMissing = async (
  db: Db,
  workshop: Workshop,
  scope: Scope,
  { checkpoint, ...filter }: MissingQuery,
  { limit, after }: { limit: number; after: { sortKey: string; id: string } | undefined }
) => {
  const doors = await readDoors(db, workshop)
  const door = doors.find(({ checkpointId }) => checkpointId === checkpoint.toLowerCase())
  if (!door) throw checkpointNotFound('No door has this id.')
  const meant = door.kind === 'session' ? [door] : doors.filter(({ day }) => day === door.day)
  const seen = new Map(
    (
      await listSeen(
        db,
        workshop.id,
        meant.map(({ checkpointId }) => checkpointId)
      )
    ).map((row) => [row.participantId, row])
  )
  const compare = (a: { sortKey: string; id: string }, b: { sortKey: string; id: string }) =>
    names.compare(a.sortKey, b.sortKey) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  const people = (await listParticipants(db, workshop.id, scope, { ...filter, state: ['confirmed'] }))
    .filter(({ id }) => !seen.get(id)?.isHere)
    .sort(compare)
  return {
    total: people.length,
    people: people.filter((person) => !after || compare(person, after) > 0).slice(0, limit),
    lastSeenAt: (id: string) => seen.get(id)?.lastSeenAt ?? null
  }
}
