/** What stands in the address of the screen of documents. */
import { oneOf, oneText } from '../search.ts'

export const FACES = ['internal', 'participants', 'public'] as const
export type Face = (typeof FACES)[number]

export type DocumentsSearch = {
  /** In which documents are printed; the workshop's own unless said. */
  lang?: string
  /** Of lists of participants. */
  face?: Face
  /** The version whose changes are looked at. */
  changes?: string
}

export const documentsSearch = (search: Record<string, unknown>): DocumentsSearch => ({
  lang: oneText(search.lang),
  face: oneOf(search.face, FACES),
  changes: oneText(search.changes)
})
