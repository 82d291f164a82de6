/** How much a sent file may hold. Generous for lists of people, small enough that no file stops the process. */

export type Limits = {
  /** Size of the file as sent, in bytes. */
  bytes: number
  /** Rows with something in them, the first of these (usually the headings) not counted. */
  rows: number
  columns: number
  /** Characters (UTF-16 units) in one cell. */
  characters: number
  /** Time for parsing, once its turn has come. */
  seconds: number
}

export const defaultLimits: Limits = { bytes: 10_000_000, rows: 5_000, columns: 200, characters: 5_000, seconds: 10 }

/**
 * Limits of what is packed in a workbook. Sheets of 5,000 people with 40 columns have 9 MB of XML that packs 10 to 30
 * times; deflate itself ends at 1,032 times.
 */
export const packed = {
  entries: 2_000,
  /** Bytes that all parts say they have, whether they are read or not. */
  declaredBytes: 256_000_000,
  ratio: 200,
  /** Below this size a high ratio is no danger. */
  ratioFromBytes: 32_000_000,
  /** Bytes that are kept for reading. */
  sheetBytes: 32_000_000,
  stringsBytes: 24_000_000,
  stylesBytes: 8_000_000,
  /** Parts that only describe the others. */
  smallPartBytes: 2_000_000,
  /** A value below this row, with the gap above it filled, would cost more memory than a list is worth. */
  lastRow: 50_000
}

/** A number as a person writes it: 5,000. */
export const written = (value: number): string => value.toLocaleString('en')

/** A size as a person writes it: 10 MB. */
export const megabytes = (bytes: number): string => `${written(Math.round(bytes / 100_000) / 10)} MB`
