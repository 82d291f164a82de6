/** Takes an erased person out of the draft. Releases are never changed: which ones print the name is told. */
import type { Elsewhere } from '../participants/erase.ts'
import { deleteParts, listPrintedRoles, listReleasesNaming, touchSessions, vacateRoles } from './queries.for-erasure.ts'

/** What is printed until another person has the role. */
const TO_BE_CONFIRMED = 'TBC'

export const forgetPersonInAgenda: Elsewhere['forgetInAgenda'] = async (
  tx,
  { workshopId, participantId, displayName, now }
) => {
  const roles = await listPrintedRoles(tx, workshopId, participantId)
  const names = [...new Set([displayName, ...roles.map(({ name }) => name)])]
  const ids = [...new Set(roles.map(({ sessionId }) => sessionId))]
  if (ids.length > 0) await vacateRoles(tx, workshopId, participantId, TO_BE_CONFIRMED)
  await deleteParts(tx, workshopId, participantId)
  const changed = ids.length > 0 ? await touchSessions(tx, workshopId, ids, now) : []
  return {
    sessions: changed.sort((a, b) => (a.code < b.code ? -1 : 1)),
    releases: await listReleasesNaming(tx, workshopId, names)
  }
}
