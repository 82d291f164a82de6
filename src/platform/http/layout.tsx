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
const SEATS = 'M2 24a14 14 0 0 1 28 0h-4a10 10 0 0 0-20 0zM9 24a7 7 0 0 1 14 0z'
const ICON = `data:image/svg+xml,${encodeURIComponent(
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="#3f7db5" d="${SEATS}"/></svg>`
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
        <header>
          <div className="top">
            <a className="brand" href="/">
              <svg viewBox="0 8 32 18" width="32" height="18" aria-hidden="true">
                <path fill="currentColor" d={SEATS} />
              </svg>
              {texts.product}
            </a>
            <nav>
              <a href="/">{texts.workshops}</a>
              <a href="/api/docs">{texts.api}</a>
            </nav>
          </div>
          {isDemonstration && <p className="band">{texts.demonstration}</p>}
        </header>
        <main id="content" tabIndex={-1}>
          {children}
        </main>
        <footer className="bottom">{texts.about}</footer>
      </body>
    </html>
  )
}
