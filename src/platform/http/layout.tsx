/** What surrounds every public page: head, skip link, header, languages, mark of demonstration data, footer. */
import type { ReactNode } from 'react'
import { directionOf, type Language, translator } from '../i18n.ts'
import { stylesheet } from './assets.ts'
import { Alternates, LanguageLinks, type Query } from './languages.tsx'

type Given = {
  lang: Language
  title: string
  /** For search engines and previews: one sentence. */
  description: string
  isDemonstration?: boolean
  /** The whole address of the page without its query, for pages that search engines may find. */
  address?: string | undefined
  /** What the reader has chosen apart from the language, kept when that changes. */
  query?: Query
  children: ReactNode
}

/** Rows of seats around a rostrum, drawn in a square of 32. */
const SEATS = 'M2 24a14 14 0 0 1 28 0h-4a10 10 0 0 0-20 0zM9 24a7 7 0 0 1 14 0z'
const ICON = `data:image/svg+xml,${encodeURIComponent(
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="#3f7db5" d="${SEATS}"/></svg>`
)}`

/** A whole page but for its doctype. The only h1 is among the children. */
export const Layout = ({ lang, title, description, isDemonstration = false, address, query = {}, children }: Given) => {
  const t = translator(lang, 'frame')
  return (
    <html lang={lang} dir={directionOf(lang)}>
      <head>
        <meta charSet="utf-8" />
        <title>{title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="description" content={description} />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href={ICON} />
        <link rel="stylesheet" href={stylesheet} />
        {address !== undefined && <Alternates address={address} />}
      </head>
      <body>
        <a className="skip" href="#content">
          {t('skip')}
        </a>
        <header>
          <div className="top">
            <a className="brand" href="/">
              <svg viewBox="0 8 32 18" width="32" height="18" aria-hidden="true">
                <path fill="currentColor" d={SEATS} />
              </svg>
              {t('product')}
            </a>
            <LanguageLinks lang={lang} query={query} />
          </div>
          {isDemonstration && <p className="band">{t('demonstration')}</p>}
        </header>
        <main id="content" tabIndex={-1}>
          {children}
        </main>
        <footer className="bottom">
          <p>{t('about')}</p>
          <nav aria-label={t('product')}>
            <a href="/">{t('workshops')}</a>
            <a href="/console">{t('console')}</a>
            <a href="/api/docs">{t('api')}</a>
          </nav>
        </footer>
      </body>
    </html>
  )
}
