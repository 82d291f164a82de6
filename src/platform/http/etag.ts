/** Strong entity tags of what is sent, and the comparison that answers 304 (RFC 9110, sections 8.8.3 and 13.1.2). */
import { createHash } from 'node:crypto'

/** 27 characters of base64url hold 162 bits of the digest: no two answers of one address will ever share them. */
const LENGTH = 27

/** A strong tag of exactly these bytes, with its quotes. */
export const strongEtag = (bytes: string | Uint8Array): string =>
  `"${createHash('sha256').update(bytes).digest('base64url').slice(0, LENGTH)}"`

const TAG = /(?:W\/)?("[\x21\x23-\x7E\x80-\uFFFF]*")/y
const BETWEEN = /[ \t]*(?:,[ \t]*)*/y

const bare = (etag: string) => (etag.startsWith('W/') ? etag.slice(2) : etag)

/** The tags of a list, without their W/; what follows the first fault is not read. */
const tagsIn = (list: string): string[] => {
  const tags: string[] = []
  let at = 0
  while (at < list.length) {
    BETWEEN.lastIndex = at
    BETWEEN.test(list)
    TAG.lastIndex = BETWEEN.lastIndex
    const tag = TAG.exec(list)?.[1]
    if (tag === undefined) break
    tags.push(tag)
    at = TAG.lastIndex
  }
  return tags
}

/** Has the reader what `etag` names? `If-None-Match` as it came: `*`, or a list of tags compared weakly. */
export const isUnchanged = (ifNoneMatch: string | undefined, etag: string): boolean =>
  ifNoneMatch !== undefined && (ifNoneMatch.trim() === '*' || tagsIn(ifNoneMatch).includes(bare(etag)))
