/** The ceiling of badges.ts: a program that can do nothing but these badges, with the engine's shapes, codes, flags and tricks. */
import type { Badge } from '../src/badges/fields.ts'
import { deflate, type Ref, type Resources } from '../src/platform/pdf/file/internals.ts'
import { flagForm } from '../src/platform/pdf/flags.ts'
import { num, rgb } from '../src/platform/pdf/numbers.ts'
import { qrOps } from '../src/platform/pdf/qr.ts'
import { lineOps } from '../src/platform/pdf/text/draw.ts'
import { fit, wrap } from '../src/platform/pdf/text/fit.ts'
import { layout, type Style } from '../src/platform/pdf/text/layout.ts'
import { EVENT } from '../test/badges/people.ts'
import { HandDocument } from './hand-document.ts'

const MM = 72 / 25.4
const [INK, QUIET, ACCENT] = ['#1b1f24', '#5b6570', '#1f4e79']
const [LEFT, INNER, HEIGHT] = [7 * MM, 91 * MM, 297 * MM]
const RTL = new Set(['ar', 'ur'])
const BOLD = { bold: true }

type Pen = { ops: string; resources: Resources }

/** Sheets of four to an A4 page, as in templates/badges/a6-four-up.json. */
export const badgesByHand = (people: Badge[]): Buffer => {
  const file = new HandDocument()
  const doc = file as unknown as PDFKit.PDFDocument
  const shared: Resources = { Font: {}, XObject: {} }
  const resources = file.ref(shared)
  const text = (pen: Pen, words: string, x: number, y: number, size: number, color: string, style: Style = {}) => {
    pen.ops += `${rgb(color)} rg\n${lineOps(doc, pen.resources, layout(words, style), x, y, size)}`
  }
  const form = (width: number, height: number, draw: (pen: Pen) => void): string => {
    const pen: Pen = { ops: '', resources: { Font: {}, XObject: {} } }
    draw(pen)
    const box = { BBox: [0, 0, width, height], Resources: pen.resources, Filter: 'FlateDecode' }
    const ref = file.add({ Type: 'XObject', Subtype: 'Form', ...box }, deflate(pen.ops))
    shared.XObject[`X${ref.id}`] = ref as unknown as Ref
    return `/X${ref.id} Do Q\n`
  }
  const [width, height] = [105 * MM, 148 * MM]
  const up = (mm: number) => height - mm * MM
  const frame = form(width, height, (pen) => {
    text(pen, EVENT.agencies.join(' · '), LEFT, up(20.6), 8, ACCENT, BOLD)
    text(pen, EVENT.title, LEFT, up(26), 11.5, INK, BOLD)
    text(pen, `${EVENT.days}, ${EVENT.place}`, LEFT, up(30.5), 8.5, QUIET)
    const mark = [67, 41.5, 31, 5].map((mm, i) => num(i === 1 ? up(mm) : mm * MM)).join(' ')
    pen.ops += `${rgb(ACCENT)} RG 0.992 w ${num(LEFT)} ${num(up(34))} m ${num(LEFT + INNER)} ${num(up(34))} l S\n`
    pen.ops += `${rgb('#fdeedb')} rg ${mark} re f\n`
    text(pen, 'Demonstration data', 68.2 * MM, up(40), 8, '#8a3b00', BOLD)
  })
  const bands = new Map<string, string>()
  const bandOf = ({ letter, name, colour }: Badge['category']) => {
    const known = bands.get(letter)
    if (known) return known
    const made = form(width, height, (pen) => {
      pen.ops += `${rgb(colour)} rg ${num(LEFT)} ${num(up(142))} ${num(INNER)} ${num(12.5 * MM)} re f\n`
      text(pen, letter, 11.6 * MM, up(138.5), 22, '#ffffff', BOLD)
      pen.ops += `1 1 1 RG 0.709 w ${num(22 * MM)} ${num(up(132))} m ${num(22 * MM)} ${num(up(139.5))} l S\n`
      text(pen, name, 25 * MM, up(138), 16, '#ffffff', BOLD)
    })
    bands.set(letter, made)
    return made
  }
  const marks = form(210 * MM, HEIGHT, (pen) => {
    pen.ops += `${rgb('#8b95a1')} RG 0.283 w\n`
    for (const x of [0, width, 2 * width])
      for (const y of [0.5 * MM, 148.5 * MM, 296.5 * MM])
        pen.ops += `${num(x)} ${num(y)} m ${num(x)} ${num(y + 7 * MM)} l S ${num(x)} ${num(y)} m ${num(x + 7 * MM)} ${num(y)} l S\n`
  })

  const badge = (pen: Pen, person: Badge, x: number, top: number) => {
    const place = `q 1 0 0 1 ${num(x)} ${num(top - height)} cm `
    pen.ops += place + frame + place + bandOf(person.category)
    const left = x + LEFT
    // biome-ignore lint/suspicious/noFocusedTests: not a test runner's fit()
    const name = fit(person.name, { width: INNER, max: 32, min: 14, lines: 3, bold: true })
    const isRtl = RTL.has(person.languages[1]!)
    const own: Style = { lang: person.languages[1], direction: isRtl ? 'rtl' : undefined }
    const native = person.nativeName ? layout(person.nativeName, own) : undefined
    const nativeSize = native && Math.min(17, (INNER * 1000) / native.width)
    const position = wrap(person.position, 12, INNER)
    const organisation = wrap(person.organisation, 12, INNER, BOLD)
    const high =
      19.5 +
      name.lines.length * name.size * 1.12 +
      (native ? 30 : 0) +
      (position.length + organisation.length) * 15 +
      11
    let y = top - 38 * MM - (63 * MM - high) / 2 - 12
    text(pen, person.honorific, left, y, 12, QUIET)
    y -= 6
    for (const line of name.lines) {
      y -= name.size * 1.12
      text(pen, line, left, y, name.size, INK, BOLD)
    }
    if (native && nativeSize) {
      y -= 28
      const at = isRtl ? left + INNER - (native.width * nativeSize) / 1000 : left
      pen.ops += `${rgb(INK)} rg\n${lineOps(doc, pen.resources, native, at, y, nativeSize)}`
    }
    y -= 8
    for (const line of [...position, ...organisation]) {
      y -= 15
      text(pen, line, left, y, 12, INK, organisation.includes(line) ? BOLD : {})
    }
    const flag = flagForm(doc, person.country!.iso2)!
    shared.XObject[`X${flag.id}`] = flag
    const [scale, bottom] = [(14.4 * MM) / 28, top - 115.6 * MM]
    pen.ops += `q ${num(scale)} 0 0 ${num(scale)} ${num(left)} ${num(bottom)} cm /X${flag.id} Do Q\n`
    const edge = `${num(left)} ${num(bottom)} ${num(14.4 * MM)} ${num(10.8 * MM)}`
    pen.ops += `${rgb('#9aa3ad')} RG 0.3 w ${edge} re S\n`
    text(pen, person.country!.name, left, top - 126 * MM, 15, INK, BOLD)
    pen.ops += qrOps(person.token, x + 76.8 * MM, top - 126 * MM, 21.2 * MM)
  }

  for (let first = 0; first < people.length; first += 4) {
    const pen: Pen = { ops: '', resources: shared }
    people.slice(first, first + 4).forEach((person, i) => {
      badge(pen, person, (i % 2) * width, HEIGHT - 0.5 * MM - (i > 1 ? height : 0))
    })
    file.addPage(210 * MM, HEIGHT, deflate(`${pen.ops}q ${marks}`), resources.id)
  }
  resources.end()
  return file.end()
}
