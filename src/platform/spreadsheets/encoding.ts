/** Turns the bytes of a CSV file into text, and refuses what would come out as wrong letters in people's names. */
import { isUtf8 } from 'node:buffer'
import { encodingUnknown, notASpreadsheet } from './problems.ts'

type Decoded = { text: string; encoding: string }

const utf16By = (bytes: Buffer): 'utf-16le' | 'utf-16be' | undefined => {
  const sample = bytes.subarray(0, 4_096)
  let even = 0
  let odd = 0
  for (let at = 0; at < sample.length; at++) if (sample[at] === 0) at % 2 ? odd++ : even++
  const many = sample.length / 20
  if (odd >= many && even * 10 < odd) return 'utf-16le'
  if (even >= many && odd * 10 < even) return 'utf-16be'
  return undefined
}

const byMark = (bytes: Buffer): 'utf-8' | 'utf-16le' | 'utf-16be' | undefined => {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return undefined
}

/** Share of control characters, which a person's list has none of. Random bytes have 11 %. */
const looksBinary = (text: string): boolean => {
  const sample = text.slice(0, 65_536)
  return (sample.match(/[\x00-\x08\x0e-\x1f\x7f]/g)?.length ?? 0) * 50 > sample.length
}

/**
 * Western European letters stand alone between unaccented ones; in other alphabets and in Chinese nearly every byte is
 * above 127, so that runs of four are the rule. Bytes that Windows-1252 leaves free say the same, and pairs as in UTF-8
 * say that a UTF-8 file was cut or mixed with another.
 */
const looksWestern = (bytes: Buffer): boolean => {
  const text = bytes.toString('latin1', 0, 1_000_000)
  const high = text.match(/[\x80-\xff]/g)?.length ?? 0
  const inRuns = text.match(/[\x80-\xff]{4,}/g)?.reduce((sum, run) => sum + run.length, 0) ?? 0
  const inPairs = (text.match(/[\xc3-\xdf][\x80-\xbf]/g)?.length ?? 0) * 2
  return inRuns * 4 < high && inPairs * 2 < high && !/[\x81\x8d\x8f\x90\x9d]/.test(text)
}

/** 0x80 to 0x9F of Windows-1252 (WHATWG Encoding Standard). */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

/** Not by TextDecoder, which in Node 20 takes the bytes 0x80 to 0x9F for control characters (nodejs/node#56542). */
const decodeWestern = (bytes: Buffer): Decoded => ({
  text: bytes.toString('latin1').replace(/[\x80-\x9f]/g, (char) => windows1252[char.charCodeAt(0) - 0x80]!),
  encoding: 'windows-1252'
})

const saveAsUtf8 = 'In Excel, save it as "CSV UTF-8 (Comma delimited)" or as .xlsx.'

const decodeAs = (bytes: Buffer, encoding: string): Decoded => {
  if (/^(windows-1252|iso-8859-1|latin1)$/i.test(encoding)) return decodeWestern(bytes)
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding }
  } catch {
    throw encodingUnknown(`The file is not text in the encoding ${encoding}. ${saveAsUtf8}`, { encoding })
  }
}

/**
 * Decodes a text file: by its byte order mark, as UTF-8, as UTF-16 when its zero bytes show that, else as Windows-1252.
 * A single-byte or Chinese encoding of another script cannot be told apart safely and is a Problem, unless
 * `encoding` (a label of the WHATWG Encoding Standard, such as `windows-874`) says what it is.
 */
export const decodeText = (bytes: Buffer, encoding?: string): Decoded => {
  const known = byMark(bytes) ?? encoding ?? utf16By(bytes) ?? (isUtf8(bytes) ? 'utf-8' : undefined)
  const decoded = known ? decodeAs(bytes, known) : { text: bytes.toString('latin1', 0, 65_536), encoding: '' }
  if (looksBinary(decoded.text))
    throw notASpreadsheet('This is not a text file. Send a CSV file, or an Excel workbook saved as .xlsx.')
  if (known) return decoded
  if (!looksWestern(bytes))
    throw encodingUnknown(`The file is not in UTF-8, and names in it would come out wrong. ${saveAsUtf8}`)
  return decodeWestern(bytes)
}
