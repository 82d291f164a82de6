/** Lists by pages: a position in an order, not a number of a page, so that nothing is skipped or told twice. */
import { type Static, type TSchema, Type } from 'typebox'
import { Check } from 'typebox/value'
import { invalidCursor } from './kinds.ts'

export const PageQuery = Type.Object({
  limit: Type.Integer({ minimum: 1, maximum: 200, default: 50, description: 'How many at most' }),
  cursor: Type.Optional(Type.String({ maxLength: 2000, description: 'The `next` of the page before' }))
})

/** `next` is null on the last page. */
export const listOf = <Item extends TSchema>(title: string, item: Item) =>
  Type.Object(
    {
      items: Type.Array(item),
      next: Type.Union([Type.String(), Type.Null()], { description: 'The `cursor` of the next page' })
    },
    { title }
  )

/** A cursor that carries what the list is sorted by, such as `{startsOn, id}`, as JSON in base64url. */
export const defineCursor = <Position extends TSchema>(position: Position) => ({
  encode: (at: Static<Position>): string => Buffer.from(JSON.stringify(at)).toString('base64url'),
  /** Problem: 400 invalid-cursor. Undefined stays so: the first page. */
  decode: (cursor: string | undefined): Static<Position> | undefined => {
    if (cursor === undefined) return undefined
    const at = parsed(cursor)
    if (!Check(position, at)) throw invalidCursor('Take the cursor from `next` of a list that was read here.')
    return at
  }
})

const parsed = (cursor: string): unknown => {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString())
  } catch {
    return undefined
  }
}

/** Of rows fetched with one more than `limit`: the page, and the cursor of the next if there is one. */
export const pageOf = <Row>(
  rows: Row[],
  limit: number,
  cursorOf: (last: Row) => string
): { items: Row[]; next: string | null } => {
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  return { items, next: rows.length > limit && last !== undefined ? cursorOf(last) : null }
}
