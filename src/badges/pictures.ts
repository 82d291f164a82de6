/** Reads the pictures that layouts name, from templates/images: an opaque PNG, looked through to its end. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import type { Picture } from '../platform/pdf/pictures.ts'

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const MOST_PIXELS = 4000
/** Samples of a pixel by colour type; types with transparency are not here (PNG, 11.2.2). */
const SAMPLES: Record<number, number> = { 0: 1, 2: 3, 3: 1 }
const WANTED = 'must be an opaque PNG of 8 bits, not interlaced, of at most 4000 x 4000 pixels'

const chunksOf = (bytes: Buffer): { type: string; data: Buffer }[] => {
  const chunks = []
  for (let at = SIGNATURE.length; at + 12 <= bytes.length; ) {
    const length = bytes.readUInt32BE(at)
    chunks.push({ type: bytes.toString('latin1', at + 4, at + 8), data: bytes.subarray(at + 8, at + 8 + length) })
    at += 12 + length
  }
  return chunks
}

/** A picture, or what is wrong with it. A broken one would end the process while a sheet is made, so all of it is read. */
export const checkPicture = (bytes: Buffer): Picture | string => {
  const chunks = chunksOf(bytes)
  const header = chunks[0]
  if (!bytes.subarray(0, 8).equals(SIGNATURE) || header?.type !== 'IHDR' || header.data.length !== 13) return WANTED
  const [width, height] = [header.data.readUInt32BE(0), header.data.readUInt32BE(4)]
  const [depth, colour, , , interlaced] = [...header.data.subarray(8)]
  const samples = SAMPLES[colour ?? -1]
  const isGood = depth === 8 && samples !== undefined && interlaced === 0 && !chunks.some(({ type }) => type === 'tRNS')
  if (!isGood || width < 1 || height < 1 || width > MOST_PIXELS || height > MOST_PIXELS) return WANTED
  const size = height * (1 + width * samples)
  try {
    const data = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data))
    if (inflateSync(data, { maxOutputLength: size }).length === size) return { png: bytes, width, height }
  } catch {
    // told below
  }
  return 'is damaged: its pixels cannot be read'
}

/** By its name in the folder; a string says what is wrong with it. */
export const readPicture = (folder: string, name: string): Picture | string => {
  const path = join(folder, name)
  return existsSync(path) ? checkPicture(readFileSync(path)) : 'is not there'
}
