/** What pages of registration have in common: the way back to the workshop, what it is, and whom to ask. */
import type { ReactNode } from 'react'
import { Layout } from '../platform/http/layout.tsx'
import { AS_IS, Sentence } from '../platform/http/sentence.tsx'
import { type Language, localeOf, translator } from '../platform/i18n.ts'
import { dayRange } from '../platform/zones.ts'
import { printedCountryName } from '../reference/countries.ts'
import { ownLanguage } from '../workshops/rules.ts'
import type { Workshop } from '../workshops/tables.ts'

type Given = {
  lang: Language
  workshop?: Workshop
  title: string
  /** In the head, where it differs from the heading: that something is wrong comes first. */
  headTitle?: string
  /** What the reader has chosen, kept when the language changes. */
  query?: Record<string, string>
  /** Of one's own registration: the way back leads there. */
  isOwn?: boolean
  children: ReactNode
}

export const Frame = ({ lang, workshop, title, headTitle = title, query = {}, isOwn = false, children }: Given) => {
  const frame = translator(lang, 'frame')
  return (
    <Layout
      lang={lang}
      title={[headTitle, workshop?.shortTitle ?? frame('product')].join(' · ')}
      description={title}
      isDemonstration={workshop?.isDemonstration ?? false}
      query={query}
    >
      <p className="trail">
        {workshop ? (
          <a href={`/w/${workshop.slug}`}>
            <bdi lang={ownLanguage(workshop, lang)}>{workshop.shortTitle}</bdi>
          </a>
        ) : (
          <a href="/">{frame('workshops')}</a>
        )}
        {isOwn && (
          <>
            {' · '}
            <a href="/my-registration">{translator(lang, 'registration')('mine.title')}</a>
          </>
        )}
      </p>
      <h1>{title}</h1>
      {children}
    </Layout>
  )
}

/** The workshop, its days and its city, in one line. */
export const WhichWorkshop = ({ lang, workshop }: { lang: Language; workshop: Workshop }) => {
  const comma = translator(lang, 'frame')('comma')
  const { title, startsOn, endsOn, city, country } = workshop
  return (
    <p className="which">
      <strong>
        <bdi lang={ownLanguage(workshop, lang)}>{title}</bdi>
      </strong>
      <span className="quiet">
        {dayRange(startsOn, endsOn, localeOf(lang))}
        {comma}
        <bdi>{city}</bdi>
        {comma}
        {printedCountryName(country, lang)}
      </span>
    </p>
  )
}

const ADDRESS = /^[^\s@<>",;:]+@[^\s@<>",;:]+\.[^\s@<>",;:]+$/

/** An address alone can be written to; anything else is read. */
const Contact = ({ contact }: { contact: string }) =>
  ADDRESS.test(contact) ? (
    <a href={`mailto:${encodeURIComponent(contact).replace('%40', '@')}`}>
      <bdi>{contact}</bdi>
    </a>
  ) : (
    <bdi>{contact}</bdi>
  )

/** A sentence with the contact in it. */
export const WithContact = ({ text, contact }: { text: string; contact: string }) => (
  <Sentence text={text} contact={<Contact contact={contact} />} />
)

/** Whom people ask who get no further here. */
export const WhomToAsk = ({ lang, workshop, agencies }: Asked) => {
  const t = translator(lang, 'registration')
  if (workshop.dataContact !== '')
    return (
      <p>
        <WithContact text={t('closed.ask', AS_IS)} contact={workshop.dataContact} />
      </p>
    )
  return (
    agencies.length > 0 && (
      <p>
        <Sentence
          text={t('closed.askAgencies', AS_IS)}
          agencies={<bdi>{agencies.join(translator(lang, 'frame')('enumeration'))}</bdi>}
        />
      </p>
    )
  )
}
type Asked = { lang: Language; workshop: Workshop; agencies: string[] }
