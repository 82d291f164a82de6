/** Adds, changes and removes tracks. Their order is kept without gaps. */
import { recordDeed } from '../accounts/audit.ts'
import type { Access } from '../accounts/rules.ts'
import { onConstraint } from '../platform/db/constraints.ts'
import type { Transaction } from '../platform/db/database.ts'
import { newId } from '../platform/id.ts'
import { atField } from '../platform/problem.ts'
import type { Services } from '../services.ts'
import { lockWorkshop } from '../workshops/queries.ts'
import type { NewTrack, TrackChange } from './contract.for-tracks.ts'
import { trackInUse, trackNameTaken, trackNotFound } from './problems.ts'
import { deleteTrack, insertTracks, listSessionsOfTrack, listTracks, updateTrack } from './queries.for-tracks.ts'
import type { Track } from './tables.ts'

type Given = Pick<Services, 'db' | 'clock'>

const nameTaken = onConstraint({
  tracks__name: () => trackNameTaken('Another track has this name.', atField('name', 'is taken'))
})

/** Puts the track at that place, counted from 1; a place behind the last is the last. */
const place = async (tx: Transaction, workshopId: string, id: string, position: number): Promise<void> => {
  const before = await listTracks(tx, workshopId)
  const others = before.filter((track) => track.id !== id)
  const after = [...others]
  after.splice(position - 1, 0, ...before.filter((track) => track.id === id))
  for (const [i, track] of after.entries())
    if (track.position !== i + 1) await updateTrack(tx, workshopId, track.id, { position: i + 1 })
}

const read = async (tx: Transaction, workshopId: string, id: string): Promise<Track> => {
  const found = (await listTracks(tx, workshopId)).find((track) => track.id === id)
  if (!found) throw trackNotFound('No track has this id.')
  return found
}

const LAST = Number.MAX_SAFE_INTEGER

/** Problem: 409 track-name-taken. */
export const addTrack = (
  { db, clock }: Given,
  access: Access,
  workshopId: string,
  { position = LAST, ...given }: NewTrack
): Promise<Track> =>
  db.transaction(async (tx) => {
    const now = clock()
    await lockWorkshop(tx, workshopId)
    const id = newId(now)
    await insertTracks(tx, [{ ...given, workshopId, id, position: 0 }]).catch(nameTaken)
    await place(tx, workshopId, id, position)
    await recordDeed(tx, { now, access, workshopId, deed: 'tracks.add', subjectId: id })
    return read(tx, workshopId, id)
  })

/** Problems: 404 track-not-found, 409 track-name-taken. */
export const changeTrack = (
  { db, clock }: Given,
  access: Access,
  workshopId: string,
  id: string,
  { position, ...given }: TrackChange
): Promise<Track> =>
  db.transaction(async (tx) => {
    await lockWorkshop(tx, workshopId)
    await read(tx, workshopId, id)
    if (Object.keys(given).length > 0) await updateTrack(tx, workshopId, id, given).catch(nameTaken)
    if (position !== undefined) await place(tx, workshopId, id, position)
    await recordDeed(tx, { now: clock(), access, workshopId, deed: 'tracks.change', subjectId: id })
    return read(tx, workshopId, id)
  })

/** Problems: 404 track-not-found, 409 track-in-use (names the sessions). */
export const removeTrack = ({ db, clock }: Given, access: Access, workshopId: string, id: string): Promise<void> =>
  db.transaction(async (tx) => {
    await lockWorkshop(tx, workshopId)
    await read(tx, workshopId, id)
    const sessions = await listSessionsOfTrack(tx, workshopId, id)
    if (sessions.length > 0) {
      const told = sessions.map(({ code, title }) => `${code} ${title}`).join('; ')
      throw trackInUse(`Take these sessions out of the track first: ${told}.`, { sessions })
    }
    await deleteTrack(tx, workshopId, id)
    await place(tx, workshopId, id, LAST)
    await recordDeed(tx, { now: clock(), access, workshopId, deed: 'tracks.remove', subjectId: id })
  })
