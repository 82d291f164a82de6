/** Fonts of shapes alone: what a reader of CFF finds in them is what was put in. */
import { expect, test } from 'vitest'
import { cffOf } from '../../../src/platform/pdf/text/cff.ts'
import { openFace } from '../../../src/platform/pdf/text/fonts.ts'

/** Where each item of an INDEX is, and where the INDEX ends. */
const indexAt = (bytes: Buffer, at: number) => {
  const count = bytes.readUInt16BE(at)
  if (count === 0) return { items: [], end: at + 2 }
  const size = bytes[at + 2]!
  const data = at + 2 + (count + 1) * size
  const offsets = Array.from({ length: count + 1 }, (_, i) => data + bytes.readUIntBE(at + 3 + i * size, size))
  return { items: offsets.slice(1).map((end, i) => bytes.subarray(offsets[i]!, end)), end: offsets[count]! }
}

/** Operators with their operands, of a dictionary or a charstring. */
const read = (bytes: Buffer): { operator: number; operands: number[] }[] => {
  const found: { operator: number; operands: number[] }[] = []
  let operands: number[] = []
  for (let at = 0; at < bytes.length; ) {
    const first = bytes[at++]!
    if (first === 28 || first === 29) {
      const size = first === 28 ? 2 : 4
      operands.push(bytes.readIntBE(at, size))
      at += size
    } else if (first >= 32 && first <= 246) operands.push(first - 139)
    else if (first >= 247 && first <= 250) operands.push((first - 247) * 256 + bytes[at++]! + 108)
    else if (first >= 251) operands.push(-(first - 251) * 256 - bytes[at++]! - 108)
    else {
      found.push({ operator: first === 12 ? 1200 + bytes[at++]! : first, operands })
      operands = []
    }
  }
  return found
}

/** The outline of a charstring, absolute. */
const outlineOf = (charstring: Buffer) => {
  const steps = read(charstring)
  let pen = [0, 0]
  const [first] = steps
  const width = first!.operands.shift()
  const commands = steps.slice(0, -1).map(({ operator, operands }) => {
    const values: number[] = []
    for (let i = 0; i < operands.length; i += 2) {
      pen = [pen[0]! + operands[i]!, pen[1]! + operands[i + 1]!]
      values.push(...pen)
    }
    return { type: { 21: 'M', 5: 'L', 8: 'C' }[operator], values }
  })
  return { width, commands, last: steps.at(-1)!.operator }
}

test('glyphs keep their outlines and widths, and have the CIDs of their places', () => {
  const face = openFace('sc')
  const gids = [0, ...['张', '伟', '一', '国'].map((char) => face.gid(char))]
  const glyphs = gids.map((gid) => ({ width: face.advance(gid), commands: face.outline(gid) }))
  const bytes = cffOf('Name', [-10, -200, 1000, 900], glyphs)
  const names = indexAt(bytes, 4)
  expect(names.items.map(String)).toEqual(['Name'])
  const tops = indexAt(bytes, names.end)
  const strings = indexAt(bytes, tops.end)
  expect(strings.items.map(String)).toEqual(['Adobe', 'Identity'])
  const top = new Map(read(tops.items[0]!).map(({ operator, operands }) => [operator, operands]))
  expect(top.get(1230)).toEqual([391, 392, 0])
  expect([...bytes.subarray(top.get(15)![0]!).subarray(0, 5)]).toEqual([2, 0, 1, 0, 3]) // CIDs 1 to 4
  const { items } = indexAt(bytes, top.get(17)![0]!)
  expect(items.map((item) => outlineOf(item))).toEqual(
    glyphs.map(({ width, commands }) => ({ width, commands: commands.filter(({ type }) => type !== 'Z'), last: 14 }))
  )
  const [fonts] = indexAt(bytes, top.get(1236)![0]!).items
  const [size, at] = read(fonts!).find(({ operator }) => operator === 18)!.operands
  expect(read(bytes.subarray(at!, at! + size!))).toEqual([
    { operator: 20, operands: [0] },
    { operator: 21, operands: [0] }
  ])
})
