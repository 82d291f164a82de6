/** The questions about a person, for who registers and for who corrects what was said. */
import { LANGUAGES, type Language, translator } from '../platform/i18n.ts'
import { compareCountries, countries, printedCountryName } from '../reference/countries.ts'
import { suggestedHonorifics } from '../reference/honorifics.ts'
import { languageName } from '../reference/languages.ts'
import { sectorCodes, sectorName } from '../reference/sectors.ts'
import { sexCodes, sexName } from '../reference/sex.ts'
import { Field, Question, saidOf, Tick, type Told } from './pages.fields.tsx'
import type { TextField, Values } from './rules.for-form.ts'

type Given = { values: Values; told: Told; ofWorkshop: readonly string[] }

const Text = ({ field, values, told, ...given }: Omit<Given, 'ofWorkshop'> & TextGiven) => {
  const { autoComplete, isOptional = false, isHalf = false, list } = given
  return (
    <Field field={field} told={told} isOptional={isOptional} isHalf={isHalf}>
      <input
        id={field}
        name={field}
        dir="auto"
        defaultValue={values[field]}
        required={!isOptional}
        autoComplete={autoComplete}
        list={list}
        {...saidOf(field, told)}
      />
    </Field>
  )
}
type TextGiven = {
  field: Exclude<TextField, 'needs'>
  autoComplete: string
  isOptional?: boolean
  isHalf?: boolean
  list?: string
}

export const PersonFields = ({ values, told }: Omit<Given, 'ofWorkshop'>) => {
  const t = translator(told.lang, 'registration')
  return (
    <fieldset className="part">
      <legend>{t('parts.person')}</legend>
      <Text
        field="honorific"
        values={values}
        told={told}
        autoComplete="honorific-prefix"
        list="honorifics"
        isOptional
        isHalf
      />
      <datalist id="honorifics">
        {suggestedHonorifics.map((title) => (
          <option key={title} value={title} />
        ))}
      </datalist>
      <Text field="givenNames" values={values} told={told} autoComplete="given-name" isHalf />
      <Text field="familyName" values={values} told={told} autoComplete="family-name" isOptional isHalf />
      <Text field="nativeName" values={values} told={told} autoComplete="off" isOptional isHalf />
      <Question field="sex" told={told} role="radiogroup" isOptional>
        <div className="options">
          {sexCodes.map((code) => (
            <label key={code} className="option" htmlFor={`sex-${code}`}>
              <input type="radio" id={`sex-${code}`} name="sex" value={code} defaultChecked={values.sex === code} />
              {code === 'not-recorded' ? t('notRecorded') : sexName(code, told.lang)}
            </label>
          ))}
        </div>
      </Question>
    </fieldset>
  )
}

const sortedCountries = (lang: Language) => [...countries].sort(compareCountries(lang))

export const OriginFields = ({ values, told }: Omit<Given, 'ofWorkshop'>) => {
  const t = translator(told.lang, 'registration')
  const { lang } = told
  return (
    <fieldset className="part">
      <legend>{t('parts.origin')}</legend>
      <Field field="country" told={told} isHalf>
        <select id="country" name="country" defaultValue={values.country} {...saidOf('country', told)}>
          <option value="">{t('choose')}</option>
          {sortedCountries(lang).map(({ iso3 }) => (
            <option key={iso3} value={iso3}>
              {printedCountryName(iso3, lang)}
            </option>
          ))}
        </select>
      </Field>
      <Field field="sector" told={told} isHalf>
        <select id="sector" name="sector" defaultValue={values.sector} required {...saidOf('sector', told)}>
          <option value="">{t('choose')}</option>
          {sectorCodes.map((code) => (
            <option key={code} value={code}>
              {sectorName(code, lang)}
            </option>
          ))}
        </select>
      </Field>
      <Text field="organisation" values={values} told={told} autoComplete="organization" />
      <Text field="position" values={values} told={told} autoComplete="organization-title" isOptional />
    </fieldset>
  )
}

export const EmailField = ({ values, told }: Omit<Given, 'ofWorkshop'>) => (
  <Field field="email" told={told}>
    <input
      id="email"
      name="email"
      type="email"
      dir="ltr"
      defaultValue={values.email}
      required
      autoComplete="email"
      {...saidOf('email', told)}
    />
  </Field>
)

export const LanguageFields = ({ values, told, ofWorkshop }: Given) => {
  const { lang } = told
  const spoken = [...new Set([...ofWorkshop, ...LANGUAGES, ...values.otherLanguages])]
  return (
    <>
      <Field field="language" told={told} isHalf>
        <select id="language" name="language" defaultValue={values.language} {...saidOf('language', told)}>
          {LANGUAGES.map((code) => (
            <option key={code} value={code}>
              {languageName(code, lang)}
            </option>
          ))}
        </select>
      </Field>
      <Question field="otherLanguages" told={told} isOptional>
        <div className="options">
          {spoken.map((code) => (
            <label key={code} className="option" htmlFor={`otherLanguages-${code}`}>
              <input
                type="checkbox"
                id={`otherLanguages-${code}`}
                name="otherLanguages"
                value={code}
                defaultChecked={values.otherLanguages.includes(code)}
              />
              {languageName(code, lang)}
            </label>
          ))}
        </div>
      </Question>
    </>
  )
}

export const NeedsField = ({ values, told }: Omit<Given, 'ofWorkshop'>) => (
  <fieldset className="part">
    <legend>{translator(told.lang, 'registration')('parts.needs')}</legend>
    <Field field="needs" told={told} isOptional>
      <textarea id="needs" name="needs" rows={3} dir="auto" defaultValue={values.needs} {...saidOf('needs', told)} />
    </Field>
  </fieldset>
)

export const ConsentTick = ({ values, told }: Omit<Given, 'ofWorkshop'>) => (
  <Tick field="listed" told={told} isTicked={values.listed} />
)
