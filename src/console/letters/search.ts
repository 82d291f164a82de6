/** What stands in the address of the letters' screen. */
import { DOCUMENT_LANGUAGES, type DocumentLanguage } from '../parts/document-languages.ts'
import { oneOf, oneText, texts } from '../search.ts'

export const TABS = ['issue', 'issued', 'settings'] as const
export const KINDS = ['invitation-letter', 'visa-letter', 'note-verbale', 'certificate'] as const
export type Kind = (typeof KINDS)[number]

export type LettersSearch = {
  tab?: (typeof TABS)[number]
  kind?: Kind
  lang?: DocumentLanguage
  /** Of a note verbale: how many places the State is offered. */
  seats?: string
  q?: string
  country?: string[]
  category?: string[]
  agency?: string[]
  standing?: string
  /** The issuing that is under way or was just done. */
  task?: string
}

const LANGUAGES = DOCUMENT_LANGUAGES.map(({ value }) => value)

export const lettersSearch = (search: Record<string, unknown>): LettersSearch => ({
  tab: oneOf(search.tab, TABS),
  kind: oneOf(search.kind, KINDS),
  lang: oneOf(search.lang, LANGUAGES),
  seats: oneText(search.seats),
  q: oneText(search.q),
  country: texts(search.country),
  category: texts(search.category),
  agency: texts(search.agency),
  standing: oneText(search.standing),
  task: oneText(search.task)
})

/** Whose letters are meant, as the API takes it. */
export const choiceOf = ({ kind = 'invitation-letter', lang, seats, q, country, category, agency }: LettersSearch) => {
  const places = Number(seats)
  const isNote = kind === 'note-verbale'
  return {
    kind,
    lang: kind === 'certificate' ? undefined : lang,
    seats: isNote && places > 0 ? Math.min(999, Math.floor(places)) : undefined,
    country,
    ...(!isNote && { q, category, agency })
  }
}
