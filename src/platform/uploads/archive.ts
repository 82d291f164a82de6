/** Looks into presentations, which are ZIP archives: what they hold is listed, and only what describes them is unpacked. */
import type { Readable } from 'node:stream'
import { type Entry, fromFd, type ZipFile } from 'yauzl'
import type { FileKind } from './kinds.ts'
import { fileDamaged, fileLocked, fileOfAnotherKind, fileUnpacksTooLarge, fileWithMacros } from './problems.ts'
import type { Upload } from './spool.ts'

/** Slides with many pictures have some hundred parts; film and sound in them hardly pack. */
const MOST = { entries: 5_000, bytes: 500_000_000, ratio: 200, ratioFromBytes: 64_000_000, described: 2_000_000 }

const damaged = () =>
  fileDamaged('The presentation is damaged or incomplete. Open it, save it again as .pptx, .odp or PDF, and send that.')
const TAKEN = 'Send a PDF, a presentation (.pptx or .odp) or a picture (PNG, JPEG or WebP).'

const open = ({ fd }: Upload): Promise<ZipFile> =>
  new Promise((done, failed) => {
    fromFd(fd, { lazyEntries: true, autoClose: false }, (error, zip) => (error ? failed(damaged()) : done(zip)))
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

const streamOf = (zip: ZipFile, entry: Entry): Promise<Readable> =>
  new Promise((done, failed) => {
    zip.openReadStream(entry, (error, stream) => (error ? failed(damaged()) : done(stream)))
  })

/** The text of one part, at most `MOST.described` bytes of it, whatever it says of itself. */
const textOf = async (zip: ZipFile, entry: Entry | undefined): Promise<string> => {
  if (!entry) return ''
  const pieces: Buffer[] = []
  let size = 0
  try {
    const stream = await streamOf(zip, entry)
    for await (const piece of stream as AsyncIterable<Buffer>) {
      size += piece.length
      if (size > MOST.described) break
      pieces.push(piece)
    }
  } catch {
    throw damaged()
  }
  if (size > MOST.described) throw damaged()
  return Buffer.concat(pieces).toString('utf8')
}

const refuseBombs = (zip: ZipFile, entries: Entry[], { size }: Upload) => {
  const declared = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0)
  const isBomb = declared > MOST.ratioFromBytes && declared > size * MOST.ratio
  if (isBomb || declared > MOST.bytes || zip.entryCount > MOST.entries)
    throw fileUnpacksTooLarge('The presentation unpacks to far more than slides hold. Send it as PDF.')
  if (new Set(entries.map(({ fileName }) => fileName.toLowerCase())).size !== entries.length) throw damaged()
}

const withMacros = () =>
  fileWithMacros('The presentation holds macros, which run on the machine of whoever opens it. Save it without them.')
const locked = () => fileLocked('The presentation is protected by a password. Save it without, and send that.')

const PRESENTATION = 'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml'

/** By what [Content_Types].xml says of the main part (ECMA-376 part 2, section 7.2.3). */
const isPptx = (types: string, names: string[]): boolean => {
  if (/macroEnabled|vbaProject/i.test(types) || names.some((name) => /vbaProject|(^|\/)activeX\//i.test(name)))
    throw withMacros()
  return types.includes(`"${PRESENTATION}"`) && names.includes('ppt/presentation.xml')
}

/** By the part `mimetype` (OpenDocument 1.3 part 2, section 3.3). */
const isOdp = (mimetype: string, manifest: string, names: string[]): boolean => {
  if (mimetype !== 'application/vnd.oasis.opendocument.presentation') return false
  if (/encryption-data/.test(manifest)) throw locked()
  if (names.some((name) => /^(Basic|Scripts)\/.*[^/]$/.test(name))) throw withMacros()
  return names.includes('content.xml')
}

const otherName = (names: string[]): string => {
  if (names.includes('word/document.xml')) return 'a Word document; save it as PDF'
  if (names.includes('xl/workbook.xml')) return 'a workbook; save it as PDF'
  return names.includes('mimetype') ? 'an OpenDocument file, but no presentation' : 'a compressed folder'
}

/**
 * PPTX without macros, or ODP. Problems: 415 file-of-another-kind, 422 file-damaged, file-with-macros, file-locked,
 * file-unpacks-too-large.
 */
export const sniffArchive = async (upload: Upload): Promise<FileKind> => {
  const zip = await open(upload)
  if (zip.entryCount > MOST.entries) refuseBombs(zip, [], upload)
  const entries = await list(zip)
  refuseBombs(zip, entries, upload)
  if (entries.some((entry) => entry.isEncrypted())) throw locked()
  const byName = new Map(entries.map((entry) => [entry.fileName, entry]))
  const names = [...byName.keys()]
  const read = (name: string) => textOf(zip, byName.get(name))
  if (isPptx(await read('[Content_Types].xml'), names)) return 'pptx'
  if (isOdp((await read('mimetype')).trim(), await read('META-INF/manifest.xml'), names)) return 'odp'
  throw fileOfAnotherKind(`This is ${otherName(names)}. ${TAKEN}`)
}
