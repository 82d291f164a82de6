/** Cursors and versions: what clients hand back. */
import { Type } from 'typebox'
import { describe, expect, test } from 'vitest'
import { defineCursor, pageOf } from '../../../src/platform/http/paging.ts'
import { requireVersion, versionEtag } from '../../../src/platform/http/preconditions.ts'

const cursor = defineCursor(Type.Object({ startsOn: Type.String(), id: Type.String() }))
const base64url = (text: string) => Buffer.from(text).toString('base64url')

test('a cursor comes back as what it was made of', () => {
  const at = { startsOn: '2026-11-09', id: 'é' }
  expect(cursor.encode(at)).toMatch(/^[\w-]+$/)
  expect(cursor.decode(cursor.encode(at))).toEqual(at)
  expect(cursor.decode(undefined)).toBeUndefined()
})

test.each(['', 'nonsense', base64url('{"id": 3}'), base64url('null'), base64url('{"startsOn":"x","id":["y"]}')])(
  'a cursor that was not given out is refused: %j',
  (text) =>
    expect(() => cursor.decode(text)).toThrow(
      expect.objectContaining({ kind: expect.objectContaining({ slug: 'invalid-cursor' }) })
    )
)

test.each([
  [[], [], null],
  [[1, 2], [1, 2], null],
  [[1, 2, 3], [1, 2], 'after 2']
])('of the rows %j the page is %j and the next %j', (rows, items, next) => {
  expect(pageOf(rows, 2, (last) => `after ${last}`)).toEqual({ items, next })
})

describe('If-Match', () => {
  const version = (value?: string) => requireVersion({ headers: value === undefined ? {} : { 'if-match': value } })

  test.each([
    [versionEtag(3), 3],
    ['W/"3"', 3],
    ['*', '*']
  ])('%s names the version %s', (value, expected) => expect(version(value)).toBe(expected))

  test.each(['3', '"x"', '"3", "4"', '"-1"', '"1e3"'])('%s is refused', (value) =>
    expect(() => version(value)).toThrow(expect.objectContaining({ kind: expect.objectContaining({ status: 400 }) }))
  )

  test('is asked for when it is missing', () =>
    expect(() => version()).toThrow(expect.objectContaining({ kind: expect.objectContaining({ status: 428 }) })))
})
