/** The page on which people register, and what stands there while nobody can. */
import { AS_IS, Sentence } from '../platform/http/sentence.tsx'
import { type Language, localeOf, translator } from '../platform/i18n.ts'
import { dayRange } from '../platform/zones.ts'
import { ownLanguage } from '../workshops/rules.ts'
import type { Workshop } from '../workshops/tables.ts'
import { Summary, Tick } from './pages.fields.tsx'
import { ConsentTick, EmailField, LanguageFields, NeedsField, OriginFields, PersonFields } from './pages.form.tsx'
import { Frame, WhichWorkshop, WhomToAsk, WithContact } from './pages.frame.tsx'
import type { Fault, Values } from './rules.for-form.ts'
import type { Standing } from './rules.ts'

type Given = { lang: Language; workshop: Workshop; values: Values; faults: readonly Fault[]; until: string | null }

/** What becomes of what is told: the organisers' own words, and for how long it is kept. */
const DataNotice = ({ lang, workshop }: { lang: Language; workshop: Workshop }) => {
  const t = translator(lang, 'registration')
  const { dataNotice, dataContact, keepsNeedsDays, keepsContactsDays } = workshop
  return (
    <div className="panel notice">
      {dataNotice !== '' && (
        <p className="text" dir="auto" lang={ownLanguage(workshop, lang)}>
          {dataNotice}
        </p>
      )}
      <p>{t('data.needs', { count: keepsNeedsDays })}</p>
      <p>{t('data.contacts', { count: keepsContactsDays })}</p>
      {dataContact !== '' && (
        <p>
          <WithContact text={t('data.contact', AS_IS)} contact={dataContact} />
        </p>
      )}
    </div>
  )
}

/** Seen by programs alone: what is written there was written by one. */
export const TRAP = 'homepage'
const Trap = ({ lang }: { lang: Language }) => (
  <div className="trap" aria-hidden="true">
    <label htmlFor={TRAP}>{translator(lang, 'registration')('trap')}</label>
    <input id={TRAP} name={TRAP} tabIndex={-1} autoComplete="off" />
  </div>
)

export const RegisterPage = ({ lang, workshop, values, faults, until }: Given) => {
  const t = translator(lang, 'registration')
  const told = { lang, faults }
  const title = t('register.title')
  const { slug, dataNotice, languages } = workshop
  return (
    <Frame
      lang={lang}
      workshop={workshop}
      title={title}
      headTitle={faults.length > 0 ? t('faults.title', { title }) : title}
    >
      <WhichWorkshop lang={lang} workshop={workshop} />
      <Summary {...told} />
      <p className="lead">{t('register.lead')}</p>
      {until !== null && <p>{t('register.until', { day: dayRange(until, until, localeOf(lang)) })}</p>}
      <p>
        {t('register.already')} <a href={`/w/${slug}/my-registration`}>{t('register.alreadyLink')}</a>
      </p>
      <form className="form" method="post" action={`/w/${slug}/register`} noValidate>
        <PersonFields values={values} told={told} />
        <OriginFields values={values} told={told} />
        <fieldset className="part">
          <legend>{t('parts.contact')}</legend>
          <EmailField values={values} told={told} />
          <LanguageFields values={values} told={told} ofWorkshop={languages} />
        </fieldset>
        <NeedsField values={values} told={told} />
        <fieldset className="part">
          <legend>{t('parts.data')}</legend>
          <DataNotice lang={lang} workshop={workshop} />
          {dataNotice !== '' && <Tick field="accepted" told={told} isTicked={values.accepted} isRequired />}
          <ConsentTick values={values} told={told} />
        </fieldset>
        <Trap lang={lang} />
        <p className="submit">
          <button type="submit">{t('register.send')}</button>
        </p>
      </form>
    </Frame>
  )
}

type Shut = { lang: Language; workshop: Workshop; standing: Exclude<Standing, { isOpen: true }>; agencies: string[] }

export const ClosedPage = ({ lang, workshop, standing, agencies }: Shut) => {
  const t = translator(lang, 'registration')
  const on = 'on' in standing ? standing.on : undefined
  return (
    <Frame lang={lang} workshop={workshop} title={t('closed.title')}>
      <WhichWorkshop lang={lang} workshop={workshop} />
      <p className="lead">
        <Sentence text={t(`closed.${standing.why}`, AS_IS)} day={on && dayRange(on, on, localeOf(lang))} />
      </p>
      <div className="prose">
        <WhomToAsk lang={lang} workshop={workshop} agencies={agencies} />
        <p>
          {t('register.already')} <a href={`/w/${workshop.slug}/my-registration`}>{t('register.alreadyLink')}</a>
        </p>
        <p>
          <a className="button" href={`/w/${workshop.slug}`}>
            {t('closed.back')}
          </a>
        </p>
      </div>
    </Frame>
  )
}
