/** Records what came out: adds, changes and removes outcomes, and remarks for the record. */
import { recordDeed } from '../accounts/audit.ts'
import type { Access } from '../accounts/rules.ts'
import { onConstraint } from '../platform/db/constraints.ts'
import { type BasedOn, hasMovedOn } from '../platform/db/versions.ts'
import { changedMeanwhile } from '../platform/http/kinds.ts'
import { newId } from '../platform/id.ts'
import { atField } from '../platform/problem.ts'
import type { Services } from '../services.ts'
import { lockWorkshop } from '../workshops/queries.ts'
import type { NewOutcome, NewRemark, OutcomeChange, OutcomeOrder } from './contract.ts'
import { invalidOutcome, orderOutdated, outcomeNotFound, remarkNotFound } from './problems.ts'
import {
  deleteOutcome,
  deleteRemark,
  findOutcome,
  insertOutcome,
  insertRemark,
  listOutcomes,
  nextOutcomePosition,
  placeOutcomes,
  updateOutcome
} from './queries.ts'
import type { Outcome, Remark } from './tables.ts'

type Given = Pick<Services, 'db' | 'clock'>

const noSession = () =>
  invalidOutcome('The session is not of this workshop.', atField('sessionId', 'is no session of this workshop'))

/** Stands at the end of its kind. Problem: 422 invalid-outcome. */
export const addOutcome = (
  { db, clock }: Given,
  access: Access,
  workshopId: string,
  given: NewOutcome
): Promise<Outcome> =>
  db.transaction(async (tx) => {
    const now = clock()
    await lockWorkshop(tx, workshopId)
    const position = await nextOutcomePosition(tx, workshopId, given.kind)
    const row = await insertOutcome(tx, { ...given, workshopId, id: newId(now), position, changedAt: now }).catch(
      onConstraint({ outcomes__session: noSession })
    )
    await recordDeed(tx, { now, access, workshopId, deed: 'outcomes.add', subjectId: row.id })
    return row
  })

/** With another kind it goes to the end of that. Problems: 404, 412 changed-meanwhile, 422 invalid-outcome. */
export const changeOutcome = (
  { db, clock }: Given,
  access: Access,
  workshopId: string,
  id: string,
  basedOn: BasedOn,
  given: OutcomeChange
): Promise<Outcome> =>
  db.transaction(async (tx) => {
    await lockWorkshop(tx, workshopId)
    const found = await findOutcome(tx, workshopId, id)
    if (!found) throw outcomeNotFound('No outcome has this id.')
    const { kind = found.kind } = given
    const after = await updateOutcome(tx, workshopId, id, basedOn, {
      ...given,
      ...(kind !== found.kind && { position: await nextOutcomePosition(tx, workshopId, kind) }),
      changedAt: clock()
    }).catch(onConstraint({ outcomes__session: noSession }))
    if (!after) throw changedMeanwhile('The outcome was changed meanwhile; read it again.')
    await recordDeed(tx, {
      now: clock(),
      access,
      workshopId,
      deed: 'outcomes.change',
      subjectId: id,
      detail: { fields: Object.keys(given) }
    })
    return after
  })

/** Gives the outcomes of a kind the order in which they are named. Problem: 409 order-outdated when others came or went meanwhile. */
export const orderOutcomes = (
  { db, clock }: Given,
  access: Access,
  workshopId: string,
  { kind, ids }: OutcomeOrder
): Promise<void> =>
  db.transaction(async (tx) => {
    await lockWorkshop(tx, workshopId)
    const there = (await listOutcomes(tx, workshopId)).filter((outcome) => outcome.kind === kind)
    const named = new Set(ids)
    if (there.length !== ids.length || there.some(({ id }) => !named.has(id)))
      throw orderOutdated('The order must name every outcome of the kind once; read the list again.')
    await placeOutcomes(tx, workshopId, ids)
    await recordDeed(tx, { now: clock(), access, workshopId, deed: 'outcomes.order', detail: { kind } })
  })

/** Problems: 404, 412 changed-meanwhile. */
export const removeOutcome = (
  { db, clock }: Given,
  access: Access,
  workshopId: string,
  id: string,
  basedOn: BasedOn
): Promise<void> =>
  db.transaction(async (tx) => {
    const found = await findOutcome(tx, workshopId, id)
    if (!found) throw outcomeNotFound('No outcome has this id.')
    if (hasMovedOn(found, basedOn)) throw changedMeanwhile('The outcome was changed meanwhile; read it again.')
    await deleteOutcome(tx, workshopId, id)
    await recordDeed(tx, { now: clock(), access, workshopId, deed: 'outcomes.remove', subjectId: id })
  })

/** Problem: 422 invalid-outcome. */
export const addRemark = (
  { db, clock }: Given,
  access: Access,
  workshopId: string,
  given: NewRemark
): Promise<Remark> =>
  db.transaction(async (tx) => {
    const now = clock()
    await lockWorkshop(tx, workshopId)
    const row = await insertRemark(tx, { ...given, workshopId, id: newId(now), changedAt: now }).catch(
      onConstraint({ remarks__session: noSession })
    )
    await recordDeed(tx, { now, access, workshopId, deed: 'remarks.add', subjectId: row.id })
    return row
  })

export const removeRemark = ({ db, clock }: Given, access: Access, workshopId: string, id: string): Promise<void> =>
  db.transaction(async (tx) => {
    if (!(await deleteRemark(tx, workshopId, id))) throw remarkNotFound('No remark has this id.')
    await recordDeed(tx, { now: clock(), access, workshopId, deed: 'remarks.remove', subjectId: id })
  })
