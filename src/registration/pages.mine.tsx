/** A person's own registration: how it stands, and everything that they may do with it. */
import { type Language, translator } from '../platform/i18n.ts'
import { Frame, WhichWorkshop, WhomToAsk } from './pages.frame.tsx'
import { Known } from './pages.known.tsx'
import { Certificate, Code, OwnAgendaLink, Sessions } from './pages.sections.tsx'
import type { OwnRegistration } from './read-own.ts'
import { valuesOf } from './rules.for-merge.ts'

/** What was done a moment ago; the address says which, and nothing of the person. */
export const DONE = ['changed', 'listed', 'unlisted'] as const
export type Done = (typeof DONE)[number]

type Given = { lang: Language; own: OwnRegistration }

const Consent = ({ lang, own: { person } }: Given) => {
  const t = translator(lang, 'registration')
  return (
    <section className="unprinted">
      <h2>{t('consent.heading')}</h2>
      <p>{t(person.listed ? 'consent.yes' : 'consent.no')}</p>
      <form method="post" action="/my-registration/consent">
        <input type="hidden" name="listed" value={person.listed ? 'no' : 'yes'} />
        <button type="submit" className="plain">
          {t(person.listed ? 'consent.takeBack' : 'consent.agree')}
        </button>
      </form>
    </section>
  )
}

const WishesLink = ({ lang }: { lang: Language }) => (
  <p className="unprinted">
    <a href="/my-registration/wishes">{translator(lang, 'breakouts')('wishes.link')}</a>
  </p>
)

const Cancelling = ({ lang }: { lang: Language }) => {
  const t = translator(lang, 'registration')
  return (
    <section className="unprinted">
      <h2>{t('cancel.heading')}</h2>
      <p>{t('cancel.text')}</p>
      <p>
        <a className="button plain" href="/my-registration/cancel">
          {t('cancel.link')}
        </a>
      </p>
    </section>
  )
}

export const MinePage = ({ lang, own, done, agencies }: Given & { done: Done | undefined; agencies: string[] }) => {
  const t = translator(lang, 'registration')
  const { workshop, person } = own
  const { state } = person
  const isOver = ['declined', 'cancelled', 'replaced'].includes(state)
  return (
    <Frame lang={lang} workshop={workshop} title={t('mine.title')}>
      <WhichWorkshop lang={lang} workshop={workshop} />
      {done && (
        <p className="done" role="status">
          {t(`done.${done}`)}
        </p>
      )}
      <div className="mine">
        <section className={`standing state-${state}`}>
          <h2>{t(`states.${state}.title`)}</h2>
          <p>{t(`states.${state}.text`)}</p>
          {isOver && <WhomToAsk lang={lang} workshop={workshop} agencies={agencies} />}
        </section>
        <Code lang={lang} own={own} />
        <OwnAgendaLink lang={lang} own={own} />
        {!isOver && <Sessions lang={lang} own={own} />}
        {own.mayWish && <WishesLink lang={lang} />}
        <Certificate lang={lang} own={own} />
        <section className="unprinted">
          <h2>{t('known.heading')}</h2>
          <Known lang={lang} values={valuesOf(person)} />
          {own.mayCorrect && (
            <p>
              <a className="button plain" href="/my-registration/change">
                {t('known.correct')}
              </a>
            </p>
          )}
        </section>
        {own.mayCorrect && <Consent lang={lang} own={own} />}
        {own.mayCancel && <Cancelling lang={lang} />}
      </div>
      <form className="unprinted sign-out" method="post" action="/my-registration/sign-out">
        <button type="submit" className="plain">
          {t('mine.signOut')}
        </button>
      </form>
    </Frame>
  )
}

export const CancelPage = ({ lang, own: { workshop } }: Given) => {
  const t = translator(lang, 'registration')
  return (
    <Frame lang={lang} workshop={workshop} title={t('cancel.title')}>
      <WhichWorkshop lang={lang} workshop={workshop} />
      <p className="lead">{t('cancel.consequence')}</p>
      <form className="choices" method="post" action="/my-registration/cancel">
        <button type="submit" className="grave">
          {t('cancel.confirm')}
        </button>
        <a className="button plain" href="/my-registration">
          {t('cancel.keep')}
        </a>
      </form>
    </Frame>
  )
}
