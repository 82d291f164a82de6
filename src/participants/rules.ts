/** What may happen to a participant, and in which order a list names people. Pure. */
import { type Access, onlyAgency } from '../accounts/rules.ts'
import type { Category } from '../workshops/tables.ts'
import type { Face } from './contract.ts'
import type { ParticipantState } from './tables.ts'

const MOVES: Record<ParticipantState, ParticipantState[]> = {
  nominated: ['invited', 'confirmed', 'waiting', 'declined', 'cancelled', 'replaced'],
  applied: ['invited', 'confirmed', 'waiting', 'declined', 'cancelled'],
  invited: ['confirmed', 'waiting', 'declined', 'cancelled', 'replaced'],
  waiting: ['confirmed', 'declined', 'cancelled'],
  confirmed: ['cancelled', 'declined', 'replaced'],
  declined: ['invited', 'confirmed', 'waiting'],
  cancelled: ['invited', 'confirmed', 'waiting'],
  replaced: []
}

export const mayMove = (from: ParticipantState, to: ParticipantState): boolean => MOVES[from].includes(to)

/** A place if one is free, the waiting list if not, for each who arrives, in order. `capacity` null: no limit. */
export const statesOnArrival = (capacity: number | null, taken: number, needsPlace: boolean[]): ParticipantState[] => {
  let now = taken
  return needsPlace.map((needs) => {
    if (!needs || capacity === null) return 'confirmed'
    if (now >= capacity) return 'waiting'
    now++
    return 'confirmed'
  })
}

/** People of unlisted categories (interpreters, support) take no place. */
export const takesPlace = (section: Category['section']): boolean => section !== 'unlisted'

/** The name with the honorific, as lists and agendas print it. */
export const fullName = ({ honorific, displayName }: { honorific: string; displayName: string }): string =>
  `${honorific} ${displayName}`.trim()

const folded = (text: string) => text.normalize('NFKC').replace(/\s/g, '').toLowerCase()

/** What stands below a name: empty where it would only repeat it, as for a person whose one name is written in Cyrillic. */
export const ownScriptName = (name: string, nativeName: string): string =>
  folded(name).endsWith(folded(nativeName)) ? '' : nativeName

/** Whose people may be seen: those whom an agency invited, or everybody. */
export type Scope = { agencyId: string | undefined }
export const EVERYBODY: Scope = { agencyId: undefined }

/** What every door passes to queries. */
export const scopeOf = (access: Access): Scope => ({ agencyId: onlyAgency(access) })

type Names = { givenNames: string; familyName?: string | undefined }

/** What stands on badge and list until somebody says otherwise. */
export const proposedDisplayName = ({ givenNames, familyName }: Names): string =>
  `${givenNames} ${familyName ?? ''}`.trim()
export const proposedSortKey = ({ givenNames, familyName }: Names): string =>
  `${familyName || givenNames} ${givenNames}`.trim()

/** Sectors whose people speak for an office; others are never named in public. */
const OFFICIAL = new Set(['government', 'united-nations', 'expert-organization'])

/** May this person be named in this face? Hidden people leave no trace: they are not counted or numbered either. */
export const isNamedIn = (
  face: Face,
  person: { listed: boolean; sector: string; section: Category['section'] }
): boolean => {
  if (face === 'internal') return true
  if (!person.listed || person.section === 'unlisted') return false
  return face === 'participants' || OFFICIAL.has(person.sector)
}

/** In the faces that leave the house these would tell, by who is found and who is not, what the face does not show. */
export const INTERNAL_FILTERS = ['state', 'agency', 'listed', 'q'] as const

export const SECTION_ORDER: Category['section'][] = [
  'countries',
  'experts',
  'united-nations',
  'secretariat',
  'others',
  'unlisted'
]
