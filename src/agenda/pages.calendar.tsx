/** How a reader takes the agenda along: as a document, as a file for a calendar, or as a subscription that follows releases. */
import { SubscribeElsewhere, SubscribeLink } from '../platform/http/subscription.tsx'
import { type Language, localeOf, translator } from '../platform/i18n.ts'
import { shortDay } from '../platform/zones.ts'
import type { Workshop } from '../workshops/tables.ts'

/** `days`: those of the workshop on which sessions begin, by its own clock. */
type Given = { workshop: Workshop; days: string[]; lang: Language; publicUrl: string }

/** Calendars fetch a subscription without signing in, so that only a public workshop can be subscribed to. */
const Subscription = ({ address, lang }: { address: string; lang: Language }) => {
  const t = translator(lang, 'agenda')
  return (
    <>
      <p className="quiet">{t('calendar.hint')}</p>
      <SubscribeElsewhere
        address={address}
        ask={t('calendar.address')}
        hint={t('calendar.scan')}
        label={t('calendar.code')}
      />
    </>
  )
}

/** For who comes on one day only. A download stays as it is, so that it names its day. */
const DayFiles = ({ api, days, lang }: { api: string; days: string[]; lang: Language }) =>
  days.length > 1 && (
    <p className="day-files">
      <span>{translator(lang, 'agenda')('calendar.oneDay')}</span>
      {days.map((day) => (
        <a key={day} href={`${api}/agenda.ics?day=${day}`}>
          {shortDay(day, localeOf(lang))}
        </a>
      ))}
    </p>
  )

export const TakeAlong = ({ workshop, days, lang, publicUrl }: Given) => {
  const t = translator(lang, 'agenda')
  const api = `/api/v1/workshops/${workshop.slug}`
  const address = `${publicUrl}${api}/agenda.ics`
  const isPublic = workshop.visibility === 'public'
  return (
    <div className="along">
      <a className="button plain" href={`${api}/agenda.pdf?lang=${lang}`}>
        {t('pdf')}
      </a>
      <a className="button plain" href={`${api}/agenda.pdf?form=grid&lang=${lang}`}>
        {t('pdfGrid')}
      </a>
      <details>
        <summary className="button plain">{t('calendar.heading')}</summary>
        <div className="panel">
          {isPublic && <SubscribeLink address={address}>{t('calendar.subscribe')}</SubscribeLink>}
          <a className="button plain" href={`${api}/agenda.ics`}>
            {t('calendar.download')}
          </a>
          <DayFiles api={api} days={days} lang={lang} />
          {isPublic && <Subscription address={address} lang={lang} />}
        </div>
      </details>
    </div>
  )
}
