/** Languages of people and sessions, as BCP 47 primary tags (RFC 5646, section 2.2.1) that ICU has names for. */

const NOT_LANGUAGES = new Set(['mul', 'und', 'zxx', 'mis', 'root'])
const english = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })
const displayNames = new Map<string, Intl.DisplayNames>([['en', english]])

/** True for `en`, `fil`, `th`: two or three lower-case letters, in the shortest form, with a known name. */
export const isLanguage = (code: string): boolean =>
  /^[a-z]{2,3}$/.test(code) &&
  !NOT_LANGUAGES.has(code) &&
  Intl.getCanonicalLocales(code)[0] === code &&
  english.of(code) !== undefined

/** The language's name in another language, English when none is given; the code itself when it has no name. */
export const languageName = (code: string, inLanguage = 'en'): string => {
  if (!isLanguage(code)) return code
  const reader = isLanguage(inLanguage) ? inLanguage : 'en'
  const names = displayNames.get(reader) ?? new Intl.DisplayNames(reader, { type: 'language', fallback: 'none' })
  displayNames.set(reader, names)
  return names.of(code) ?? code
}
