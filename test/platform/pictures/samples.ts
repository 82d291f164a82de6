/** Pictures of every kind, made here: good ones, and what a stranger may send. */
import { crc32 } from 'node:zlib'
import sharp from 'sharp'

export const BLUE = '#1f4e79'

/** A drawing of 300 x 100 with this inside. */
export const svg = (inside: string, size = 'width="300" height="100" viewBox="0 0 300 100"'): Buffer =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${size}>${inside}</svg>`
  )

/** A blue field of the given size. */
export const field = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: BLUE } })

/** The mean of each channel of a PNG, rounded. */
export const meansOf = async (png: Uint8Array): Promise<number[]> =>
  (await sharp(png).stats()).channels.map(({ mean }) => Math.round(mean))

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

/** A PNG that says it has this many pixels and brings hardly any. */
export const bomb = (width: number, height: number): Buffer => {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 2, 0, 0, 0], 8)
  const pixels = Buffer.from('789c636000000000ffff030000060005', 'hex')
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1A\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0))
  ])
}

/** A PNG with a second picture in it, as APNG has: readers that do not know it show the first. */
export const animated = async (): Promise<Buffer> => {
  const png = await field(200, 100).png().toBuffer()
  const control = Buffer.alloc(8)
  control.writeUInt32BE(2, 0)
  const frame = Buffer.alloc(26)
  frame.writeUInt32BE(200, 4)
  frame.writeUInt32BE(100, 8)
  const afterHead = 8 + 25
  return Buffer.concat([
    png.subarray(0, afterHead),
    chunk('acTL', control),
    chunk('fcTL', frame),
    png.subarray(afterHead)
  ])
}
