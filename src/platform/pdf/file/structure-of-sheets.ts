/** The structure of sheets: elements that begin and end on one page, written with it below one root; and a bookmark for each. */
import { addParents, reserve, setOutlines, setStructureRoot, writeObject } from './internals.ts'
import { dictionary, Verbatim } from './objects.ts'
import { endPacked, packObject } from './packed.ts'

/** `key` is the page's StructParents. */
type Page = { id: number; key: number }
type Bookmark = { title: string; page: number }

const BOOKMARKS_FROM = 6 // pages

const refTo = (number: number) => new Verbatim(`${number} 0 R`)

/** Bookmarks one after the other: each is written when the next is known, none while there are few. */
const bookmarksOf = (doc: PDFKit.PDFDocument) => {
  let waiting: Bookmark[] | undefined = []
  const root = reserve(doc)
  let [first, previous, count] = [0, 0, 0]
  let last: (Bookmark & { id: number }) | undefined

  const writeLast = (next?: number) => {
    if (!last) return
    const { id, title, page } = last
    const siblings = { Prev: previous ? refTo(previous) : undefined, Next: next ? refTo(next) : undefined }
    const target = { Parent: refTo(root), Dest: new Verbatim(`[${page} 0 R /Fit]`) }
    packObject(doc, dictionary({ Title: Object(title), ...target, ...siblings }), id)
    previous = id
  }
  const append = (bookmark: Bookmark) => {
    const id = reserve(doc)
    writeLast(id)
    first ||= id
    last = { ...bookmark, id }
    count++
  }
  return {
    add(bookmark: Bookmark) {
      if (!waiting) return append(bookmark)
      waiting.push(bookmark)
      if (waiting.length < BOOKMARKS_FROM) return
      waiting.forEach(append)
      waiting = undefined
    },
    end() {
      writeLast()
      const ends = last && { First: refTo(first), Last: refTo(last.id), Count: count }
      writeObject(doc, dictionary({ Type: 'Outlines', ...ends }), undefined, root)
      if (ends) setOutlines(doc, root)
    }
  }
}

export type SheetStructure = ReturnType<typeof structureOfSheets>

/** Of one document. `end` comes after the last sheet. */
export const structureOfSheets = (doc: PDFKit.PDFDocument) => {
  const root = reserve(doc)
  const above = setStructureRoot(doc, root)
  const bookmarks = bookmarksOf(doc)
  const kids: number[] = []
  let pages = 0
  return {
    /** Its number, before the page is written. */
    reservePage: (): Page => ({ id: reserve(doc), key: pages++ }),

    /** `elements`: the name of each, by the number of its content on the page (MCID, ISO 32000-1, 14.7.4). */
    addPage({ id, key }: Page, elements: string[], bookmark?: string) {
      const written = elements.map((name, mcid) =>
        packObject(doc, `<</S/${name}/P ${root} 0 R/Pg ${id} 0 R/K ${mcid}>>`)
      )
      kids.push(...written)
      addParents(doc, key, packObject(doc, `[${written.map((element) => `${element} 0 R`).join(' ')}]`))
      if (bookmark !== undefined) bookmarks.add({ title: bookmark, page: id })
    },

    end() {
      bookmarks.end()
      endPacked(doc)
      const all = kids.map((kid) => `${kid} 0 R`).join(' ')
      writeObject(doc, `<</S/Document/P ${above} 0 R/K[${all}]>>`, undefined, root)
    }
  }
}
