/** Sets which agencies take part in a workshop, in which order and role. */
import { recordDeed } from '../accounts/audit.ts'
import type { Access } from '../accounts/rules.ts'
import { listAgencies } from '../agencies/queries.ts'
import { onConstraint } from '../platform/db/constraints.ts'
import type { Db } from '../platform/db/database.ts'
import type { FieldFault } from '../platform/problem.ts'
import type { Services } from '../services.ts'
import type { AgencyParts } from './contract.ts'
import { agencyStillInvolved, invalidWorkshop } from './problems.ts'
import {
  deleteWorkshopAgency,
  insertWorkshopAgencies,
  listWorkshopAgencies,
  lockWorkshop,
  moveWorkshopAgency,
  updateWorkshop,
  type WorkshopAgency
} from './queries.ts'

type Part = { agencyId: string; role: WorkshopAgency['role'] }

/** Acronyms -> ids; every unknown or repeated acronym is a fault. */
export const resolveParts = async (
  db: Db,
  parts: AgencyParts,
  pointer: string
): Promise<{ resolved: Part[]; faults: FieldFault[] }> => {
  const known = new Map((await listAgencies(db)).map(({ acronym, id }) => [acronym, id]))
  const faults: FieldFault[] = []
  const seen = new Set<string>()
  const resolved = parts.flatMap(({ agency, role }, i) => {
    const agencyId = known.get(agency)
    if (agencyId === undefined)
      faults.push({ pointer: `${pointer}/${i}/agency`, detail: `no agency has the acronym "${agency}"` })
    else if (seen.has(agency)) faults.push({ pointer: `${pointer}/${i}/agency`, detail: `"${agency}" is named twice` })
    seen.add(agency)
    return agencyId === undefined ? [] : [{ agencyId, role }]
  })
  return { resolved, faults }
}

/** Replaces the whole list. An agency that invited people or has officers cannot leave: 409. */
export const setParts = (
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  access: Access,
  workshopId: string,
  parts: AgencyParts
): Promise<WorkshopAgency[]> =>
  db.transaction(async (tx) => {
    await lockWorkshop(tx, workshopId)
    const { resolved: wanted, faults } = await resolveParts(tx, parts, '#/body')
    if (faults.length > 0) throw invalidWorkshop('The agencies cannot take part as described.', { errors: faults })
    const before = await listWorkshopAgencies(tx, workshopId)
    const stays = new Set(wanted.map(({ agencyId }) => agencyId))
    for (const { id, agency } of before) {
      if (stays.has(id)) continue
      const stillInvolved = () => agencyStillInvolved(`${agency} invited people or has officers here.`)
      await deleteWorkshopAgency(tx, workshopId, id).catch(
        onConstraint({
          memberships__agency: stillInvolved,
          participants__agency: stillInvolved,
          api_tokens__agency: stillInvolved
        })
      )
    }
    const old = new Set(before.map(({ id }) => id))
    for (const [i, { agencyId, role }] of wanted.entries()) {
      if (old.has(agencyId)) await moveWorkshopAgency(tx, workshopId, agencyId, { position: -1 - i, role })
    }
    for (const [i, { agencyId, role }] of wanted.entries()) {
      if (old.has(agencyId)) await moveWorkshopAgency(tx, workshopId, agencyId, { position: i + 1, role })
    }
    const rows = wanted.map((part, i) => ({ ...part, workshopId, position: i + 1 }))
    await insertWorkshopAgencies(
      tx,
      rows.filter(({ agencyId }) => !old.has(agencyId))
    )
    await updateWorkshop(tx, workshopId, { changedAt: clock() })
    await recordDeed(tx, { now: clock(), access, workshopId, deed: 'workshops.set-agencies' })
    return listWorkshopAgencies(tx, workshopId)
  })
