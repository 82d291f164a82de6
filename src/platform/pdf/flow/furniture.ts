/** What stands on every page around the text: the mark, the running title, the foot and the page's number. */
import type { Frame } from './blocks.ts'
import type { Leaf } from './leaf.ts'
import { type Setting, setLabel, setOneLine } from './set.ts'
import { INK, TYPE } from './theme.ts'

const NUMBER_WIDTH = 60
const EDITION_WIDTH = 80
const EDITION = { size: 9.5, bold: true, color: INK.accent }

export type Furniture = ReturnType<typeof makeFurniture>

/** Set once for the document, drawn on every page. */
export const makeFurniture = (setting: Setting, frame: Frame) => {
  const { width } = setting
  const mark = setOneLine(setting, frame.mark ?? '', TYPE.mark, width - 20)
  const edition = setLabel(setting, frame.edition ?? '', EDITION)
  const running = setOneLine(setting, frame.running, TYPE.small, edition ? width - EDITION_WIDTH : width)
  const foot = setOneLine(setting, frame.foot, TYPE.small, width - NUMBER_WIDTH)
  return {
    hasMark: mark !== undefined,
    /** A tinted band across the head of the page. */
    drawMark: (leaf: Leaf) => {
      if (!mark) return
      leaf.rect(0, 22, width, 19, INK.markTint)
      leaf.rect(0, 22, width, 1, INK.mark)
      leaf.text(mark, width / 2, 32 - mark.height / 2, 'center')
    },
    /** `page` counts from 1. */
    drawRest: (leaf: Leaf, page: number, pages: number) => {
      if (running) leaf.text(running, 0, 59 - running.height)
      if (edition) leaf.text(edition, width, 59 - edition.height, 'end')
      leaf.rect(0, 62, width, 0.5, INK.rule)
      const y = setting.page.height - 46
      leaf.rect(0, y, width, 0.5, INK.rule)
      if (foot) leaf.text(foot, 0, y + 5)
      const number = setLabel(setting, `${page} / ${pages}`, TYPE.small)
      if (number) leaf.text(number, width, y + 5 + (foot ? foot.ascent - number.ascent : 0), 'end')
    }
  }
}
