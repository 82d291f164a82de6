/** The page on which people correct what they said. */
import { AS_IS, Sentence } from '../platform/http/sentence.tsx'
import { type Language, translator } from '../platform/i18n.ts'
import type { Workshop } from '../workshops/tables.ts'
import { Summary, type Told, targetOf } from './pages.fields.tsx'
import { LanguageFields, NeedsField, OriginFields, PersonFields } from './pages.form.tsx'
import { Frame, WhichWorkshop } from './pages.frame.tsx'
import { saidIn } from './pages.known.tsx'
import type { Values } from './rules.for-form.ts'
import { type Meanwhile, writeBefore } from './rules.for-merge.ts'

type Given = {
  workshop: Workshop
  told: Told
  values: Values
  /** What the list says now, and its version: what the next change is based on. */
  now: Values
  version: number
  meanwhile: Meanwhile[]
}

const Changed = ({ lang, now, meanwhile }: Pick<Given, 'now' | 'meanwhile'> & { lang: Language }) => {
  const t = translator(lang, 'registration')
  return (
    <div className="summary" role="alert">
      <h2>{t('change.meanwhile')}</h2>
      <p>{t('change.meanwhileText')}</p>
      <ul>
        {meanwhile.map(({ field, isKept }) => (
          <li key={field}>
            <Sentence
              text={t(isKept ? 'change.both' : 'change.theirs', AS_IS)}
              field={<a href={`#${targetOf(field)}`}>{t(`fields.${field}`)}</a>}
              now={<bdi>{saidIn(lang, field, now) || t('change.empty')}</bdi>}
            />
          </li>
        ))}
      </ul>
    </div>
  )
}

export const ChangePage = ({ workshop, told, values, now, version, meanwhile }: Given) => {
  const { lang, faults } = told
  const t = translator(lang, 'registration')
  const title = t('change.title')
  return (
    <Frame
      lang={lang}
      workshop={workshop}
      title={title}
      headTitle={faults.length + meanwhile.length > 0 ? t('faults.title', { title }) : title}
    >
      <WhichWorkshop lang={lang} workshop={workshop} />
      {meanwhile.length > 0 && <Changed lang={lang} now={now} meanwhile={meanwhile} />}
      <Summary {...told} />
      <form className="form" method="post" action="/my-registration/change" noValidate>
        <input type="hidden" name="version" value={version} />
        <input type="hidden" name="before" value={writeBefore(now)} />
        <PersonFields values={values} told={told} />
        <OriginFields values={values} told={told} />
        <fieldset className="part">
          <legend>{t('parts.contact')}</legend>
          {now.email !== '' && (
            <p>
              <Sentence text={t('change.email', AS_IS)} email={<bdi>{now.email}</bdi>} />
            </p>
          )}
          <LanguageFields values={values} told={told} ofWorkshop={workshop.languages} />
        </fieldset>
        <NeedsField values={values} told={told} />
        <p className="submit">
          <button type="submit">{t('change.save')}</button>
          <a className="button plain" href="/my-registration">
            {t('change.back')}
          </a>
        </p>
      </form>
    </Frame>
  )
}
