/** Reads the layouts in templates/badges/ when the server starts: a broken one stops the start, not the printer. */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { CannotStart } from '../platform/cannot-start.ts'
import { fromRoot } from '../platform/root.ts'
import type { Layout } from './layout.ts'
import { layoutNotFound } from './problems.ts'
import { layoutFaults } from './rules.for-layout.ts'

type File = { name: string; json: string }
type Parsed = { name: string; given: unknown; faults: string[] }

const parse = ({ name, json }: File): Parsed => {
  try {
    return { name, given: JSON.parse(json), faults: [] }
  } catch (error) {
    return { name, given: undefined, faults: [`is not JSON: ${(error as Error).message}`] }
  }
}

/** A layout that is `like` another has its badge and its elements, on other paper. */
const resolve = (parsed: Parsed, all: Parsed[]): Parsed => {
  const { like, ...own } = (parsed.given ?? {}) as { like?: string }
  if (like === undefined) return parsed
  const other = all.find(({ name }) => name === like)?.given as Partial<Layout & { like: string }> | undefined
  if (!other || other.like !== undefined) return { ...parsed, faults: [`/like names no layout that is whole: ${like}`] }
  return { ...parsed, given: { badge: other.badge, elements: other.elements, ...own } }
}

export type Layouts = ReadonlyMap<string, Layout>

/** Problem: 404 layout-not-found. */
export const requireLayout = (layouts: Layouts, name: string): Layout => {
  const layout = layouts.get(name)
  if (layout) return layout
  throw layoutNotFound(`There is no layout ${name}; there are ${[...layouts.keys()].join(', ')}.`)
}

/** Layouts by name. Throws CannotStart with all faults of all files. */
export const readLayouts = (files: File[]): Map<string, Layout> => {
  const all = files.map(parse)
  const resolved = all.map((parsed) => resolve(parsed, all))
  const faults = resolved.flatMap(({ name, given, faults }) =>
    (faults.length > 0 ? faults : layoutFaults(given)).map((fault) => `  ${name}.json: ${fault}`)
  )
  if (faults.length > 0) throw new CannotStart(`A layout of badges cannot be used:\n${faults.join('\n')}`)
  return new Map(resolved.map(({ name, given }) => [name, given as Layout]))
}

/** Every layout in the folder by the name of its file, without the ending. A broken one stops the start: CannotStart. */
export const loadLayouts = (folder = fromRoot('templates/badges')): Map<string, Layout> =>
  readLayouts(
    readdirSync(folder)
      .filter((file) => file.endsWith('.json'))
      .sort()
      .map((file) => ({ name: basename(file, '.json'), json: readFileSync(join(folder, file), 'utf8') }))
  )
