/** When people may register, as what, and what they may do with their registration afterwards. Pure. */

import { mayMove } from '../participants/rules.ts'
import type { ParticipantState } from '../participants/tables.ts'
import { type Language, languageOf } from '../platform/i18n.ts'
import { understandSector } from '../reference/sectors.ts'
import { isRegistrationOpen } from '../workshops/rules.ts'
import type { Category, Workshop } from '../workshops/tables.ts'

const MINUTE_MS = 60_000
export const LINK_MINUTES = 30
const SIGN_IN_HOURS = 24

export const linkEndsAt = (now: Date): Date => new Date(now.getTime() + LINK_MINUTES * MINUTE_MS)
export const signInEndsAt = (now: Date): Date => new Date(now.getTime() + SIGN_IN_HOURS * 60 * MINUTE_MS)

/** No mailbox is filled by who types an address again and again. */
export const MOST_LINKS = 5
export const linksCountSince = (now: Date): Date => new Date(now.getTime() - 60 * MINUTE_MS)

type Opening = Pick<Workshop, 'registration' | 'registrationClosesOn' | 'endsOn'>
export type Standing =
  | { isOpen: true; until: string | null }
  /** `over`: the workshop itself; `closed`: after the last day of registering, or not opened at all. */
  | { isOpen: false; why: 'over' | 'closed'; on: string }
  | { isOpen: false; why: 'notOpen' }

/** `today` is a day in the workshop's zone. */
export const registrationStanding = (workshop: Opening, today: string): Standing => {
  const { endsOn, registrationClosesOn: closesOn } = workshop
  if (isRegistrationOpen(workshop, today)) return { isOpen: true, until: closesOn }
  if (today > endsOn) return { isOpen: false, why: 'over', on: endsOn }
  if (closesOn !== null && today > closesOn) return { isOpen: false, why: 'closed', on: closesOn }
  return { isOpen: false, why: 'notOpen' }
}

const SECTIONS: Record<string, Category['section']> = {
  'united-nations': 'united-nations',
  'expert-organization': 'experts',
  media: 'others',
  support: 'unlisted'
}

/** The category that a person of this sector has until an organiser says otherwise: by its name, or by its section. */
export const categoryFor = (sector: string, categories: Category[]): Category | undefined => {
  const plain = categories.filter(({ forHeads }) => !forHeads)
  const named = plain.find(({ name }) => understandSector(name)?.code === sector)
  const inSection = (wanted: Category['section'] | undefined) => plain.find(({ section }) => section === wanted)
  return named ?? inSection(SECTIONS[sector]) ?? inSection('countries') ?? plain[0] ?? categories[0]
}

/** In which language people are written to. */
export const languageFor = (person: { languages: string[] }, workshop: { languages: string[] }): Language =>
  languageOf([...person.languages, ...workshop.languages])

/** May the person still say that they do not come? */
export const mayCancel = (state: ParticipantState, { endsOn }: Pick<Workshop, 'endsOn'>, today: string): boolean =>
  today <= endsOn && mayMove(state, 'cancelled')

/** May the person still say who they are, and what they need? */
export const mayCorrect = (state: ParticipantState): boolean => !['cancelled', 'replaced'].includes(state)

/** States that people are told of, when it was not they who chose them. */
const TOLD = ['confirmed', 'declined', 'waiting', 'cancelled'] as const
export type ToldState = (typeof TOLD)[number]
/** Minutes after a move in which it may be taken back before anybody is told. */
export const UNDO_MINUTES = 2

type Kept = { from: ParticipantState | null; to: ParticipantState; by: string | null; at: Date }

/**
 * What a person is to be told after the last of these moves, in the order in which they happened. Moves in quick
 * succession are one: who was confirmed by mistake and put back is told nothing.
 */
export const stateToTell = (moves: Kept[], participantId: string): ToldState | undefined => {
  const last = moves.at(-1)
  const told = TOLD.find((state) => state === last?.to)
  if (last?.by === participantId || told === undefined) return undefined
  let first = moves.length - 1
  const gap = (at: number) => moves[at]!.at.getTime() - moves[at - 1]!.at.getTime()
  while (first > 0 && gap(first) < UNDO_MINUTES * MINUTE_MS) first--
  const before = moves[first]!.from
  return before === told ? undefined : told
}
