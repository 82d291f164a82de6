/** Horizontal bars with their values, as figures that say the same in words. */
import { scaleLinear } from 'd3-scale'
import type { Bar, Block } from './blocks.ts'
import { flagForm } from './flags.ts'
import { widthOf } from './layout.ts'
import type { Leaf } from './leaf.ts'
import { heightOf, type SetLine, type Setting, setText } from './set.ts'
import { type Slab, slabsOfLines, type Tag } from './slab.ts'
import { INK, MARGIN, SPACE, TYPE } from './theme.ts'

type BarsBlock = Extract<Block, { kind: 'bars' }>
type SetBar = { label: SetLine[]; value: SetLine | undefined; amount: number; flag: string | undefined; height: number }

const THICK = 10
const GAP = 7
const FLAG = { width: 16, height: 12, gap: 6 }
const MOST = 30 // bars in one figure, which cannot be cut

/** Digits 0-9 in every language: the figures beside it are written so. */
const numberFormat = (lang: string) =>
  new Intl.NumberFormat(lang, { numberingSystem: 'latn', maximumFractionDigits: 1 })

const widest = (lines: SetLine[]) => Math.max(0, ...lines.map(({ text, size, style }) => widthOf(text, size, style)))

/** From the start edge: flag, label, bar, value. */
const measure = (setting: Setting, bars: Bar[], unit: string | undefined) => {
  const format = numberFormat(setting.lang)
  const indent = bars.some(({ flag }) => flag) ? FLAG.width + FLAG.gap : 0
  const set = bars.map((bar): SetBar => {
    const label = setText(setting, bar.label, TYPE.cell, setting.width * 0.36 - indent)
    const amount = Number.isFinite(bar.value) ? Math.max(0, bar.value) : 0
    const text = format.format(Number.isFinite(bar.value) ? bar.value : 0) + (unit ? `\u00a0${unit}` : '')
    const [value] = setText(setting, text, TYPE.cellBold, setting.width)
    return { label, value, amount, flag: bar.flag, height: Math.max(THICK, heightOf(label)) + GAP }
  })
  const from = indent + widest(set.flatMap(({ label }) => label)) + 10
  const room = setting.width - from - widest(set.flatMap(({ value }) => value ?? [])) - 8
  const most = Math.max(...set.map(({ amount }) => amount))
  return { set, indent, from, scale: scaleLinear([0, most || 1], [0, Math.max(0, room)]) }
}

const figure = (
  setting: Setting,
  root: Tag,
  alt: string,
  measured: ReturnType<typeof measure>,
  set: SetBar[]
): Slab => {
  const { indent, from, scale } = measured
  const height = set.reduce((sum, bar) => sum + bar.height, 0) + 4
  const drawBar = (leaf: Leaf, bar: SetBar, top: number, doc: PDFKit.PDFDocument) => {
    const middle = top + bar.height / 2
    const form = bar.flag ? flagForm(doc, bar.flag) : undefined
    if (form) leaf.form(form, 0, middle - FLAG.height / 2, FLAG.width)
    let y = middle - heightOf(bar.label) / 2
    for (const line of bar.label) {
      leaf.text(line, indent, y)
      y += line.height
    }
    leaf.rect(from, middle - THICK / 2, scale(bar.amount), THICK, INK.accent)
    if (bar.value) leaf.text(bar.value, from + scale(bar.amount) + 5, middle - bar.value.height / 2)
  }
  const { width } = setting.page
  const attributes = (y: number, tall: number) => {
    const box = [MARGIN.side, tall - y - height, width - MARGIN.side, tall - y]
    return { O: 'Layout', Placement: 'Block', BBox: box }
  }
  const tag: Tag = { name: 'Figure', parent: root, alt, attributes }
  const draw: NonNullable<Slab['backdrop']> = (leaf, y, doc) => {
    let top = y + 2
    for (const bar of set) {
      drawBar(leaf, bar, top, doc)
      top += bar.height
    }
    leaf.rect(from - 0.6, y, 0.6, height, INK.quiet)
  }
  return { owner: tag, height, before: 5, parts: [{ tag, draw }] }
}

/** Stretches of bars that stand together on a page. */
const stretchesOf = (set: SetBar[], limit: number): SetBar[][] => {
  const stretches: SetBar[][] = []
  let height = 0
  for (const bar of set) {
    const last = stretches.at(-1)
    if (last && last.length < MOST && height + bar.height < limit) last.push(bar)
    else {
      stretches.push([bar])
      height = 0
    }
    height += bar.height
  }
  return stretches
}

export const barsSlabs = (setting: Setting, root: Tag, block: BarsBlock): Slab[] => {
  if (block.bars.length === 0) return []
  const title = setText(setting, block.title, TYPE.heading3, setting.width)
  const heading = slabsOfLines({ name: 'P', parent: root }, title, 0, SPACE.block)
  const measured = measure(setting, block.bars, block.unit)
  const stretches = stretchesOf(measured.set, setting.height - heightOf(title) - SPACE.block - 20)
  const alt = (i: number) => (stretches.length > 1 ? `${block.alt} (${i + 1}/${stretches.length})` : block.alt)
  const figures = stretches.map((set, i) => figure(setting, root, alt(i), measured, set))
  return [...heading.map((slab) => ({ ...slab, keep: true })), ...figures]
}
