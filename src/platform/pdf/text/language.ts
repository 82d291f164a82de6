/** In which of several languages a text is written, as far as its letters tell. */
import { memo } from '../memo.ts'

/** Scripts that are written with several of Unicode's. */
const MIXED: Record<string, RegExp> = {
  Jpan: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  Kore: /[\p{Script=Hangul}\p{Script=Han}]/u,
  Hans: /\p{Script=Han}/u,
  Hant: /\p{Script=Han}/u
}
const NOTHING = /(?!)/

/** Characters of the script in which a language is usually written (CLDR likely subtags). */
const lettersOf = memo((language: string): RegExp => {
  try {
    const { script = '' } = new Intl.Locale(language).maximize()
    return MIXED[script] ?? new RegExp(`\\p{Script=${script}}`, 'u')
  } catch {
    return NOTHING // not a language, or a script that Unicode has no letters for
  }
})

/** Whether a text has letters of the script in which a language (BCP 47) is written. */
export const isWrittenIn = (text: string, language: string): boolean => lettersOf(language).test(text)

/** The first of a person's languages that is written as this text is; undefined leaves it to the script. */
export const langOf = (text: string, languages: string[]): string | undefined =>
  /^[ -~]*$/.test(text) ? undefined : languages.find((language) => isWrittenIn(text, language))
