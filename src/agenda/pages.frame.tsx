/** What is around an agenda, released or not: of which workshop it is, when and where that takes place. */
import type { ReactNode } from 'react'
import { Layout } from '../platform/http/layout.tsx'
import { type Language, localeOf, translator } from '../platform/i18n.ts'
import { dayRange } from '../platform/zones.ts'
import { printedCountryName } from '../reference/countries.ts'
import { ownLanguage } from '../workshops/rules.ts'
import type { Workshop } from '../workshops/tables.ts'

type Given = {
  workshop: Workshop
  lang: Language
  publicUrl: string
  query?: Record<string, string>
  children: ReactNode
}

export const Frame = ({ workshop, lang, publicUrl, query = {}, children }: Given) => {
  const { slug, title, shortTitle, startsOn, endsOn, city, country, visibility } = workshop
  const t = translator(lang, 'agenda')
  const frame = translator(lang, 'frame')
  const own = ownLanguage(workshop, lang)
  const when = dayRange(startsOn, endsOn, localeOf(lang))
  const where = printedCountryName(country, lang)
  return (
    <Layout
      lang={lang}
      title={`${t('agenda')} · ${shortTitle} · ${frame('product')}`}
      description={[`${t('agenda')}: ${title}`, city, where, when].join(frame('comma'))}
      isDemonstration={workshop.isDemonstration}
      address={visibility === 'public' ? `${publicUrl}/w/${slug}/agenda` : undefined}
      query={query}
    >
      <p className="trail">
        <a href={`/w/${slug}`}>
          <bdi lang={own}>{shortTitle}</bdi>
        </a>
      </p>
      <h1>{t('agenda')}</h1>
      <p className="lead">
        <bdi lang={own}>{title}</bdi>
      </p>
      <p>
        <bdi lang={own}>{city}</bdi>
        {frame('comma')}
        <bdi>{where}</bdi>
        {frame('comma')}
        <bdi>{when}</bdi>
      </p>
      {children}
    </Layout>
  )
}

export const UnreleasedPage = ({ workshop, lang, publicUrl }: Omit<Given, 'children' | 'query'>) => {
  const t = translator(lang, 'agenda')
  return (
    <Frame workshop={workshop} lang={lang} publicUrl={publicUrl}>
      <section className="empty">
        <h2>{t('notReleased')}</h2>
        <p>{t('notReleasedHint')}</p>
      </section>
    </Frame>
  )
}
