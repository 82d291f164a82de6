/** What other pages tell of the agenda: which release is the latest, and from when to when it goes. */
import type { Db } from '../platform/db/database.ts'
import { findRelease } from './queries.for-releases.ts'
import { spanOf } from './rules.for-pages.ts'

export const latestAgenda = async (db: Db, workshopId: string) => {
  const release = await findRelease(db, workshopId)
  return (
    release && {
      number: release.number,
      releasedAt: release.releasedAt,
      span: spanOf(release.agenda.sessions)
    }
  )
}
