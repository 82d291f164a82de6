/** Boxes of a timetable set in type: what fits into a width at a size, cut with '…' rather than running over. */
import type { GridItem } from '../flow/blocks.ts'
import { heightOf, type SetLine, type Setting, setText } from '../flow/set.ts'
import { INK, type Type } from '../flow/theme.ts'
import { ellipsise } from '../text/fit.ts'
import { widthOf } from '../text/layout.ts'

export const PAD = { side: 5, edge: 2.5, gap: 1 }

/** Never colour alone: the kind is in words in every box. `bar` stands at its start. */
export const TONES: Record<GridItem['tone'], { fill: string; bar: string; ink: string }> = {
  ceremony: { fill: '#d9e6f2', bar: '#1f4e79', ink: INK.text },
  plenary: { fill: '#eef3f8', bar: '#5d8ab3', ink: INK.text },
  group: { fill: '#e8f4ec', bar: '#2e7d4f', ink: INK.text },
  social: { fill: '#fbf1dd', bar: '#a8690a', ink: INK.text },
  desk: { fill: '#f1eef6', bar: '#6b5b95', ink: INK.text },
  break: { fill: '#f0f1f3', bar: '#b8bfc7', ink: '#4a535d' }
}

const MOST_CHARACTERS = 300 // more than four lines of any box

/** At most so many lines; the last is cut with '…'. `isWhole`: nothing was. */
export const setLines = (setting: Setting, text: string, type: Type, width: number, most: number) => {
  const lines = setText(setting, text.slice(0, MOST_CHARACTERS), type, width)
  if (lines.length <= most) return { lines, isWhole: true }
  const [first] = lines
  const rest = lines.slice(most - 1).map((line) => line.text)
  const last = { ...lines[most - 1]!, text: ellipsise(rest.join(' '), first!.size, width, first!.style) }
  return { lines: [...lines.slice(0, most - 1), last], isWhole: false }
}

export type SetBox = {
  /** The title above, the rest below it. */
  full: { title: SetLine[]; second: SetLine[]; height: number }
  /** Both on one line, where there is room. */
  flat: { title: SetLine; second: SetLine | undefined; height: number } | undefined
  /** The least that the box may be high. */
  need: number
  isWhole: boolean
}

const lineWidth = (line: SetLine | undefined) => (line ? widthOf(line.text, line.size, line.style) : 0)

/** `titles` lines at most for the title; `size` in points. */
export const setBox = (setting: Setting, item: GridItem, width: number, size: number, titles: number): SetBox => {
  const room = width - 2 * PAD.side
  const { ink } = TONES[item.tone]
  const title = setLines(setting, item.title, { size, bold: item.tone !== 'break', color: ink }, room, titles)
  const type = { size: Math.max(7, size - 0.5), color: item.tone === 'break' ? ink : INK.quiet }
  const second = setLines(setting, item.second, type, room, 3)
  const full = {
    title: title.lines,
    second: second.lines,
    height: heightOf(title.lines) + heightOf(second.lines) + 2 * PAD.edge
  }
  const [one, other] = [title.lines[0], second.lines[0]]
  const isFlat =
    one !== undefined &&
    title.lines.length === 1 &&
    second.lines.length <= 1 &&
    lineWidth(one) + lineWidth(other) + 10 <= room
  const flat = isFlat
    ? { title: one, second: other, height: Math.max(one.height, other?.height ?? 0) + 2 * PAD.edge }
    : undefined
  return {
    full,
    flat,
    need: Math.min(full.height, flat?.height ?? full.height),
    isWhole: title.isWhole && second.isWhole
  }
}
