/** Reads what a sheet of badges needs: the workshop as it is printed, and a badge for each confirmed person asked for. */
import { badgeToken, badgeTokenHash } from '../participants/badge-token.ts'
import { participantNotFound } from '../participants/problems.ts'
import { type ListedParticipant, listLiveBadgeTokens, listParticipants } from '../participants/queries.for-lists.ts'
import type { Scope } from '../participants/rules.ts'
import { dayRange } from '../platform/zones.ts'
import { printedCountryName } from '../reference/countries.ts'
import type { Services } from '../services.ts'
import { listCategories } from '../workshops/queries.for-settings.ts'
import { listWorkshopAgencies } from '../workshops/queries.ts'
import { conveningAcronyms } from '../workshops/rules.ts'
import type { Workshop } from '../workshops/tables.ts'
import type { BadgeFilter } from './contract.ts'
import type { Badge, BadgeEvent } from './fields.ts'
import { badgeSecretChanged, nobodyToPrint } from './problems.ts'
import { badgeOf, orderedForPrint, shownCategory } from './rules.ts'

type Given = Pick<Services, 'db' | 'secrets'>

const eventOf = async ({ db }: Given, workshop: Workshop): Promise<BadgeEvent> => {
  const { shortTitle, startsOn, endsOn, city, country, isDemonstration } = workshop
  const agencies = await listWorkshopAgencies(db, workshop.id)
  const countryName = printedCountryName(country)
  return {
    title: shortTitle,
    agencies: conveningAcronyms(agencies),
    days: dayRange(startsOn, endsOn, 'en'),
    place: city === countryName ? city : `${city}, ${countryName}`,
    isDemonstration
  }
}

/** The secret text of each person's live badge. Throws 409 when the server's secret is not the one it was made with. */
const tokensOf = async ({ db, secrets }: Given, workshopId: string, people: ListedParticipant[]) => {
  const live = new Map((await listLiveBadgeTokens(db, workshopId)).map((row) => [row.participantId, row]))
  const key = secrets.key('badges')
  const tokens = people.map(({ id }) => {
    const row = live.get(id)
    const token = row && badgeToken(key, row.id)
    return token && badgeTokenHash(token) === row.tokenHash ? token : undefined
  })
  const without = people.filter((_, i) => tokens[i] === undefined)
  if (without.length === 0) return tokens as string[]
  throw badgeSecretChanged(
    `${without.length} of ${people.length} badges cannot be printed again, because this server has another secret than ` +
      'the one they were issued with. Restore the secret, or issue new badges (POST .../participants/:id/badge-token); ' +
      'badges that were handed out then stop working.',
    { participantIds: without.map(({ id }) => id) }
  )
}

const chosen = (everybody: ListedParticipant[], ids: string | undefined): ListedParticipant[] => {
  if (ids === undefined) return everybody
  const wanted = new Set(ids.toLowerCase().split(','))
  const found = everybody.filter(({ id }) => wanted.delete(id))
  if (wanted.size === 0) return found
  throw participantNotFound(`${wanted.size} of these people are not on the list.`, { participantIds: [...wanted] })
}

/** Problems: 404 participant-not-found, 409 nobody-to-print or badge-secret-changed. */
export const readBadges = async (
  given: Given,
  workshop: Workshop,
  scope: Scope,
  { order = 'country', country, category, ids }: BadgeFilter
): Promise<{ event: BadgeEvent; badges: Badge[] }> => {
  const categories = await listCategories(given.db, workshop.id)
  const onList = await listParticipants(given.db, workshop.id, scope, {})
  const fitting = chosen(onList, ids).filter(
    (person) =>
      (country === undefined || person.country === country) &&
      (category === undefined || [person.category, shownCategory(person, categories).name].includes(category))
  )
  const confirmed = fitting.filter(({ state }) => state === 'confirmed')
  if (confirmed.length === 0) throw nobodyToPrint('Badges are printed for confirmed people; nobody of these is.')
  if (ids !== undefined && confirmed.length < fitting.length)
    throw nobodyToPrint(`${fitting.length - confirmed.length} of these people are not confirmed.`)
  const people = orderedForPrint(confirmed, order, categories)
  const tokens = await tokensOf(given, workshop.id, people)
  const badges = people.map((person, i) => badgeOf(person, shownCategory(person, categories), tokens[i]!))
  return { event: await eventOf(given, workshop), badges }
}
