/** Entity tags and If-None-Match (RFC 9110, sections 8.8.3 and 13.1.2). */
import { describe, expect, test } from 'vitest'
import { isUnchanged, strongEtag } from '../../src/platform/http/etag.ts'

const etag = strongEtag('BEGIN:VCALENDAR')

describe('a strong tag', () => {
  test('is quoted, in the alphabet of base64url, and of its bytes alone', () => {
    expect(etag).toMatch(/^"[A-Za-z0-9_-]{27}"$/)
    expect(strongEtag(new TextEncoder().encode('BEGIN:VCALENDAR'))).toBe(etag)
    expect(strongEtag('BEGIN:VCALENDAR\r\n')).not.toBe(etag)
  })

  test('is the digest of SHA-256', () => expect(strongEtag('')).toBe('"47DEQpj8HBSa-_TImW-5JCeuQeR"'))
})

describe('If-None-Match', () => {
  test.each([
    etag,
    `W/${etag}`,
    '*',
    ' * ',
    `"other", ${etag}`,
    `"a,b", W/"c" ,${etag}`,
    `, ,${etag},`,
    `${etag}, "other"`,
    `  ${etag}  `,
    `"", ${etag}`
  ])('%s: the reader has it', (header) => expect(isUnchanged(header, etag)).toBe(true))

  test.each([
    undefined,
    '',
    '"other"',
    etag.slice(1, -1),
    etag.toLowerCase(),
    `w/${etag}`,
    `"x${etag.slice(1)}`,
    `"*"`,
    `*, ${etag.slice(0, -1)}`,
    `"${etag}"`,
    '"",'.repeat(50_000)
  ])('%s: the reader has something else', (header) => expect(isUnchanged(header, etag)).toBe(false))

  test('a weak tag of ours is compared weakly', () => expect(isUnchanged('"a"', 'W/"a"')).toBe(true))
})
