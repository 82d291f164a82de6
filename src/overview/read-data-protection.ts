/** What is held of the people of a workshop, until when, and what was erased already: counts, never values. */
import type { Db } from '../platform/db/database.ts'
import type { Workshop } from '../workshops/tables.ts'
import { countHeld, listErasures } from './queries.for-retention.ts'
import { ERASURES, type ErasedKind, keptUntil } from './rules.for-retention.ts'

const KINDS = Object.keys(ERASURES) as ErasedKind[]

export const readDataProtection = async (db: Db, workshop: Workshop) => {
  const { contactsOfNotListed, passports, ...held } = await countHeld(db, workshop.id)
  const erasures = (await listErasures(db, workshop.id)).map(({ at, deed, detail }) => ({
    kind: KINDS.find((kind) => ERASURES[kind] === deed)!,
    people: Number(detail.people),
    at
  }))
  const until = keptUntil(workshop)
  const kept = (kind: ErasedKind, people: number) => ({
    keptUntil: until[kind],
    people,
    lastErasedAt: erasures.find((erasure) => erasure.kind === kind)?.at ?? null
  })
  return {
    hasNotice: workshop.dataNotice !== '',
    dataContact: workshop.dataContact,
    held,
    dietaryNeeds: kept('dietary-needs', held.dietaryNeeds),
    contactsOfNotListed: kept('contacts', contactsOfNotListed),
    passports: kept('passports', passports),
    erasures
  }
}
