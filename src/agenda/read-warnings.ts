/** Reads the draft and says what an organiser should look at. */
import { countPlacesTaken } from '../participants/queries.ts'
import type { Db } from '../platform/db/database.ts'
import { listWorkshopAgencies } from '../workshops/queries.ts'
import type { Workshop } from '../workshops/tables.ts'
import { listDelegates, listPlaced, listSessionsNamingUnlisted } from './queries.for-checks.ts'
import { listRoles, listSessions } from './queries.ts'
import { readSessions } from './read.ts'
import type { Warning } from './rules.for-warning-kinds.ts'
import { warningsOf } from './rules.for-warnings.ts'

const bySession = <Row extends { sessionId: string }>(rows: Row[]): Map<string, Row[]> => {
  const found = new Map<string, Row[]>()
  for (const row of rows) {
    const known = found.get(row.sessionId)
    if (known) known.push(row)
    else found.set(row.sessionId, [row])
  }
  return found
}

export const readWarnings = async (db: Db, workshop: Workshop): Promise<Warning[]> => {
  const roles = bySession(await listRoles(db, workshop.id))
  const placed = bySession(await listPlaced(db, workshop.id))
  const agencies = await listWorkshopAgencies(db, workshop.id)
  return warningsOf({
    workshop,
    sessions: (await listSessions(db, workshop.id)).map(({ session, room, places }) => ({
      ...session,
      room,
      places,
      roles: roles.get(session.id) ?? [],
      placed: placed.get(session.id) ?? []
    })),
    people: await countPlacesTaken(db, workshop.id),
    delegates: await listDelegates(db, workshop.id),
    organisations: agencies.flatMap(({ agency, name }) => [agency, name]),
    namingUnlisted: (await listSessionsNamingUnlisted(db, workshop.id)).map(({ id }) => id)
  })
}

/** A session with the warnings that it has, or that others have because of it. */
export const readSaved = async (db: Db, workshop: Workshop, id: string) => {
  const [session] = await readSessions(db, workshop, [id])
  if (!session) return undefined
  const warnings = await readWarnings(db, workshop)
  return {
    ...session,
    warnings: warnings.filter(({ sessionId, others }) => sessionId === id || others.includes(id))
  }
}
