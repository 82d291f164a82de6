/** Glyphs as a CFF font (Adobe TN 5176) of shapes alone: fontkit copies every subroutine of a CJK font, 30 ms and 80 kB a file. */
import type { SvgPathCommand } from 'harfbuzzjs'

/** An integer of a dictionary or a charstring. */
const int = (n: number): number[] => {
  if (n >= -107 && n <= 107) return [n + 139]
  if (n >= 108 && n <= 1131) return [247 + ((n - 108) >> 8), (n - 108) & 255]
  if (n >= -1131 && n <= -108) return [251 + ((-n - 108) >> 8), (-n - 108) & 255]
  return [28, (n >> 8) & 255, n & 255]
}
/** An offset of a dictionary, always five bytes, so that what follows does not depend on it. */
const offset = (n: number): number[] => [29, n >>> 24, (n >> 16) & 255, (n >> 8) & 255, n & 255]

const index = (items: (number[] | Uint8Array)[]): Buffer => {
  if (items.length === 0) return Buffer.from([0, 0])
  const head = Buffer.alloc(3 + 4 * (items.length + 1))
  head.writeUInt16BE(items.length, 0)
  head[2] = 4
  let at = 1
  head.writeUInt32BE(at, 3)
  for (const [i, item] of items.entries()) {
    at += item.length
    head.writeUInt32BE(at, 7 + 4 * i)
  }
  return Buffer.concat([head, ...items.map((item) => Buffer.from(item))])
}

const [RMOVETO, RLINETO, RRCURVETO, ENDCHAR] = [21, 5, 8, 14]

/** Its width, then lines and curves from point to point (Adobe TN 5177). */
const charstring = (width: number, commands: SvgPathCommand[]): number[] => {
  const bytes = int(Math.round(width)) // before the first operator; the nominal width is 0
  let [x, y] = [0, 0]
  const steps = (values: number[]) => {
    for (let i = 0; i < values.length; i += 2) {
      const [toX, toY] = [Math.round(values[i]!), Math.round(values[i + 1]!)]
      bytes.push(...int(toX - x), ...int(toY - y))
      x = toX
      y = toY
    }
  }
  for (const { type, values } of commands) {
    steps(values)
    if (type === 'M') bytes.push(RMOVETO)
    else if (type === 'L') bytes.push(RLINETO)
    else if (type === 'C') bytes.push(RRCURVETO)
  }
  bytes.push(ENDCHAR)
  return bytes
}

type Glyph = { width: number; commands: SvgPathCommand[] }

/** A font whose CIDs are the places of its glyphs, the first of which stands for what is missing. In thousandths of an em. */
export const cffOf = (name: string, box: number[], glyphs: Glyph[]): Buffer => {
  const strings = ['Adobe', 'Identity'].map((text) => Buffer.from(text))
  const count = glyphs.length
  const head = Buffer.concat([Buffer.from([1, 0, 4, 4]), index([Buffer.from(name)])])
  const top = (charset: number, select: number, shapes: number, array: number) => [
    ...[...int(391), ...int(392), ...int(0), 12, 30], // ROS: Adobe-Identity-0
    ...[...box.flatMap((edge) => int(Math.round(edge))), 5],
    ...[...int(count), 12, 34],
    ...[...offset(charset), 15],
    ...[...offset(select), 12, 37],
    ...[...offset(shapes), 17],
    ...[...offset(array), 12, 36]
  ]
  const rest = Buffer.concat([index(strings), index([])])
  const charset = Buffer.from(count < 2 ? [0] : [2, 0, 1, (count - 2) >> 8, (count - 2) & 255])
  const select = Buffer.from([3, 0, 1, 0, 0, 0, count >> 8, count & 255])
  const shapes = index(glyphs.map(({ width, commands }) => charstring(width, commands)))
  const ownLength = head.length + index([top(0, 0, 0, 0)]).length + rest.length
  const atSelect = ownLength + charset.length
  const atShapes = atSelect + select.length
  const atPrivate = atShapes + shapes.length
  const privately = [...int(0), 20, ...int(0), 21] // default and nominal width
  const array = index([[...int(privately.length), ...offset(atPrivate), 18]])
  const all = index([top(ownLength, atSelect, atShapes, atPrivate + privately.length)])
  return Buffer.concat([head, all, rest, charset, select, shapes, Buffer.from(privately), array])
}
