/** Checks what a session is to be as a whole: when, where, in which languages. Names become ids. */
import type { Db } from '../platform/db/database.ts'
import type { FieldFault } from '../platform/problem.ts'
import type { Workshop } from '../workshops/tables.ts'
import type { SessionChange } from './contract.ts'
import { invalidSession } from './problems.ts'
import { resolveRoom, resolveTrack } from './resolve.ts'
import { detailFaults } from './rules.for-details.ts'
import { type MaybeTimes, maybeTimes, minutesOf, timeFaults } from './rules.ts'
import type { Session } from './tables.ts'

const USUAL_MINUTES = 60
const instantOf = (given: string | null) => (given === null ? null : new Date(given))

type Before = Pick<
  Session,
  'startsAt' | 'endsAt' | 'plannedMinutes' | 'roomId' | 'trackId' | 'languages' | 'interpretation' | 'onlineUrl'
>
const NOTHING: Before = {
  startsAt: null,
  endsAt: null,
  plannedMinutes: USUAL_MINUTES,
  roomId: null,
  trackId: null,
  languages: [],
  interpretation: [],
  onlineUrl: ''
}

export type Checked = MaybeTimes & Pick<Session, 'plannedMinutes' | 'roomId' | 'trackId'>

/** `before`: the session as it is; none for a new one. Problem: 422 invalid-session, with everything that is wrong. */
export const checked = async (
  db: Db,
  workshop: Workshop,
  before: Before = NOTHING,
  given: SessionChange
): Promise<Checked> => {
  const times = maybeTimes(
    given.startsAt === undefined ? before.startsAt : instantOf(given.startsAt),
    given.endsAt === undefined ? before.endsAt : instantOf(given.endsAt)
  )
  const room = await resolveRoom(db, workshop.id, given.room)
  const track = await resolveTrack(db, workshop.id, given.track)
  const planned = given.plannedMinutes ?? minutesOf(before.startsAt, before.endsAt, before.plannedMinutes)
  const minutes = 'fault' in times ? 0 : minutesOf(times.startsAt, times.endsAt, planned)
  const { languages, interpretation, onlineUrl } = { ...before, ...given }
  const faults: FieldFault[] = [
    ...('fault' in times ? [times.fault] : timeFaults(workshop, times)),
    ...[room, track].flatMap((named) => (named && 'fault' in named ? [named.fault] : [])),
    ...detailFaults({ languages, interpretation, onlineUrl }, given, workshop.languages)
  ]
  if (faults.length === 0 && given.plannedMinutes !== undefined && given.plannedMinutes !== minutes)
    faults.push({ pointer: '#/body/plannedMinutes', detail: `is ${minutes} by the start and the end` })
  if (faults.length > 0 || 'fault' in times)
    throw invalidSession('The session cannot be as described.', { errors: faults })
  return {
    ...times,
    plannedMinutes: minutes,
    roomId: given.room === undefined ? before.roomId : room && 'id' in room ? room.id : null,
    trackId: given.track === undefined ? before.trackId : track && 'id' in track ? track.id : null
  }
}
