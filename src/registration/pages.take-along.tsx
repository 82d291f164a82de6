/** How people take their agenda along: subscriptions at addresses of their own, one for each purpose, and files. */
import type { FeedPurpose } from '../calendar/feeds.ts'
import { SubscribeElsewhere, SubscribeLink } from '../platform/http/subscription.tsx'
import { type Language, translator } from '../platform/i18n.ts'
import type { OwnAgenda } from './read-agenda.ts'

type Act = 'renew' | 'end'
type Given = { lang: Language; purpose: FeedPurpose }

const Ask = ({ purpose, act, label, isPlain = false }: { purpose: FeedPurpose; act: Act } & Labelled) => (
  <form method="post" action="/my-registration/calendar">
    <input type="hidden" name="purpose" value={purpose} />
    <input type="hidden" name="act" value={act} />
    <button type="submit" className={isPlain ? 'plain' : undefined}>
      {label}
    </button>
  </form>
)
type Labelled = { label: string; isPlain?: boolean }

const FILES = { own: '/my-registration/calendar.ics', agenda: '/my-registration/agenda.ics' }

const Feed = ({ lang, purpose, address }: Given & { address: string | undefined }) => {
  const t = translator(lang, 'registration')
  return (
    <div className="panel feed">
      <h3>{t(`calendar.${purpose}.heading`)}</h3>
      <p>{t(`calendar.${purpose}.text`)}</p>
      <div className="choices">
        {address === undefined ? (
          <Ask purpose={purpose} act="renew" label={t('calendar.make')} />
        ) : (
          <SubscribeLink address={address}>{t('calendar.subscribe')}</SubscribeLink>
        )}
        <a className="button plain" href={FILES[purpose]}>
          {t('calendar.download')}
        </a>
      </div>
      {address !== undefined && (
        <>
          <SubscribeElsewhere
            address={address}
            ask={t('calendar.address')}
            hint={t('calendar.scan')}
            label={t(`calendar.${purpose}.code`)}
          />
          <p className="quiet">{t('calendar.secret')}</p>
          <div className="choices">
            <Ask purpose={purpose} act="renew" label={t('calendar.renew')} isPlain />
            <Ask purpose={purpose} act="end" label={t('calendar.end')} isPlain />
          </div>
        </>
      )}
    </div>
  )
}

export const TakeAlong = ({ lang, own: { feeds } }: { lang: Language; own: OwnAgenda }) =>
  feeds && (
    <section className="unprinted take-along">
      <h2 id="calendar">{translator(lang, 'registration')('calendar.heading')}</h2>
      <p>{translator(lang, 'registration')('calendar.text')}</p>
      <div className="feeds">
        <Feed lang={lang} purpose="own" address={feeds.own} />
        <Feed lang={lang} purpose="agenda" address={feeds.agenda} />
      </div>
    </section>
  )
