/** One session of a person's own agenda: when, where, what they do there, and what belongs to it. */
import { anchorOf } from '../agenda/rules.for-pages.ts'
import { SessionMaterials } from '../agenda/session-materials.tsx'
import type { ReleasedSession } from '../agenda/tables.for-releases.ts'
import { AS_IS, Sentence } from '../platform/http/sentence.tsx'
import { type Language, localeOf, translator } from '../platform/i18n.ts'
import { clockIn, dayIn, isoIn, shortDay } from '../platform/zones.ts'
import { ownLanguage } from '../workshops/rules.ts'
import type { OwnAgenda } from './read-agenda.ts'

type Given = { lang: Language; own: OwnAgenda; session: ReleasedSession; zone: string }
type Timed = Pick<ReleasedSession, 'startsAt' | 'endsAt'>

const Range = ({ session: { startsAt, endsAt }, zone }: { session: Timed; zone: string }) => {
  const [from, to] = [new Date(startsAt), new Date(endsAt)]
  return (
    <bdi dir="ltr">
      <time dateTime={isoIn(zone, from)}>{clockIn(zone, from)}</time>–
      <time dateTime={isoIn(zone, to)}>{clockIn(zone, to)}</time>
    </bdi>
  )
}

/** Day and times in one line, where no heading says the day. */
export const When = ({ session, zone, lang }: { session: Timed; zone: string; lang: Language }) => (
  <>
    {shortDay(dayIn(zone, new Date(session.startsAt)), localeOf(lang))}
    {translator(lang, 'frame')('comma')}
    <Range session={session} zone={zone} />
  </>
)

/** In the zone that was chosen, and below it what clocks at the workshop show. */
const Times = ({ lang, own: { workshop }, session, zone }: Given) => {
  const { timeZone, city } = workshop
  const from = new Date(session.startsAt)
  const isOtherDay = dayIn(zone, from) !== dayIn(timeZone, from)
  const range = <Range session={session} zone={zone} />
  return (
    <p className="time">
      {session.state === 'cancelled' ? <s>{range}</s> : range}
      {zone !== timeZone && (
        <span className="quiet">
          {isOtherDay ? (
            <When session={session} zone={timeZone} lang={lang} />
          ) : (
            <Range session={session} zone={timeZone} />
          )}{' '}
          <bdi lang={ownLanguage(workshop, lang)}>{city}</bdi>
        </span>
      )}
    </p>
  )
}

const OwnPart = ({ lang, own: { parts }, session }: Given) => {
  const t = translator(lang, 'registration')
  const agenda = translator(lang, 'agenda')
  const { roles = [], hasPlace = false } = parts.find((part) => part.session.id === session.id) ?? {}
  const names = roles.map((role) => agenda(`roles.${role}`)).join(translator(lang, 'frame')('enumeration'))
  return (
    <>
      {roles.length > 0 && (
        <p>
          <Sentence text={t('calendar.part', AS_IS)} roles={<strong>{names}</strong>} />
        </p>
      )}
      {hasPlace && <p>{t('agenda.place')}</p>}
    </>
  )
}

/** What belongs to the session: the way in from elsewhere, and its file for calendars. */
const Extras = ({ lang, own: { person }, session }: Given) => {
  const t = translator(lang, 'registration')
  const { id, title, onlineUrl, onlineIsPublic, state } = session
  if (state === 'cancelled') return null
  return (
    <div className="more">
      {onlineUrl !== '' && (onlineIsPublic || person.state === 'confirmed') && (
        <a href={onlineUrl} rel="noreferrer">
          {t('agenda.online')}
        </a>
      )}
      <a
        href={`/my-registration/sessions/${id}.ics`}
        aria-label={translator(lang, 'agenda')('calendar.addTitled', { title })}
      >
        {translator(lang, 'agenda')('calendar.addSession')}
      </a>
    </div>
  )
}

export const OwnSession = (given: Given) => {
  const { lang, own, session } = given
  const agenda = translator(lang, 'agenda')
  const { id, kind, room, state, title } = session
  const name = <bdi lang={ownLanguage(own.workshop, lang)}>{title}</bdi>
  const looks = ['session', kind === 'break' && 'pause', state === 'cancelled' && 'off'].filter(Boolean).join(' ')
  return (
    <li className={looks} id={anchorOf(id)}>
      <Times {...given} />
      <div className="what">
        {state === 'cancelled' ? (
          <h3>
            <span className="mark cancelled">{agenda('cancelled')}</span> <s>{name}</s>
          </h3>
        ) : (
          <h3>{name}</h3>
        )}
        <p className="quiet">
          {agenda(`kinds.${kind}`)}
          {room !== null && (
            <>
              {' · '}
              <bdi>{room}</bdi>
            </>
          )}
        </p>
        <OwnPart {...given} />
        <SessionMaterials
          materials={own.materials.filter(({ sessionId }) => sessionId === id)}
          address={(material) => `/my-registration/materials/${material}`}
          own={ownLanguage(own.workshop, lang)}
          lang={lang}
        />
        <Extras {...given} />
      </div>
    </li>
  )
}
