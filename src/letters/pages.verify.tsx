/** The form for a code, and what the document of a code must say. */
import type { ReactNode } from 'react'
import { Layout } from '../platform/http/layout.tsx'
import { type Language, localeOf, translator } from '../platform/i18n.ts'
import { dayIn, dayRange } from '../platform/zones.ts'
import { ERASED_REASON } from './rules.for-erasure.ts'
import { SUPERSEDED } from './rules.ts'
import type { IssuedDocument } from './tables.ts'

const dayText = (timeZone: string, at: Date, lang: Language) => {
  const day = dayIn(timeZone, at)
  return dayRange(day, day, localeOf(lang))
}

const CheckForm = ({ lang, code }: { lang: Language; code?: string | undefined }) => {
  const t = translator(lang, 'letters')
  return (
    <form className="check" method="get" action="/verify">
      <div className="field">
        <label htmlFor="code">{t('verify.code')}</label>
        <input
          id="code"
          name="code"
          defaultValue={code}
          dir="ltr"
          required
          maxLength={60}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          aria-describedby="code-hint"
        />
        <p className="quiet" id="code-hint">
          {t('verify.hint')}
        </p>
      </div>
      <p className="submit">
        <button type="submit">{t('verify.submit')}</button>
      </p>
    </form>
  )
}

/** `unknown`: the code that no document has. */
export const CheckPage = ({ lang, unknown }: { lang: Language; unknown?: string }) => {
  const t = translator(lang, 'letters')
  const heading = unknown === undefined ? t('verify.heading') : t('verify.unknown')
  const lead = unknown === undefined ? t('verify.lead') : t('verify.unknownLead')
  return (
    <Layout lang={lang} title={`${heading} · ${translator(lang, 'frame')('product')}`} description={lead}>
      <h1>{heading}</h1>
      <p className="lead">{lead}</p>
      <CheckForm lang={lang} code={unknown} />
    </Layout>
  )
}

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)

type Found = { lang: Language; code: string; document: IssuedDocument; timeZone: string }

/** A letter tells nobody to whom it went: that it is valid, and what identifies the paper itself. */
const ValidLetter = ({ lang, code, document, timeZone }: Found) => {
  const t = translator(lang, 'letters')
  return (
    <>
      <p className="lead">{t('verify.valid')}</p>
      <dl className="facts paper">
        <Fact name={t('verify.kind')}>{t(`verify.kinds.${document.kind}`)}</Fact>
        <Fact name={t('verify.reference')}>
          <bdi dir="ltr">{document.reference}</bdi>
        </Fact>
        <Fact name={t('verify.issued')}>{dayText(timeZone, document.issuedAt, lang)}</Fact>
        <Fact name={t('verify.codeIs')}>
          <bdi dir="ltr" className="code">
            {code}
          </bdi>
        </Fact>
      </dl>
    </>
  )
}

/** Of a revoked document no more is told than that it is. */
const Revoked = ({ lang, document, timeZone }: Found) => {
  const t = translator(lang, 'letters')
  const { reason, revokedAt } = document
  return (
    <>
      <p className="lead">{t('verify.revokedOn', { day: dayText(timeZone, revokedAt!, lang) })}</p>
      {reason !== ERASED_REASON && (
        <p>{t('verify.because', { reason: reason === SUPERSEDED ? t('verify.superseded') : reason })}</p>
      )}
    </>
  )
}

const Genuine = ({ lang, code, document, timeZone }: Found) => {
  const t = translator(lang, 'letters')
  const { facts, kind, issuedAt } = document
  return (
    <>
      <p className="lead">{t('verify.compare')}</p>
      <dl className="facts paper">
        <Fact name={t('verify.kind')}>{t(`verify.kinds.${kind}`)}</Fact>
        <Fact name={t('verify.name')}>
          <strong>
            <bdi>{facts.name}</bdi>
          </strong>
          {facts.nativeName !== '' && (
            <>
              {' '}
              <bdi lang={facts.nativeLang || undefined}>{facts.nativeName}</bdi>
            </>
          )}
        </Fact>
        {facts.organisation !== '' && (
          <Fact name={t('verify.organisation')}>
            <bdi>{facts.organisation}</bdi>
          </Fact>
        )}
        <Fact name={t('verify.workshop')}>
          <bdi>{facts.workshop}</bdi>
        </Fact>
        <Fact name={t('verify.place')}>
          <bdi lang={facts.lang}>
            {facts.place} · {facts.days}
          </bdi>
        </Fact>
        <Fact name={t('verify.basis')}>
          <bdi lang={facts.lang}>{facts.basis}</bdi>
        </Fact>
        <Fact name={t('verify.issued')}>{dayText(timeZone, issuedAt, lang)}</Fact>
        <Fact name={t('verify.codeIs')}>
          <bdi dir="ltr" className="code">
            {code}
          </bdi>
        </Fact>
      </dl>
    </>
  )
}

export const DocumentPage = (found: Found) => {
  const { lang, document } = found
  const t = translator(lang, 'letters')
  const isRevoked = document.revokedAt !== null
  const isCertificate = document.kind === 'certificate'
  const heading = isRevoked ? t('verify.revoked') : t('verify.genuine')
  return (
    <Layout
      lang={lang}
      title={`${heading} · ${translator(lang, 'frame')('product')}`}
      description={t('verify.heading')}
      isDemonstration={document.facts.isDemonstration}
    >
      <p className="trail">
        <a href="/verify">{t('verify.another')}</a>
      </p>
      <h1 className={isRevoked ? 'verdict bad' : 'verdict good'}>{heading}</h1>
      {isRevoked ? <Revoked {...found} /> : isCertificate ? <Genuine {...found} /> : <ValidLetter {...found} />}
    </Layout>
  )
}
