/** The words in the middle of a certificate, set as big as its page allows. */
import { translator } from '../platform/i18n.ts'
import { heightOf, type SetLine, type Setting, setText } from '../platform/pdf/flow/set.ts'
import { INK, type Type } from '../platform/pdf/flow/theme.ts'
import type { IssuedFacts } from './tables.ts'

/** Words of the middle of the page, how big they may be, and the space above. */
type Piece = { tag: 'P' | 'H1'; text: string; type: Type; least?: number; lines?: number; above: number; lang?: string }
export type SetPiece = Piece & { set: SetLine[] }

/** Lines of about one length, as few as the width allows. */
const balanced = (setting: Setting, { text, lang }: Piece, type: Type, width: number): SetLine[] => {
  const set = (at: number) => setText(setting, text, type, at, lang)
  const { length } = set(width)
  let [from, to] = [width / 2, width]
  for (let i = 0; length > 1 && i < 7; i++) {
    const middle = (from + to) / 2
    if (set(middle).length > length) from = middle
    else to = middle
  }
  return set(to)
}

/** In as many lines as it may have, as big as it can be. */
const setPiece = (setting: Setting, piece: Piece, scale: number): SetPiece => {
  const { type, least = type.size, lines = 2, above } = piece
  const width = setting.width - 60
  let size = type.size * scale
  while (size > least * scale && setText(setting, piece.text, { ...type, size }, width, piece.lang).length > lines)
    size -= 0.5
  return { ...piece, above: above * scale, set: balanced(setting, piece, { ...type, size }, width) }
}

/** With the space above each. */
export const heightOfPieces = (pieces: SetPiece[]) =>
  pieces.reduce((sum, { above, set }) => sum + above + heightOf(set), 0)

/** All pieces, smaller together until they fit. */
export const setPieces = (setting: Setting, pieces: Piece[], room: number): SetPiece[] => {
  let set: SetPiece[] = []
  for (let scale = 1; scale > 0.5; scale -= 0.06) {
    set = pieces.map((piece) => setPiece(setting, piece, scale))
    if (heightOfPieces(set) <= room) break
  }
  return set
}

/** The name in the script of the document stands first; the other below it. */
const namesOf = ({ lang, name, nativeName, nativeLang }: IssuedFacts) => {
  const native = { text: nativeName, ...(nativeLang !== '' && { lang: nativeLang }) }
  return nativeLang === lang ? [native, { text: name }] : [{ text: name }, native]
}

/** From top to bottom, without those that say nothing. */
export const piecesOf = (facts: IssuedFacts): Piece[] => {
  const t = translator(facts.lang, 'letters')
  const quiet = { size: 12, color: INK.quiet }
  const plain = { size: 12.5, color: INK.text }
  const convened = facts.conveners === '' ? '' : t('certificate.convenedBy', { agencies: facts.conveners })
  const [first, second] = namesOf(facts)
  const all: Piece[] = [
    { tag: 'P', text: facts.agencies, type: { size: 12, bold: true, color: INK.quiet }, above: 0 },
    { tag: 'H1', text: t('certificate.kind'), type: { size: 31, bold: true, color: INK.accent }, above: 8, lines: 1 },
    { tag: 'P', text: t('certificate.certifies'), type: quiet, above: 24 },
    { tag: 'P', ...first!, type: { size: 34, bold: true, color: INK.text }, least: 18, above: 8 },
    { tag: 'P', ...second!, type: { size: 21, color: INK.text }, least: 13, lines: 1, above: 2 },
    { tag: 'P', text: facts.organisation, type: plain, least: 10, above: 5 },
    { tag: 'P', text: t('certificate.tookPart'), type: quiet, above: 14 },
    { tag: 'P', text: facts.workshop, type: { size: 19, bold: true, color: INK.accent }, least: 13, above: 6 },
    { tag: 'P', text: `${facts.place} · ${facts.days}`, type: plain, least: 10, above: 6 },
    { tag: 'P', text: facts.basis, type: { ...plain, bold: true }, above: 3 },
    { tag: 'P', text: convened, type: { size: 9.5, color: INK.quiet }, least: 8, lines: 3, above: 10 }
  ]
  return all.filter(({ text }) => text !== '')
}
