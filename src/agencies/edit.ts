/** Adds, changes and removes agencies. */
import { recordDeed } from '../accounts/audit.ts'
import type { Access } from '../accounts/rules.ts'
import { onConstraint } from '../platform/db/constraints.ts'
import type { BasedOn } from '../platform/db/versions.ts'
import { changedMeanwhile } from '../platform/http/kinds.ts'
import { newId } from '../platform/id.ts'
import { atField } from '../platform/problem.ts'
import type { Services } from '../services.ts'
import type { AgencyChange, NewAgency } from './contract.ts'
import { acronymTaken, agencyInUse, agencyNotFound } from './problems.ts'
import { deleteAgency, findAgency, insertAgency, updateAgency } from './queries.ts'
import type { Agency } from './tables.ts'

type Given = Pick<Services, 'db' | 'clock'>
const taken = () => acronymTaken('Another agency has this acronym.', atField('acronym', 'is taken'))

export const addAgency = ({ db, clock }: Given, access: Access, given: NewAgency): Promise<Agency> =>
  db.transaction(async (tx) => {
    const now = clock()
    const agency = await insertAgency(tx, { ...given, id: newId(now), changedAt: now }).catch(
      onConstraint({ agencies__acronym: taken })
    )
    await recordDeed(tx, { now, access, deed: 'agencies.add', subjectId: agency.id })
    return agency
  })

/** Problems: 404, 409 acronym-taken, 412 changed-meanwhile. */
export const changeAgency = (
  { db, clock }: Given,
  access: Access,
  id: string,
  basedOn: BasedOn,
  given: AgencyChange
): Promise<Agency> =>
  db.transaction(async (tx) => {
    if (!(await findAgency(tx, id))) throw agencyNotFound('No agency has this id.')
    const after = await updateAgency(tx, id, basedOn, { ...given, changedAt: clock() }).catch(
      onConstraint({ agencies__acronym: taken })
    )
    if (!after) throw changedMeanwhile('The agency was changed meanwhile; read it again.')
    await recordDeed(tx, {
      now: clock(),
      access,
      deed: 'agencies.change',
      subjectId: id,
      detail: { fields: Object.keys(given) }
    })
    return after
  })

/** Problems: 404, 409 agency-in-use. */
export const removeAgency = ({ db, clock }: Given, access: Access, id: string): Promise<void> =>
  db.transaction(async (tx) => {
    const inUse = () => agencyInUse('The agency has a part in a workshop.')
    const isGone = await deleteAgency(tx, id).catch(onConstraint({ workshop_agencies__agency: inUse }))
    if (!isGone) throw agencyNotFound('No agency has this id.')
    await recordDeed(tx, { now: clock(), access, deed: 'agencies.remove', subjectId: id })
  })
