/** Papers and slides of a session, as links that say what one will get. For pages of several features. */
import { type Language, localeOf, translator } from '../platform/i18n.ts'
import { type FileKind, isPicture } from '../platform/uploads/kinds.ts'
import { languageName } from '../reference/languages.ts'

/** What a page says of a material. A higher feature keeps them. */
export type MaterialLine = {
  id: string
  sessionId: string
  title: string
  kind: FileKind
  /** In bytes. */
  size: number
  /** BCP 47 primary tag; null: none, such as of a picture. */
  language: string | null
  /** Which upload it is, counted from 1. */
  number: number
}

const MEGABYTE = 1_000_000

const sizeText = (bytes: number, lang: Language): string => {
  const isLarge = bytes >= MEGABYTE / 10
  return new Intl.NumberFormat(localeOf(lang), {
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: isLarge ? 1 : 0
  }).format(isLarge ? bytes / MEGABYTE : Math.max(1, bytes / 1000))
}

type Given = {
  materials: readonly MaterialLine[]
  /** Of the file of one of them. */
  address: (id: string) => string
  /** The language of the workshop's own texts, where it is not that of the page. */
  own: string | undefined
  lang: Language
}

export const SessionMaterials = ({ materials, address, own, lang }: Given) => {
  const t = translator(lang, 'materials')
  if (materials.length === 0) return null
  return (
    <ul className="materials" aria-label={t('heading')}>
      {materials.map(({ id, title, kind, size, language, number }) => (
        <li key={id}>
          <a href={address(id)} download="">
            <bdi lang={language ?? own}>{title}</bdi>
          </a>{' '}
          <span className="quiet">
            {[
              t(`kinds.${isPicture(kind) ? 'picture' : kind}`),
              sizeText(size, lang),
              ...(language === null ? [] : [languageName(language, lang)]),
              t('version', { number })
            ].join(translator(lang, 'frame')('enumeration'))}
          </span>
        </li>
      ))}
    </ul>
  )
}
