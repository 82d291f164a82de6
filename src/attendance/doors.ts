/** Opens the door of a day or a session for scanning. */
import { findSession } from '../agenda/queries.ts'
import { newId } from '../platform/id.ts'
import { atField } from '../platform/problem.ts'
import type { Services } from '../services.ts'
import { daysOf } from '../workshops/rules.ts'
import type { Workshop } from '../workshops/tables.ts'
import type { NewCheckpoint } from './contract.ts'
import { invalidCheckpoint } from './problems.ts'
import { openCheckpoint } from './queries.ts'
import type { Checkpoint } from './tables.ts'

type Given = Pick<Services, 'db' | 'clock'>

const refuse = (field: string, detail: string) => invalidCheckpoint('There is no such door.', atField(field, detail))

/** Opened twice is opened once. Problem: 422 invalid-checkpoint. */
export const openDoor = (
  { db, clock }: Given,
  workshop: Workshop,
  given: NewCheckpoint
): Promise<{ row: Checkpoint; isNew: boolean }> =>
  db.transaction(async (tx) => {
    const row = { workshopId: workshop.id, id: newId(clock()), openedAt: clock() }
    if (given.kind === 'day') {
      const { day } = given
      if (day === undefined || given.sessionId !== undefined)
        throw refuse('day', 'the door of a day needs the day alone')
      if (!daysOf(workshop).includes(day)) throw refuse('day', `${day} is not a day of the workshop`)
      return openCheckpoint(tx, { ...row, kind: 'day', day })
    }
    const { sessionId } = given
    if (sessionId === undefined || given.day !== undefined)
      throw refuse('sessionId', 'the door of a session needs the session alone')
    const session = await findSession(tx, workshop.id, sessionId)
    if (!session) throw refuse('sessionId', 'is no session of this workshop')
    if (session.startsAt === null) throw refuse('sessionId', 'is not scheduled yet')
    return openCheckpoint(tx, { ...row, kind: 'session', sessionId })
  })
