/** Text set in lines: what each says, how high it is, and where its baseline lies. Points. */
import { wrap } from './fit.ts'
import type { FaceKey } from './fonts.ts'
import { isRightToLeft } from './itemise.ts'
import { layout, type Style } from './layout.ts'
import { sanitise } from './sanitise.ts'
import type { Type } from './theme.ts'

/** The page that blocks are set on: language, whether it is turned around, and the room between the margins. */
export type Setting = {
  lang: string
  rtl: boolean
  width: number
  height: number
  page: { width: number; height: number }
}

export type SetLine = { text: string; size: number; color: string; style: Style; height: number; ascent: number }

const RTL_LANGUAGE = /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/i
export const isRightToLeftLanguage = (lang: string): boolean => RTL_LANGUAGE.test(lang)

/** Above and below the baseline, in ems. Scripts that stack need more than Latin does. */
const ORDINARY = { above: 1.05, below: 0.4 }
const TALL: Partial<Record<FaceKey, { above: number; below: number }>> = {
  naskh: { above: 1.12, below: 0.55 },
  nastaliq: { above: 1.6, below: 0.75 },
  thai: { above: 1.15, below: 0.42 },
  lao: { above: 1.15, below: 0.45 },
  khmer: { above: 1.12, below: 0.6 },
  myanmar: { above: 1.15, below: 0.65 },
  thaana: { above: 1.1, below: 0.45 }
}

/** The direction of a whole paragraph, so that each of its lines runs the same way. */
const directionOf = (text: string, lang: string | undefined, setting: Setting): 'ltr' | 'rtl' => {
  if (!isRightToLeft(text)) return 'ltr'
  if (lang ? isRightToLeftLanguage(lang) : setting.rtl) return 'rtl'
  const firstLetter = /\p{L}/u.exec(text)?.[0] ?? ''
  return isRightToLeft(firstLetter) ? 'rtl' : 'ltr'
}

const setLine = (text: string, { size, color }: Type, style: Style): SetLine => {
  const extents = layout(text, style).runs.map(({ face }) => TALL[face.key] ?? ORDINARY)
  const above = Math.max(ORDINARY.above, ...extents.map((extent) => extent.above))
  const below = Math.max(ORDINARY.below, ...extents.map((extent) => extent.below))
  return { text, size, color, style, height: (above + below) * size, ascent: above * size }
}

/** Any text -> lines of at most `width`; line ends in the text stay. An empty text has no lines. */
export const setText = (setting: Setting, text: string, type: Type, width: number, lang?: string): SetLine[] =>
  text
    .slice(0, 100_000)
    .split(/\r\n?|\n/)
    .flatMap((part) => {
      const clean = sanitise(part, 20_000)
      const style = { lang: lang ?? setting.lang, bold: type.bold, direction: directionOf(clean, lang, setting) }
      return wrap(clean, type.size, width, style).map((line) => setLine(line, type, style))
    })

export const heightOf = (lines: SetLine[]): number => lines.reduce((sum, { height }) => sum + height, 0)
