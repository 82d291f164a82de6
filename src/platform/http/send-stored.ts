/** Sends a large file from where it is kept, whole or in part, so that little of it is ever in memory. */
import { Readable } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { isUnchanged } from './etag.ts'
import { rangeNotSatisfiable } from './kinds.ts'
import { partOf } from './range.ts'
import { sendFile } from './send-file.ts'

type Stored = {
  /** In bytes. */
  size: number
  /** In hexadecimal digits. */
  sha256: string
  type: string
  /** As `sendFile` takes it. */
  name: string
  /** Of those who may read it, nobody else's cache may keep it. */
  isPrivate: boolean
  /** The bytes from one position to another; both belong to it. */
  read: (from: number, to: number) => AsyncIterable<Uint8Array>
}

/** It came from somebody: whatever opens it may load and run nothing. */
const POLICY = "default-src 'none'; sandbox"

/** The whole file where the part was asked of another one (RFC 9110, section 13.1.5). */
const isSame = (ifRange: string | undefined, etag: string) => ifRange === undefined || ifRange === etag

/** Always saved, never shown in place. Problem: 416 range-not-satisfiable. */
export const sendStored = (request: FastifyRequest, reply: FastifyReply, stored: Stored): FastifyReply => {
  const { size, sha256, type, name, isPrivate, read } = stored
  const etag = `"${sha256}"`
  const { range, 'if-range': ifRange, 'if-none-match': ifNoneMatch } = request.headers
  reply.header('content-security-policy', POLICY).header('accept-ranges', 'bytes')
  const part = isSame(ifRange as string | undefined, etag) ? partOf(range, size) : undefined
  const isFresh = isUnchanged(ifNoneMatch, etag)
  if (part === 'unsatisfiable' && !isFresh) {
    reply.header('content-range', `bytes */${size}`)
    throw rangeNotSatisfiable(`The file has ${size} bytes.`)
  }
  const { from, to } = part === undefined || part === 'unsatisfiable' ? { from: 0, to: size - 1 } : part
  if (!isFresh) {
    reply.header('content-length', to - from + 1)
    if (part) reply.code(206).header('content-range', `bytes ${from}-${to}/${size}`)
  }
  const isEmpty = isFresh || request.method === 'HEAD'
  const bytes = Readable.from(isEmpty ? [] : read(from, to), { objectMode: false })
  return sendFile(request, reply, { bytes, type, name, etag, isPrivate })
}
