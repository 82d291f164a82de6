/** When and where a workshop is: its days, its times in its own zone and in the reader's, its place and languages. */

import { AS_IS, Sentence } from '../platform/http/sentence.tsx'
import { type ZoneChoice, ZoneField, ZoneName } from '../platform/http/zone-field.tsx'
import { type Language, localeOf, translator } from '../platform/i18n.ts'
import { clockIn, dayIn, dayRange, instantIn, isoIn, shortDay } from '../platform/zones.ts'
import { printedCountryName } from '../reference/countries.ts'
import { languageName } from '../reference/languages.ts'
import { ownLanguage } from './rules.ts'
import type { Workshop } from './tables.ts'

/** From the first released session to the end of the last. */
export type Span = { begins: Date; ends: Date }

type Given = { workshop: Workshop; span: Span | undefined; choice: ZoneChoice; lang: Language }

const At = ({ word, zone, at, lang }: { word: string; zone: string; at: Date; lang: Language }) => (
  <dd className="at">
    <span className="quiet">{word}</span>{' '}
    <time dateTime={isoIn(zone, at)}>
      {shortDay(dayIn(zone, at), localeOf(lang))}
      {translator(lang, 'frame')('comma')}
      <bdi dir="ltr">{clockIn(zone, at)}</bdi>
    </time>
  </dd>
)

const Times = ({ span, zone, lang }: { span: Span; zone: string; lang: Language }) => {
  const t = translator(lang, 'workshops')
  return (
    <>
      <At word={t('begins')} zone={zone} at={span.begins} lang={lang} />
      <At word={t('ends')} zone={zone} at={span.ends} lang={lang} />
    </>
  )
}

const When = ({ workshop, span, choice, lang }: Given) => {
  const t = translator(lang, 'workshops')
  const { startsOn, endsOn, timeZone } = workshop
  const noon = instantIn(timeZone, startsOn, '12:00')
  const at = span ? [span.begins, span.ends] : [noon]
  return (
    <>
      <div>
        <dt>{t('when')}</dt>
        <dd>
          <strong>{dayRange(startsOn, endsOn, localeOf(lang))}</strong>
        </dd>
        {span && <Times span={span} zone={timeZone} lang={lang} />}
        <dd className="quiet">
          <Sentence text={t('timesIn', AS_IS)} zone={<ZoneName zone={timeZone} at={at} />} />
        </dd>
      </div>
      {choice.zone !== timeZone && (
        <div>
          <dt>
            <Sentence text={t('inZone', AS_IS)} zone={<ZoneName zone={choice.zone} at={at} />} />
          </dt>
          {span ? (
            <Times span={span} zone={choice.zone} lang={lang} />
          ) : (
            <At word={t('noon')} zone={choice.zone} at={noon} lang={lang} />
          )}
        </div>
      )}
    </>
  )
}

const Where = ({ workshop, lang }: Pick<Given, 'workshop' | 'lang'>) => {
  const { venue, city, country } = workshop
  const own = ownLanguage(workshop, lang)
  return (
    <div>
      <dt>{translator(lang, 'workshops')('where')}</dt>
      {venue !== '' && (
        <dd>
          <bdi lang={own}>{venue}</bdi>
        </dd>
      )}
      <dd>
        {!venue.endsWith(city) && (
          <>
            <bdi lang={own}>{city}</bdi>
            {translator(lang, 'frame')('comma')}
          </>
        )}
        <bdi>{printedCountryName(country, lang)}</bdi>
      </dd>
    </div>
  )
}

export const Facts = ({ workshop, span, choice, lang }: Given) => {
  const { languages, slug, timeZone } = workshop
  return (
    <div className="facts">
      <dl>
        <When workshop={workshop} span={span} choice={choice} lang={lang} />
        <Where workshop={workshop} lang={lang} />
        {languages.length > 0 && (
          <div>
            <dt>{translator(lang, 'workshops')('languages')}</dt>
            <dd>{languages.map((code) => languageName(code, lang)).join(translator(lang, 'frame')('enumeration'))}</dd>
          </div>
        )}
      </dl>
      <form className="zone-choice" method="get" action={`/w/${slug}`}>
        <ZoneField lang={lang} choice={choice} own={timeZone} />
        <p className="submit">
          <button type="submit" className="plain">
            {translator(lang, 'frame')('zone.show')}
          </button>
        </p>
      </form>
    </div>
  )
}
