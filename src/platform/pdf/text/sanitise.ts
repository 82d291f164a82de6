/** Makes any string that a person or a spreadsheet gave printable, without changing how an honest name looks. */
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

const SPACES = /[\t\n\v\f\r\u0085\u2028\u2029]/g
const MATH_LETTERS = /[\u{1D400}-\u{1D7FF}]/gu
/** Controls, lone surrogates, private use, non-characters, tags, and marks that turn the direction of what follows. ZWJ and ZWNJ stay. */
const UNPRINTABLE =
  /[\p{Cc}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}\uFEFF\uFFFD\u202A-\u202E\u2066-\u2069\u{E0000}-\u{E007F}]/gu
const PILED_MARKS = /(\p{M}{6})\p{M}+/gu // Myanmar has five marks on one base
const PILED_JOINERS = /([\u200B-\u200F\u2060])\1+/g

/** One printable line, normalised (NFC) and at most `limit` UTF-16 units long, cut between graphemes. Never throws. */
export const sanitise = (text: string, limit = 300): string => {
  if (text.length <= limit && /^[!-~]+( [!-~]+)*$/.test(text)) return text
  const clean = text
    .replace(SPACES, ' ')
    .replace(MATH_LETTERS, (letter) => letter.normalize('NFKC'))
    .replace(UNPRINTABLE, '')
    .normalize('NFC')
    .replace(PILED_MARKS, '$1')
    .replace(PILED_JOINERS, '$1')
    .replace(/ {2,}/g, ' ')
    .trim()
  if (clean.length <= limit) return clean
  return clean.slice(0, graphemes.segment(clean).containing(limit)?.index)
}
