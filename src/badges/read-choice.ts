/** Reads who would be printed, how often they were, and what their badges would lose: to be seen before printing. */
import type { Scope } from '../participants/rules.ts'
import type { Db } from '../platform/db/database.ts'
import { invalidCursor } from '../platform/http/kinds.ts'
import { type Choice, choosePeople } from './choose.ts'
import { unprintableOn } from './printable.ts'
import { listPrintCounts } from './queries.ts'
import { statesOf } from './rules.for-seating.ts'
import { badgeOf, shownCategory } from './rules.ts'

const NEVER = { prints: 0, earlierPrints: 0, lastPrintedAt: null }

/** A page of them, behind the person `after`. Problems: 404 participant-not-found, 400 invalid-cursor. */
export const readChoice = async (
  db: Db,
  workshopId: string,
  scope: Scope,
  choice: Choice,
  { limit, after }: { limit: number; after: string | undefined }
) => {
  const { people, categories } = await choosePeople(db, workshopId, scope, choice)
  const counts = new Map((await listPrintCounts(db, workshopId)).map((row) => [row.participantId, row]))
  const at = after === undefined ? -1 : people.findIndex(({ id }) => id === after)
  if (after !== undefined && at < 0) throw invalidCursor('This person is not chosen any more: begin at the first page.')
  const page = people.slice(at + 1, at + 1 + limit)
  return {
    items: page.map((person) => {
      const { id, reference, displayName, nativeName, country, organisation } = person
      const { name, letter, colour } = shownCategory(person, categories)
      const { prints, earlierPrints, lastPrintedAt } = counts.get(id) ?? NEVER
      const shown = { participantId: id, reference, displayName, nativeName, country, organisation }
      return { ...shown, category: { name, letter, colour }, prints, earlierPrints, lastPrintedAt }
    }),
    hasMore: at + 1 + limit < people.length,
    total: people.length,
    states: statesOf(people).length,
    printedBefore: people.filter(({ id }) => (counts.get(id)?.prints ?? 0) > 0).length,
    unprintable: people.flatMap((person) => {
      const characters = unprintableOn(badgeOf(person, shownCategory(person, categories), ''))
      return characters.length > 0 ? [{ participantId: person.id, name: person.displayName, characters }] : []
    })
  }
}
