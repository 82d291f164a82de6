/** Declares a response that is a file, not JSON. */
import type { Readable } from 'node:stream'
import { Type } from 'typebox'

/** For a route's `response`: bytes or a stream of this media type. They leave as they are, past the serialiser. */
export const file = (mediaType: string, description = 'A file') => ({
  description,
  content: { [mediaType]: { schema: Type.Unsafe<Readable | Uint8Array>({ type: 'string', format: 'binary' }) } }
})
