/** Removes a workshop that was set up and never used. One that holds people or sessions is a record, and stays. */
import { recordDeed } from '../accounts/audit.ts'
import type { Access } from '../accounts/rules.ts'
import { onConstraint } from '../platform/db/constraints.ts'
import type { Transaction } from '../platform/db/database.ts'
import { type BasedOn, hasMovedOn } from '../platform/db/versions.ts'
import { changedMeanwhile } from '../platform/http/kinds.ts'
import type { Services } from '../services.ts'
import { workshopInUse } from './problems.ts'
import { deleteWorkshop, lockWorkshop } from './queries.ts'

const inUse = () => workshopInUse('It holds people, sessions, letters or outcomes; keep it as a record.')
const OF_OTHERS = [
  'participants',
  'participant_lists',
  'sessions',
  'agenda_releases',
  'checkpoints',
  'scans',
  'issued_documents',
  'outcomes',
  'remarks'
]
const constraints = [
  'participants__category',
  'participants__agency',
  'sessions__room',
  ...OF_OTHERS.map((table) => `${table}_workshop_id_workshops_id_fkey`)
]

/** What higher features keep of a workshop that is no record: it goes with it. */
export type Forget = (tx: Transaction, workshopId: string) => Promise<void>

/** Problems: 412 changed-meanwhile, 409 workshop-in-use. */
export const removeWorkshop = (
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  forget: Forget,
  access: Access,
  workshopId: string,
  basedOn: BasedOn
): Promise<void> =>
  db.transaction(async (tx) => {
    const workshop = await lockWorkshop(tx, workshopId)
    if (hasMovedOn(workshop, basedOn)) throw changedMeanwhile('The workshop was changed meanwhile.')
    await forget(tx, workshopId)
    await deleteWorkshop(tx, workshopId).catch(
      onConstraint(Object.fromEntries(constraints.map((name) => [name, inUse])))
    )
    await recordDeed(tx, { now: clock(), access, workshopId, deed: 'workshops.remove' })
  })
