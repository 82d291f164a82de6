/** Reads what stands on name plates and seating cards: States or people, without codes. */
import { listParticipants } from '../participants/queries.for-lists.ts'
import type { Scope } from '../participants/rules.ts'
import type { Db } from '../platform/db/database.ts'
import type { Language } from '../platform/i18n.ts'
import { invalidRequest } from '../platform/problem.ts'
import { type Country, findCountry, printedCountryName } from '../reference/countries.ts'
import { documentLanguage } from '../workshops/document.pdf.ts'
import type { Workshop } from '../workshops/tables.ts'
import type { Choice } from './choose.ts'
import type { Badge, BadgeEvent } from './fields.ts'
import { type Layouts, requireLayout, type UsableLayout } from './load-layouts.ts'
import { nobodyToPrint } from './problems.ts'
import { peopleToPrint } from './read.ts'
import { readEvent } from './read-event.ts'
import { seatingOrder, statesOf } from './rules.for-seating.ts'
import { badgeOf, shownCategory } from './rules.ts'

type Plates = { badges: Badge[]; owners: { participantId: string }[] }
type Seating = { startingWith?: string | undefined; numbered?: boolean | undefined }
/** What is asked for: whose plates or cards, in which layout and language. */
export type PlateWish = {
  kind: 'name-plate' | 'seating-card'
  by?: 'person' | 'country' | undefined
  layout?: string | undefined
  lang?: Language | undefined
  seating?: Seating
  choice: Choice
}

const NO_CATEGORY = { letter: '', name: '', colour: '#1f4e79' }

const plateOf = ({ iso2, iso3 }: Country, lang: Language): Badge => ({
  honorific: '',
  name: '',
  familyName: '',
  nativeName: '',
  languages: [],
  position: '',
  organisation: '',
  country: { name: printedCountryName(iso3, lang), iso2 },
  category: NO_CATEGORY,
  token: ''
})

/** One for each State of the delegates who are chosen. Problems: 404 participant-not-found, 409 nobody-to-print. */
const readCountryPlates = async (
  db: Db,
  workshop: Workshop,
  scope: Scope,
  choice: Choice,
  lang: Language
): Promise<Plates> => {
  const { people } = await peopleToPrint(db, workshop.id, scope, choice)
  const states = statesOf(people)
  if (states.length === 0) throw nobodyToPrint('None of these people is a delegate of a State.')
  return { badges: states.map((state) => plateOf(state, lang)), owners: [] }
}

/** One for each person who is chosen. Problems: 404 participant-not-found, 409 nobody-to-print. */
const readPersonPlates = async (
  db: Db,
  workshop: Workshop,
  scope: Scope,
  choice: Choice,
  lang: Language
): Promise<Plates> => {
  const { people, categories } = await peopleToPrint(db, workshop.id, scope, choice)
  return {
    badges: people.map((person) => badgeOf(person, shownCategory(person, categories), '', lang)),
    owners: people.map(({ id }) => ({ participantId: id }))
  }
}

/** Problem: 400 invalid-request, since only a Member State can be drawn. */
const drawnState = (iso3: string | undefined): Country | undefined => {
  if (iso3 === undefined) return undefined
  const state = findCountry(iso3)
  if (state?.unStatus === 'member') return state
  const detail = 'is no Member State: the lot is drawn among Member States'
  throw invalidRequest('One thing does not fit.', { errors: [{ pointer: '#/querystring/startingWith', detail }] })
}

/**
 * In the order in which people sit. Seats are counted over everybody who is confirmed, so that a card that is printed
 * again has the number that it had. Problems: 400 invalid-request, 404 participant-not-found, 409 nobody-to-print.
 */
const readSeatingCards = async (
  db: Db,
  workshop: Workshop,
  scope: Scope,
  choice: Choice,
  lang: Language,
  { startingWith, numbered = false }: Seating
): Promise<Plates> => {
  const first = drawnState(startingWith)
  const { people, categories } = await peopleToPrint(db, workshop.id, scope, choice)
  const chosen = new Set(people.map(({ id }) => id))
  const seats = seatingOrder(await listParticipants(db, workshop.id, scope, { state: ['confirmed'] }), first)
  const cards = seats.flatMap((person, i) => {
    if (!chosen.has(person.id)) return []
    const card = badgeOf(person, shownCategory(person, categories), '', lang)
    return [{ person, card: numbered ? { ...card, seat: String(i + 1) } : card }]
  })
  return { badges: cards.map(({ card }) => card), owners: cards.map(({ person }) => ({ participantId: person.id })) }
}

/**
 * All plates that are asked for, and the layout that they have. Problems: 400 invalid-request, 404 layout-not-found or
 * participant-not-found, 409 nobody-to-print.
 */
export const readPlates = async (
  db: Db,
  workshop: Workshop,
  scope: Scope,
  layouts: Layouts,
  { kind, by = 'person', layout: name, lang: asked, seating = {}, choice }: PlateWish
): Promise<Plates & { layout: UsableLayout; event: BadgeEvent }> => {
  const layout = requireLayout(layouts, name, { kind, by })
  const lang = documentLanguage(workshop, asked)
  const read = () => {
    if (kind === 'seating-card') return readSeatingCards(db, workshop, scope, choice, lang, seating)
    return (by === 'country' ? readCountryPlates : readPersonPlates)(db, workshop, scope, choice, lang)
  }
  const plates = await read()
  return { ...plates, layout, event: await readEvent(db, workshop, layout, asked) }
}
