/** Takes in what is sent piece by piece: a large file is never in memory, and a slow sender holds no connection of the database. */
import { createHash, randomUUID } from 'node:crypto'
import { type FileHandle, open, unlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { fileEmpty, uploadBroken, uploadTooLarge } from './problems.ts'

/** A file that arrived whole. */
export type Upload = {
  /** In bytes. */
  size: number
  /** In hexadecimal digits. */
  sha256: string
  /** Of the open file; it has no name. */
  fd: number
  /** At most `length` bytes from `position` on. */
  read: (position: number, length: number) => Promise<Buffer>
}

/** Without a name from the first moment: whatever becomes of this process, the disk is given back. */
const openUnnamed = async (): Promise<FileHandle> => {
  const name = path.join(tmpdir(), `plenary-${randomUUID()}`)
  const handle = await open(name, 'wx+', 0o600)
  await unlink(name)
  return handle
}

const write = async (handle: FileHandle, chunk: Buffer) => {
  for (let at = 0; at < chunk.length; ) at += (await handle.write(chunk, at)).bytesWritten
}

const readFrom = async (handle: FileHandle, position: number, length: number): Promise<Buffer> => {
  const buffer = Buffer.alloc(length)
  let filled = 0
  while (filled < length) {
    const { bytesRead } = await handle.read(buffer, filled, length - filled, position + filled)
    if (bytesRead === 0) break
    filled += bytesRead
  }
  return buffer.subarray(0, filled)
}

type Limit = {
  /** In bytes. */
  most: number
  /** What Content-Length says. */
  announced: string | undefined
}

/** Of a file that is too large the rest is read away: who is still sending would never hear why. */
const fill = async (handle: FileHandle, source: Readable, { most, announced }: Limit) => {
  const tooLarge = () => uploadTooLarge(`At most ${Math.floor(most / 1_000_000)} MB are taken.`)
  if (Number(announced) > most) throw tooLarge()
  const digest = createHash('sha256')
  let size = 0
  let isTooLarge = false
  try {
    for await (const chunk of source.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      size += chunk.length
      isTooLarge = size > most
      if (isTooLarge) break
      digest.update(chunk)
      await write(handle, chunk)
    }
  } catch (error) {
    if (source.errored) throw uploadBroken('The connection broke before the file was here. Send it again.')
    throw error
  }
  if (isTooLarge) {
    source.resume()
    throw tooLarge()
  }
  if (size === 0) throw fileEmpty('Nothing is in the file.')
  return { size, sha256: digest.digest('hex') }
}

/**
 * Hands the whole file to `work` and forgets it afterwards. It lies in the folder for passing files (TMPDIR) meanwhile.
 * Problems: 400 upload-broken, 413 upload-too-large, 422 file-empty.
 */
export const withUpload = async <Result>(
  source: Readable,
  limit: Limit,
  work: (upload: Upload) => Promise<Result>
): Promise<Result> => {
  const handle = await openUnnamed()
  try {
    const { size, sha256 } = await fill(handle, source, limit)
    return await work({ size, sha256, fd: handle.fd, read: (at, length) => readFrom(handle, at, length) })
  } finally {
    await handle.close()
  }
}
