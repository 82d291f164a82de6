/** Text as it may stand in the XML of a workbook. */

/** The most that a cell of Excel holds. */
const longest = 32_767
const notXml = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
export const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (char) => escapes[char]!)

/** Without what XML cannot hold. */
export const withoutNotXml = (text: string): string => text.replace(notXml, '')

/** Excel reads `_x0041_` as `A` (ECMA-376 Part 1, 22.9.2.19): text that only looks so is escaped in the same way. */
const escapeEscapes = (text: string): string => text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')

/** The text of a cell, cut with an ellipsis to what Excel can hold. */
export const cellXml = (text: string): string => {
  const clean = withoutNotXml(text.replace(/\r\n?/g, '\n'))
  const fitting = clean.length > longest ? `${clean.slice(0, longest - 1)}…`.toWellFormed() : clean
  return escapeXml(escapeEscapes(fitting))
}
