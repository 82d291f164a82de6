/** Splits a line into runs of one direction, one script and one font: what HarfBuzz wants to be given. */
import bidiFactory from 'bidi-js'
import { memo, recent } from '../memo.ts'
import { type Face, type FaceKey, fallback, openFace } from './fonts.ts'

/** `direction` forces the line's; `lang` is BCP 47; `urdu` is the hand in which Urdu is written (naskh). */
export type Style = {
  lang?: string | undefined
  bold?: boolean | undefined
  direction?: 'ltr' | 'rtl' | undefined
  urdu?: 'naskh' | 'nastaliq' | undefined
}

/** `start` and `end` are UTF-16 offsets into the line; an odd bidi `level` runs right to left; `script` is ISO 15924. */
export type Item = { start: number; end: number; level: number; script?: string | undefined; face: Face }

const bidi = bidiFactory()
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

type Script = { is: RegExp; script: string; key: FaceKey }
const script = (name: string, code: string, key: FaceKey): Script => ({
  is: new RegExp(`\\p{Script=${name}}`, 'u'),
  script: code,
  key
})
const SCRIPTS = [
  script('Latin', 'Latn', 'latin'),
  script('Cyrillic', 'Cyrl', 'latin'),
  script('Greek', 'Grek', 'latin'),
  script('Arabic', 'Arab', 'naskh'),
  script('Thaana', 'Thaa', 'thaana'),
  script('Thai', 'Thai', 'thai'),
  script('Lao', 'Laoo', 'lao'),
  script('Khmer', 'Khmr', 'khmer'),
  script('Myanmar', 'Mymr', 'myanmar'),
  script('Bengali', 'Beng', 'bengali'),
  script('Devanagari', 'Deva', 'devanagari'),
  script('Sinhala', 'Sinh', 'sinhala'),
  script('Tamil', 'Taml', 'tamil'),
  script('Han', 'Hani', 'sc'),
  script('Hiragana', 'Hira', 'jp'),
  script('Katakana', 'Kana', 'jp'),
  script('Hangul', 'Hang', 'kr'),
  script('Georgian', 'Geor', 'georgian'),
  script('Armenian', 'Armn', 'armenian'),
  script('Ethiopic', 'Ethi', 'ethiopic')
]
/** A script has few letters, and they come again in every name. */
const scriptOf = memo(
  (segment: string) => ({ found: SCRIPTS.find(({ is }) => is.test(segment)) }),
  recent<string, { found: Script | undefined }>(2000)
)
const JAPANESE = new Set(['Hani', 'Hira', 'Kana'])

/** Latin, Greek and Cyrillic need none of this, and most names are of them. */
const SIMPLE = /^[ -~\u00A0-\u02FF\u0370-\u03FF\u0400-\u052F\u1E00-\u1EFF\u2010-\u2027\u2030-\u205E]*$/
const RIGHT_TO_LEFT = /[\u0590-\u08FF\u200F\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u

/** Whether any character of the text runs right to left. */
export const isRightToLeft = (text: string): boolean => RIGHT_TO_LEFT.test(text)

/** One Han character is drawn differently in Japan, Korea and China: by language, else by its neighbours. */
const hanFace = (text: string, lang: string): FaceKey => {
  const isTold = /^(ja|ko|zh)\b/.test(lang) // the language of a document in English says nothing about it
  if (isTold ? lang.startsWith('ja') : /[\u3040-\u30FF]/.test(text)) return 'jp'
  return (isTold ? lang.startsWith('ko') : /[\uAC00-\uD7AF]/.test(text)) ? 'kr' : 'sc'
}

/** Letters that Arabic does without: peh, tcheh, keheh, gaf and Farsi yeh, and those that are Urdu's alone. */
const URDU_LETTERS = /[\u0679\u067E\u0686\u0688\u0691\u06A9\u06AF\u06BA\u06BE\u06C1\u06CC\u06D2]/
const OTHER_ARABIC = /^(ar|az|bal|ckb|dv|fa|ks|ku|pa|ps|sd|ug|uz)\b/

/** Who chose Nastaliq means Urdu by such letters, unless the language says otherwise. */
const isUrdu = (text: string, lang: string): boolean =>
  /^ur\b/.test(lang) || (!OTHER_ARABIC.test(lang) && URDU_LETTERS.test(text))

const faceKey = (found: Script | undefined, text: string, { lang = '', urdu = 'naskh' }: Style) => {
  if (found?.script === 'Hani') return hanFace(text, lang)
  return found?.script === 'Arab' && urdu === 'nastaliq' && isUrdu(text, lang) ? urdu : found?.key
}

const joins = (run: Item, code: string | undefined) =>
  !run.script || !code || run.script === code || (JAPANESE.has(run.script) && JAPANESE.has(code))

/** Runs in logical order. */
export const itemise = (text: string, style: Style): Item[] => {
  const { bold, direction } = style
  if (direction !== 'rtl' && SIMPLE.test(text))
    return [{ start: 0, end: text.length, level: 0, face: openFace('latin', bold) }]
  const levels =
    direction === 'rtl' || isRightToLeft(text) ? bidi.getEmbeddingLevels(text, direction).levels : undefined
  const runs: Item[] = []
  for (const { segment, index } of graphemes.segment(text)) {
    const run = runs.at(-1)
    const level = levels?.[index] ?? 0
    const found = scriptOf(segment).found
    const wanted = faceKey(found, text, style)
    // spaces, digits and signs have no script: they go with what is before them
    let face = wanted ? openFace(wanted, bold) : run?.face
    if (!face?.covers(segment)) face = fallback(segment, bold)
    if (run?.face === face && run.level === level && joins(run, found?.script)) {
      run.end += segment.length
      run.script ??= found?.script
    } else runs.push({ start: index, end: index + segment.length, level, script: found?.script, face })
  }
  return runs
}
