/** Imports an agenda into the draft: all of the file or nothing, and a faulty file is told whole. */
import { recordDeed } from '../accounts/audit.ts'
import type { Access } from '../accounts/rules.ts'
import { findRelease } from '../agenda/queries.for-releases.ts'
import { listTracks } from '../agenda/queries.for-tracks.ts'
import { freeSlots, lastCodeNumber, listDraft, listRoles } from '../agenda/queries.ts'
import { importFaulty } from '../participants/problems.ts'
import type { Transaction } from '../platform/db/database.ts'
import { newId } from '../platform/id.ts'
import { isoIn } from '../platform/zones.ts'
import type { Services } from '../services.ts'
import { insertRooms, listRooms, nextPosition } from '../workshops/queries.for-settings.ts'
import { listWorkshopAgencies, lockWorkshop } from '../workshops/queries.ts'
import { rooms, type Workshop } from '../workshops/tables.ts'
import type { AgendaImport, AgendaImportChoice } from './contract.ts'
import { linkPeople } from './link-people.ts'
import { type Plan, type Planned, planImport, type World } from './plan.ts'
import { insertTracksAtEnd, listListedNames, replaceRolesOf, upsertSessions } from './queries.ts'
import type { ReadFile } from './rules.for-reading.ts'
import type { Current } from './wanted.ts'

const readWorld = async (tx: Transaction, workshop: Workshop, now: Date): Promise<World> => {
  const { id } = workshop
  const roles = new Map<string, Current['roles']>()
  for (const role of await listRoles(tx, id)) roles.set(role.sessionId, [...(roles.get(role.sessionId) ?? []), role])
  return {
    workshop,
    current: (await listDraft(tx, id)).map(({ session, room, track }) => ({
      ...{ session, room, track: track?.name ?? null },
      roles: roles.get(session.id) ?? []
    })),
    released: (await findRelease(tx, id))?.agenda.sessions ?? [],
    rooms: (await listRooms(tx, id)).map(({ name }) => name),
    tracks: (await listTracks(tx, id)).map(({ name }) => name),
    agencies: await listWorkshopAgencies(tx, id),
    lastNumber: await lastCodeNumber(tx, id),
    newId: () => newId(now)
  }
}

/** Told apart from their neighbours; whoever likes others chooses them. */
const COLOURS = ['#1f6fb2', '#a61e2b', '#2b7a4b', '#7a4fa3', '#b25d00', '#00707a', '#6b5b00', '#5a5f6b']
const HEX = /^#[0-9a-f]{6}$/

const makeNames = async (tx: Transaction, workshop: Workshop, plan: Plan, file: ReadFile, now: Date) => {
  const workshopId = workshop.id
  const position = plan.newRooms.length === 0 ? 0 : await nextPosition(tx, rooms, workshopId)
  const made = plan.newRooms.map((name, i) => ({
    workshopId,
    id: newId(now),
    name,
    capacity: null,
    position: position + i
  }))
  if (made.length > 0) await insertRooms(tx, made)
  const known = (await listTracks(tx, workshopId)).length
  await insertTracksAtEnd(
    tx,
    workshopId,
    plan.newTracks.map((name, i) => {
      const said = file.colours.get(name)?.toLowerCase() ?? ''
      return { id: newId(now), name, colour: HEX.test(said) ? said : COLOURS[(known + i) % COLOURS.length]! }
    })
  )
}

const write = async (tx: Transaction, workshopId: string, touched: Planned[], now: Date) => {
  const roomIds = new Map((await listRooms(tx, workshopId)).map(({ id, name }) => [name, id]))
  const trackIds = new Map((await listTracks(tx, workshopId)).map(({ id, name }) => [name, id]))
  const changed = touched.flatMap(({ before }) => before?.session.id ?? [])
  if (changed.length > 0) await freeSlots(tx, workshopId, changed, { codes: true })
  await upsertSessions(
    tx,
    workshopId,
    touched.map(({ wanted: { room, track, roles: _, ...row } }) => ({
      ...row,
      roomId: room === null ? null : roomIds.get(room)!,
      trackId: track === null ? null : trackIds.get(track)!,
      changedAt: now
    }))
  )
  const withRoles = touched.filter(({ before, changes }) => !before || changes.includes('roles'))
  await replaceRolesOf(
    tx,
    workshopId,
    withRoles.flatMap(({ before }) => before?.session.id ?? []),
    withRoles.flatMap(({ wanted }) =>
      wanted.roles.map((role, i) => ({ ...role, sessionId: wanted.id, position: i + 1 }))
    )
  )
}

const resultOf = ({ before, changes }: Planned) => {
  if (!before) return 'added'
  return changes.length > 0 ? 'changed' : 'same'
}

/**
 * A dry run reports what would happen and changes nothing. Sessions that the file does not name stay as they are.
 * Problem: 422 import-faulty, with all faults.
 */
export const importAgenda = (
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  access: Access,
  workshopId: string,
  file: ReadFile,
  { dryRun = false, createRooms = false, createTracks = false, linkPeople: links = false }: AgendaImportChoice
): Promise<AgendaImport> =>
  db.transaction(async (tx) => {
    const now = clock()
    const workshop = await lockWorkshop(tx, workshopId)
    const world = await readWorld(tx, workshop, now)
    const plan = await planImport(file, world, { createRooms, createTracks })
    const people = linkPeople(plan.sessions, await listListedNames(tx, workshopId), links)
    const count = (result: string) => plan.sessions.filter((session) => resultOf(session) === result).length
    const iso = (at: Date | null) => at && isoIn(workshop.timeZone, at)
    const report: AgendaImport = {
      ...{ dryRun, format: file.format, ignoredColumns: file.ignoredColumns, faults: plan.faults },
      ...{ added: count('added'), changed: count('changed'), same: count('same') },
      ...{ newRooms: plan.newRooms, newTracks: plan.newTracks },
      sessions: plan.sessions.map((planned) => {
        const { read, before, wanted, changes } = planned
        const { code, title, room, startsAt, endsAt } = wanted
        return {
          ...{ place: read.place, id: dryRun && !before ? null : wanted.id, code, title, room },
          ...{ startsAt: iso(startsAt), endsAt: iso(endsAt), changes, people: people.get(wanted.id) ?? [] },
          result: resultOf(planned)
        }
      }),
      notes: plan.sessions.flatMap(({ read, wanted: { code, title } }) =>
        read.notes.map((detail) => ({ place: read.place, session: `${code} ${title}`.trim(), detail }))
      )
    }
    if (dryRun) return report
    if (plan.faults.length > 0) {
      const many = plan.faults.length === 1 ? 'One fault' : `${plan.faults.length} faults`
      throw importFaulty(`${many}; nothing was imported.`, { faults: plan.faults, notes: report.notes })
    }
    const touched = plan.sessions.filter(({ before, changes }) => !before || changes.length > 0)
    await makeNames(tx, workshop, plan, file, now)
    if (touched.length > 0) await write(tx, workshopId, touched, now)
    const { added, changed, format } = report
    const detail = { format, added, changed, rooms: plan.newRooms.length, tracks: plan.newTracks.length }
    await recordDeed(tx, { now, access, workshopId, deed: 'agenda.import', detail })
    return report
  })
