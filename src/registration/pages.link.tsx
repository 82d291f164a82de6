/** The pages around a link: asking for it, what to do once it is sent, opening it, and what is said of one that is spent. */
import { type Language, translator } from '../platform/i18n.ts'
import { ownLanguage } from '../workshops/rules.ts'
import type { Workshop } from '../workshops/tables.ts'
import { Field, Summary, saidOf } from './pages.fields.tsx'
import { Frame, WhichWorkshop } from './pages.frame.tsx'
import type { Fault } from './rules.for-form.ts'
import { LINK_MINUTES } from './rules.ts'

type Given = { lang: Language; workshop: Workshop }
const minutes = LINK_MINUTES

type Asking = Given & { email: string; faults: readonly Fault[]; isOpen: boolean }

export const AskPage = ({ lang, workshop, email, faults, isOpen }: Asking) => {
  const t = translator(lang, 'registration')
  const title = t('ask.title')
  const told = { lang, faults }
  return (
    <Frame
      lang={lang}
      workshop={workshop}
      title={title}
      headTitle={faults.length > 0 ? t('faults.title', { title }) : title}
    >
      <WhichWorkshop lang={lang} workshop={workshop} />
      <Summary {...told} />
      <p className="lead">{t('ask.lead')}</p>
      <form className="form" method="post" action={`/w/${workshop.slug}/my-registration`} noValidate>
        <Field field="email" told={told}>
          <input
            id="email"
            name="email"
            type="email"
            dir="ltr"
            defaultValue={email}
            required
            autoComplete="email"
            {...saidOf('email', told)}
          />
        </Field>
        <p className="submit">
          <button type="submit">{t('ask.send')}</button>
        </p>
      </form>
      {isOpen && (
        <p>
          {t('ask.new')} <a href={`/w/${workshop.slug}/register`}>{t('ask.newLink')}</a>
        </p>
      )}
    </Frame>
  )
}

/** The same whoever is or is not on the list. */
export const SentPage = ({ lang, workshop, after }: Given & { after: 'registered' | 'asked' }) => {
  const t = translator(lang, 'registration')
  return (
    <Frame lang={lang} workshop={workshop} title={t('sent.title')}>
      <WhichWorkshop lang={lang} workshop={workshop} />
      <p className="lead" role="status">
        {t(`sent.${after}`, { minutes })}
      </p>
      <div className="prose">
        <p>
          {t('sent.nothing')} <a href={`/w/${workshop.slug}/my-registration`}>{t('sent.again')}</a>
        </p>
      </div>
    </Frame>
  )
}

/** One button, which no program presses. */
export const OpenPage = ({ lang, token }: { lang: Language; token: string }) => {
  const t = translator(lang, 'registration')
  return (
    <Frame lang={lang} title={t('open.title')}>
      <p className="lead">{t('open.text')}</p>
      <form className="form" method="post" action={`/me/${token}`}>
        <p className="submit">
          <button type="submit">{t('open.button')}</button>
        </p>
      </form>
      <p className="quiet">{t('open.hint')}</p>
    </Frame>
  )
}

const Workshops = ({ lang, workshops }: { lang: Language; workshops: Workshop[] }) => {
  const t = translator(lang, 'registration')
  if (workshops.length === 0) return <p>{t('spent.none')}</p>
  return (
    <section className="group">
      <h2>{t('spent.which')}</h2>
      <ul className="which-list">
        {workshops.map((workshop) => (
          <li key={workshop.id}>
            <a href={`/w/${workshop.slug}/my-registration`}>
              <bdi lang={ownLanguage(workshop, lang)}>{workshop.title}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

type Lost = { lang: Language; workshops: Workshop[] }

/** Unknown, used or too old: one page, which does not tell which of them. */
export const SpentPage = ({ lang, workshops }: Lost) => {
  const t = translator(lang, 'registration')
  return (
    <Frame lang={lang} title={t('spent.title')}>
      <p className="lead">{t('spent.text', { minutes })}</p>
      <Workshops lang={lang} workshops={workshops} />
    </Frame>
  )
}

export const StrangerPage = ({ lang, workshops }: Lost) => {
  const t = translator(lang, 'registration')
  return (
    <Frame lang={lang} title={t('stranger.title')}>
      <p className="lead">{t('stranger.text')}</p>
      <Workshops lang={lang} workshops={workshops} />
    </Frame>
  )
}
