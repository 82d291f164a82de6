/** Says what a file is by looking into it. What it is called and what it claims to be count for nothing. */
import { sniffArchive } from './archive.ts'
import type { FileKind } from './kinds.ts'
import { fileDamaged, fileOfAnotherKind } from './problems.ts'
import type { Upload } from './spool.ts'

const STARTS: [FileKind | 'archive', start: RegExp][] = [
  // readers find the header further on too, but then what stands before it may be another file
  ['pdf', /^(\xEF\xBB\xBF)?[\r\n\t ]{0,16}%PDF-[12]\.\d/],
  ['archive', /^PK\x03\x04/],
  ['png', /^\x89PNG\r\n\x1A\n/],
  ['jpeg', /^\xFF\xD8\xFF/],
  ['webp', /^RIFF....WEBP/s]
]

const OTHERS: [name: string, start: RegExp][] = [
  ['an old PowerPoint file (.ppt), or one that is protected by a password', /^\xD0\xCF\x11\xE0/],
  ['a web page', /^\s*(<!--.*?-->\s*)?<(!doctype\s+html|html|head|body|script)\b/is],
  ['an SVG drawing', /<svg\b/i],
  ['a program', /^(MZ|\x7FELF|#!)/],
  ['a GIF', /^GIF8/],
  ['a TIFF picture', /^(II\*\0|MM\0\*)/],
  ['a film, or a HEIC or AVIF picture', /^....ftyp/s],
  ['a PostScript or Illustrator file', /^(%!PS|\xC5\xD0\xD3\xC6)/],
  ['a compressed file', /^(\x1F\x8B|7z\xBC\xAF|Rar!|PK)/],
  ['an RTF document', /^\{\\rtf/]
]

const BEGINNING = 4096
/** Bytes in which readers of PDF look for the end (ISO 32000-1, appendix H, note 18). */
const ENDING = 1024

/** What goes on behind its end is cut off, or is another file under the same name. */
const checkPdf = async (upload: Upload) => {
  const end = (await upload.read(Math.max(0, upload.size - ENDING), ENDING)).toString('latin1')
  if (/%%EOF[\s\0]*$/.test(end)) return
  throw fileDamaged(
    end.includes('%%EOF')
      ? 'Something else follows the end of the PDF. Open it, save it anew as PDF, and send that.'
      : 'The PDF is incomplete: its end is missing. Save it again, and send that.'
  )
}

/**
 * Problems: 415 file-of-another-kind, 422 file-damaged, file-with-macros, file-locked, file-unpacks-too-large. Of
 * pictures only the beginning is read: they are made anew.
 */
export const sniffFile = async (upload: Upload): Promise<FileKind> => {
  const start = (await upload.read(0, BEGINNING)).toString('latin1')
  const kind = STARTS.find(([, pattern]) => pattern.test(start))?.[0]
  if (kind === 'archive') return sniffArchive(upload)
  if (kind === 'pdf') await checkPdf(upload)
  if (kind !== undefined) return kind
  const known = OTHERS.find(([, pattern]) => pattern.test(start))?.[0]
  throw fileOfAnotherKind(
    `${known ? `This is ${known}.` : 'This is no file that is taken here.'} Send a PDF, a presentation (.pptx or .odp) or a picture (PNG, JPEG or WebP).`
  )
}
