/** What tells series of a chart apart: a colour, and a texture for those who see none. */
import { num, rgb } from '../numbers.ts'
import { boundsOf, type Outline, pathOps } from './outline.ts'

type Texture = 'plain' | 'rising' | 'dotted' | 'falling' | 'level' | 'upright' | 'crossed'
/** The texture is drawn in `tint`. White letters can be read on both. */
export type Swatch = { color: string; tint: string; texture: Texture }

/** All are darker than 4.5 : 1 against white; neighbours differ for the colour-blind (test/platform/pdf/charts.rules.test.ts). */
export const SWATCHES: readonly Swatch[] = [
  { color: '#1f4e79', tint: '#1f4e79', texture: 'plain' },
  { color: '#bd5500', tint: '#a04600', texture: 'rising' },
  { color: '#00796f', tint: '#00625a', texture: 'dotted' },
  { color: '#2b2f36', tint: '#4d545f', texture: 'falling' },
  { color: '#67717b', tint: '#535c65', texture: 'level' },
  { color: '#6b5200', tint: '#523e00', texture: 'upright' },
  { color: '#8a2f6b', tint: '#6f2255', texture: 'crossed' },
  { color: '#1a73b5', tint: '#1a73b5', texture: 'plain' }
]

/** Series have no more colours than these; a chart has no more series. */
export const swatchOf = (series: number): Swatch => SWATCHES[series % SWATCHES.length]!

const PITCH = 4
const steps = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, Math.ceil((to - from) / PITCH)) }, (_, i) => from + (i + 0.5) * PITCH)

/** x1 y1 x2 y2 of each line of a texture. */
const linesOf = (outline: Outline, texture: Texture): [number, number, number, number][] => {
  const { left, right, low, high } = boundsOf(outline)
  const height = high - low
  const along = steps(left - height, right)
  switch (texture) {
    case 'plain':
      return []
    case 'rising':
      return along.map((x) => [x, low, x + height, high])
    case 'falling':
      return along.map((x) => [x, high, x + height, low])
    case 'crossed':
      return [...linesOf(outline, 'rising'), ...linesOf(outline, 'falling')]
    case 'level':
      return steps(low, high).map((y) => [left, y, right, y])
    case 'upright':
      return steps(left, right).map((x) => [x, low, x, high])
    case 'dotted':
      return steps(low, high).flatMap((y) =>
        steps(left, right).map((x): [number, number, number, number] => [x, y, x, y])
      )
  }
}

/** Operators that fill an outline, which is in coordinates of the paper. */
export const fillOps = (outline: Outline, { color, tint, texture }: Swatch): string => {
  const path = pathOps(outline)
  const fill = `${rgb(color)} rg\n${path}\nf\n`
  const lines = linesOf(outline, texture)
  if (lines.length === 0) return fill
  const weight = texture === 'dotted' ? '1 J 1.5 w' : '0.9 w'
  const drawn = lines.map(([x1, y1, x2, y2]) => `${num(x1)} ${num(y1)} m ${num(x2)} ${num(y2)} l`).join('\n')
  return `${fill}q ${path}\nW n ${rgb(tint)} RG ${weight}\n${drawn} S Q\n`
}
