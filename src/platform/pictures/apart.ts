/** Makes a picture anew in a process of its own, so that no file of a stranger ends this one or reaches a document. */
import { createRequire } from 'node:module'
import { workApart } from '../apart.ts'
import type { Picture } from '../pdf/pictures.ts'
import { fromRoot } from '../root.ts'
import { pictureDamaged } from './problems.ts'
import type { Kind } from './sniff.ts'

/** Pixels of what is made, and of what is read at most: 36 million are 6000 x 6000. */
const SIZE = { width: 1200, height: 600, read: 36_000_000 }

export type Answer = Picture | { fault: 'unavailable' | 'pixels' | 'blank' | 'damaged' }

/**
 * Only three readers of libvips are let in. An SVG is drawn at the resolution that fills the size: a size in
 * millimetres grows with its square, so the resolution is found in steps. Transparency becomes white paper, and
 * white margins go, since they would make a logo small beside others.
 */
const program = `
const fits = ({ width, height }, SIZE) => Math.min(SIZE.width / width, SIZE.height / height)
const load = (library) => {
  const sharp = require(library)
  sharp.cache(false)
  sharp.concurrency(1)
  sharp.block({ operation: ['VipsForeignLoad'] })
  sharp.unblock({
    operation: ['VipsForeignLoadPngBuffer', 'VipsForeignLoadJpegBuffer', 'VipsForeignLoadSvgBuffer']
  })
  return sharp
}
const densityOf = async (sharp, bytes, SIZE) => {
  let density = 72
  for (let step = 0; step < 8; step++) {
    const scale = fits(await sharp(bytes, { density, limitInputPixels: false }).metadata(), SIZE)
    if (scale > 0.5 && scale <= 1) break
    density = Math.min(20000, Math.max(1, density * Math.sqrt(scale * 1.4)))
  }
  return density
}
const make = async (sharp, { bytes, kind, SIZE }) => {
  const density = kind.format === 'svg' && kind.scales ? await densityOf(sharp, bytes, SIZE) : 72
  const { data, info } = await sharp(bytes, { density, limitInputPixels: SIZE.read, failOn: 'error', pages: 1 })
    .autoOrient()
    .resize({ width: SIZE.width * 2, height: SIZE.height * 2, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true })
  const { width, height, channels } = info
  if (width < 3 || height < 3) return { png: data, width, height } // too small to be trimmed, or for anything else
  if (data.every((value) => value > 247)) return { fault: 'blank' }
  const made = await sharp(data, { raw: { width, height, channels } })
    .trim({ background: '#ffffff', threshold: 4 })
    .resize({ width: SIZE.width, height: SIZE.height, fit: 'inside', withoutEnlargement: true })
    .removeAlpha()
    .toColourspace('srgb')
    .png({ compressionLevel: 9 })
    .toBuffer({ resolveWithObject: true })
  return { png: made.data, width: made.info.width, height: made.info.height }
}
const faultOf = (error) => (/pixel limit/.test(error.message) ? 'pixels' : 'damaged')
const work = async (task) => {
  let sharp
  try {
    sharp = load(task.library)
  } catch {
    return { fault: 'unavailable' }
  }
  return make(sharp, task).catch((error) => ({ fault: faultOf(error) }))
}
`

const tooMuch = () =>
  pictureDamaged('Reading the picture took too much time or memory. Save it as a PNG of 2000 pixels at most.')

const find = () => {
  try {
    return createRequire(import.meta.url).resolve('sharp')
  } catch {
    return undefined
  }
}

/** In at most 10 seconds. What is wrong with the file comes back as `fault`; problems: 422 picture-damaged for too much. */
export const makeApart = async (bytes: Buffer, kind: Kind): Promise<Answer> => {
  const library = find()
  if (!library) return { fault: 'unavailable' }
  return workApart<Answer>({
    program,
    task: { library, bytes, kind, SIZE },
    limits: { megabytes: 128, seconds: 10 },
    tooMuch,
    environment: { FONTCONFIG_FILE: fromRoot('src/platform/pictures/fonts.conf'), VIPS_BLOCK_UNTRUSTED: '1' }
  })
}
