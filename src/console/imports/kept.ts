/** The file that is being imported, and what was said of its columns. It stays in memory alone: after a reload it is chosen anew. */
import { useSyncExternalStore } from 'react'
import type { components } from '../api/schema.d.ts'

export type ImportColumns = components['schemas']['ImportColumns']
/** Field by letter of the column; nothing for a column that is ignored. */
export type Mapping = Record<string, string | undefined>
export type Choice = { sheet?: string; headerRow?: number }

export type Kept = {
  workshop: string
  file: File
  columns: ImportColumns
  choice: Choice
  mapping: Mapping
  /** The task that checked just this file with just these columns. */
  checked?: string
}

let kept: Kept | undefined
const listeners = new Set<() => void>()

export const keep = (next: Kept | undefined) => {
  kept = next
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Undefined before a file was chosen here, and for another workshop. */
export const useKept = (workshop: string): Kept | undefined => {
  const now = useSyncExternalStore(subscribe, () => kept)
  return now?.workshop === workshop ? now : undefined
}

export const proposedMapping = ({ columns }: ImportColumns): Mapping =>
  Object.fromEntries(columns.map(({ letter, proposed }) => [letter, proposed ?? undefined]))

/** A field that another column held moves: that column is ignored then. */
export const mappedAnew = (mapping: Mapping, letter: string, field: string | undefined): Mapping => ({
  ...Object.fromEntries(Object.entries(mapping).filter(([, held]) => held !== field)),
  [letter]: field
})

/** As the API takes it: `A=reference,B=givenNames`. */
export const mappingText = (mapping: Mapping): string =>
  Object.entries(mapping)
    .flatMap(([letter, field]) => (field === undefined ? [] : [`${letter}=${field}`]))
    .join(',')

/** Required fields that no column holds. */
export const missingFields = ({ fields }: ImportColumns, mapping: Mapping): string[] => {
  const held = new Set(Object.values(mapping))
  return fields.flatMap(({ field, required }) => (required && !held.has(field) ? [field] : []))
}
