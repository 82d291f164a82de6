/** What stands around the words of a letter: who sends it, its number and date, and how it can be checked. */
import { type Language, localeOf, translator } from '../platform/i18n.ts'
import type { Furniture } from '../platform/pdf/flow/furniture.ts'
import type { Leaf } from '../platform/pdf/flow/leaf.ts'
import { figuresOf, type Logo, rowOfPictures } from '../platform/pdf/flow/picture-row.ts'
import { heightOf, type SetLine, type Setting, setLabel, setOneLine } from '../platform/pdf/flow/set.ts'
import type { Slab, Tag } from '../platform/pdf/flow/slab.ts'
import { INK, MARGIN, TYPE } from '../platform/pdf/flow/theme.ts'
import { dayIn, dayRange } from '../platform/zones.ts'
import { setKept } from './set-kept.pdf.ts'

/** The paper that a letter is printed on. `logos`: of those who send it. */
export type LetterPaper = {
  lang: Language
  /** Across the head of every page, where nobody can miss it. */
  mark?: string
  agencies: string
  conveners: string
  logos: Logo[]
  reference: string
  issuedAt: Date
  timeZone: string
  code: string
  address: string
}

/** The margin of the words inside that of the page: lines of some eighty characters. */
export const INSET = 18
/** What the foot takes of a page. */
export const FOOT = 108
const CODE = 54
const LOGO = { height: 38, gap: 20 }
const TOP = 46

export const drawAll = (
  leaf: Leaf,
  lines: SetLine[],
  x: number,
  y: number,
  align: 'start' | 'center' | 'end' = 'start'
) => {
  let at = y
  for (const line of lines) {
    leaf.text(line, x, at, align)
    at += line.height
  }
}

export const dayText = ({ lang, timeZone, issuedAt }: LetterPaper): string => {
  const day = dayIn(timeZone, issuedAt)
  return dayRange(day, day, localeOf(lang))
}

/** Logos in a row, acronyms and names below, and a rule. Begins above the text area of the page. */
export const headSlab = (setting: Setting, root: Tag, paper: LetterPaper): Slab => {
  const { width } = setting
  const from = TOP - MARGIN.head
  const row = rowOfPictures(paper.logos, { width, ...LOGO })
  const logos = row.height > 0 ? row.height + 8 : 0
  const acronyms = setKept(setting, paper.agencies, { size: 13, bold: true, color: INK.accent }, width)
  const names = setKept(setting, paper.conveners, { size: 8.5, color: INK.quiet }, width)
  const bottom = from + logos + heightOf(acronyms) + heightOf(names) + 7
  const drawNames = (leaf: Leaf, y: number) => {
    drawAll(leaf, acronyms, 0, y + from + logos)
    drawAll(leaf, names, 0, y + from + logos + heightOf(acronyms))
  }
  const figures = figuresOf(row, setting, 0).map(({ tag, draw }): Slab['parts'][number] => ({
    tag: { ...tag, parent: root, attributes: (y, tall) => tag.attributes?.(y + from, tall) ?? {} },
    draw: (leaf, y) => draw(leaf, y + from)
  }))
  return {
    owner: root,
    height: bottom + 18,
    parts: [...figures, { tag: { name: 'P', parent: root }, draw: drawNames }],
    backdrop: (leaf, y) => leaf.rect(0, y + bottom, width, 1.2, INK.accent)
  }
}

/** The number at the start, `end` at the end of one line. */
export const referenceSlabs = (setting: Setting, root: Tag, paper: LetterPaper, end: string): Slab[] => {
  const t = translator(paper.lang, 'letters')
  const type = { size: 9.5, color: INK.text }
  const room = setting.width - 2 * INSET
  const reference = setKept(setting, t('letter.reference', { reference: paper.reference }), type, room * 0.6)
  const day = setKept(setting, end, type, room * 0.4)
  const tag: Tag = { name: 'P', parent: root }
  return [
    {
      owner: root,
      height: Math.max(heightOf(reference), heightOf(day)),
      parts: [
        {
          tag,
          draw: (leaf, y) => {
            drawAll(leaf, reference, INSET, y)
            drawAll(leaf, day, setting.width - INSET, y, 'end')
          }
        }
      ]
    }
  ]
}

const SMALL = { size: 8, color: INK.quiet }

const footOf = (setting: Setting, paper: LetterPaper) => {
  const t = translator(paper.lang, 'letters')
  const width = setting.width - CODE - 14 - 60
  const shown = paper.address.replace(/^https?:\/\//, '').replace(/\/[^/]*$/, '')
  const lines = [t('letter.check'), shown].flatMap((text) => setKept(setting, text, SMALL, width))
  const code = setKept(setting, paper.code, { size: 9.5, bold: true, color: INK.text }, width)
  const top = setting.page.height - 36 - CODE
  return {
    top,
    drawCode: (leaf: Leaf) => leaf.qr(paper.address, 0, top, CODE),
    drawWords: (leaf: Leaf) => drawAll(leaf, [...lines, ...code], CODE + 14, top + 6)
  }
}

/** At the foot of the last page, whatever its words reach to; further pages carry the same as an ornament. */
export const checkSlab = (setting: Setting, root: Tag, paper: LetterPaper): Slab => {
  const t = translator(paper.lang, 'letters')
  const { page, rtl } = setting
  const foot = footOf(setting, paper)
  const left = rtl ? page.width - MARGIN.side - CODE : MARGIN.side
  const bottom = page.height - foot.top - CODE
  const box = { O: 'Layout', Placement: 'Block', BBox: [left, bottom, left + CODE, bottom + CODE] }
  const alt = t('certificate.codeAlt', { address: paper.address })
  return {
    owner: root,
    height: 0,
    parts: [
      { tag: { name: 'P', parent: root }, draw: foot.drawWords },
      { tag: { name: 'Figure', parent: root, alt, attributes: () => box }, draw: foot.drawCode }
    ]
  }
}

/** The mark of a demonstration, the number on further pages, and pages counted. */
export const letterFurniture = (setting: Setting, paper: LetterPaper): Furniture => {
  const { width } = setting
  const foot = footOf(setting, paper)
  const mark = setOneLine(setting, paper.mark ?? '', TYPE.mark, width - 20)
  const reference = setOneLine(setting, paper.reference, SMALL, width)
  return {
    hasMark: mark !== undefined,
    drawMark: (leaf) => {
      if (!mark) return
      leaf.rect(0, 20, width, 18, INK.markTint)
      leaf.text(mark, width / 2, 29 - mark.height / 2, 'center')
    },
    drawRest: (leaf, page, pages) => {
      leaf.rect(0, foot.top - 8, width, 0.5, INK.rule)
      if (page > 1 && reference) leaf.text(reference, 0, 56)
      if (page < pages) {
        foot.drawCode(leaf)
        foot.drawWords(leaf)
      }
      const number = pages > 1 ? setLabel(setting, `${page} / ${pages}`, SMALL) : undefined
      if (number) leaf.text(number, width, foot.top + 6, 'end')
    }
  }
}
