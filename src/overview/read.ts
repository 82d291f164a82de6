/** A workshop at a glance: how far it is, who comes, what is still to be done, and what happened lately. */
import { listDeeds } from '../accounts/queries.for-audit.ts'
import { type Access, isAllowed, onlyAgency } from '../accounts/rules.ts'
import { listDraft } from '../agenda/queries.ts'
import { readWarnings } from '../agenda/read-warnings.ts'
import { readChanges } from '../agenda/release.ts'
import { EVERYBODY, type Scope, scopeOf, takesPlace } from '../participants/rules.ts'
import type { Db } from '../platform/db/database.ts'
import type { Services } from '../services.ts'
import { listWorkshopAgencies } from '../workshops/queries.ts'
import type { Workshop } from '../workshops/tables.ts'
import { listUncommonPeople, listUncommonThings } from './queries.for-fonts.ts'
import { countPeople, countRest } from './queries.ts'
import { type AgendaFacts, agendaChecks } from './rules.for-agenda.ts'
import {
  badgeChecks,
  type Check,
  delegationChecks,
  peopleChecks,
  recordChecks,
  registrationChecks,
  setUpChecks,
  textChecks
} from './rules.for-checks.ts'
import { lostLetters, namedThings } from './rules.for-names.ts'
import { confirmedBySector, type PeopleCell, type Standing, standingOf, stateCounts, sum } from './rules.ts'

type Given = Pick<Services, 'db' | 'clock'>

/** Enough for several deeds of the same kind in a row. */
const DEEDS = 40

const readAgenda = async (services: Given, workshop: Workshop): Promise<AgendaFacts> => {
  const sessions = (await listDraft(services.db, workshop.id)).map(({ session }) => session)
  const unscheduled = sessions.filter(({ startsAt }) => startsAt === null).length
  const { since, changes } = await readChanges(services, workshop)
  return {
    released: since,
    scheduled: sessions.length - unscheduled,
    unscheduled,
    changes: changes.length,
    warnings: await readWarnings(services.db, workshop),
    codes: new Map(sessions.map(({ id, code }) => [id, code]))
  }
}

const placesTaken = (cells: PeopleCell[]): number =>
  sum(
    cells.filter(({ state, section }) => state === 'confirmed' && takesPlace(section)),
    ({ people }) => people
  )

/** Everything that is to be done, for those who see everybody. */
const readChecks = async (
  services: Given,
  workshop: Workshop,
  cells: PeopleCell[],
  standing: Standing
): Promise<Check[]> => {
  const { db } = services
  const { confirmed } = stateCounts(cells)
  const rest = await countRest(db, workshop.id)
  if (standing.phase === 'after') return recordChecks(confirmed, rest)
  const agencies = await listWorkshopAgencies(db, workshop.id)
  const leading = agencies.filter(({ role }) => role === 'convening' || role === 'co-organising')
  const texts = [...namedThings(workshop, agencies), ...(await listUncommonThings(db, workshop.id))]
  return [
    ...(standing.phase === 'before' ? registrationChecks(workshop, standing.today) : []),
    ...setUpChecks({
      workshop,
      rooms: rest.rooms,
      agencies: leading.map(({ agency }) => agency),
      withoutOfficer: leading.filter(({ id }) => !rest.officers.includes(id)).map(({ agency }) => agency)
    }),
    ...peopleChecks({ cells, withoutFont: await countWithoutFont(db, workshop.id, EVERYBODY) }),
    ...textChecks(lostLetters(texts)),
    ...delegationChecks(cells, { capacity: workshop.capacity, taken: placesTaken(cells) }),
    ...agendaChecks(await readAgenda(services, workshop)),
    ...badgeChecks(confirmed, rest.unprinted, standing),
    ...(standing.phase === 'during' ? recordChecks(confirmed, rest) : [])
  ]
}

const countWithoutFont = async (db: Db, workshopId: string, scope: Scope): Promise<number> =>
  new Set(lostLetters(await listUncommonPeople(db, workshopId, scope)).map(({ id }) => id)).size

/** Of people and deeds only what the reader may see: officers of those whom their agency invited, desks of nobody. */
export const readOverview = async (services: Given, access: Access, workshop: Workshop) => {
  const { db, clock } = services
  const standing = standingOf(workshop, clock())
  const nothing = { states: null, places: null, byCountryAndSector: null, checks: null, deeds: null }
  if (!isAllowed(access, 'participants:read')) return { ...standing, ...nothing }
  const scope = scopeOf(access)
  const cells = await countPeople(db, workshop.id, scope)
  const people = { states: stateCounts(cells), byCountryAndSector: confirmedBySector(cells) }
  if (onlyAgency(access) !== undefined) {
    const withoutFont = await countWithoutFont(db, workshop.id, scope)
    const checks = standing.phase === 'after' ? [] : peopleChecks({ cells, withoutFont })
    return { ...standing, ...nothing, ...people, checks }
  }
  return {
    ...standing,
    ...people,
    places: { capacity: workshop.capacity, taken: placesTaken(cells), waiting: people.states.waiting },
    checks: await readChecks(services, workshop, cells, standing),
    deeds: isAllowed(access, 'audit:read') ? await listDeeds(db, workshop.id, DEEDS) : null
  }
}
