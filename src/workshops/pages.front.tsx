/** The front page: every public workshop of this installation as a card. */

import { Layout } from '../platform/http/layout.tsx'
import { type Language, localeOf, translator } from '../platform/i18n.ts'
import { dayRange } from '../platform/zones.ts'
import { printedCountryName } from '../reference/countries.ts'
import { ownLanguage } from './rules.ts'
import type { Workshop } from './tables.ts'

const Card = ({ workshop, lang }: { workshop: Workshop; lang: Language }) => {
  const own = ownLanguage(workshop, lang)
  return (
    <li className="card">
      <h3>
        <a href={`/w/${workshop.slug}`}>
          <bdi lang={own}>{workshop.title}</bdi>
        </a>
      </h3>
      <p>{dayRange(workshop.startsOn, workshop.endsOn, localeOf(lang))}</p>
      <p>
        <bdi lang={own}>{workshop.city}</bdi>
        {translator(lang, 'frame')('comma')}
        <bdi>{printedCountryName(workshop.country, lang)}</bdi>
      </p>
      {workshop.isDemonstration && <p className="mark">{translator(lang, 'workshops')('front.demonstration')}</p>}
    </li>
  )
}

const Group = ({ heading, workshops, lang }: { heading: string; workshops: Workshop[]; lang: Language }) =>
  workshops.length > 0 && (
    <section className="group">
      <h2>{heading}</h2>
      <ul className="cards">
        {workshops.map((workshop) => (
          <Card key={workshop.id} workshop={workshop} lang={lang} />
        ))}
      </ul>
    </section>
  )

type Given = { current: Workshop[]; past: Workshop[]; lang: Language; publicUrl: string }

export const FrontPage = ({ current, past, lang, publicUrl }: Given) => {
  const t = translator(lang, 'workshops')
  return (
    <Layout lang={lang} title={t('front.title')} description={t('front.about')} address={`${publicUrl}/`}>
      <h1>{t('front.heading')}</h1>
      <p className="lead">{t('front.about')}</p>
      <Group heading={t('front.current')} workshops={current} lang={lang} />
      <Group heading={t('front.past')} workshops={past} lang={lang} />
      {current.length + past.length === 0 && (
        <section className="empty">
          <h2>{t('front.empty')}</h2>
          <p>{t('front.emptyHint')}</p>
        </section>
      )}
    </Layout>
  )
}
