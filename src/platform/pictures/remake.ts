/** Makes a picture anew for readers: the same kind of file with what it shows, and nothing else that stood in it. */
import { createRequire } from 'node:module'
import { makeTurns, workApart } from '../apart.ts'
import { pictureDamaged, picturesUnavailable, pictureTooLarge } from './problems.ts'

/** Pixels of the longer side of what is made, and of what is read at most: 36 million are 6000 x 6000. */
const SIZE = { longest: 4000, read: 36_000_000 }

export type Format = 'png' | 'jpeg' | 'webp'
type Answer = { bytes: Uint8Array } | { fault: 'unavailable' | 'pixels' | 'damaged' }

/** Only three readers of libvips are let in. EXIF, with the place where it was taken, and profiles are not written again. */
const program = `
const load = (library) => {
  const sharp = require(library)
  sharp.cache(false)
  sharp.concurrency(1)
  sharp.block({ operation: ['VipsForeignLoad'] })
  sharp.unblock({
    operation: ['VipsForeignLoadPngBuffer', 'VipsForeignLoadJpegBuffer', 'VipsForeignLoadWebpBuffer']
  })
  return sharp
}
const SETTINGS = { png: { compressionLevel: 9 }, jpeg: { quality: 88 }, webp: { quality: 88 } }
const make = async (sharp, { bytes, format, SIZE }) => ({
  bytes: await sharp(bytes, { limitInputPixels: SIZE.read, failOn: 'error', pages: 1 })
    .autoOrient()
    .resize({ width: SIZE.longest, height: SIZE.longest, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .toFormat(format, SETTINGS[format])
    .toBuffer()
})
const work = async (task) => {
  let sharp
  try {
    sharp = load(task.library)
  } catch {
    return { fault: 'unavailable' }
  }
  return make(sharp, task).catch((error) => ({ fault: /pixel limit/.test(error.message) ? 'pixels' : 'damaged' }))
}
`

const PROBLEMS = {
  unavailable: () =>
    picturesUnavailable('The part that reads pictures (sharp) is not installed for this machine. Tell who runs it.'),
  pixels: () => pictureTooLarge('The picture has too many pixels. Save it with 6000 x 6000 at most.'),
  damaged: () =>
    pictureDamaged(
      'The picture is damaged or incomplete. Open it in a program for pictures, save it again, and send that.'
    )
}
const tooMuch = () =>
  pictureDamaged('Reading the picture took too much time or memory. Save it with 4000 pixels at most.')

const find = () => {
  try {
    return createRequire(import.meta.url).resolve('sharp')
  } catch {
    return undefined
  }
}

const inTurn = makeTurns(2)

/**
 * PNG, JPEG or WebP -> the same in sRGB, upright, of at most 4000 x 4000 pixels. Of an animation the first picture.
 * Problems: 413 picture-too-large, 422 picture-damaged, 503 pictures-unavailable.
 */
export const remakePicture = async (bytes: Buffer, format: Format): Promise<Buffer> => {
  const library = find()
  if (!library) throw PROBLEMS.unavailable()
  const answer = await inTurn(() =>
    workApart<Answer>({
      program,
      task: { library, bytes, format, SIZE },
      limits: { megabytes: 128, seconds: 15 },
      tooMuch,
      environment: { VIPS_BLOCK_UNTRUSTED: '1' }
    })
  )
  if ('fault' in answer) throw PROBLEMS[answer.fault]()
  return Buffer.from(answer.bytes)
}
