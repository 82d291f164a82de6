/** What stands on every page around the text: the mark, the running title, the foot and the page's number. */
import type { Frame } from './blocks.ts'
import { ellipsise } from './fit.ts'
import { widthOf } from './layout.ts'
import type { Leaf } from './leaf.ts'
import { type SetLine, type Setting, setText } from './set.ts'
import { INK, TYPE } from './theme.ts'

const oneLine = (setting: Setting, text: string, width: number): SetLine | undefined => {
  const [line, ...more] = setText(setting, text, TYPE.small, width)
  if (!line || more.length === 0) return line
  return { ...line, text: ellipsise(`${line.text} ${more[0]?.text}`, line.size, width, line.style) }
}

/** A tinted band across the head of the page. */
export const drawMark = (leaf: Leaf, setting: Setting, mark: string): void => {
  const [line] = setText(setting, mark, TYPE.mark, setting.width - 20)
  leaf.rect(0, 22, setting.width, 19, INK.markTint)
  leaf.rect(0, 22, setting.width, 1, INK.mark)
  if (line) leaf.text(line, setting.width / 2, 32 - line.height / 2, 'center')
}

/** `page` counts from 1. */
export const drawFurniture = (leaf: Leaf, setting: Setting, frame: Frame, page: number, pages: number): void => {
  const { width } = setting
  const running = oneLine(setting, frame.running, width)
  if (running) leaf.text(running, 0, 59 - running.height)
  leaf.rect(0, 62, width, 0.5, INK.rule)
  const foot = setting.page.height - 46
  leaf.rect(0, foot, width, 0.5, INK.rule)
  const [number] = setText(setting, `${page} / ${pages}`, TYPE.small, width)
  const taken = number ? widthOf(number.text, number.size, number.style) : 0
  const text = oneLine(setting, frame.foot, width - taken - 16)
  if (text) leaf.text(text, 0, foot + 5)
  if (number) leaf.text(number, width, foot + 5, 'end')
}
