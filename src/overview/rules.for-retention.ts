/** How long personal data of a workshop are kept after it. Pure. */
import { dayIn } from '../platform/zones.ts'
import type { Workshop } from '../workshops/tables.ts'
import { dayPlus } from './rules.for-days.ts'

/** What is erased by itself: dietary needs of everybody, addresses and numbers of people who are not listed, passports. */
export type ErasedKind = 'dietary-needs' | 'contacts' | 'passports'

/** The audit log's name for the erasure of each kind. */
export const ERASURES: Record<ErasedKind, string> = {
  'dietary-needs': 'participants.erase-needs',
  contacts: 'participants.erase-contacts',
  passports: 'letters.erase-passports'
}

type Kept = Pick<Workshop, 'endsOn' | 'timeZone' | 'keepsNeedsDays' | 'keepsContactsDays' | 'keepsPassportsDays'>

/** The last day on which each kind is kept, in the workshop's zone. */
export const keptUntil = ({ endsOn, ...kept }: Kept): Record<ErasedKind, string> => ({
  'dietary-needs': dayPlus(endsOn, kept.keepsNeedsDays),
  contacts: dayPlus(endsOn, kept.keepsContactsDays),
  passports: dayPlus(endsOn, kept.keepsPassportsDays)
})

/** The kinds whose time is over. */
export const overdue = (workshop: Kept, now: Date): ErasedKind[] => {
  const today = dayIn(workshop.timeZone, now)
  const until = keptUntil(workshop)
  return (Object.keys(ERASURES) as ErasedKind[]).filter((kind) => today > until[kind])
}
