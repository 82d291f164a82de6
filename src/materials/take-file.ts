/** Takes the file that somebody sends: looks into it, makes a picture anew, and hands it on piece by piece. */
import { createHash } from 'node:crypto'
import type { Readable } from 'node:stream'
import { remakePicture } from '../platform/pictures/remake.ts'
import { type FileKind, isPicture, type PictureKind } from '../platform/uploads/kinds.ts'
import { uploadTooLarge } from '../platform/uploads/problems.ts'
import { sniffFile } from '../platform/uploads/sniff.ts'
import { type Upload, withUpload } from '../platform/uploads/spool.ts'
import { MOST, PIECE } from './rules.ts'

export type Taken = {
  kind: FileKind
  /** In bytes. */
  size: number
  /** Of what is kept, in hexadecimal digits. */
  sha256: string
  /** Of what was sent: a repeated request sends the same again. */
  sent: string
  read: (position: number, length: number) => Promise<Uint8Array>
}

const remade = async (upload: Upload, kind: PictureKind): Promise<Taken> => {
  if (upload.size > MOST.picture)
    throw uploadTooLarge(`A picture may have ${MOST.picture / 1_000_000} MB. Save it smaller, or send a PDF.`)
  const bytes = await remakePicture(await upload.read(0, upload.size), kind)
  return {
    kind,
    size: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    sent: upload.sha256,
    read: async (position, length) => bytes.subarray(position, position + length)
  }
}

/**
 * Problems: 400 upload-broken, 413 upload-too-large, picture-too-large, 415 file-of-another-kind, 422 file-empty,
 * file-damaged, file-with-macros, file-locked, file-unpacks-too-large, picture-damaged, 503 pictures-unavailable.
 */
export const withFile = <Result>(
  source: Readable,
  announced: string | undefined,
  work: (file: Taken) => Promise<Result>
): Promise<Result> =>
  withUpload(source, { most: MOST.file, announced }, async (upload) => {
    const kind = await sniffFile(upload)
    return work(isPicture(kind) ? await remade(upload, kind) : { ...upload, kind, sent: upload.sha256 })
  })

/** In their order, `PIECE` bytes each but the last. */
export async function* piecesOf({ size, read }: Pick<Taken, 'size' | 'read'>): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < size; at += PIECE) yield await read(at, PIECE)
}
