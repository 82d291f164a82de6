/** A letter or note verbale on A4: its words as they were written, on the paper of those who send it. Data in, document out. */
import type { Readable } from 'node:stream'
import { translator } from '../platform/i18n.ts'
import { paginate } from '../platform/pdf/flow/paginate.ts'
import { heightOf, type Setting, setText } from '../platform/pdf/flow/set.ts'
import { type Paper, renderSheaf } from '../platform/pdf/flow/sheaf.ts'
import { type Slab, slabsOfLines, type Tag } from '../platform/pdf/flow/slab.ts'
import { INK } from '../platform/pdf/flow/theme.ts'
import { sanitise } from '../platform/pdf/text/sanitise.ts'
import {
  checkSlab,
  dayText,
  drawAll,
  FOOT,
  headSlab,
  INSET,
  type LetterPaper,
  letterFurniture,
  referenceSlabs
} from './letter-head.pdf.ts'
import type { Written } from './rules.for-letter.ts'
import { setKept } from './set-kept.pdf.ts'
import type { LetterKind } from './tables.ts'

const LABEL = 118
/** How big the words are, and how far apart: on one page if they can be read there, otherwise on several at their full size. */
const SCALES = [1, 0.96, 0.92, 0.88]
const measuresAt = (scale: number) => ({
  body: { size: 10.5 * scale, color: INK.text },
  label: { size: 9.5 * scale, color: INK.quiet },
  paragraph: 8 * scale,
  row: 2.5 * scale,
  block: 18 * scale,
  sign: 40 * scale
})
type Measures = ReturnType<typeof measuresAt>
/** What all pieces of a letter are set with. */
type Sheet = { setting: Setting; root: Tag; at: Measures; paper: LetterPaper }

const glue = (slabs: Slab[]): Slab[] => slabs.map((slab) => ({ ...slab, keep: true }))

/** A list whose labels say what each is; the page's reader hears label and value together. */
const factSlabs = ({ setting, root, at }: Sheet, rows: [string, string][]): Slab[] => {
  const list: Tag = { name: 'L', parent: root, attributes: () => ({ O: 'List', ListNumbering: 'None' }) }
  const width = setting.width - 2 * INSET - LABEL - 30
  return rows.map(([label, value], i) => {
    const owner: Tag = { name: 'LI', parent: list }
    const name = setKept(setting, label, at.label, LABEL)
    const text = setText(setting, value, { ...at.body, bold: true }, width)
    const lift = Math.max(0, (text[0]?.ascent ?? 0) - (name[0]?.ascent ?? 0))
    return {
      owner,
      height: Math.max(heightOf(name) + lift, heightOf(text)),
      before: i === 0 ? at.paragraph : at.row,
      keep: i < rows.length - 1,
      parts: [
        { tag: { name: 'Lbl', parent: owner }, draw: (leaf, y) => drawAll(leaf, name, INSET + 18, y + lift) },
        { tag: { name: 'LBody', parent: owner }, draw: (leaf, y) => drawAll(leaf, text, INSET + 18 + LABEL + 12, y) }
      ]
    }
  })
}

const listSlabs = ({ setting, root, at }: Sheet, items: string[]): Slab[] => {
  const list: Tag = { name: 'L', parent: root, attributes: () => ({ O: 'List', ListNumbering: 'Disc' }) }
  return items.map((item, i) => {
    const owner: Tag = { name: 'LI', parent: list }
    const bullet = setKept(setting, '•', at.body, 12)
    const lines = setKept(setting, item, at.body, setting.width - 2 * INSET - 32)
    return {
      owner,
      height: heightOf(lines),
      before: i === 0 ? at.paragraph : at.row,
      parts: [
        { tag: { name: 'Lbl', parent: owner }, draw: (leaf, y) => drawAll(leaf, bullet, INSET + 18, y) },
        { tag: { name: 'LBody', parent: owner }, draw: (leaf, y) => drawAll(leaf, lines, INSET + 32, y) }
      ]
    }
  })
}

const partSlabs = (sheet: Sheet, part: Written['body'][number]): Slab[] => {
  if (typeof part !== 'string') return 'list' in part ? listSlabs(sheet, part.list) : factSlabs(sheet, part.facts)
  const { setting, root, at } = sheet
  const lines = setKept(setting, part, at.body, setting.width - 2 * INSET)
  return slabsOfLines({ name: 'P', parent: root }, lines, INSET, at.paragraph)
}

/** Several lines that are one paragraph, such as an address; the first may be bold. */
const blockSlab = ({ setting, root, at }: Sheet, texts: string[], before: number, firstBold = false): Slab => {
  const lines = texts.flatMap((text, i) =>
    setKept(setting, text, firstBold && i === 0 ? { ...at.body, bold: true } : at.body, setting.width * 0.72)
  )
  return {
    owner: root,
    height: heightOf(lines),
    before,
    parts: [{ tag: { name: 'P', parent: root }, draw: (leaf, y) => drawAll(leaf, lines, INSET, y) }]
  }
}

/** Room to sign, and who signs. Stays with the end of the text. */
const signatureSlabs = (sheet: Sheet, { closing, signature }: Written): Slab[] => [
  ...(closing ? glue([blockSlab(sheet, [closing], sheet.at.paragraph * 2)]) : []),
  blockSlab(sheet, signature, sheet.at.sign, true)
]

/** A note verbale is initialled and dated at its end, and names there to whom it goes. */
const initialsSlab = ({ setting, root, at, paper }: Sheet, { addressee }: Written): Slab => {
  const t = translator(paper.lang, 'letters')
  const [half, end, line] = [setting.width / 2 - INSET, setting.width - INSET, 110]
  const to = addressee.flatMap((text) => setKept(setting, text, at.body, half))
  const day = setKept(setting, dayText(paper), at.body, half)
  const below = setKept(setting, t('letter.initials'), { size: 8, color: INK.quiet }, line)
  const under = heightOf(day) + 30
  return {
    owner: root,
    height: Math.max(heightOf(to), under + 3 + heightOf(below)),
    before: at.sign - 12,
    parts: [
      { tag: { name: 'P', parent: root }, draw: (leaf, y) => drawAll(leaf, day, end, y, 'end') },
      { tag: { name: 'P', parent: root }, draw: (leaf, y) => drawAll(leaf, below, end, y + under + 3, 'end') },
      { tag: { name: 'P', parent: root }, draw: (leaf, y) => drawAll(leaf, to, INSET, y) }
    ],
    backdrop: (leaf, y) => leaf.rect(end - line, y + under, line, 0.6, INK.text)
  }
}

/** In the middle, over a note verbale; at the start, over a letter. */
const headingSlabs = ({ setting, root, at, paper }: Sheet, kind: LetterKind, subject: string): Slab[] => {
  const isNote = kind === 'note-verbale'
  const text = isNote ? translator(paper.lang, 'letters')('letter.noteVerbale') : subject
  const type = { size: isNote ? 14 : at.body.size + 1, bold: true, color: INK.text }
  const lines = setKept(setting, text, type, setting.width - 2 * INSET)
  const tag: Tag = { name: 'H1', parent: root }
  if (!isNote) return glue(slabsOfLines(tag, lines, INSET, at.block))
  const draw: Slab['parts'][number]['draw'] = (leaf, y) => drawAll(leaf, lines, setting.width / 2, y, 'center')
  return [{ owner: tag, height: heightOf(lines), before: at.block, keep: true, parts: [{ tag, draw }] }]
}

const letterSlabs = (sheet: Sheet, kind: LetterKind, letter: Written): Slab[] => {
  const { setting, root, at, paper } = sheet
  const isNote = kind === 'note-verbale'
  const body = letter.body.flatMap((part) => partSlabs(sheet, part))
  return [
    headSlab(setting, root, paper),
    ...referenceSlabs(setting, root, paper, isNote ? '' : dayText(paper)),
    ...(isNote ? [] : [blockSlab(sheet, letter.addressee, at.block, true)]),
    ...headingSlabs(sheet, kind, letter.subject),
    ...(letter.salutation ? glue([blockSlab(sheet, [letter.salutation], at.paragraph * 1.6)]) : []),
    ...body.map((slab, i) => (i >= body.length - 2 ? { ...slab, keep: true } : slab)),
    ...(isNote ? [initialsSlab(sheet, letter)] : signatureSlabs(sheet, letter)),
    checkSlab(setting, root, paper)
  ]
}

const fittingSlabs = (setting: Setting, root: Tag, paper: LetterPaper, kind: LetterKind, letter: Written): Slab[] => {
  const slabsAt = (scale: number) => letterSlabs({ setting, root, at: measuresAt(scale), paper }, kind, letter)
  const isOnePage = (slabs: Slab[]) => [...paginate(slabs, setting.height)].length === 1
  for (const scale of SCALES) {
    const slabs = slabsAt(scale)
    if (isOnePage(slabs)) return slabs
  }
  return slabsAt(1)
}

/** One letter, to be printed alone or among others. `title`: its bookmark. */
export const letterPaper = (kind: LetterKind, title: string, letter: Written, paper: LetterPaper): Paper => ({
  title: sanitise(title),
  foot: FOOT,
  slabs: (setting, root) => fittingSlabs(setting, root, paper, kind, letter),
  furniture: (setting) => letterFurniture(setting, paper)
})

type File = { title: string; author: string; lang: string; urdu: 'naskh' | 'nastaliq'; printedAt: Date }

/** The same letter and paper give the same bytes. */
export const letterDocument = (file: File, paper: Paper): Readable => renderSheaf(file, [paper], { isOne: true })
