/** Text set in lines: what each says, how high it is, and where its baseline lies. Points. */
import { type Extent, extentOf } from '../text/extents.ts'
import { ellipsise, wrap } from '../text/fit.ts'
import { isRightToLeft } from '../text/itemise.ts'
import { layout, type Style } from '../text/layout.ts'
import { legible } from '../text/legible.ts'
import { sanitise } from '../text/sanitise.ts'
import type { Type } from './theme.ts'

/** The page that blocks are set on: language, the hand of Urdu, whether it is turned around, and the room between the margins. */
export type Setting = {
  lang: string
  urdu?: Style['urdu']
  rtl: boolean
  width: number
  height: number
  page: { width: number; height: number }
}

export type SetLine = { text: string; size: number; color: string; style: Style; height: number; ascent: number }

const RTL_LANGUAGE = /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/i
export const isRightToLeftLanguage = (lang: string): boolean => RTL_LANGUAGE.test(lang)

const ORDINARY: Extent = { above: 1.05, below: 0.4 }
const DISPLAY: Extent = { above: 0.98, below: 0.29 } // lines of big type stand closer
const DISPLAY_FROM = 14
/** Naskh looks smaller than Latin of the same size. */
const RTL_SCALE = 1.12

/** The direction of a whole paragraph, so that each of its lines runs the same way. */
const directionOf = (text: string, lang: string | undefined, setting: Setting): 'ltr' | 'rtl' => {
  if (!isRightToLeft(text)) return 'ltr'
  if (lang ? isRightToLeftLanguage(lang) : setting.rtl) return 'rtl'
  const firstLetter = /\p{L}/u.exec(text)?.[0] ?? ''
  return isRightToLeft(firstLetter) ? 'rtl' : 'ltr'
}

const setLine = (text: string, { size, color }: Type, style: Style): SetLine => {
  const { above, below } = extentOf(layout(text, style), size < DISPLAY_FROM ? ORDINARY : DISPLAY)
  return { text, size, color, style, height: (above + below) * size, ascent: above * size }
}

const styleOf = ({ lang, urdu }: Setting, { bold }: Type, direction: Style['direction'], own = lang): Style => ({
  lang: own,
  bold,
  direction,
  ...(urdu && { urdu })
})

/** Any text -> lines of at most `width`; line ends in the text stay. An empty text has no lines. */
export const setText = (setting: Setting, text: string, type: Type, width: number, lang?: string): SetLine[] =>
  text
    .slice(0, 100_000)
    .split(/\r\n?|\n/)
    .flatMap((part) => {
      const clean = legible(sanitise(part, 20_000))
      const direction = directionOf(clean, lang, setting)
      const style = styleOf(setting, type, direction, lang)
      const size = direction === 'rtl' ? type.size * RTL_SCALE : type.size
      return wrap(clean, size, width, style).map((line) => setLine(line, { ...type, size }, style))
    })

/** One line, cut with '…' if it is too wide. */
export const setOneLine = (setting: Setting, text: string, type: Type, width: number): SetLine | undefined => {
  const clean = legible(sanitise(text))
  const style = styleOf(setting, type, directionOf(clean, undefined, setting))
  return clean ? setLine(ellipsise(clean, type.size, width, style), type, style) : undefined
}

/** A number or sign beside a text, such as '1.', in the direction of the document. */
export const setLabel = (setting: Setting, text: string, type: Type): SetLine | undefined => {
  const style = styleOf(setting, type, setting.rtl ? 'rtl' : 'ltr')
  const clean = legible(sanitise(text, 20))
  return clean ? setLine(clean, type, style) : undefined
}

export const heightOf = (lines: SetLine[]): number => lines.reduce((sum, { height }) => sum + height, 0)
