/** What would lose letters on paper, because no font here has them. */
import { missingIn } from '../platform/pdf/text/legible.ts'
import type { Workshop } from '../workshops/tables.ts'

export const PRINTED_KINDS = [
  'participant',
  'workshop',
  'agency',
  'session',
  'role',
  'room',
  'category',
  'outcome',
  'remark'
] as const

/** Something that documents print: what it is called, and its texts by field. Roles have the id and the code of their session. */
export type PrintedThing = {
  kind: (typeof PRINTED_KINDS)[number]
  id: string
  name: string
  texts: Record<string, string>
}
export type LostLetters = Omit<PrintedThing, 'texts'> & { field: string; characters: string[] }

/** What each would lose, field by field. */
export const lostLetters = (things: PrintedThing[]): LostLetters[] =>
  things.flatMap(({ texts, ...thing }) =>
    Object.entries(texts).flatMap(([field, text]) => {
      const characters = missingIn(text)
      return characters.length > 0 ? [{ ...thing, field, characters }] : []
    })
  )

type Texts = Pick<Workshop, 'id' | 'title' | 'shortTitle' | 'aim' | 'background' | 'venue' | 'city'>

/** The workshop itself, and its agencies. */
export const namedThings = (
  { id, title, shortTitle, aim, background, venue, city }: Texts,
  agencies: { id: string; agency: string; name: string }[]
): PrintedThing[] => [
  {
    kind: 'workshop',
    id,
    name: shortTitle,
    texts: { title, shortTitle, aim, background: background.join(' '), venue, city }
  },
  ...agencies.map(({ id, agency, name }): PrintedThing => {
    return { kind: 'agency', id, name: agency, texts: { acronym: agency, name } }
  })
]
