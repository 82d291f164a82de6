/** What a file is, by its first bytes. Its name and media type are claims of the sender and are not asked. */
import { notASpreadsheet, oldOrProtectedWorkbook } from './problems.ts'

const advice = 'Send a CSV file, or an Excel workbook saved as .xlsx.'

const signatures: [RegExp, string][] = [
  [/^%PDF-/, 'a PDF document'],
  [/^\x89PNG\r\n/, 'a PNG image'],
  [/^\xff\xd8\xff/, 'a JPEG image'],
  [/^GIF8[79]a/, 'a GIF image'],
  [/^RIFF.{4}WEBP/s, 'a WebP image'],
  [/^(II\*\0|MM\0\*)/, 'a TIFF image'],
  [/^BM.{4}\0\0\0\0/s, 'a bitmap image'],
  [/^.{4}ftyp/s, 'a video or a photograph'],
  [/^\{\\rtf/, 'an RTF document'],
  [/^\x1f\x8b/, 'a gzip archive'],
  [/^7z\xbc\xaf\x27\x1c/, 'a 7-Zip archive'],
  [/^Rar!\x1a\x07/, 'a RAR archive']
]

const oldFormat = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
const saveAgain = 'Open it in Excel, remove the password if there is one, and save it as "Excel Workbook (.xlsx)".'

/** Excel before 2007, and every workbook with a password: an OLE compound file ([MS-CFB]) with streams of known names. */
const refuseOldFormat = (bytes: Buffer): never => {
  const holds = (stream: string) => bytes.includes(Buffer.from(stream, 'utf16le'))
  if (holds('EncryptedPackage')) throw oldOrProtectedWorkbook(`This workbook is protected by a password. ${saveAgain}`)
  if (holds('WordDocument')) throw notASpreadsheet(`This is an old Word document. ${advice}`)
  if (holds('Workbook') || holds('Book'))
    throw oldOrProtectedWorkbook(`This is an old Excel workbook (.xls) or one protected by a password. ${saveAgain}`)
  throw oldOrProtectedWorkbook(
    `This is an old Office file (.xls or similar), or one protected by a password. ${saveAgain}`
  )
}

/** Tells a ZIP archive, which may be a workbook, from what may be text. Throws for what is surely something else. */
export const sniff = (bytes: Buffer): 'zip' | 'text' => {
  if (bytes.subarray(0, 8).equals(oldFormat)) refuseOldFormat(bytes)
  const start = bytes.subarray(0, 64).toString('latin1')
  if (/^PK(\x03\x04|\x05\x06|\x07\x08)/.test(start)) return 'zip'
  const found = signatures.find(([pattern]) => pattern.test(start))
  if (found) throw notASpreadsheet(`This is ${found[1]}. ${advice}`)
  return 'text'
}

/** Throws when decoded text is that of a format that programs give out under the name of a spreadsheet. */
export const refuseOtherText = (text: string): void => {
  const start = text.slice(0, 1_000).trimStart()
  if (/^<(!doctype html|html|head|body|table|meta|style)/i.test(start))
    throw notASpreadsheet(
      'This is a web page, which some systems name .xls. Open it in Excel and save it as "Excel Workbook (.xlsx)".'
    )
  if (/^<[!?a-z]/i.test(start)) throw notASpreadsheet(`This is an XML file. ${advice}`)
  if (/^(\{\s*["}]|\[\s*[{["\]])/.test(start)) throw notASpreadsheet(`This is a JSON file. ${advice}`)
  if (/^BEGIN:V(CALENDAR|CARD)/i.test(start)) throw notASpreadsheet(`This is a calendar or an address card. ${advice}`)
}

/** Throws for an archive that is not an Excel workbook, in words that fit what it is. */
export const refuseOtherArchive = (names: string[]): void => {
  const holds = (pattern: RegExp) => names.some((name) => pattern.test(name))
  const refuse = (what: string) => {
    throw notASpreadsheet(`This is ${what}. ${advice}`)
  }
  if (holds(/^xl\/workbook\.bin$/i)) refuse('a binary Excel workbook (.xlsb)')
  if (holds(/^word\//i)) refuse('a Word document')
  if (holds(/^ppt\//i)) refuse('a PowerPoint presentation')
  if (holds(/^mimetype$/) && holds(/^content\.xml$/)) refuse('an OpenDocument file (.ods or similar)')
  if (holds(/\.iwa$/i)) refuse('an Apple Numbers file')
  if (holds(/\.(xlsx|csv)$/i)) refuse('a ZIP archive with a list in it. Unpack it first')
  refuse('a ZIP archive and not a workbook')
}
