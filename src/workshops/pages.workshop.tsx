/** The page of one workshop. */

import { Layout } from '../platform/http/layout.tsx'
import { AS_IS, Sentence } from '../platform/http/sentence.tsx'
import { type ZoneChoice, zoneQuery } from '../platform/http/zone-field.tsx'
import { type Language, localeOf, translator } from '../platform/i18n.ts'
import { fitPicture } from '../platform/pdf/pictures.ts'
import { dayIn, dayRange, longDay } from '../platform/zones.ts'
import { printedCountryName } from '../reference/countries.ts'
import { Facts, type Span } from './pages.facts.tsx'
import type { LogoSize } from './queries.for-logos.ts'
import type { WorkshopAgency } from './queries.ts'
import { isRegistrationOpen, nameWithAcronym, ownLanguage } from './rules.ts'
import type { Workshop } from './tables.ts'

export type LatestAgenda = { number: number; releasedAt: Date; span: Span | undefined }

type Given = {
  workshop: Workshop
  agencies: WorkshopAgency[]
  logos: LogoSize[]
  agenda: LatestAgenda | undefined
  choice: ZoneChoice
  lang: Language
  /** In the workshop's zone. */
  today: string
  publicUrl: string
}

const agendaAddress = ({ workshop: { slug, timeZone }, choice }: Pick<Given, 'workshop' | 'choice'>) => {
  const query = new URLSearchParams(zoneQuery(choice, timeZone)).toString()
  return `/w/${slug}/agenda${query && `?${query}`}`
}

/** What most people come for, in one row. */
const Doors = ({ workshop, agenda, choice, lang, today }: Omit<Given, 'agencies' | 'logos' | 'publicUrl'>) => {
  const t = translator(lang, 'workshops')
  const { slug, endsOn, registrationClosesOn } = workshop
  const isOpen = isRegistrationOpen(workshop, today)
  return (
    <div className="doors">
      {isOpen && (
        <a className="button" href={`/w/${slug}/register`}>
          {t('registration.register')}
        </a>
      )}
      {agenda && (
        <a className={isOpen ? 'button plain' : 'button'} href={agendaAddress({ workshop, choice })}>
          {t('agenda.read')}
        </a>
      )}
      <a href={`/w/${slug}/my-registration`}>{t('registration.mine')}</a>
      {isOpen && registrationClosesOn !== null && (
        <p className="quiet">{t('registration.until', { day: longDay(registrationClosesOn, localeOf(lang)) })}</p>
      )}
      {!isOpen && today <= endsOn && <p className="quiet">{t('registration.closed')}</p>}
    </div>
  )
}

const Agenda = ({ workshop, agenda, lang, publicUrl }: Pick<Given, 'workshop' | 'agenda' | 'lang' | 'publicUrl'>) => {
  const t = translator(lang, 'workshops')
  const { slug, timeZone, visibility } = workshop
  const api = `/api/v1/workshops/${slug}`
  if (!agenda)
    return (
      <section className="downloads">
        <h2>{t('agenda.heading')}</h2>
        <p>{t('agenda.notReleased')}</p>
      </section>
    )
  return (
    <section className="downloads">
      <h2>{t('agenda.heading')}</h2>
      <a href={`${api}/agenda.pdf?lang=${lang}`}>{t('agenda.pdf')}</a>
      <a href={`${api}/agenda.ics`}>{t('agenda.download')}</a>
      {visibility === 'public' && (
        <p>
          <a href={`${publicUrl}${api}/agenda.ics`.replace(/^https?:/, 'webcal:')}>{t('agenda.subscribe')}</a>
          <span className="quiet place">{t('agenda.subscribeHint')}</span>
        </p>
      )}
      <p className="quiet">
        <Sentence
          text={t('agenda.release', AS_IS)}
          number={<bdi dir="ltr">Rev.{agenda.number}</bdi>}
          day={longDay(dayIn(timeZone, agenda.releasedAt), localeOf(lang))}
        />
      </p>
    </section>
  )
}

const LOGO = { width: 144, height: 48 }

/** Beside the name, which says the same to who cannot see it. */
const Logo = ({ slug, logo }: { slug: string; logo: LogoSize }) => {
  const { width, height } = fitPicture(logo, LOGO.width, LOGO.height)
  const address = `/w/${slug}/agencies/${logo.agencyId}/logo.png`
  return <img className="logo" src={address} alt="" width={Math.round(width)} height={Math.round(height)} />
}

const Agencies = ({ workshop, agencies, logos, lang }: Pick<Given, 'workshop' | 'agencies' | 'logos' | 'lang'>) => {
  const t = translator(lang, 'workshops')
  return (
    agencies.length > 0 && (
      <section>
        <h2>{t('agencies')}</h2>
        <ol className="agencies">
          {agencies.map(({ id, agency, name, role }) => {
            const logo = logos.find(({ agencyId }) => agencyId === id)
            return (
              <li key={id}>
                <span>
                  {logo && <Logo slug={workshop.slug} logo={logo} />}
                  <bdi>{nameWithAcronym({ name, agency })}</bdi>
                </span>
                <span className="quiet">{t(`agencyRoles.${role}`)}</span>
              </li>
            )
          })}
        </ol>
      </section>
    )
  )
}

const Prose = ({ workshop, lang }: Pick<Given, 'workshop' | 'lang'>) => {
  const t = translator(lang, 'workshops')
  const { aim, background } = workshop
  const own = ownLanguage(workshop, lang)
  return (
    <>
      {aim !== '' && (
        <section>
          <h2>{t('aim')}</h2>
          <p className="text" dir="auto" lang={own}>
            {aim}
          </p>
        </section>
      )}
      {background.length > 0 && (
        <section>
          <h2>{t('background')}</h2>
          {Object.entries(background).map(([place, paragraph]) => (
            <p key={place} className="text" dir="auto" lang={own}>
              {paragraph}
            </p>
          ))}
        </section>
      )}
    </>
  )
}

export const WorkshopPage = (given: Given) => {
  const { workshop, agencies, logos, agenda, choice, lang, today, publicUrl } = given
  const { slug, title, shortTitle, startsOn, endsOn, city, country, timeZone, visibility } = workshop
  const frame = translator(lang, 'frame')
  const when = dayRange(startsOn, endsOn, localeOf(lang))
  const where = printedCountryName(country, lang)
  return (
    <Layout
      lang={lang}
      title={`${shortTitle} · ${frame('product')}`}
      description={[title, city, where, when].join(frame('comma'))}
      isDemonstration={workshop.isDemonstration}
      address={visibility === 'public' ? `${publicUrl}/w/${slug}` : undefined}
      query={zoneQuery(choice, timeZone)}
    >
      <p className="trail">
        <a href="/">{frame('workshops')}</a>
      </p>
      <h1>
        <bdi lang={ownLanguage(workshop, lang)}>{title}</bdi>
      </h1>
      <p className="lead">
        <bdi>{when}</bdi>
        {' · '}
        <bdi lang={ownLanguage(workshop, lang)}>{city}</bdi>
        {frame('comma')}
        <bdi>{where}</bdi>
      </p>
      <Doors workshop={workshop} agenda={agenda} choice={choice} lang={lang} today={today} />
      <div className="beside">
        <aside>
          <Facts workshop={workshop} span={agenda?.span} choice={choice} lang={lang} />
          <Agenda workshop={workshop} agenda={agenda} lang={lang} publicUrl={publicUrl} />
        </aside>
        <div className="prose">
          <Prose workshop={workshop} lang={lang} />
          <Agencies workshop={workshop} agencies={agencies} logos={logos} lang={lang} />
        </div>
      </div>
    </Layout>
  )
}
