/** Refuses to print names that would lose characters, and says whose and which. */
import { unprintableNames } from '../participants/problems.ts'
import type { Badge } from './fields.ts'
import { unprintableOn } from './printable.ts'

const codePoints = (character: string) =>
  Array.from(character, (char) => `U+${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`).join(' ')

/** `owners` in the order of the badges. Problem: 422 unprintable-names. */
export const refuseUnprintable = ({ badges, owners }: { badges: Badge[]; owners: { participantId: string }[] }) => {
  const people = badges.flatMap((badge, i) => {
    const characters = unprintableOn(badge)
    const owner = owners[i]
    return owner && characters.length > 0 ? [{ participantId: owner.participantId, name: badge.name, characters }] : []
  })
  if (people.length === 0) return
  const first = people
    .slice(0, 5)
    .map(({ name, characters }) => `${name} (${characters.map(codePoints).join(', ')})`)
    .join('; ')
  const more = people.length > 5 ? ` and ${people.length - 5} more` : ''
  throw unprintableNames(
    `No font has some characters of ${first}${more}. Correct them, or print without them by force=true.`,
    { people }
  )
}
