/** What stands on a person's own page: the code, their part in the agenda, and their certificate. */
import { anchorOf } from '../agenda/rules.for-pages.ts'
import type { Part } from '../agenda/rules.for-released.ts'
import { QrCode } from '../platform/http/qr-code.tsx'
import { type Language, localeOf, translator } from '../platform/i18n.ts'
import { clockIn, dayIn, dayRange, longDay } from '../platform/zones.ts'
import { ownLanguage } from '../workshops/rules.ts'
import type { Workshop } from '../workshops/tables.ts'
import type { OwnRegistration } from './read-own.ts'

type Given = { lang: Language; own: OwnRegistration }

/** What people print: name, code and number stand together. */
export const Code = ({ lang, own: { person, code } }: Given) => {
  const t = translator(lang, 'registration')
  return (
    person.state === 'confirmed' && (
      <section className="door-code">
        <h2>{t('code.heading')}</h2>
        {code === undefined ? (
          <p>{t('code.none')}</p>
        ) : (
          <>
            <QrCode text={code} label={t('code.label')} />
            <div>
              <p className="holder">
                <bdi>{person.displayName}</bdi>
              </p>
              <p className="quiet">{t('mine.number', { reference: person.reference })}</p>
              <p className="unprinted">{t('code.text')}</p>
              <p className="unprinted">
                <a className="button plain" href="/my-registration/badge.pdf">
                  {t('code.badge')}
                </a>
              </p>
            </div>
          </>
        )}
      </section>
    )
  )
}

const OwnSession = ({ lang, workshop, part }: { lang: Language; workshop: Workshop; part: Part }) => {
  const agenda = translator(lang, 'agenda')
  const comma = translator(lang, 'frame')('comma')
  const { timeZone } = workshop
  const { session, roles } = part
  const [from, to] = [new Date(session.startsAt), new Date(session.endsAt)]
  return (
    <li>
      <span className="quiet">
        {longDay(dayIn(timeZone, from), localeOf(lang))}{' '}
        <bdi dir="ltr">
          {clockIn(timeZone, from)}–{clockIn(timeZone, to)}
        </bdi>
        {session.room !== null && (
          <>
            {comma}
            <bdi>{session.room}</bdi>
          </>
        )}
      </span>
      <a href={`/my-registration/agenda#${anchorOf(session.id)}`}>
        <bdi lang={ownLanguage(workshop, lang)}>{session.title}</bdi>
      </a>
      <span>
        {roles.map((role) => agenda(`roles.${role}`)).join(comma)}
        {session.state === 'cancelled' && <span className="mark cancelled">{agenda('cancelled')}</span>}
      </span>
    </li>
  )
}

export const Sessions = ({ lang, own: { workshop, parts, isReleased } }: Given) => {
  const t = translator(lang, 'registration')
  return (
    isReleased && (
      <section>
        <h2>{t('sessions.heading')}</h2>
        {parts.length === 0 ? (
          <p>{t('sessions.none')}</p>
        ) : (
          <ul className="own-sessions">
            {parts.map((part) => (
              <OwnSession key={part.session.id} lang={lang} workshop={workshop} part={part} />
            ))}
          </ul>
        )}
        {workshop.visibility === 'public' && (
          <p className="unprinted">
            <a href={`/w/${workshop.slug}/agenda`}>{t('sessions.agenda')}</a>
          </p>
        )}
      </section>
    )
  )
}

/** The way to the page that has it all: what else there is of the agenda for this person. */
export const OwnAgendaLink = ({ lang, own: { mayReadAgenda, isReleased } }: Given) => {
  const t = translator(lang, 'registration')
  return (
    mayReadAgenda &&
    isReleased && (
      <section className="unprinted">
        <h2>{t('agenda.title')}</h2>
        <p>{t('agenda.text')}</p>
        <p>
          <a className="button" href="/my-registration/agenda">
            {t('agenda.open')}
          </a>
        </p>
      </section>
    )
  )
}

export const Certificate = ({ lang, own: { certificate } }: Given) => {
  const t = translator(lang, 'registration')
  const { standing, from, daysPresent, daysHeld, daysNeeded } = certificate
  if (standing === 'not-confirmed') return null
  const days = { needed: daysNeeded, held: daysHeld.length, present: daysPresent.length }
  return (
    <section className="unprinted">
      <h2>{t('certificate.heading')}</h2>
      {standing === 'earned' ? (
        <p>
          <a className="button" href="/my-registration/certificate.pdf">
            {t('certificate.download')}
          </a>
        </p>
      ) : (
        <p>{t(`certificate.${standing}`, { ...days, day: dayRange(from, from, localeOf(lang)) })}</p>
      )}
    </section>
  )
}
