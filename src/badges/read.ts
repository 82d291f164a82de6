/** Reads what a sheet of badges needs: the workshop as it is printed, and a badge for each confirmed person asked for. */
import { badgeToken, badgeTokenHash } from '../participants/badge-token.ts'
import { type ListedParticipant, listLiveBadgeTokens } from '../participants/queries.for-lists.ts'
import type { Scope } from '../participants/rules.ts'
import type { Db } from '../platform/db/database.ts'
import type { Services } from '../services.ts'
import type { Workshop } from '../workshops/tables.ts'
import { type Choice, choosePeople } from './choose.ts'
import type { Badge, BadgeEvent } from './fields.ts'
import type { Layout } from './layout.ts'
import { badgeSecretChanged, nobodyToPrint, sheetNotFound } from './problems.ts'
import { readEvent } from './read-event.ts'
import { badgeOf, shownCategory } from './rules.ts'

type Given = Pick<Services, 'db' | 'secrets'>

/** The live badge of each person: its row, and its secret text. Throws 409 when the server's secret is not the one it was made with. */
const tokensOf = async ({ db, secrets }: Given, workshopId: string, people: ListedParticipant[]) => {
  const live = new Map((await listLiveBadgeTokens(db, workshopId)).map((row) => [row.participantId, row]))
  const key = secrets.key('badges')
  const tokens = people.map(({ id }) => {
    const row = live.get(id)
    const token = row && badgeToken(key, row.id)
    return token && badgeTokenHash(token) === row.tokenHash ? { id: row.id, token } : undefined
  })
  const without = people.filter((_, i) => tokens[i] === undefined)
  if (without.length === 0) return tokens as { id: string; token: string }[]
  throw badgeSecretChanged(
    `${without.length} of ${people.length} badges cannot be printed again, because this server has another secret than ` +
      'the one they were issued with. Restore the secret, or issue new badges (POST .../participants/:id/badge-token); ' +
      'badges that were handed out then stop working.',
    { participantIds: without.map(({ id }) => id) }
  )
}

/** Whom to print. Problems: 404 participant-not-found, 409 nobody-to-print. */
export const peopleToPrint = async (db: Db, workshopId: string, scope: Scope, choice: Choice) => {
  const chosen = await choosePeople(db, workshopId, scope, choice)
  if (chosen.people.length === 0) throw nobodyToPrint('Badges are printed for confirmed people; nobody of these is.')
  if (chosen.others.length > 0) throw nobodyToPrint(`${chosen.others.length} of these people are not confirmed.`)
  return chosen
}

export type Sheets = {
  event: BadgeEvent
  badges: Badge[]
  /** Whose badge each is, and which of theirs. */
  owners: { participantId: string; badgeTokenId: string }[]
}

/** Problems: 404 participant-not-found, 409 nobody-to-print or badge-secret-changed. */
export const readBadges = async (
  given: Given,
  workshop: Workshop,
  scope: Scope,
  choice: Choice,
  layout: Layout
): Promise<Sheets> => {
  const { people, categories } = await peopleToPrint(given.db, workshop.id, scope, choice)
  const tokens = await tokensOf(given, workshop.id, people)
  const event = await readEvent(given.db, workshop, layout)
  return {
    event,
    badges: people.map((person, i) => badgeOf(person, shownCategory(person, categories), tokens[i]!.token, event.lang)),
    owners: people.map(({ id }, i) => ({ participantId: id, badgeTokenId: tokens[i]!.id }))
  }
}

/** A code that opens nothing, for pictures: a screen is seen by others. */
const SAMPLE = 'PREVIEW'

/** What one sheet says, with codes that open nothing. Problems: 404 sheet-not-found, and those of readBadges. */
export const readSheet = async (
  given: Pick<Services, 'db'>,
  workshop: Workshop,
  scope: Scope,
  choice: Choice,
  layout: Layout,
  first: number
): Promise<{ event: BadgeEvent; badges: Badge[] }> => {
  const { people, categories } = await peopleToPrint(given.db, workshop.id, scope, choice)
  const most = layout.cells.length
  const onSheet = people.slice(first, first + most)
  if (onSheet.length === 0) throw sheetNotFound(`There are ${Math.ceil(people.length / most)} sheets.`)
  const event = await readEvent(given.db, workshop, layout)
  return {
    event,
    badges: onSheet.map((person) => badgeOf(person, shownCategory(person, categories), SAMPLE, event.lang))
  }
}
