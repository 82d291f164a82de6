/** Changes what is said of a material, moves it among the others of its session, or removes it. */
import { recordDeed } from '../accounts/audit.ts'
import type { Access } from '../accounts/rules.ts'
import type { Transaction } from '../platform/db/database.ts'
import { type BasedOn, hasMovedOn } from '../platform/db/versions.ts'
import { changedMeanwhile } from '../platform/http/kinds.ts'
import type { Services } from '../services.ts'
import type { MaterialChange } from './contract.ts'
import { checkLanguage } from './keep.ts'
import { materialNotFound } from './problems.ts'
import { deleteMaterial, findMaterial, lockOrder, setPosition, updateMaterial } from './queries.ts'
import { movedTo } from './rules.ts'

type Given = Pick<Services, 'db' | 'clock'>
type Which = { id: string; basedOn: BasedOn }

const isGone = () => materialNotFound('No material of this workshop has this id.')
const movedOn = () => changedMeanwhile('The material was changed meanwhile; read it again.')

/** The others have moved, but nothing that is said of them has: their versions stay. */
const renumber = async (tx: Transaction, workshopId: string, order: string[]) => {
  for (const [index, id] of order.entries()) await setPosition(tx, workshopId, id, index + 1)
}

/** Problems: 404 material-not-found, 412 changed-meanwhile, 422 invalid-material. */
export const changeMaterial = (
  { db, clock }: Given,
  access: Access,
  workshopId: string,
  { id, basedOn }: Which,
  given: MaterialChange
): Promise<void> =>
  db.transaction(async (tx) => {
    const now = clock()
    const { position, ...plain } = given
    checkLanguage(plain.language, '#/body/language')
    const found = await findMaterial(tx, workshopId, id)
    if (!found) throw isGone()
    if (position !== undefined) {
      const order = await lockOrder(tx, workshopId, found.sessionId)
      await renumber(tx, workshopId, movedTo(order, id, position))
    }
    if (!(await updateMaterial(tx, workshopId, id, basedOn, { ...plain, changedAt: now }))) throw movedOn()
    const detail = { fields: Object.keys(given), ...(given.visibility && { visibility: given.visibility }) }
    await recordDeed(tx, { now, access, workshopId, deed: 'materials.change', subjectId: id, detail })
  })

/** With all versions of its file. Problems: 404 material-not-found, 412 changed-meanwhile. */
export const removeMaterial = (
  { db, clock }: Given,
  access: Access,
  workshopId: string,
  { id, basedOn }: Which
): Promise<void> =>
  db.transaction(async (tx) => {
    const { sessionId } = (await findMaterial(tx, workshopId, id)) ?? {}
    const order = sessionId === undefined ? [] : await lockOrder(tx, workshopId, sessionId)
    const found = await findMaterial(tx, workshopId, id)
    if (!found) throw isGone()
    if (hasMovedOn(found, basedOn)) throw movedOn()
    await deleteMaterial(tx, workshopId, id)
    await renumber(
      tx,
      workshopId,
      order.filter((other) => other !== id)
    )
    const detail = { sessionId: found.sessionId }
    await recordDeed(tx, { now: clock(), access, workshopId, deed: 'materials.remove', subjectId: id, detail })
  })
