/** Fields of the form: label, hint, what is wrong, and the control that names both. Whoever needs none of it sees none. */
import type { ReactNode } from 'react'
import { type Language, translator } from '../platform/i18n.ts'
import { sexCodes } from '../reference/sex.ts'
import type { Fault, FormField } from './rules.for-form.ts'

/** What a field says below its label: always the hint, then the fault. */
const hintId = (field: string) => `${field}-hint`
const faultId = (field: string) => `${field}-fault`

export type Told = { lang: Language; faults: readonly Fault[] }

const HINTED = [
  'honorific',
  'givenNames',
  'nativeName',
  'sex',
  'country',
  'organisation',
  'email',
  'needs',
  'listed'
] as const
const hintOf = (field: string) => HINTED.find((hinted) => hinted === field)

export const faultText = (lang: Language, { key, most, character }: Fault): string =>
  translator(lang, 'registration')(`faults.${key}`, { most, character })

/** The attributes by which a control names its hint and its fault. */
export const saidOf = (field: string, { faults }: Told) => {
  const isFaulty = faults.some((fault) => fault.field === field)
  const ids = [hintOf(field) && hintId(field), isFaulty && faultId(field)].filter(Boolean).join(' ')
  return { ...(ids !== '' && { 'aria-describedby': ids }), ...(isFaulty && { 'aria-invalid': true }) }
}

const Said = ({ field, told: { lang, faults } }: { field: string; told: Told }) => {
  const t = translator(lang, 'registration')
  const hinted = hintOf(field)
  const fault = faults.find((fault) => fault.field === field)
  return (
    <>
      {hinted && (
        <span className="hint" id={hintId(field)}>
          {t(`hints.${hinted}`)}
        </span>
      )}
      {fault && (
        <span className="fault" id={faultId(field)}>
          {faultText(lang, fault)}
        </span>
      )}
    </>
  )
}

type Labelled = FormField | 'otherLanguages' | 'listed'
type Given = { field: Labelled; told: Told; isOptional?: boolean; isHalf?: boolean; children: ReactNode }

export const Field = ({ field, told, isOptional = false, isHalf = false, children }: Given) => {
  const t = translator(told.lang, 'registration')
  return (
    <div className={isHalf ? 'entry half' : 'entry'}>
      <label htmlFor={field}>
        {t(`fields.${field}`)} {isOptional && <span className="quiet">{t('optional')}</span>}
      </label>
      <Said field={field} told={told} />
      {children}
    </div>
  )
}

/** Several controls that answer one question. */
export const Question = ({ field, told, role, isOptional = false, children }: Given & { role?: 'radiogroup' }) => {
  const t = translator(told.lang, 'registration')
  return (
    <fieldset className="entry" role={role} {...saidOf(field, told)}>
      <legend>
        {t(`fields.${field}`)} {isOptional && <span className="quiet">{t('optional')}</span>}
      </legend>
      <Said field={field} told={told} />
      {children}
    </fieldset>
  )
}

type Ticked = { field: 'listed' | 'accepted'; told: Told; isTicked: boolean; isRequired?: boolean }

/** A box that is ticked by the person alone. */
export const Tick = ({ field, told, isTicked, isRequired = false }: Ticked) => (
  <div className="entry tick">
    <input
      type="checkbox"
      id={field}
      name={field}
      value="yes"
      defaultChecked={isTicked}
      required={isRequired}
      {...saidOf(field, told)}
    />
    <label htmlFor={field}>{translator(told.lang, 'registration')(`fields.${field}`)}</label>
    <Said field={field} told={told} />
  </div>
)

/** Where a way to a field leads: to its first control. */
export const targetOf = (field: FormField): string => (field === 'sex' ? `sex-${sexCodes[0]}` : field)

/** Everything that is wrong, with a way to each. */
export const Summary = ({ lang, faults }: Told) => {
  const t = translator(lang, 'registration')
  return (
    faults.length > 0 && (
      <div className="summary" role="alert">
        <h2>{t('faults.summary', { count: faults.length })}</h2>
        <ul>
          {faults.map((fault) => (
            <li key={fault.field}>
              <a href={`#${targetOf(fault.field)}`}>
                {t('faults.inSummary', { field: t(`fields.${fault.field}`), fault: faultText(lang, fault) })}
              </a>
            </li>
          ))}
        </ul>
      </div>
    )
  )
}
