/** What is chosen for all documents of the screen: language and face, as they stand in its address. */
import { getRouteApi } from '@tanstack/react-router'
import { DOCUMENT_LANGUAGES, type DocumentLanguage } from '../parts/document-languages.ts'
import { stringifySearch } from '../search.ts'
import { useWorkshop } from '../session/workshop.ts'
import { type DocumentsSearch, FACES, type Face } from './search.ts'

const route = getRouteApi('/signed-in/w/$workshop/documents')

const known = (tag: string | undefined) => DOCUMENT_LANGUAGES.find(({ value }) => value === tag)?.value

export const useChoice = () => {
  const { slug, workshop, role } = useWorkshop()
  const navigate = route.useNavigate()
  const search = route.useSearch()
  const lang: DocumentLanguage = known(search.lang) ?? workshop.languages.map(known).find(Boolean) ?? 'en'
  const faces: readonly Face[] = role === 'participant' ? FACES.filter((face) => face !== 'internal') : FACES
  return {
    lang,
    faces,
    face: faces.find((face) => face === search.face) ?? ('participants' as const),
    changes: Number(search.changes) || undefined,
    change: (to: DocumentsSearch) => void navigate({ search: (before) => ({ ...before, ...to }), replace: true }),
    /** The address of a file of the workshop. */
    fileAt: (path: string, query: Record<string, unknown> = {}) =>
      `/api/v1/workshops/${slug}${path}${stringifySearch({ ...query, lang })}`
  }
}
