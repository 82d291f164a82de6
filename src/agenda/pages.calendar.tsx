/** How a reader takes the agenda along: as a document, as a file for a calendar, or as a subscription that follows releases. */
import { type Language, translator } from '../platform/i18n.ts'
import type { Workshop } from '../workshops/tables.ts'

type Given = { workshop: Workshop; lang: Language; publicUrl: string }

/** Calendars fetch a subscription without signing in, so that only a public workshop can be subscribed to. */
const Subscription = ({ address, lang }: { address: string; lang: Language }) => {
  const t = translator(lang, 'agenda')
  return (
    <>
      <p className="quiet">{t('calendar.hint')}</p>
      <p className="quiet">
        {t('calendar.address')}{' '}
        <code className="address" dir="ltr">
          {address}
        </code>
      </p>
    </>
  )
}

export const TakeAlong = ({ workshop, lang, publicUrl }: Given) => {
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
          {isPublic && (
            <a className="button" href={address.replace(/^https?:/, 'webcal:')}>
              {t('calendar.subscribe')}
            </a>
          )}
          <a className="button plain" href={`${api}/agenda.ics`}>
            {t('calendar.download')}
          </a>
          {isPublic && <Subscription address={address} lang={lang} />}
        </div>
      </details>
    </div>
  )
}
