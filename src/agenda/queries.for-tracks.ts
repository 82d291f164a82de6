/** SQL about tracks, and which sessions of the draft belong to them. */
import { and, asc, eq } from 'drizzle-orm'
import type { Db } from '../platform/db/database.ts'
import { sessions, type Track, tracks } from './tables.ts'

const one = (workshopId: string, id: string) => and(eq(tracks.workshopId, workshopId), eq(tracks.id, id))

/** In their order. */
export const listTracks = (db: Db, workshopId: string): Promise<Track[]> =>
  db.select().from(tracks).where(eq(tracks.workshopId, workshopId)).orderBy(asc(tracks.position), asc(tracks.name))

export const insertTracks = async (db: Db, rows: Track[]): Promise<Track[]> =>
  db.insert(tracks).values(rows).returning()

export const updateTrack = async (
  db: Db,
  workshopId: string,
  id: string,
  change: Partial<Track>
): Promise<Track | undefined> => (await db.update(tracks).set(change).where(one(workshopId, id)).returning())[0]

export const deleteTrack = async (db: Db, workshopId: string, id: string): Promise<boolean> =>
  (await db.delete(tracks).where(one(workshopId, id)).returning({ id: tracks.id })).length > 0

/** Sessions of the draft that belong to the track, in the order of their codes. */
export const listSessionsOfTrack = (db: Db, workshopId: string, trackId: string) =>
  db
    .select({ id: sessions.id, code: sessions.code, title: sessions.title })
    .from(sessions)
    .where(and(eq(sessions.workshopId, workshopId), eq(sessions.trackId, trackId)))
    .orderBy(asc(sessions.code))
