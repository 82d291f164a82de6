/** Slabs -> pages: what must stay together does, and what comes again at the head of a page does. */
import type { Slab } from './slab.ts'

/** y in points below the top of the text area; `repeated` slabs are furniture, not content. */
type Placed = { slab: Slab; y: number; repeated: boolean }
export type Page = Placed[]

/** Yields each page when it is full; `room` is the height of the text area. There is always one page, if an empty one. */
export function* paginate(slabs: Iterable<Slab>, room: number): Generator<Page> {
  let page: Page = []
  let y = 0
  const put = (slab: Slab, repeated: boolean) => {
    const top = y > 0 ? y + (slab.before ?? 0) : y
    page.push({ slab, y: top, repeated })
    y = top + slab.height
  }
  const bottomWith = (group: Slab[]) =>
    group.reduce((bottom, { before = 0, height }) => bottom + (bottom > 0 ? before : 0) + height, y)
  function* place(group: Slab[], opensPage: boolean): Generator<Page> {
    if (y > 0 && (opensPage || bottomWith(group) > room)) {
      yield page
      page = []
      y = 0
      for (const head of group[0]?.heads ?? []) put(head, true)
    }
    if (group.length > 1 && bottomWith(group) > room) for (const slab of group) yield* place([slab], false)
    else for (const slab of group) put(slab, false)
  }
  let group: Slab[] = []
  let height = 0
  for (const slab of slabs) {
    if (slab.breakBefore && group.length) {
      yield* place(group, group[0]?.breakBefore ?? false)
      group = []
      height = 0
    }
    group.push(slab)
    height += slab.height
    if (slab.keep && height < room) continue
    yield* place(group, group[0]?.breakBefore ?? false)
    group = []
    height = 0
  }
  if (group.length) yield* place(group, group[0]?.breakBefore ?? false)
  yield page
}
