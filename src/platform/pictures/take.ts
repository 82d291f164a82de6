/** Takes a picture that somebody sent: what is kept is made anew from what it shows, and nothing else of it. */
import { makeTurns } from '../apart.ts'
import type { Picture } from '../pdf/pictures.ts'
import { makeApart } from './apart.ts'
import { pictureDamaged, picturesUnavailable, pictureTooLarge, pictureTooSmall } from './problems.ts'
import { sniffPicture } from './sniff.ts'

/** Pixels of the longer and the shorter side: fewer cannot be printed. */
const LEAST = { longer: 100, shorter: 16 }

const PROBLEMS = {
  unavailable: () =>
    picturesUnavailable('The part that reads pictures (sharp) is not installed for this machine. Tell who runs it.'),
  pixels: () =>
    pictureTooLarge('The picture has too many pixels. Save it with 6000 x 6000 at most; 1200 x 600 are enough.'),
  blank: () =>
    pictureTooSmall(
      'Nothing would be seen on white paper: the picture is white or transparent. Send its coloured form.'
    ),
  damaged: () =>
    pictureDamaged(
      'The picture is damaged or incomplete. Open it in a program for pictures, save it as PNG, and send that.'
    )
}

const inTurn = makeTurns(2)

/**
 * PNG, JPEG or SVG -> an opaque PNG in sRGB of at most 1200 x 600 pixels, its white margins cut off. Of an animation the
 * first picture. Problems: 413 picture-too-large, 415 picture-of-another-kind, 422 picture-empty, picture-too-small,
 * picture-damaged, 503 pictures-unavailable.
 */
export const takePicture = async (bytes: Buffer): Promise<Picture> => {
  const kind = sniffPicture(bytes)
  const answer = await inTurn(() => makeApart(bytes, kind))
  if ('fault' in answer) throw PROBLEMS[answer.fault]()
  const { png, width, height } = answer
  const [shorter, longer] = width < height ? [width, height] : [height, width]
  if (longer < LEAST.longer || shorter < LEAST.shorter)
    throw pictureTooSmall(
      `Without white margins the picture has ${width} x ${height} pixels; at least ${LEAST.longer} x ${LEAST.shorter} are needed, and 600 or more in width look well.`
    )
  return { png, width, height }
}
