/** The page of the agenda: the latest release by days, or that there is none yet. */
import type { ReactNode } from 'react'
import { Layout } from '../platform/http/layout.tsx'
import { frameTexts, localeOf, type PageLanguage, pageLanguageOf } from '../platform/http/texts.ts'
import { offsetIn } from '../platform/zone-choice.ts'
import { clockIn, dayIn, dayRange, instantIn, isoIn, longDay } from '../platform/zones.ts'
import { printedCountryName } from '../reference/countries.ts'
import { languageName } from '../reference/languages.ts'
import type { Workshop } from '../workshops/tables.ts'
import { Changes } from './pages.changes.tsx'
import { type Choice, ChoiceForm } from './pages.choice.tsx'
import { Session } from './pages.session.tsx'
import { agendaTexts } from './pages.texts.ts'
import type { Release } from './queries.ts'
import { byDay } from './rules.ts'
import type { ReleasedSession } from './tables.ts'

const Frame = ({ workshop, children }: { workshop: Workshop; children: ReactNode }) => {
  const { slug, title, shortTitle, startsOn, endsOn, city, country } = workshop
  const lang = pageLanguageOf(workshop.languages)
  const texts = agendaTexts[lang]
  const place = [city, printedCountryName(country, lang), dayRange(startsOn, endsOn, localeOf(lang))]
  return (
    <Layout
      lang={lang}
      title={`${texts.agenda} · ${shortTitle} · ${frameTexts[lang].product}`}
      description={[`${texts.agenda}: ${title}`, ...place].join(texts.comma)}
      isDemonstration={workshop.isDemonstration}
    >
      <p className="trail">
        <a href={`/w/${slug}`}>
          <bdi>{shortTitle}</bdi>
        </a>
      </p>
      <h1>{texts.agenda}</h1>
      <p className="lead">
        <bdi>{title}</bdi>
      </p>
      <p>
        {Object.entries(place).map(([at, part]) => (
          <span key={at}>
            {at !== '0' && texts.comma}
            <bdi>{part}</bdi>
          </span>
        ))}
      </p>
      {children}
    </Layout>
  )
}

export const UnreleasedPage = ({ workshop }: { workshop: Workshop }) => {
  const texts = agendaTexts[pageLanguageOf(workshop.languages)]
  return (
    <Frame workshop={workshop}>
      <section className="empty">
        <h2>{texts.notReleased}</h2>
        <p>{texts.notReleasedHint}</p>
      </section>
    </Frame>
  )
}

/** A zone changes its offset now and then, and a workshop may lie across that. */
const Zone = ({ zone, sessions }: { zone: string; sessions: ReleasedSession[] }) => {
  const offsets = new Set(sessions.map(({ startsAt }) => offsetIn(zone, new Date(startsAt))))
  return <bdi dir="ltr">{zone === 'UTC' ? zone : `${zone} (${[...offsets].join(', ')})`}</bdi>
}

/** A day where there is little room, such as "Mon, 27 Nov". */
const shortDay = (day: string, locale: string): string =>
  new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
    calendar: 'gregory'
  }).format(instantIn('UTC', day, '12:00'))

type Texts = (typeof agendaTexts)['en']

const DayLinks = ({ days, lang }: { days: { day: string }[]; lang: PageLanguage }) =>
  days.length > 1 && (
    <nav className="days" aria-label={agendaTexts[lang].days}>
      {days.map(({ day }) => (
        <a key={day} className="day-link" href={`#d-${day}`}>
          {shortDay(day, localeOf(lang))}
        </a>
      ))}
    </nav>
  )

const Downloads = ({ api, texts }: { api: string; texts: Texts }) => (
  <ul className="actions">
    <li>
      <a className="button" href={`${api}/agenda.pdf`}>
        {texts.pdf}
      </a>
    </li>
    <li>
      <a className="button plain" href={`${api}/agenda.ics`}>
        {texts.calendar}
      </a>
    </li>
  </ul>
)

type Given = { workshop: Workshop; release: Release; rooms: readonly string[]; choice: Choice }

export const AgendaPage = ({ workshop, release, rooms, choice }: Given) => {
  const { slug, timeZone, languages } = workshop
  const lang = pageLanguageOf(languages)
  const texts = agendaTexts[lang]
  const { zone, room } = choice
  const { number, releasedAt, agenda } = release
  const sessions = agenda.sessions.filter((session) => room === undefined || session.room === room)
  const days = byDay(zone, sessions)
  const api = `/api/v1/workshops/${slug}`
  const isOtherZone = zone !== timeZone
  return (
    <Frame workshop={workshop}>
      <p className="release quiet">
        <strong>
          <bdi dir="ltr">Rev.{number}</bdi>
        </strong>
        {texts.comma}
        {texts.released}{' '}
        <time dateTime={isoIn(zone, releasedAt)}>
          {longDay(dayIn(zone, releasedAt), localeOf(lang))}
          {texts.comma}
          <bdi dir="ltr">{clockIn(zone, releasedAt)}</bdi>
        </time>
      </p>
      <DayLinks days={days} lang={lang} />
      <Downloads api={api} texts={texts} />
      <Changes
        release={release}
        workshopZone={timeZone}
        isOtherZone={isOtherZone}
        shown={new Set(sessions.map(({ id }) => id))}
        texts={texts}
      />
      <ChoiceForm path={`/w/${slug}/agenda`} choice={choice} workshopZone={timeZone} rooms={rooms} texts={texts} />
      <p className="zone">
        {texts.timesIn}{' '}
        <strong>
          <Zone zone={zone} sessions={sessions} />
        </strong>
        .{' '}
        {isOtherZone && (
          <>
            {texts.workshopIsIn} <Zone zone={timeZone} sessions={sessions} />.{' '}
          </>
        )}
        {languages.length > 0 &&
          `${texts.languages} ${languages.map((code) => languageName(code, lang)).join(texts.comma)}.`}
      </p>
      {days.map(({ day, sessions: ofDay }) => (
        <section key={day} className="day">
          <h2 id={`d-${day}`}>{longDay(day, localeOf(lang))}</h2>
          <ol>
            {ofDay.map((session) => (
              <Session key={session.id} session={session} zone={zone} lang={lang} languages={languages} api={api} />
            ))}
          </ol>
        </section>
      ))}
    </Frame>
  )
}
