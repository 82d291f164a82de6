/** A person's own agenda, to read and to print: their sessions by day, what changed for them, and ways to take it along. */
import { anchorOf } from '../agenda/rules.for-pages.ts'
import { byDay } from '../agenda/rules.ts'
import { AS_IS, Sentence } from '../platform/http/sentence.tsx'
import { type ZoneChoice, ZoneField, ZoneName, zoneQuery } from '../platform/http/zone-field.tsx'
import { type Language, localeOf, translator } from '../platform/i18n.ts'
import { clockIn, dayIn, isoIn, longDay, shortDay } from '../platform/zones.ts'
import { ownLanguage } from '../workshops/rules.ts'
import { OwnChanges } from './pages.agenda-changes.tsx'
import { OwnSession } from './pages.agenda-session.tsx'
import { Frame, WhichWorkshop } from './pages.frame.tsx'
import { TakeAlong } from './pages.take-along.tsx'
import type { OwnAgenda } from './read-agenda.ts'

type Given = { lang: Language; own: OwnAgenda; choice: ZoneChoice }
const PATH = '/my-registration/agenda'

const Heading = ({ lang, own: { person, release, workshop }, choice: { zone } }: Given) => (
  <>
    <WhichWorkshop lang={lang} workshop={workshop} />
    <p className="holder">
      <bdi>{person.displayName}</bdi>
    </p>
    {release && (
      <p className="release quiet">
        <Sentence
          text={translator(lang, 'agenda')('release', AS_IS)}
          number={
            <strong>
              <bdi dir="ltr">Rev.{release.number}</bdi>
            </strong>
          }
          date={
            <time dateTime={isoIn(zone, release.releasedAt)}>
              {longDay(dayIn(zone, release.releasedAt), localeOf(lang))}
              {translator(lang, 'frame')('comma')}
              <bdi dir="ltr">{clockIn(zone, release.releasedAt)}</bdi>
            </time>
          }
        />
      </p>
    )}
  </>
)

/** By the clock of the server, when the page was loaded. */
const Ahead = ({ lang, own: { next, workshop }, choice: { zone } }: Given) => {
  if (!next) return null
  const { session, isNow } = next
  const from = new Date(session.startsAt)
  return (
    <p className="ahead unprinted">
      <Sentence
        text={translator(lang, 'agenda')(isNow ? 'onNow' : 'upNext', AS_IS)}
        session={
          <a href={`#${anchorOf(session.id)}`}>
            <bdi lang={ownLanguage(workshop, lang)}>{session.title}</bdi>
          </a>
        }
        time={
          <>
            {shortDay(dayIn(zone, from), localeOf(lang))} <bdi dir="ltr">{clockIn(zone, from)}</bdi>
          </>
        }
      />
    </p>
  )
}

const Zones = ({ lang, own: { workshop, sessions }, choice }: Given) => {
  const { timeZone } = workshop
  const at = [sessions.at(0), sessions.at(-1)].flatMap((session) => (session ? new Date(session.startsAt) : []))
  const t = translator(lang, 'agenda')
  return (
    <p className="zone">
      <Sentence
        text={t('timesIn', AS_IS)}
        zone={
          <strong>
            <ZoneName zone={choice.zone} at={at} />
          </strong>
        }
      />{' '}
      {choice.zone !== timeZone && (
        <Sentence text={t('workshopIsIn', AS_IS)} zone={<ZoneName zone={timeZone} at={at} />} />
      )}
    </p>
  )
}

const ChooseZone = ({ lang, own: { workshop }, choice }: Given) => (
  <form className="choice" method="get" action={PATH}>
    <ZoneField lang={lang} choice={choice} own={workshop.timeZone} />
    <p className="submit">
      <button type="submit">{translator(lang, 'frame')('zone.show')}</button>
    </p>
  </form>
)

const Days = (given: Given) => {
  const { lang, own, choice } = given
  const days = byDay(choice.zone, own.sessions)
  return (
    <>
      {days.length > 1 && (
        <nav className="days" aria-label={translator(lang, 'agenda')('days')}>
          {days.map(({ day }) => (
            <a key={day} className="day-link" href={`#d-${day}`}>
              {shortDay(day, localeOf(lang))}
            </a>
          ))}
        </nav>
      )}
      <ChooseZone {...given} />
      <Zones {...given} />
      {days.map(({ day, sessions }) => (
        <section key={day} className="day">
          <h2 id={`d-${day}`}>{longDay(day, localeOf(lang))}</h2>
          <ol>
            {sessions.map((session) => (
              <OwnSession key={session.id} lang={lang} own={own} session={session} zone={choice.zone} />
            ))}
          </ol>
        </section>
      ))}
    </>
  )
}

export const OwnAgendaPage = (given: Given) => {
  const { lang, own, choice } = given
  const { workshop, release, sessions } = own
  const t = translator(lang, 'registration')
  const agenda = translator(lang, 'agenda')
  return (
    <Frame lang={lang} workshop={workshop} title={t('agenda.title')} query={zoneQuery(choice, workshop.timeZone)} isOwn>
      <Heading {...given} />
      {release ? (
        <>
          <Ahead {...given} />
          <OwnChanges lang={lang} own={own} zone={choice.zone} />
          {sessions.length > 0 ? <Days {...given} /> : <p className="zone">{t('agenda.none')}</p>}
          <TakeAlong lang={lang} own={own} />
        </>
      ) : (
        <section className="empty">
          <h2>{agenda('notReleased')}</h2>
          <p>{agenda('notReleasedHint')}</p>
        </section>
      )}
    </Frame>
  )
}
