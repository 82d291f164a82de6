/** Text that may stand in a calendar file: nothing that ends a line, hides, or turns the direction of what follows. */

const LINE_BREAKS = /\r\n?|[\v\f\u0085\u2028\u2029]/g
/** Controls of C0 and C1, marks of direction that overrule, the byte order mark, U+FFFD and its kin. */
const UNWANTED = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFF]+/g

const withoutControls = (text: string) =>
  text.toWellFormed().normalize('NFC').replace(LINE_BREAKS, '\n').replace(UNWANTED, '')

/** One line without controls, spaces collapsed. The library escapes it where the value is a TEXT (RFC 5545, 3.3.11). */
export const oneLine = (text: string): string =>
  withoutControls(text)
    .replace(/[\s\u0020]+/g, ' ')
    .trim()

/** Lines without controls, ended by \n, no more than one of them empty in a row. */
export const manyLines = (text: string): string =>
  withoutControls(text)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()

/** One line, escaped as TEXT: for the calendar's own properties, which ical-generator writes as they are. */
export const escapedLine = (text: string): string => oneLine(text).replace(/[\\;,]/g, (char) => `\\${char}`)

/**
 * A web address as a URI value, or undefined when it is none. A URI must not be escaped as TEXT but the library does
 * so, therefore `;` `,` and `\` leave as percent-encodings.
 */
export const webAddress = (url: string): string | undefined => {
  const parsed = URL.canParse(url) ? new URL(url) : undefined
  if (parsed?.protocol !== 'https:' && parsed?.protocol !== 'http:') return undefined
  return parsed.href.replace(/[\\;,]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)
}
