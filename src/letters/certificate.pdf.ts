/** The certificate of attendance: a page that hangs on a wall. Data in, document out. */
import type { Readable } from 'node:stream'
import { localeOf, translator } from '../platform/i18n.ts'
import type { Align, Leaf } from '../platform/pdf/flow/leaf.ts'
import { figuresOf, type Logo, rowOfPictures } from '../platform/pdf/flow/picture-row.ts'
import { type Plate, renderPlate } from '../platform/pdf/flow/plate.ts'
import { heightOf, type SetLine, type Setting, setText } from '../platform/pdf/flow/set.ts'
import { INK, MARGIN } from '../platform/pdf/flow/theme.ts'
import { dayIn, dayRange } from '../platform/zones.ts'
import { demonstrationMark } from '../workshops/document.pdf.ts'
import type { Workshop } from '../workshops/tables.ts'
import { heightOfPieces, piecesOf, setPieces } from './certificate-words.pdf.ts'
import type { IssuedDocument, IssuedFacts } from './tables.ts'

const EDGE = { outer: 24, inner: 30 }
const FOOT = { top: 474, code: 74, line: 210 }
const BAND = 20
const RULE = 64
const LOGOS = { width: 520, height: 44, gap: 26, above: 12 }

const drawLines = (leaf: Leaf, lines: SetLine[], x: number, y: number, align: Align = 'start') => {
  let at = y
  for (const line of lines) {
    leaf.text(line, x, at, align)
    at += line.height
  }
}

/** Two rules around the page. */
const border = (leaf: Leaf, { page }: Setting) => {
  const frame = (inset: number, weight: number) => {
    const [x, wide, tall] = [inset - MARGIN.side, page.width - 2 * inset, page.height - 2 * inset]
    leaf.rect(x, inset, wide, weight, INK.accent)
    leaf.rect(x, inset + tall - weight, wide, weight, INK.accent)
    leaf.rect(x, inset, weight, tall, INK.accent)
    leaf.rect(x + wide - weight, inset, weight, tall, INK.accent)
  }
  frame(EDGE.outer, 2.4)
  frame(EDGE.inner, 0.6)
}

/** Along the upper edge, where nobody can miss it. */
const drawMark = ({ setting, ornament, piece }: Plate, mark: string) => {
  const [x, wide] = [EDGE.inner - MARGIN.side, setting.page.width - 2 * EDGE.inner]
  const lines = setText(setting, mark, { size: 10, bold: true, color: INK.mark }, wide)
  ornament((leaf) => leaf.rect(x, EDGE.inner, wide, BAND, INK.markTint))
  piece({ name: 'P' }, (leaf) =>
    drawLines(leaf, lines, setting.width / 2, EDGE.inner + (BAND - heightOf(lines)) / 2, 'center')
  )
}

/** Side by side in the middle. Returns the y below. */
const drawLogos = ({ setting, piece }: Plate, logos: Logo[], top: number): number => {
  if (logos.length === 0) return top
  const row = rowOfPictures(logos, LOGOS)
  const y = top + LOGOS.above
  for (const { tag, draw } of figuresOf(row, setting, (setting.width - row.width) / 2)) {
    const attributes = tag.attributes?.(y, setting.page.height) ?? {}
    piece({ ...tag, attributes: () => attributes }, (leaf) => draw(leaf, y))
  }
  return y + row.height
}

/** Under the title a short rule. */
const drawWords = ({ setting, ornament, piece }: Plate, facts: IssuedFacts, top: number) => {
  const room = FOOT.top - top - 8
  const set = setPieces(setting, piecesOf(facts), room)
  let y = top + Math.max(0, (room - heightOfPieces(set)) / 2)
  for (const { tag, lang, above, set: lines } of set) {
    const from = y + above
    piece({ name: tag, lang: lang === facts.lang ? undefined : lang }, (leaf) =>
      drawLines(leaf, lines, setting.width / 2, from, 'center')
    )
    y = from + heightOf(lines)
    if (tag !== 'H1') continue
    const under = y + 5
    ornament((leaf) => leaf.rect((setting.width - RULE) / 2, under, RULE, 1.6, INK.accent))
  }
}

const SMALL = { size: 8.5, color: INK.quiet }

/** How anybody can check the paper: the address as a QR code and in words, and the code. */
const drawCheck = ({ setting, piece }: Plate, facts: IssuedFacts, { code, address }: CertificatePaper) => {
  const t = translator(facts.lang, 'letters')
  const { page, rtl } = setting
  const left = rtl ? page.width - MARGIN.side - FOOT.code : MARGIN.side
  const bottom = page.height - FOOT.top - FOOT.code
  const box = { O: 'Layout', Placement: 'Block', BBox: [left, bottom, left + FOOT.code, bottom + FOOT.code] }
  piece({ name: 'Figure', alt: t('certificate.codeAlt', { address }), attributes: () => box }, (leaf) =>
    leaf.qr(address, 0, FOOT.top, FOOT.code)
  )
  const shown = address.replace(/^https?:\/\//, '').replace(/\/[^/]*$/, '')
  const lines = [t('certificate.check'), shown].flatMap((text) => setText(setting, text, SMALL, 270))
  const big = setText(setting, code, { size: 11, bold: true, color: INK.text }, 270)
  piece({ name: 'P' }, (leaf) => drawLines(leaf, [...lines, ...big], FOOT.code + 14, FOOT.top + 16))
}

/** A line to sign on. */
const drawSignature = ({ setting, ornament, piece }: Plate, facts: IssuedFacts, day: string) => {
  const t = translator(facts.lang, 'letters')
  const x = setting.width - FOOT.line
  const lines = [t('certificate.signature'), t('certificate.issued', { day })].flatMap((text) =>
    setText(setting, text, SMALL, FOOT.line)
  )
  ornament((leaf) => leaf.rect(x, FOOT.top + 42, FOOT.line, 0.7, INK.text))
  piece({ name: 'P' }, (leaf) => drawLines(leaf, lines, x + FOOT.line / 2, FOOT.top + 46, 'center'))
}

export type CertificatePaper = {
  code: string
  address: string
  timeZone: string
  logos?: Logo[]
  urdu?: Workshop['urduHand']
}

/** For a file of its own, or one of several. */
export const certificateDrawing =
  ({ facts, issuedAt }: Pick<IssuedDocument, 'facts' | 'issuedAt'>, paper: CertificatePaper) =>
  (plate: Plate): void => {
    const { lang, isDemonstration } = facts
    const day = dayIn(paper.timeZone, issuedAt)
    if (isDemonstration) drawMark(plate, demonstrationMark(lang))
    plate.ornament((leaf) => border(leaf, plate.setting))
    const top = drawLogos(plate, paper.logos ?? [], isDemonstration ? EDGE.inner + BAND : EDGE.inner)
    drawWords(plate, facts, top + 14)
    drawCheck(plate, facts, paper)
    drawSignature(plate, facts, dayRange(day, day, localeOf(lang)))
  }

/** The same document and paper give the same bytes. `address` is where anybody can check it. */
export const certificateDocument = (
  { facts, issuedAt }: Pick<IssuedDocument, 'facts' | 'issuedAt'>,
  paper: CertificatePaper
): Readable => {
  const { lang, name, agencies } = facts
  const t = translator(lang, 'letters')
  const frame = {
    title: `${t('certificate.kind')}: ${name}`,
    author: agencies || t('certificate.secretariat'),
    lang,
    ...(paper.urdu && { urdu: paper.urdu }),
    printedAt: issuedAt
  }
  return renderPlate(frame, certificateDrawing({ facts, issuedAt }, paper))
}
