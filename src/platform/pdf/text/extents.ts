/** How far lines of type reach above and below their baseline, so that they do not run into each other. In ems. */
import type { FaceKey } from './fonts.ts'
import type { Line } from './layout.ts'

export type Extent = { above: number; below: number }

/** Scripts that stack need more than Latin does. */
const TALL: Partial<Record<FaceKey, Extent>> = {
  naskh: { above: 1.12, below: 0.55 },
  nastaliq: { above: 1.6, below: 0.75 },
  thai: { above: 1.15, below: 0.42 },
  lao: { above: 1.15, below: 0.45 },
  khmer: { above: 1.12, below: 0.6 },
  myanmar: { above: 1.15, below: 0.65 },
  thaana: { above: 1.1, below: 0.45 }
}
/** Between the ink of two lines. */
const AIR = 0.06

/** What is printed of a line, measured from its glyphs. Above and below are positive away from the baseline. */
export const inkOf = ({ runs }: Line): Extent => {
  const ink = { above: 0, below: 0 }
  for (const { face, glyphs } of runs)
    for (const { gid, dy } of glyphs) {
      const { top, bottom } = face.reach(gid)
      ink.above = Math.max(ink.above, (top + dy) / 1000)
      ink.below = Math.max(ink.below, -(bottom + dy) / 1000)
    }
  return ink
}

/** Nastaliq climbs with every letter that is joined, so that long words stand higher than any fixed line. */
export const climbs = ({ runs }: Line): boolean => runs.some(({ face }) => face.key === 'nastaliq')

/** What a line needs, and at least what is ordinary. */
export const extentOf = (line: Line, ordinary: Extent): Extent => {
  const wanted = [ordinary, ...line.runs.map(({ face }) => TALL[face.key] ?? ordinary)]
  if (climbs(line)) {
    const { above, below } = inkOf(line)
    wanted.push({ above: above + AIR, below: below + AIR })
  }
  return {
    above: Math.max(...wanted.map(({ above }) => above)),
    below: Math.max(...wanted.map(({ below }) => below))
  }
}
