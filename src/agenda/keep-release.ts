/** Keeps the latest release of some workshops in memory: a release never changes, so that its number says all. */
import type { Db } from '../platform/db/database.ts'
import { findRelease, type Release } from './queries.for-releases.ts'

/** Of some 100 kB each. */
const MOST = 50

/** Those who ask at once wait for one another; what fails is asked again. */
export const releaseKeeper = (db: Db) => {
  const kept = new Map<string, { number: number; release: Promise<Release | undefined> }>()
  return (workshopId: string, number: number): Promise<Release | undefined> => {
    const known = kept.get(workshopId)
    const release = known?.number === number ? known.release : findRelease(db, workshopId, number)
    kept.delete(workshopId)
    kept.set(workshopId, { number, release })
    if (release !== known?.release) release.catch(() => kept.delete(workshopId))
    for (const oldest of kept.keys()) {
      if (kept.size <= MOST) break
      kept.delete(oldest)
    }
    return release
  }
}
