/** Reads the layouts in templates/badges/ when the server starts: a broken one stops the start, not the printer. */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { CannotStart } from '../platform/cannot-start.ts'
import { memo } from '../platform/pdf/memo.ts'
import type { Picture } from '../platform/pdf/pictures.ts'
import { fromRoot } from '../platform/root.ts'
import { allElements, type Kind, kindOf, type Layout } from './layout.ts'
import { readPicture } from './pictures.ts'
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
  const { kind, by, badge, elements, back, insideLeft, insideRight } = other
  const taken = Object.entries({ kind, by, badge, elements, back, insideLeft, insideRight })
  return { ...parsed, given: { ...Object.fromEntries(taken.filter(([, value]) => value !== undefined)), ...own } }
}

/** A layout with the pictures that it shows, by their names in templates/images. */
export type UsableLayout = Layout & { pictures?: ReadonlyMap<string, Picture> }
export type Layouts = ReadonlyMap<string, UsableLayout>
export type Wanted = { kind?: Kind; by?: 'person' | 'country' }

const namesOf = (layouts: Layouts, { kind = 'badge', by }: Wanted): string[] =>
  [...layouts].filter(([, one]) => kindOf(one) === kind && (!by || (one.by ?? 'person') === by)).map(([name]) => name)

/** Of that name, or the first that there is; of badges, unless said. Problem: 404 layout-not-found. */
export const requireLayout = (layouts: Layouts, name: string | undefined, wanted: Wanted = {}): UsableLayout => {
  const names = namesOf(layouts, wanted)
  const layout = layouts.get(names.find((one) => name === undefined || one === name) ?? '')
  if (layout) return layout
  throw layoutNotFound(`There is no such layout${name ? ` ${name}` : ''}; there are ${names.join(', ')}.`)
}

const filesOf = (layout: Layout): string[] =>
  allElements(layout).flatMap(({ element }) =>
    element.kind === 'image' && element.source.startsWith('file:') ? [element.source.slice('file:'.length)] : []
  )

/** Layouts by name. Throws CannotStart with all faults of all files. */
export const readLayouts = (files: File[], images = fromRoot('templates/images')): Map<string, UsableLayout> => {
  const all = files.map(parse)
  const resolved = all.map((parsed) => resolve(parsed, all))
  const picture = memo((name: string) => readPicture(images, name))
  const fileFault = (name: string) => {
    const found = picture(name)
    return typeof found === 'string' ? found : undefined
  }
  const faults = resolved.flatMap(({ name, given, faults }) =>
    (faults.length > 0 ? faults : layoutFaults(given, fileFault)).map((fault) => `  ${name}.json: ${fault}`)
  )
  if (faults.length > 0) throw new CannotStart(`A layout of badges cannot be used:\n${faults.join('\n')}`)
  return new Map(
    resolved.map(({ name, given }) => {
      const layout = given as Layout
      const pictures = filesOf(layout).map((file) => [file, picture(file) as Picture] as const)
      return [name, pictures.length > 0 ? { ...layout, pictures: new Map(pictures) } : layout]
    })
  )
}

/** Every layout in the folder by the name of its file, without the ending. A broken one stops the start: CannotStart. */
export const loadLayouts = (folder = fromRoot('templates/badges')): Map<string, UsableLayout> =>
  readLayouts(
    readdirSync(folder)
      .filter((file) => file.endsWith('.json'))
      .map((file) => basename(file, '.json'))
      .sort()
      .map((name) => ({ name, json: readFileSync(join(folder, `${name}.json`), 'utf8') }))
  )
