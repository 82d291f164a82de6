/** Everything that happened to one person, by name of who did it: states, deeds, printed badges, replacements. */
import { type Access, onlyAgency } from '../accounts/rules.ts'
import type { Db } from '../platform/db/database.ts'
import { participantNotFound } from './problems.ts'
import { listDeedsAbout, listMoves, listOthers } from './queries.for-history.ts'
import { findParticipant } from './queries.for-lists.ts'
import { scopeOf } from './rules.ts'

const MOST_DEEDS = 200

/** From the feature that prints, which is a higher one. */
export type ListPrints = (
  db: Db,
  workshopId: string,
  participantId: string
) => Promise<{ at: Date; byName: string; layout: string }[]>

const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : []
const idIn = (detail: Record<string, unknown>): string | undefined =>
  typeof detail.other === 'string' ? detail.other : undefined

/** Problem: 404 participant-not-found, also for people whom this reader may not see. */
export const readHistory = async (
  db: Db,
  listPrints: ListPrints,
  access: Access,
  workshopId: string,
  participantId: string
) => {
  const person = await findParticipant(db, workshopId, scopeOf(access), participantId)
  if (!person) throw participantNotFound('This person is not on the list.')
  const done = await listDeedsAbout(db, workshopId, participantId, MOST_DEEDS)
  const ids = done.flatMap(({ detail }) => idIn(detail) ?? [])
  const seen = await listOthers(db, workshopId, onlyAgency(access), [...new Set(ids)])
  const others = new Map(seen.map((other) => [other.id, other]))
  const deeds = done.map(({ detail, byName, ...deed }) => ({
    ...deed,
    byName: byName ?? (detail.by === 'participant' ? person.displayName : null),
    fields: texts(detail.fields),
    other: others.get(idIn(detail) ?? '') ?? null
  }))
  return {
    items: await listMoves(db, workshopId, participantId),
    deeds,
    badges: await listPrints(db, workshopId, participantId),
    replacedBy: deeds.findLast(({ deed }) => deed === 'participants.replace')?.other ?? null,
    replaces: deeds.find(({ deed }) => deed === 'participants.take-place')?.other ?? null
  }
}
