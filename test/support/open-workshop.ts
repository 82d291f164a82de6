/** A workshop as its organiser finds it: with the usual categories, its agencies, and callers who may do things. */
import type { LightMyRequestResponse } from 'fastify'
import { agencies } from '../../src/agencies/tables.ts'
import { newId } from '../../src/platform/id.ts'
import { DEFAULT_CATEGORIES } from '../../src/workshops/rules.ts'
import { categories, workshopAgencies, type workshops } from '../../src/workshops/tables.ts'
import type { testApp } from './app.ts'
import type { TestDatabase } from './database.ts'
import { makeWorkshop, NOW } from './make.ts'

type Given = Partial<typeof workshops.$inferInsert> & { agencies?: string[] }

/** Agencies belong to no workshop, so that an acronym is made once. Ids by acronym. */
export const makeAcronyms = async (db: TestDatabase, acronyms: string[]): Promise<Record<string, string>> => {
  const rows = acronyms.map((acronym) => ({ id: newId(NOW), acronym, name: `The ${acronym}`, changedAt: NOW }))
  if (rows.length > 0)
    await db
      .insert(agencies)
      .values(rows.map((row) => ({ ...row, kind: 'un-entity' as const })))
      .onConflictDoNothing()
  return Object.fromEntries((await db.select().from(agencies)).map(({ acronym, id }) => [acronym, id]))
}

/** `url('/rooms')` is the address of the workshop's rooms; `agencyIds` and `categoryIds` are by acronym and name. */
export const openWorkshop = async (it: ReturnType<typeof testApp>, { agencies: named = [], ...given }: Given = {}) => {
  const workshop = await makeWorkshop(it.db, given)
  const ofWorkshop = { workshopId: workshop.id }
  const rows = DEFAULT_CATEGORIES.map((category, i) => ({
    ...category,
    ...ofWorkshop,
    id: newId(NOW),
    position: i + 1
  }))
  await it.db.insert(categories).values(rows)
  const agencyIds = await makeAcronyms(it.db, named)
  const parts = named.map((acronym, i) => ({ agencyId: agencyIds[acronym]!, position: i + 1 }))
  if (parts.length > 0)
    await it.db
      .insert(workshopAgencies)
      .values(parts.map((part) => ({ ...ofWorkshop, ...part, role: 'convening' as const })))
  return {
    workshop,
    agencyIds,
    categoryIds: Object.fromEntries(rows.map(({ name, id }) => [name, id])),
    organiser: await it.asMember(workshop, 'organiser'),
    officerOf: (acronym: string) => it.asMember(workshop, 'agency-officer', agencyIds[acronym]!),
    url: (path = '') => `/api/v1/workshops/${workshop.slug}${path}`
  }
}

export type OpenWorkshop = Awaited<ReturnType<typeof openWorkshop>>

/** What a problem says: its status, the slug of its kind, and the faults by pointer. */
export const problemIn = (response: LightMyRequestResponse) => {
  type Body = { type?: string; status?: number; errors?: { pointer: string; detail: string }[] }
  const { type = response.body, status, errors = [] } = response.json() as Body
  const faults = Object.fromEntries(errors.map(({ pointer, detail }) => [pointer, detail]))
  return { status, kind: type.split('/').at(-1), faults }
}
