/** What surrounds every public page: head, skip link, header, mark of demonstration data, footer. */
import type { ReactNode } from 'react'
import { stylesheet } from './assets.ts'
import { directionOf, frameTexts, type PageLanguage } from './texts.ts'

type Given = {
  lang: PageLanguage
  title: string
  /** For search engines and previews: one sentence. */
  description: string
  isDemonstration?: boolean
  children: ReactNode
}

/** Rows of seats around a rostrum, drawn in a square of 32. */
const SEATS = 'M4 25a12 12 0 0 1 24 0h-4a8 8 0 0 0-16 0zM11 25a5 5 0 0 1 10 0z'
const ICON = `data:image/svg+xml,${encodeURIComponent(
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#1f4e79"/><path fill="#fff" d="${SEATS}"/></svg>`
)}`

/** A whole page but for its doctype. The only h1 is among the children. */
export const Layout = ({ lang, title, description, isDemonstration = false, children }: Given) => {
  const texts = frameTexts[lang]
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
      </head>
      <body>
        <a className="skip" href="#content">
          {texts.skip}
        </a>
        <header className="top">
          <a className="brand" href="/">
            <svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
              <path fill="currentColor" d={SEATS} />
            </svg>
            {texts.product}
          </a>
          <nav>
            <a href="/">{texts.workshops}</a>
            <a href="/api/docs">{texts.api}</a>
          </nav>
        </header>
        {isDemonstration && <p className="band">{texts.demonstration}</p>}
        <main id="content" tabIndex={-1}>
          {children}
        </main>
        <footer className="bottom">{texts.about}</footer>
      </body>
    </html>
  )
}
