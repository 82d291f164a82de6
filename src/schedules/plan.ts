/** What a file would make of the draft as a whole: which sessions it means, and every fault, clashes included. */

import { setImmediate as othersFirst } from 'node:timers/promises'
import { textFault } from '../platform/text.ts'
import type { Workshop } from '../workshops/tables.ts'
import type { AgendaFault } from './contract.ts'
import { clashesOf } from './rules.for-clashes.ts'
import type { Fault, ReadFile, ReadSession } from './rules.for-reading.ts'
import { idOfForeign } from './rules.ts'
import { type Current, changesOf, type Wanted, wantedOf } from './wanted.ts'

export type World = {
  workshop: Workshop
  current: Current[]
  /** Ids and codes of the latest release: what is gone from the draft comes back as itself. */
  released: { id: string; code: string }[]
  rooms: string[]
  tracks: string[]
  agencies: { id: string; agency: string }[]
  /** The highest number of codes such as S12. */
  lastNumber: number
  newId: () => string
}
export type Planned = { read: ReadSession; before: Current | undefined; wanted: Wanted; changes: string[] }
export type Plan = { sessions: Planned[]; newRooms: string[]; newTracks: string[]; faults: AgendaFault[] }
/** Sessions. */
const AT_ONCE = 50

type Choice = { createRooms: boolean; createTracks: boolean }

const labelOf = ({ code, title }: { code: string; title: string }) => [code, title].filter(Boolean).join(' ')

/** By our id, by the id that we made of another program's, or by the code, unless that session is another one of the file. */
const findersOf = ({ workshop, current, released, newId }: World, reads: ReadSession[]) => {
  const byId = new Map(current.map((one) => [one.session.id, one]))
  const byCode = new Map(current.map((one) => [one.session.code, one]))
  const gone = new Set(released.map(({ id }) => id))
  const idsOf = ({ guid }: ReadSession) => {
    const own = guid?.trim().toLowerCase() || undefined
    return { own, foreign: own && idOfForeign(workshop.id, own) }
  }
  const known = (read: ReadSession) => {
    const { own, foreign } = idsOf(read)
    return byId.get(own ?? '') ?? byId.get(foreign ?? '')
  }
  const claimed = new Set(reads.map(known))
  return (read: ReadSession): { id: string; before: Current | undefined } => {
    const { own, foreign } = idsOf(read)
    const coded = typeof read.given.code === 'string' ? byCode.get(read.given.code.trim()) : undefined
    const before = known(read) ?? (claimed.has(coded) ? undefined : coded)
    if (before) return { id: before.session.id, before }
    return { id: own !== undefined && gone.has(own) ? own : (foreign ?? newId()), before }
  }
}

/** Codes for those that have none, as the draft would give them. */
const giveCodes = (sessions: Planned[], { released, lastNumber }: World) => {
  const codes = [...released.map(({ code }) => code), ...sessions.map(({ wanted }) => wanted.code)]
  let last = Math.max(lastNumber, ...codes.map((code) => Number(/^S(\d{1,9})$/.exec(code)?.[1] ?? 0)))
  for (const { wanted } of sessions) if (wanted.code === '') wanted.code = `S${String(++last).padStart(2, '0')}`
}

/** Names that the workshop does not have: told once each where they may not be made. */
const unknownNames = (
  sessions: Planned[],
  field: 'room' | 'track',
  known: string[],
  mayMake: boolean,
  tell: (planned: Planned, fault: Fault) => void
): string[] => {
  const names = new Set(known)
  const made = new Set<string>()
  for (const planned of sessions) {
    const name = planned.wanted[field]
    if (name === null || names.has(name) || made.has(name)) continue
    const fault = textFault('name', name)
    if (fault) tell(planned, { field, detail: fault })
    else if (!mayMake) {
      const others = known.length === 0 ? `it has no ${field}s yet` : `its ${field}s are ${known.join(', ')}`
      tell(planned, { field, detail: `"${name}" is not a ${field} of this workshop; ${others}` })
    }
    made.add(name)
  }
  return [...made]
}

/** Lets others in between: times and texts of 500 sessions take a tenth of a second. */
export const planImport = async (
  file: ReadFile,
  world: World,
  { createRooms, createTracks }: Choice
): Promise<Plan> => {
  const find = findersOf(world, file.sessions)
  const order = new Map(file.sessions.map((read, i) => [read, i]))
  const found: { at: number; fault: AgendaFault }[] = []
  const tell = ({ read, wanted }: Pick<Planned, 'read' | 'wanted'>, { field, detail }: Fault) => {
    const place = field ? read.placeOf(field) : read.place
    found.push({ at: order.get(read)!, fault: { place, session: labelOf(wanted), detail } })
  }
  const taken = new Map<string, Planned>()
  const alone: { planned: Planned; faults: Fault[] }[] = []
  const sessions: Planned[] = []
  for (const [i, read] of file.sessions.entries()) {
    if (i % AT_ONCE === AT_ONCE - 1) await othersFirst()
    const { id, before } = find(read)
    const { wanted, faults: own } = wantedOf(read, id, before, world.workshop, world.agencies)
    const planned = { read, before, wanted, changes: before ? changesOf(before, wanted) : [] }
    const twin = taken.get(id)
    const same = twin && { field: '', detail: `is the same session as ${twin.read.place}, ${labelOf(twin.wanted)}` }
    alone.push({ planned, faults: same ? [...own, same] : own })
    if (!twin) {
      taken.set(id, planned)
      sessions.push(planned)
    }
  }
  giveCodes(sessions, world)
  for (const { planned, faults } of alone) for (const fault of faults) tell(planned, fault)
  const staying = world.current
    .filter(({ session }) => !taken.has(session.id))
    .map(({ session, room }) => ({ session, room }))
  const codes = new Map(
    staying.map(({ session }) => [session.code, `${labelOf(session)}, which the file does not name`])
  )
  for (const planned of sessions) {
    const { code, title } = planned.wanted
    const other = codes.get(code)
    if (other === undefined) codes.set(code, `${planned.read.place}, ${title}`)
    else tell(planned, { field: 'code', detail: `${code} is also the code of ${other}` })
  }
  const newRooms = unknownNames(sessions, 'room', world.rooms, createRooms, tell)
  const newTracks = unknownNames(sessions, 'track', world.tracks, createTracks, tell)

  const slots = [
    ...staying.map(({ session, room }) => ({ ...session, room, isMoved: false, planned: undefined })),
    ...sessions.map((planned) => ({
      ...planned.wanted,
      isMoved: !planned.before || planned.changes.includes('time') || planned.changes.includes('room'),
      planned
    }))
  ].filter(({ state }) => state === 'scheduled')
  for (const { moved, other } of clashesOf<(typeof slots)[number]>(slots)) {
    const where = other.planned ? ` (${other.planned.read.place})` : ', which the file does not move'
    tell(moved.planned!, { field: 'room', detail: `${moved.room} is taken at that time by ${labelOf(other)}${where}` })
  }
  const faults = [
    ...file.faults.map((fault) => ({ ...fault, session: '' })),
    ...found.sort((a, b) => a.at - b.at).map(({ fault }) => fault)
  ]
  return { sessions, newRooms, newTracks, faults }
}
