/** What is known of a person, in words: values of the form as people read them. */
import { type Language, translator } from '../platform/i18n.ts'
import { countryName, printedCountryName } from '../reference/countries.ts'
import { languageName } from '../reference/languages.ts'
import { sectorName } from '../reference/sectors.ts'
import { type Sex, sexName } from '../reference/sex.ts'
import type { ValueField, Values } from './rules.for-form.ts'

/** What a field says; codes by their names. Empty where nothing is said. */
export const saidIn = (lang: Language, field: ValueField, values: Values): string => {
  const value = values[field]
  if (value === '') return ''
  if (field === 'country') return countryName(value) === value ? value : printedCountryName(value, lang)
  if (field === 'sector') return sectorName(value, lang)
  if (field === 'language') return languageName(value, lang)
  if (field !== 'sex') return value
  return value === 'not-recorded' ? translator(lang, 'registration')('notRecorded') : sexName(value as Sex, lang)
}

const SHOWN = [
  'honorific',
  'givenNames',
  'familyName',
  'nativeName',
  'sex',
  'country',
  'sector',
  'organisation',
  'position',
  'email',
  'language',
  'needs'
] as const satisfies ValueField[]

export const Known = ({ lang, values }: { lang: Language; values: Values }) => {
  const t = translator(lang, 'registration')
  const others = values.otherLanguages.map((code) => languageName(code, lang)).join(translator(lang, 'frame')('comma'))
  const rows = SHOWN.map((field) => ({ field, said: saidIn(lang, field, values) }))
  return (
    <dl className="known">
      {rows.map(({ field, said }) => (
        <div key={field}>
          <dt>{t(`fields.${field}`)}</dt>
          <dd>{said === '' ? <span className="quiet">{t('known.nothing')}</span> : <bdi>{said}</bdi>}</dd>
        </div>
      ))}
      {others !== '' && (
        <div>
          <dt>{t('fields.otherLanguages')}</dt>
          <dd>{others}</dd>
        </div>
      )}
    </dl>
  )
}
