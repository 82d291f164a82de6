/** The languages of a page: links for people, each in its own words, and addresses for search engines. */
import { directionOf, LANGUAGES, type Language, translator } from '../i18n.ts'

const NAMES: Record<Language, string> = {
  en: 'English',
  fr: 'Français',
  es: 'Español',
  ru: 'Русский',
  zh: '中文',
  ar: 'العربية'
}

/** What of the address is kept when the language changes. */
export type Query = Readonly<Record<string, string | undefined>>

/** `?lang=fr` and what else was chosen. It names no path, so that it serves at every address. */
const queryOf = (lang: Language, query: Query): string => {
  const kept = Object.entries(query).filter((pair): pair is [string, string] => pair[1] !== undefined)
  return `?${new URLSearchParams([...kept, ['lang', lang]])}`
}

export const LanguageLinks = ({ lang, query }: { lang: Language; query: Query }) => (
  <nav className="languages" aria-label={translator(lang, 'frame')('language')}>
    <ul>
      {LANGUAGES.map((other) => (
        <li key={other}>
          <a
            href={queryOf(other, query)}
            lang={other}
            hrefLang={other}
            dir={directionOf(other)}
            aria-current={other === lang ? 'true' : undefined}
          >
            {NAMES[other]}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)

/** `address`: of the page, whole, without a query. */
export const Alternates = ({ address }: { address: string }) => (
  <>
    {LANGUAGES.map((lang) => (
      <link key={lang} rel="alternate" hrefLang={lang} href={`${address}?lang=${lang}`} />
    ))}
    <link rel="alternate" hrefLang="x-default" href={address} />
  </>
)
