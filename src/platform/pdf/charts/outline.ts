/** Outlines as PDF operators: what d3-shape draws on. Points, y down, about an origin that is given when they are painted. */
import { num } from '../numbers.ts'

type Command = readonly [operator: 'm' | 'l' | 'c' | 'h', ...coordinates: number[]]
export type Outline = readonly Command[]

/** What d3-shape asks of a context, as far as straight lines and arcs need it. */
export type Pen = {
  moveTo(x: number, y: number): void
  lineTo(x: number, y: number): void
  closePath(): void
  arc(x: number, y: number, radius: number, from: number, to: number): void
}

const QUARTER = Math.PI / 2

/** Pieces of at most a quarter of a circle, each as one Bézier curve: wrong by less than 0.03 % of the radius. */
const arcCommands = (x: number, y: number, radius: number, from: number, to: number): Command[] => {
  const pieces = Math.max(1, Math.ceil(Math.abs(to - from) / QUARTER - 1e-9))
  const step = (to - from) / pieces
  const reach = (4 / 3) * Math.tan(step / 4) * radius
  return Array.from({ length: pieces }, (_, i): Command => {
    const [a, b] = [from + i * step, from + (i + 1) * step]
    const at = (angle: number, along: number): [number, number] => [
      x + radius * Math.cos(angle) - along * Math.sin(angle),
      y + radius * Math.sin(angle) + along * Math.cos(angle)
    ]
    return ['c', ...at(a, reach), ...at(b, -reach), ...at(b, 0)]
  })
}

/** `outlineOf((pen) => arc().context(pen)(slice))`. */
export const outlineOf = (draw: (pen: Pen) => void): Outline => {
  const commands: Command[] = []
  draw({
    moveTo: (x, y) => commands.push(['m', x, y]),
    lineTo: (x, y) => commands.push(['l', x, y]),
    closePath: () => commands.push(['h']),
    arc: (x, y, radius, from, to) => {
      const [startX, startY] = [x + radius * Math.cos(from), y + radius * Math.sin(from)]
      commands.push([commands.length ? 'l' : 'm', startX, startY], ...arcCommands(x, y, radius, from, to))
    }
  })
  return commands
}

export const rectangle = (width: number, height: number): Outline => [
  ['m', 0, 0],
  ['l', width, 0],
  ['l', width, height],
  ['l', 0, height],
  ['h']
]

/** The same outline in coordinates of the paper, whose y runs up. `turned`: mirrored about the origin. */
export const placed = (outline: Outline, x: number, y: number, height: number, turned = false): Outline =>
  outline.map(
    ([operator, ...coordinates]): Command => [
      operator,
      ...coordinates.map((n, i) => (i % 2 ? height - y - n : turned ? x - n : x + n))
    ]
  )

export const pathOps = (outline: Outline): string =>
  outline.map(([operator, ...coordinates]) => [...coordinates.map(num), operator].join(' ')).join('\n')

/** Around all its points, and the control points of its curves. */
export const boundsOf = (outline: Outline): { left: number; right: number; low: number; high: number } => {
  const all = (odd: number) => outline.flatMap(([, ...coordinates]) => coordinates.filter((_, i) => i % 2 === odd))
  const [xs, ys] = [all(0), all(1)]
  return { left: Math.min(...xs), right: Math.max(...xs), low: Math.min(...ys), high: Math.max(...ys) }
}
