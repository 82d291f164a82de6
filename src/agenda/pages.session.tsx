/** One session of the released agenda as it stands on the page. */
import type { PageLanguage } from '../platform/http/texts.ts'
import { clockIn, dayIn, isoIn } from '../platform/zones.ts'
import { languageName } from '../reference/languages.ts'
import { agendaTexts } from './pages.texts.ts'
import { isPause } from './rules.ts'
import type { ReleasedSession } from './tables.ts'

type Given = {
  session: ReleasedSession
  zone: string
  lang: PageLanguage
  /** Of the workshop; named only where a session's differ. */
  languages: readonly string[]
  /** Of the workshop in the API. */
  api: string
}

/** Its direction is fixed: in Arabic text 09:00–10:30 would be read from the wrong end. */
const Time = ({ session, zone, lang }: Pick<Given, 'session' | 'zone' | 'lang'>) => {
  const [from, to] = [new Date(session.startsAt), new Date(session.endsAt)]
  const isNextDay = dayIn(zone, new Date(to.getTime() - 1)) !== dayIn(zone, from)
  const range = (
    <bdi dir="ltr">
      <time dateTime={isoIn(zone, from)}>{clockIn(zone, from)}</time>–
      <time dateTime={isoIn(zone, to)}>{clockIn(zone, to)}</time>
    </bdi>
  )
  return (
    <p className="time">
      {session.state === 'cancelled' ? <s>{range}</s> : range}
      {isNextDay && <span className="quiet"> {agendaTexts[lang].endsNextDay}</span>}
    </p>
  )
}

type Role = ReleasedSession['roles'][number]

/** People by role, in the order in which the organiser named the roles. */
const byRole = (roles: Role[]): [Role['role'], Role[]][] => {
  const groups = new Map<Role['role'], Role[]>()
  for (const role of roles) groups.set(role.role, [...(groups.get(role.role) ?? []), role])
  return [...groups]
}

const Roles = ({ roles, lang }: { roles: Role[]; lang: PageLanguage }) =>
  roles.length > 0 && (
    <dl className="roles">
      {byRole(roles).map(([role, people]) => (
        <div key={role}>
          <dt>{agendaTexts[lang].roles[role]}</dt>
          <dd>
            <ul>
              {Object.entries(people).map(([place, { name, talkTitle }]) => (
                <li key={place}>
                  <bdi>{name}</bdi>
                  {talkTitle !== '' && (
                    <>
                      {' · '}
                      <cite>
                        <bdi>{talkTitle}</bdi>
                      </cite>
                    </>
                  )}
                </li>
              ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  )

export const anchorOf = (sessionId: string): string => `s-${sessionId}`

export const Session = ({ session, zone, lang, languages, api }: Given) => {
  const texts = agendaTexts[lang]
  const { id, kind, title, room, state, illustrative, abstract, roles } = session
  const isCancelled = state === 'cancelled'
  const isOwnLanguage = session.languages.length > 0 && session.languages.join() !== languages.join()
  const looks = ['session', isPause(kind) && 'pause', isCancelled && 'off'].filter(Boolean).join(' ')
  return (
    <li className={looks} id={anchorOf(id)}>
      <Time session={session} zone={zone} lang={lang} />
      <div className="what">
        <h3>
          {isCancelled && (
            <>
              <span className="mark cancelled">{texts.cancelled}</span>{' '}
            </>
          )}
          {isCancelled ? (
            <s>
              <bdi>{title}</bdi>
            </s>
          ) : (
            <bdi>{title}</bdi>
          )}
        </h3>
        <p className="quiet">
          {texts.kinds[kind]}
          {room !== null && (
            <>
              {' · '}
              <bdi>{room}</bdi>
            </>
          )}
          {isOwnLanguage && ` · ${session.languages.map((code) => languageName(code, lang)).join(texts.comma)}`}
          {illustrative && (
            <>
              {' '}
              <span className="mark">{texts.illustrative}</span>
            </>
          )}
        </p>
        <Roles roles={roles} lang={lang} />
        {abstract !== '' && (
          <details>
            <summary>{texts.about}</summary>
            <p className="text" dir="auto">
              {abstract}
            </p>
          </details>
        )}
        {!isCancelled && (
          <p>
            <a href={`${api}/sessions/${id}.ics`}>
              {texts.toCalendar}
              <span className="unseen">: {title}</span>
            </a>
          </p>
        )}
      </div>
    </li>
  )
}
