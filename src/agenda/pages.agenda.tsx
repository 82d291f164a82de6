/** The page of the agenda: the latest release by days, as the reader chose. */

import { AS_IS, Sentence } from '../platform/http/sentence.tsx'
import { ZoneName } from '../platform/http/zone-field.tsx'
import { type Language, localeOf, translator } from '../platform/i18n.ts'
import { clockIn, dayIn, isoIn, longDay, shortDay } from '../platform/zones.ts'
import { languageName } from '../reference/languages.ts'
import { ownLanguage } from '../workshops/rules.ts'
import type { Workshop } from '../workshops/tables.ts'
import { TakeAlong } from './pages.calendar.tsx'
import { Changes } from './pages.changes.tsx'
import { type Choice, ChoiceForm, choiceQuery, type Offered } from './pages.choice.tsx'
import { Frame } from './pages.frame.tsx'
import { Session } from './pages.session.tsx'
import type { Release } from './queries.for-releases.ts'
import { anchorOf, sessionsFor, type upNext } from './rules.for-pages.ts'
import { byDay } from './rules.ts'
import type { MaterialLine } from './session-materials.tsx'
import type { ReleasedSession } from './tables.for-releases.ts'

type Given = {
  workshop: Workshop
  release: Release
  offered: Offered
  choice: Choice
  next: ReturnType<typeof upNext>
  /** Those that anybody may read, of all sessions. */
  materials: readonly MaterialLine[]
  lang: Language
  publicUrl: string
}

const Revision = ({ release, zone, lang }: { release: Release; zone: string; lang: Language }) => {
  const { number, releasedAt } = release
  const date = (
    <time dateTime={isoIn(zone, releasedAt)}>
      {longDay(dayIn(zone, releasedAt), localeOf(lang))}
      {translator(lang, 'frame')('comma')}
      <bdi dir="ltr">{clockIn(zone, releasedAt)}</bdi>
    </time>
  )
  const named = (
    <strong>
      <bdi dir="ltr">Rev.{number}</bdi>
    </strong>
  )
  return (
    <p className="release quiet">
      <Sentence text={translator(lang, 'agenda')('release', AS_IS)} number={named} date={date} />
    </p>
  )
}

const DayLinks = ({ days, lang }: { days: { day: string }[]; lang: Language }) =>
  days.length > 1 && (
    <nav className="days" aria-label={translator(lang, 'agenda')('days')}>
      {days.map(({ day }) => (
        <a key={day} className="day-link" href={`#d-${day}`}>
          {shortDay(day, localeOf(lang))}
        </a>
      ))}
    </nav>
  )

type NotesGiven = Pick<Given, 'workshop' | 'choice' | 'lang'> & { sessions: ReleasedSession[]; total: number }

/** In which zone the times are, which languages are spoken, and how much the reader's choice leaves. */
const Notes = ({ workshop, choice, sessions, total, lang }: NotesGiven) => {
  const t = translator(lang, 'agenda')
  const { timeZone, languages } = workshop
  const at = [sessions.at(0), sessions.at(-1)]
    .flatMap((session) => session ?? [])
    .map(({ startsAt }) => new Date(startsAt))
  const chosen = (
    <strong>
      <ZoneName zone={choice.zone} at={at} />
    </strong>
  )
  const list = languages.map((code) => languageName(code, lang)).join(translator(lang, 'frame')('enumeration'))
  return (
    <p className="zone">
      <Sentence text={t('timesIn', AS_IS)} zone={chosen} />{' '}
      {choice.zone !== timeZone && (
        <>
          <Sentence text={t('workshopIsIn', AS_IS)} zone={<ZoneName zone={timeZone} at={at} />} />{' '}
        </>
      )}
      {list !== '' && t('languages', { list })}
      {sessions.length < total && sessions.length > 0 && ` ${t('choice.shown', { count: sessions.length, total })}`}
    </p>
  )
}

/** By the clock of the server: what is on, or what comes next, if the reader's choice shows it. */
const Ahead = ({ workshop, choice, next, lang }: Pick<Given, 'workshop' | 'choice' | 'next' | 'lang'>) => {
  if (!next) return null
  const { session, isNow } = next
  const from = new Date(session.startsAt)
  return (
    <p className="ahead">
      <Sentence
        text={translator(lang, 'agenda')(isNow ? 'onNow' : 'upNext', AS_IS)}
        session={
          <a href={`#${anchorOf(session.id)}`}>
            <bdi lang={ownLanguage(workshop, lang)}>{session.title}</bdi>
          </a>
        }
        time={
          <>
            {shortDay(dayIn(choice.zone, from), localeOf(lang))} <bdi dir="ltr">{clockIn(choice.zone, from)}</bdi>
          </>
        }
      />
    </p>
  )
}

export const AgendaPage = ({ workshop, release, offered, choice, next, materials, lang, publicUrl }: Given) => {
  const t = translator(lang, 'agenda')
  const { slug, timeZone, languages } = workshop
  const all = release.agenda.sessions
  const sessions = sessionsFor(all, choice, languages)
  const days = byDay(choice.zone, sessions)
  const ofWorkshop = byDay(timeZone, all).map(({ day }) => day)
  const changed = new Map(release.changes.map((change) => [change.sessionId, change]))
  return (
    <Frame workshop={workshop} lang={lang} publicUrl={publicUrl} query={choiceQuery(choice, timeZone)}>
      <Revision release={release} zone={choice.zone} lang={lang} />
      <TakeAlong workshop={workshop} days={ofWorkshop} lang={lang} publicUrl={publicUrl} />
      <Ahead workshop={workshop} choice={choice} next={next} lang={lang} />
      <DayLinks days={days} lang={lang} />
      <Changes
        release={release}
        workshop={workshop}
        isOtherZone={choice.zone !== timeZone}
        shown={new Set(sessions.map(({ id }) => id))}
        lang={lang}
      />
      <ChoiceForm path={`/w/${slug}/agenda`} choice={choice} workshopZone={timeZone} offered={offered} lang={lang} />
      <Notes workshop={workshop} choice={choice} sessions={sessions} total={all.length} lang={lang} />
      {days.map(({ day, sessions: ofDay }) => (
        <section key={day} className="day">
          <h2 id={`d-${day}`}>{longDay(day, localeOf(lang))}</h2>
          <ol>
            {ofDay.map((session) => (
              <Session
                key={session.id}
                session={session}
                change={changed.get(session.id)}
                workshop={workshop}
                zone={choice.zone}
                lang={lang}
                materials={materials.filter(({ sessionId }) => sessionId === session.id)}
              />
            ))}
          </ol>
        </section>
      ))}
      {sessions.length === 0 && (
        <section className="empty">
          <h2>{t('choice.none')}</h2>
        </section>
      )}
    </Frame>
  )
}
