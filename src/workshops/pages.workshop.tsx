/** The page of one workshop. */
import { Layout } from '../platform/http/layout.tsx'
import { frameTexts, localeOf, type PageLanguage, pageLanguageOf } from '../platform/http/texts.ts'
import { offsetIn } from '../platform/zone-choice.ts'
import { dayIn, dayRange, instantIn, longDay } from '../platform/zones.ts'
import { printedCountryName } from '../reference/countries.ts'
import { languageName } from '../reference/languages.ts'
import { workshopTexts } from './pages.texts.ts'
import type { WorkshopAgency } from './queries.ts'
import { nameWithAcronym } from './rules.ts'
import type { Workshop } from './tables.ts'

export type LatestAgenda = { number: number; releasedAt: Date }

type Given = { workshop: Workshop; agencies: WorkshopAgency[]; agenda: LatestAgenda | undefined }

const Facts = ({ workshop, lang }: { workshop: Workshop; lang: PageLanguage }) => {
  const texts = workshopTexts[lang]
  const { startsOn, endsOn, timeZone, venue, city, country, languages } = workshop
  return (
    <dl className="facts">
      <div>
        <dt>{texts.when}</dt>
        <dd>
          <strong>{dayRange(startsOn, endsOn, localeOf(lang))}</strong>
        </dd>
        <dd className="quiet">
          {texts.timesIn} <bdi dir="ltr">{timeZone}</bdi> (
          <bdi dir="ltr">{offsetIn(timeZone, instantIn(timeZone, startsOn, '12:00'))}</bdi>)
        </dd>
      </div>
      <div>
        <dt>{texts.where}</dt>
        {venue !== '' && (
          <dd>
            <bdi>{venue}</bdi>
          </dd>
        )}
        <dd>
          {!venue.endsWith(city) && (
            <>
              <bdi>{city}</bdi>
              {texts.comma}
            </>
          )}
          <bdi>{printedCountryName(country, lang)}</bdi>
        </dd>
      </div>
      {languages.length > 0 && (
        <div>
          <dt>{texts.languages}</dt>
          <dd>{languages.map((code) => languageName(code, lang)).join(texts.comma)}</dd>
        </div>
      )}
    </dl>
  )
}

const Downloads = ({ workshop, agenda, lang }: Omit<Given, 'agencies'> & { lang: PageLanguage }) => {
  const texts = workshopTexts[lang]
  const api = `/api/v1/workshops/${workshop.slug}`
  return (
    <section className="downloads">
      <h2>{texts.downloads}</h2>
      {agenda ? (
        <>
          <a className="button" href={`/w/${workshop.slug}/agenda`}>
            {texts.readAgenda}
          </a>
          <a href={`${api}/agenda.pdf`}>{texts.agendaPdf}</a>
          <a href={`${api}/agenda.ics`}>{texts.agendaCalendar}</a>
          <p className="quiet">
            <bdi dir="ltr">Rev.{agenda.number}</bdi>
            {texts.comma}
            {texts.released} {longDay(dayIn(workshop.timeZone, agenda.releasedAt), localeOf(lang))}
          </p>
        </>
      ) : (
        <p>{texts.notReleased}</p>
      )}
    </section>
  )
}

const Agencies = ({ agencies, lang }: { agencies: WorkshopAgency[]; lang: PageLanguage }) => {
  const texts = workshopTexts[lang]
  return (
    agencies.length > 0 && (
      <section>
        <h2>{texts.agencies}</h2>
        <ol className="agencies">
          {agencies.map(({ id, agency, name, role }) => (
            <li key={id}>
              <span>
                <bdi>{nameWithAcronym({ name, agency })}</bdi>
              </span>
              <span className="quiet">{texts.agencyRoles[role]}</span>
            </li>
          ))}
        </ol>
      </section>
    )
  )
}

export const WorkshopPage = ({ workshop, agencies, agenda }: Given) => {
  const { title, shortTitle, aim, background, startsOn, endsOn, city, country } = workshop
  const lang = pageLanguageOf(workshop.languages)
  const texts = workshopTexts[lang]
  const place = `${city}${texts.comma}${printedCountryName(country, lang)}`
  const when = dayRange(startsOn, endsOn, localeOf(lang))
  return (
    <Layout
      lang={lang}
      title={`${shortTitle} · ${frameTexts[lang].product}`}
      description={`${title}${texts.comma}${place}${texts.comma}${when}`}
      isDemonstration={workshop.isDemonstration}
    >
      <p className="trail">
        <a href="/">{frameTexts[lang].workshops}</a>
      </p>
      <h1>
        <bdi>{title}</bdi>
      </h1>
      <div className="beside">
        <aside>
          <Facts workshop={workshop} lang={lang} />
          <Downloads workshop={workshop} agenda={agenda} lang={lang} />
        </aside>
        <div className="prose">
          {aim !== '' && (
            <section>
              <h2>{texts.aim}</h2>
              <p className="text" dir="auto">
                {aim}
              </p>
            </section>
          )}
          {background.length > 0 && (
            <section>
              <h2>{texts.background}</h2>
              {Object.entries(background).map(([place, paragraph]) => (
                <p key={place} className="text" dir="auto">
                  {paragraph}
                </p>
              ))}
            </section>
          )}
          <Agencies agencies={agencies} lang={lang} />
        </div>
      </div>
    </Layout>
  )
}
