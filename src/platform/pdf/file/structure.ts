/** The structure of a tagged document, written while it grows: an element is in memory from its first content to its last. */
import { addParents, pageOf, reserve, setStructureRoot, writeObject } from './internals.ts'
import { dictionary, Verbatim } from './objects.ts'

/** `number` is the element's in the file, before it is written. Content belongs to the page that is current when it is added. */
export type Element = {
  number: number
  /** `draw` puts content on the current page. */
  add(draw: () => void): void
  addElement(child: Element): void
  /** Writes it. Nothing can be added any more. */
  end(): void
}

type Given = { name: string; lang?: string | undefined; alt?: string | undefined; attributes?: object | undefined }

const refTo = (number: number) => new Verbatim(`${number} 0 R`)

/** Of one document. `end` comes after the last content, and needs the root. */
export const structureOf = (doc: PDFKit.PDFDocument) => {
  /** The page that has content now: which element each piece of it belongs to, in their order. */
  let page: { id: number; key: number; owners: number[] } | undefined

  const endPage = () => {
    if (page) addParents(doc, page.key, writeObject(doc, `[${page.owners.map((id) => `${id} 0 R`).join(' ')}]`))
    page = undefined
  }

  const currentPage = () => {
    const { dictionary: ref, structParentTreeKey: key } = pageOf(doc)
    if (page?.id === ref.id) return page
    endPage()
    page = { id: ref.id, key, owners: [] }
    return page
  }

  const makeElement = ({ name, lang, alt, attributes }: Given, parent: Element | undefined): Element => {
    const number = reserve(doc)
    const kids: (number | Verbatim)[] = []
    let firstPage: number | undefined
    const above = parent?.number ?? setStructureRoot(doc, number)
    return {
      number,
      add(draw) {
        const { id, owners } = currentPage()
        const mcid = owners.push(number) - 1
        firstPage ??= id
        kids.push(id === firstPage ? mcid : new Verbatim(`<</Type /MCR /Pg ${id} 0 R /MCID ${mcid}>>`))
        doc.addContent(`/${name} <</MCID ${mcid}>> BDC`)
        draw()
        doc.addContent('EMC')
      },
      addElement(child) {
        kids.push(refTo(child.number))
      },
      end() {
        const said = { Lang: lang === undefined ? lang : Object(lang), Alt: alt === undefined ? alt : Object(alt) }
        const on = firstPage === undefined ? undefined : refTo(firstPage)
        writeObject(
          doc,
          dictionary({ S: name, ...said, A: attributes, P: refTo(above), K: kids, Pg: on }),
          undefined,
          number
        )
      }
    }
  }

  return { makeElement, end: endPage }
}
