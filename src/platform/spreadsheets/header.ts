/** Finds the headings of a list, wherever they are and however they are spelt, and says which columns they name. */
import { normalForm } from '../text.ts'

/** A row as the person sees it: `number` counts from 1, as in the spreadsheet program. */
export type SheetRow = { number: number; cells: string[] }

/** A column that a list may have. `titles` are all its headings, in any spelling; the first is the one to show. */
export type ColumnSpec = { key: string; titles: string[]; required?: boolean }

type Header = {
  /** Number of the row with the headings; undefined when no row has a known heading. */
  headerRow: number | undefined
  /** Index of the column, from 0, by key of its ColumnSpec. */
  mapping: Record<string, number>
  /** Headings that no ColumnSpec knows, as they are written. */
  unknown: string[]
  /** Keys of required columns without a heading. */
  missing: string[]
  /** Headings that stand for the same column; the first is the one in `mapping`. */
  duplicates: { key: string; columns: { index: number; title: string }[] }[]
}

const searchedRows = 30

/** The name of a column in a spreadsheet program, from its index: 0 is `A`, 27 is `AB`. */
export const columnLetter = (index: number): string => {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : columnLetter(Math.floor(index / 26) - 1) + letter
}

/**
 * A heading reduced to what it says: `E-mail:`, `email` and `E mail *` are the same, as are `Prénom` and `PRENOM`.
 * Accents go by compatibility decomposition (Unicode NFKD); all but letters and digits goes.
 */
export const sameHeading = (title: string): string =>
  normalForm('NFKD', title)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

const withoutRemark = (title: string): string => title.replace(/[([].*$/s, '')

/** Keys of the columns of a row; undefined where the heading is not known. A remark in brackets need not match. */
const recognise = (cells: string[], keys: Map<string, string>): (string | undefined)[] =>
  cells.map((cell) => keys.get(sameHeading(cell)) ?? keys.get(sameHeading(withoutRemark(cell))))

/**
 * Takes for the header that one of the first 30 rows which has the most known headings, the upper one of equals: titles,
 * addresses and blank lines above it are passed over. The data are the rows with a greater number.
 */
export const findHeader = (rows: SheetRow[], columns: ColumnSpec[]): Header => {
  const keys = new Map<string, string>()
  for (const { key, titles } of columns)
    for (const title of titles) {
      const same = sameHeading(title)
      if (same && !keys.has(same)) keys.set(same, key)
    }
  let best: { row: SheetRow; keys: (string | undefined)[]; known: number } | undefined
  for (const row of rows.slice(0, searchedRows)) {
    const found = recognise(row.cells, keys)
    const known = new Set(found.filter((key) => key !== undefined)).size
    if (known > (best?.known ?? 0)) best = { row, keys: found, known }
  }
  const cells = best?.row.cells ?? rows[0]?.cells ?? []
  const columnsOf = (wanted: string) =>
    cells.flatMap((title, index) => (best?.keys[index] === wanted ? [{ index, title }] : []))
  const places = columns.map(({ key, required }) => ({ key, required, columns: columnsOf(key) }))
  return {
    headerRow: best?.row.number,
    mapping: Object.fromEntries(places.flatMap(({ key, columns: [first] }) => (first ? [[key, first.index]] : []))),
    unknown: cells.filter((title, index) => title !== '' && best?.keys[index] === undefined),
    missing: places.flatMap(({ key, required, columns: [first] }) => (required && !first ? [key] : [])),
    duplicates: places.flatMap(({ key, columns: all }) => (all.length > 1 ? [{ key, columns: all }] : []))
  }
}
