/** Who is in which session, as far as the draft says. Pure. */
import type { SessionRole } from './tables.ts'

type Role = Pick<SessionRole, 'role' | 'name' | 'participantId' | 'state'>
type Times = { startsAt: Date; endsAt: Date }

/** Who walks from room to room needs more than this. */
const WALK_MS = 5 * 60_000

const TO_CONFIRM = /(^|[^\p{L}])(tbc|tba|tbd|t\.b\.c\.|to be (confirmed|announced|determined|named))([^\p{L}]|$)/iu

/** Does the name say that nobody is found yet? */
export const isToConfirm = (name: string): boolean => TO_CONFIRM.test(name)

/** What is printed, in English, while an agency has not said whom it sends. */
export const toConfirm = (acronym: string): string => `TBC (${acronym})`

/** The agency whose place a text holds, and nothing else. */
export const agencyToConfirm = <A extends { agency: string }>(text: string, agencies: readonly A[]): A | undefined =>
  agencies.find(({ agency }) => toConfirm(agency) === text)

export const overlap = (a: Times, b: Times) => a.startsAt < b.endsAt && b.startsAt < a.endsAt
/** Does b begin when a ends, with no time to walk? */
export const follows = (a: Times, b: Times) => {
  const gap = b.startsAt.getTime() - a.endsAt.getTime()
  return gap >= 0 && gap < WALK_MS
}
/** Texts that are the same to people give the same. */
export const folded = (name: string) => name.trim().toLocaleLowerCase('en')

/** Who is there in person: people of the list by id, others by the very same text. */
export const peopleOf = ({ roles }: { roles: Role[] }, organisations: Set<string>): Map<string, string> =>
  new Map(
    roles
      .filter(({ state }) => state !== 'replaced')
      .filter(
        ({ participantId, name }) => participantId !== null || !(isToConfirm(name) || organisations.has(folded(name)))
      )
      .map(({ participantId, name }) => [participantId ?? `text ${folded(name)}`, name])
  )

type Person = { id: string; displayName: string; listed: boolean }
const LETTER = /[\p{L}\p{N}]/u

/** Does the text hold the name as words of its own? */
const holds = (text: string, name: string): boolean => {
  for (let at = text.indexOf(name); name !== '' && at >= 0; at = text.indexOf(name, at + 1)) {
    const [before, after] = [text.slice(0, at).slice(-1), text.slice(at + name.length).slice(0, 1)]
    if (!LETTER.test(before) && !LETTER.test(after)) return true
  }
  return false
}

/** The person of the list whom a printed name is about: first those who must not be listed, then the longest name. */
export const whoIsNamed = (text: string, people: Person[]): string | null =>
  people
    .filter(({ displayName }) => holds(text, displayName))
    .sort((a, b) => Number(a.listed) - Number(b.listed) || b.displayName.length - a.displayName.length)[0]?.id ?? null
