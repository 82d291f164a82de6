/** Changes many people by one deed: all of them or nobody, and places are decided as if they came one by one. */
import { recordDeed } from '../accounts/audit.ts'
import type { Access } from '../accounts/rules.ts'
import type { Transaction } from '../platform/db/database.ts'
import { changedMeanwhile } from '../platform/http/kinds.ts'
import { atField, atFields, invalidRequest } from '../platform/problem.ts'
import type { Services } from '../services.ts'
import { lockWorkshop } from '../workshops/queries.ts'
import { sameName } from '../workshops/rules.ts'
import { type BulkChange, type BulkFault, type BulkReport, MOST_PEOPLE } from './contract.for-bulk.ts'
import { openBook, resolveNames } from './person.ts'
import { promoteMany } from './places.ts'
import { bulkFaulty, invalidParticipant, nobodyToChange, tooManyPeople } from './problems.ts'
import { listVersions, lockPeople } from './queries.for-bulk.ts'
import type { ListedParticipant } from './queries.for-lists.ts'
import { countPlacesTaken } from './queries.ts'
import { countsOf, type Plan, planChange, type Wanted } from './rules.for-bulk.ts'
import { writeMany } from './write-many.ts'

/** Thrown to undo what was only tried; carries what it came to. */
class Rehearsal extends Error {
  readonly report: BulkReport
  constructor(report: BulkReport) {
    super('a rehearsal is rolled back')
    this.report = report
  }
}

const oneThing = ({ ids, filter, change }: BulkChange): string => {
  if ((ids === undefined) === (filter === undefined))
    throw invalidRequest('One thing does not fit.', atField('ids', 'must be given, or a filter, and not both'))
  const { reason, ...fields } = change
  const [field, ...more] = Object.keys(fields)
  if (field === undefined || more.length > 0)
    throw invalidRequest('One thing does not fit.', atField('change', 'must change one field'))
  if (reason !== undefined && field !== 'state')
    throw invalidRequest('One thing does not fit.', atField('change/reason', 'belongs to a change of state'))
  return field
}

/** Names as they stand in the workshop. Problem: 422 invalid-participant. */
const wantedBy = async (tx: Transaction, workshopId: string, field: string, change: BulkChange['change']) => {
  if (change.state !== undefined) return { field: 'state', to: change.state } satisfies Wanted
  if (change.listed !== undefined) return { field: 'listed', to: change.listed } satisfies Wanted
  const book = await openBook(tx, workshopId)
  const { resolved, category, faults } = resolveNames(book, change)
  if (faults.length > 0) {
    const errors = atFields(faults.map(({ detail }) => ({ field: `change/${field}`, detail })))
    throw invalidParticipant('People cannot be changed so.', errors)
  }
  if (category) return { field: 'category', to: category } satisfies Wanted
  if (resolved.sector !== undefined) return { field: 'sector', to: resolved.sector } satisfies Wanted
  const acronym = book.acronyms.find((known) => sameName(known) === sameName(change.agency ?? ''))
  const to = resolved.agencyId && acronym ? { id: resolved.agencyId, acronym } : null
  return { field: 'agency', to } satisfies Wanted
}

const unknownIds = (ids: string[] | undefined, people: ListedParticipant[]): BulkFault[] => {
  const known = new Set(people.map(({ id }) => id))
  return (ids ?? [])
    .filter((id) => !known.has(id))
    .map((id) => ({ id, reference: '', displayName: '', detail: 'is not on the list' }))
}

const perform = async (tx: Transaction, access: Access, now: Date, workshopId: string, given: BulkChange) => {
  const { ids, filter, expected, change, dryRun = false } = given
  const field = oneThing(given)
  const workshop = await lockWorkshop(tx, workshopId)
  const people = await lockPeople(tx, workshopId, { ids, filter }, MOST_PEOPLE + 1)
  if (people.length > MOST_PEOPLE) throw tooManyPeople(`One deed changes at most ${MOST_PEOPLE} people.`)
  if (people.length === 0 && ids === undefined) throw nobodyToChange('Nobody fits the filter.')
  if (filter !== undefined && expected !== undefined && people.length !== expected)
    throw changedMeanwhile(`The filter now finds ${people.length} people, not ${expected}.`)
  const wanted = await wantedBy(tx, workshopId, field, change)
  const free =
    workshop.capacity === null
      ? Number.POSITIVE_INFINITY
      : Math.max(0, workshop.capacity - (await countPlacesTaken(tx, workshopId)))
  const plan: Plan = planChange(people, wanted, free)
  const faults = [...unknownIds(ids, people), ...plan.faults]
  const report = { dryRun, people: people.length, faults, withoutPlace: plan.withoutPlace }
  if (faults.length > 0) {
    const none = { changed: 0, unchanged: 0, became: [], promoted: 0, undo: [] }
    if (dryRun) return { ...report, ...none }
    const many = faults.length === 1 ? 'One person stands' : `${faults.length} people stand`
    throw bulkFaulty(`${many} in the way; nobody was changed.`, { faults })
  }
  const { changes } = plan
  await writeMany(tx, workshopId, changes, {
    access,
    by: access.principalId,
    now,
    reason: change.reason ?? ''
  })
  const detail = { field, people: changes.length }
  if (changes.length > 0) await recordDeed(tx, { now, access, workshopId, deed: 'participants.change-many', detail })
  const promoted = await promoteMany(tx, workshop, access, now, plan.freed)
  const before = new Map<string, Plan['changes'][number]['before']>([
    ...changes.map(({ person, before }) => [person.id, before] as const),
    ...promoted.map((id) => [id, { state: 'waiting' as const }] as const)
  ])
  const versions = await listVersions(tx, workshopId, [...before.keys()])
  return {
    ...report,
    changed: changes.length,
    unchanged: people.length - changes.length,
    became: countsOf(changes),
    promoted: promoted.length,
    undo: dryRun ? [] : [...before].map(([id, former]) => ({ id, version: versions.get(id)!, before: former }))
  }
}

/**
 * Who is to be confirmed and finds no place waits, in the order of the list. A dry run is the deed itself, rolled back.
 * Problems: 400, 412 changed-meanwhile, 422 invalid-participant, nobody-to-change, too-many-people, or bulk-faulty with
 * `faults` by person.
 */
export const changeMany = async (
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  access: Access,
  workshopId: string,
  given: BulkChange
): Promise<BulkReport> => {
  try {
    return await db.transaction(async (tx) => {
      const report = await perform(tx, access, clock(), workshopId, given)
      if (report.dryRun) throw new Rehearsal(report)
      return report
    })
  } catch (error) {
    if (error instanceof Rehearsal) return error.report
    throw error
  }
}
