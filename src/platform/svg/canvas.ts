/** Draws on an SVG what Canvas draws on a page: text as the outlines of its glyphs, so that it needs no font where it is seen. */
import encode from 'qr'
import { flagSvg } from '../pdf/flags.ts'
import { num } from '../pdf/numbers.ts'
import type { Picture } from '../pdf/pictures.ts'
import type { Face } from '../pdf/text/fonts.ts'
import { layout, type Style } from '../pdf/text/layout.ts'

const SHIFT = { left: 0, center: 0.5, right: 1 }
type Ink = Style & { align?: keyof typeof SHIFT | undefined; color?: string | undefined }

type Step = { type: string; values: number[] }
const pathOf = (steps: Step[]) => steps.map(({ type, values }) => `${type}${values.map(num).join(' ')}`).join('')

/** '#rrggbb' and nothing else gets between the quotes. Throws RangeError, as on paper. */
const ink = (color: string): string => {
  if (!/^#[0-9a-f]{6}$/i.test(color)) throw new RangeError(`Not a colour of the form #rrggbb: ${color}`)
  return color
}

/** Points, origin top left, y down. Nothing that was typed gets into the file but as outlines. */
export class SvgCanvas {
  readonly width: number
  readonly height: number
  #parts: string[] = []
  #defs: string[] = []
  #ids = new Map<string, string>()

  constructor(width: number, height: number) {
    this.width = width
    this.height = height
  }

  /** What is drawn many times is described once. */
  #define(key: string, describe: (id: string) => string): string {
    const known = this.#ids.get(key)
    if (known !== undefined) return known
    const id = `d${this.#ids.size}`
    this.#ids.set(key, id)
    this.#defs.push(describe(id))
    return id
  }

  #glyph(face: Face, gid: number): string {
    return this.#define(
      `${face.name} ${gid}`,
      (id) => `<path id="${id}" d="${pathOf(face.outline(gid) as unknown as Step[])}"/>`
    )
  }

  /** Filled; (x, y) is the top left corner. */
  rect(x: number, y: number, width: number, height: number, color: string): void {
    this.#parts.push(
      `<rect x="${num(x)}" y="${num(y)}" width="${num(width)}" height="${num(height)}" fill="${ink(color)}"/>`
    )
  }

  line(x1: number, y1: number, x2: number, y2: number, width: number, color: string): void {
    const ends = `x1="${num(x1)}" y1="${num(y1)}" x2="${num(x2)}" y2="${num(y2)}"`
    this.#parts.push(`<line ${ends} stroke="${ink(color)}" stroke-width="${num(width)}"/>`)
  }

  /** One line of sanitised text; y is its baseline. */
  text(text: string, x: number, y: number, size: number, style: Ink = {}): void {
    const { align = 'left', color = '#000000' } = style
    const line = layout(text, style)
    let pen = x - ((line.width * size) / 1000) * SHIFT[align]
    const glyphs: string[] = []
    for (const { face, glyphs: run } of line.runs) {
      const scale = size / face.upem
      for (const { gid, advance, dx, dy } of run) {
        const at = `${num(pen + (dx * size) / 1000)} ${num(y - (dy * size) / 1000)}`
        // outlines have y upwards
        glyphs.push(
          `<use href="#${this.#glyph(face, gid)}" transform="translate(${at}) scale(${scale.toFixed(5)} ${(-scale).toFixed(5)})"/>`
        )
        pen += (advance * size) / 1000
      }
    }
    this.#parts.push(`<g fill="${ink(color)}">${glyphs.join('')}</g>`)
  }

  /** (x, y) is the top left corner. */
  qr(text: string, x: number, y: number, size: number): void {
    const rows = encode(text, 'raw', { ecc: 'medium', border: 1 })
      .slice(1, -1)
      .map((row) => row.slice(1, -1))
    const d = rows.flatMap((row, top) => row.flatMap((isBlack, left) => (isBlack ? [`M${left} ${top}h1v1h-1z`] : [])))
    const scale = num(size / rows.length)
    this.#parts.push(
      `<path d="${d.join('')}" transform="translate(${num(x)} ${num(y)}) scale(${scale})" shape-rendering="crispEdges"/>`
    )
  }

  /** Three quarters as high as wide; false when there is no flag of this ISO 3166-1 alpha-2 code. */
  flag(code: string, x: number, y: number, width: number): boolean {
    const svg = flagSvg(code)
    if (svg === undefined) return false
    const id = this.#define(`flag ${code}`, (id) => {
      const href = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`
      return `<image id="${id}" width="4" height="3" preserveAspectRatio="none" href="${href}"/>`
    })
    this.#parts.push(`<use href="#${id}" transform="translate(${num(x)} ${num(y)}) scale(${num(width / 4)})"/>`)
    return true
  }

  /** (x, y) is the top left corner; the height follows from the picture. */
  picture({ png, width, height }: Picture, x: number, y: number, wide: number): void {
    const href = `data:image/png;base64,${Buffer.from(png).toString('base64')}`
    const id = this.#define(href, (id) => `<image id="${id}" width="${width}" height="${height}" href="${href}"/>`)
    const scale = (wide / width).toFixed(5)
    this.#parts.push(`<use href="#${id}" transform="translate(${num(x)} ${num(y)}) scale(${scale})"/>`)
  }

  /** What `draw` adds, turned upside down about a point. */
  turned(x: number, y: number, draw: () => void): void {
    this.#parts.push(`<g transform="rotate(180 ${num(x)} ${num(y)})">`)
    draw()
    this.#parts.push('</g>')
  }

  /** The whole file; its size is in points, as on paper. */
  toSvg(): string {
    const size = `width="${num(this.width)}pt" height="${num(this.height)}pt" viewBox="0 0 ${num(this.width)} ${num(this.height)}"`
    const paper = `<rect width="100%" height="100%" fill="#ffffff"/>`
    const defs = `<defs>${this.#defs.join('')}</defs>`
    return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${defs}${paper}${this.#parts.join('')}</svg>`
  }
}
