/** Opens a ZIP archive from a stranger: counts before it unpacks, unpacks in bounds, and only what is asked for. */
import type { Readable } from 'node:stream'
import { type Entry, fromBuffer, type ZipFile } from 'yauzl'
import { megabytes, packed, written } from './limits.ts'
import { spreadsheetDamaged, workbookUnpacksTooLarge } from './problems.ts'

export type Archive = { zip: ZipFile; entries: Map<string, Entry> }

const damaged = () =>
  spreadsheetDamaged('The workbook is damaged. Open it in Excel or LibreOffice, save it again as .xlsx, and send that.')

const tooLarge = (found: string) =>
  workbookUnpacksTooLarge(`The workbook ${found}. Copy only the filled cells to a new workbook and send that.`)

const open = (bytes: Buffer): Promise<ZipFile> =>
  new Promise((done, failed) => {
    fromBuffer(bytes, { lazyEntries: true }, (error, zip) => (error ? failed(damaged()) : done(zip)))
  })

const list = (zip: ZipFile): Promise<Entry[]> =>
  new Promise((done, failed) => {
    const entries: Entry[] = []
    zip.on('entry', (entry: Entry) => {
      entries.push(entry)
      zip.readEntry()
    })
    zip.on('end', () => done(entries))
    zip.on('error', () => failed(damaged()))
    zip.readEntry()
  })

/**
 * Lists what an archive holds, unpacking nothing. Throws Problems for a damaged or ambiguous archive, for more than
 * 2,000 entries, and for one that says it unpacks to more than 256 MB, or to more than 200 times its size from 32 MB
 * on. Archives inside the archive are never opened.
 */
export const openArchive = async (bytes: Buffer): Promise<Archive> => {
  const zip = await open(bytes)
  if (zip.entryCount > packed.entries) throw tooLarge(`has ${written(zip.entryCount)} parts`)
  const all = await list(zip)
  const declared = all.reduce((sum, entry) => sum + entry.uncompressedSize, 0)
  const isBomb = declared > packed.ratioFromBytes && declared > bytes.length * packed.ratio
  if (isBomb || declared > packed.declaredBytes) throw tooLarge(`unpacks to ${megabytes(declared)}`)
  const entries = new Map(all.map((entry) => [entry.fileName, entry]))
  if (entries.size !== all.length) throw damaged()
  return { zip, entries }
}

const streamOf = ({ zip }: Archive, entry: Entry): Promise<Readable> =>
  new Promise((done, failed) => {
    if (entry.isEncrypted())
      failed(spreadsheetDamaged('The workbook is in an archive with a password. Unpack it first.'))
    else zip.openReadStream(entry, (error, stream) => (error ? failed(damaged()) : done(stream)))
  })

/**
 * Unpacks one part, handing each piece to `onPiece`, and counts what really comes out. Beyond `most` bytes it keeps
 * nothing: it goes on only while `onPiece` wants to count, and never beyond 256 MB. Undefined: there is no such part.
 * Throws Problems for a part that is damaged, longer than it says, or longer than `most` (after `onPiece` saw it all).
 */
export const unpack = async (
  archive: Archive,
  name: string,
  most: number,
  onPiece?: (piece: Buffer) => void
): Promise<Buffer | undefined> => {
  const entry = archive.entries.get(name)
  if (!entry) return undefined
  const stream = await streamOf(archive, entry)
  let pieces: Buffer[] = []
  let size = 0
  try {
    for await (const piece of stream as AsyncIterable<Buffer>) {
      size += piece.length
      onPiece?.(piece)
      if (size <= most) pieces.push(piece)
      else pieces = []
      if (size > (onPiece ? packed.declaredBytes : most)) break
    }
  } catch {
    throw damaged()
  } finally {
    stream.destroy()
  }
  if (size > most) throw tooLarge(`has a part of more than ${megabytes(most)}`)
  return Buffer.concat(pieces)
}
