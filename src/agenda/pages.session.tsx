/** One session of the released agenda as it stands on the page. */
import { type Language, translator } from '../platform/i18n.ts'
import { clockIn, dayIn, isoIn } from '../platform/zones.ts'
import { ownLanguage } from '../workshops/rules.ts'
import type { Workshop } from '../workshops/tables.ts'
import { ChangeMark } from './pages.changes.tsx'
import { Kind } from './pages.facts.tsx'
import { isPause } from './rules.for-kinds.ts'
import { anchorOf } from './rules.for-pages.ts'
import { roleName } from './rules.for-print.ts'
import { type MaterialLine, SessionMaterials } from './session-materials.tsx'
import type { Change, ReleasedSession } from './tables.for-releases.ts'

type Given = { session: ReleasedSession; workshop: Workshop; zone: string; lang: Language }
/** `change`: what the latest release tells of it. */
type Changed = { change: Change | undefined }

/** Its direction is fixed: in Arabic text 09:00–10:30 would be read from the wrong end. */
const Time = ({ session, zone, lang }: Omit<Given, 'workshop'>) => {
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
      {isNextDay && <span className="quiet"> {translator(lang, 'agenda')('endsNextDay')}</span>}
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

const Person = ({ role, own, lang }: { role: Role; own: string | undefined; lang: Language }) => (
  <li>
    <bdi>{roleName(role, lang)}</bdi>
    {role.talkTitle !== '' && (
      <>
        {' · '}
        <cite>
          <bdi lang={own}>{role.talkTitle}</bdi>
        </cite>
      </>
    )}
  </li>
)

const Roles = ({ roles, own, lang }: { roles: Role[]; own: string | undefined; lang: Language }) => {
  const t = translator(lang, 'agenda')
  return (
    roles.length > 0 && (
      <dl className="roles">
        {byRole(roles).map(([role, people]) => (
          <div key={role}>
            <dt>{t(`roles.${role}`)}</dt>
            <dd>
              <ul>
                {Object.entries(people).map(([place, one]) => (
                  <Person key={place} role={one} own={own} lang={lang} />
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    )
  )
}

const Title = ({ session, own, lang }: { session: ReleasedSession; own: string | undefined; lang: Language }) => {
  const title = <bdi lang={own}>{session.title}</bdi>
  if (session.state !== 'cancelled') return <h3>{title}</h3>
  return (
    <h3>
      <span className="mark cancelled">{translator(lang, 'agenda')('cancelled')}</span> <s>{title}</s>
    </h3>
  )
}

const Objectives = ({ session, own, lang }: { session: ReleasedSession; own: string | undefined; lang: Language }) =>
  session.objectives.length > 0 && (
    <>
      <h4>{translator(lang, 'agenda')('objectives')}</h4>
      <ul className="objectives">
        {Object.entries(session.objectives).map(([place, text]) => (
          <li key={place}>
            <bdi lang={own}>{text}</bdi>
          </li>
        ))}
      </ul>
    </>
  )

/** What only some readers want: objectives and abstract, folded, and the session as a file for a calendar. */
const More = ({ session, workshop, lang }: Omit<Given, 'zone'>) => {
  const t = translator(lang, 'agenda')
  const { id, title, abstract, objectives, state } = session
  const own = ownLanguage(workshop, lang)
  return (
    <div className="more">
      {(abstract !== '' || objectives.length > 0) && (
        <details>
          <summary>{t('about')}</summary>
          {abstract !== '' && (
            <p className="text" dir="auto" lang={own}>
              {abstract}
            </p>
          )}
          <Objectives session={session} own={own} lang={lang} />
        </details>
      )}
      {state === 'scheduled' && (
        <a
          href={`/api/v1/workshops/${workshop.slug}/sessions/${id}.ics`}
          aria-label={t('calendar.addTitled', { title })}
        >
          {t('calendar.addSession')}
        </a>
      )}
    </div>
  )
}

type SessionGiven = Given &
  Changed & {
    /** Of this session alone. */
    materials: readonly MaterialLine[]
  }

export const Session = ({ session, change, workshop, zone, lang, materials }: SessionGiven) => {
  const { id, kind, state, roles } = session
  const own = ownLanguage(workshop, lang)
  const looks = ['session', isPause(kind) && 'pause', state === 'cancelled' && 'off'].filter(Boolean).join(' ')
  return (
    <li className={looks} id={anchorOf(id)}>
      <Time session={session} zone={zone} lang={lang} />
      <div className="what">
        <Title session={session} own={own} lang={lang} />
        {change && <ChangeMark change={change} lang={lang} />}
        <Kind session={session} workshop={workshop} lang={lang} />
        <Roles roles={roles} own={own} lang={lang} />
        <SessionMaterials
          materials={materials}
          address={(id) => `/api/v1/workshops/${workshop.slug}/materials/${id}/file`}
          own={own}
          lang={lang}
        />
        <More session={session} workshop={workshop} lang={lang} />
      </div>
    </li>
  )
}
