/** What the form of registration holds as typed, and everything that is wrong with it. Pure. */
import { Type } from 'typebox'
import { Email } from '../platform/contract.ts'
import { checkerOf } from '../platform/http/validation.ts'
import { LANGUAGES, type Language } from '../platform/i18n.ts'
import { type TextKind, textFault, tidy } from '../platform/text.ts'
import { findCountry } from '../reference/countries.ts'
import { isLanguage } from '../reference/languages.ts'
import { sectorCodes } from '../reference/sectors.ts'
import { type Sex, sexCodes } from '../reference/sex.ts'

/** Text fields: how long they may be, and what kind of text they hold. */
const TEXTS = {
  honorific: { kind: 'name', most: 60 },
  givenNames: { kind: 'name', most: 120 },
  familyName: { kind: 'name', most: 120 },
  nativeName: { kind: 'name', most: 200 },
  organisation: { kind: 'line', most: 300 },
  position: { kind: 'line', most: 300 },
  needs: { kind: 'line', most: 300 }
} as const satisfies Record<string, { kind: TextKind; most: number }>
export type TextField = keyof typeof TEXTS

const CHOICES = ['email', 'country', 'sector', 'sex', 'language'] as const
export const VALUE_FIELDS = [...(Object.keys(TEXTS) as TextField[]), ...CHOICES] as const
export type ValueField = (typeof VALUE_FIELDS)[number]

/** As typed, so that a form with faults comes back as it was. */
export type Values = Record<ValueField, string> & { otherLanguages: string[]; listed: boolean; accepted: boolean }

/** The order of the form: faults are told in it. */
export const FORM_ORDER = [
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
  'needs',
  'accepted'
] as const
export type FormField = (typeof FORM_ORDER)[number]

export type FaultKey =
  | 'missing'
  | 'tooLong'
  | 'character'
  | 'marks'
  | 'formula'
  | 'email'
  | 'choice'
  | 'country'
  | 'notice'
export type Fault = { field: FormField; key: FaultKey; most?: number; character?: string }

/** What a good form says. */
export type Entry = Record<TextField, string> & {
  email: string
  country: string | null
  sector: string
  sex: Sex
  languages: string[]
  listed: boolean
}

export const EMPTY: Values = {
  ...(Object.fromEntries(VALUE_FIELDS.map((field) => [field, ''])) as Record<ValueField, string>),
  otherLanguages: [],
  listed: false,
  accepted: false
}

const MOST_LANGUAGES = 20

/** What a browser sent: unknown fields are left out, and what came twice counts as the first. */
export const readForm = (body: unknown): Values => {
  const sent = (body ?? {}) as Record<string, unknown>
  const all = (name: string) => [sent[name] ?? []].flat().filter((value) => typeof value === 'string')
  return {
    ...(Object.fromEntries(VALUE_FIELDS.map((field) => [field, all(field)[0] ?? ''])) as Record<ValueField, string>),
    otherLanguages: all('otherLanguages').slice(0, MOST_LANGUAGES),
    listed: all('listed').length > 0,
    accepted: all('accepted').length > 0
  }
}

/** What a spreadsheet program would run; no name begins so (see platform/spreadsheets/formulas.ts). */
const FORMULA = /^\s*[=+\-@＝＋－＠]/u

const oneLine = (text: string) => text.replace(/[\r\n\u2028\u2029\u0085]+/g, '; ').replace(/(; )+$/, '')

const textFaultOf = (field: TextField, text: string): Fault | undefined => {
  const { kind, most } = TEXTS[field]
  if ([...text].length > most) return { field, key: 'tooLong', most }
  const fault = textFault(kind, text)
  const character = fault?.match(/U\+[0-9A-F]+/)?.[0]
  if (fault !== undefined) return character ? { field, key: 'character', character } : { field, key: 'marks' }
  return kind === 'name' && FORMULA.test(text) ? { field, key: 'formula' } : undefined
}

const emailFaults = checkerOf(Type.Object({ email: Email }))

/** What is asked besides: an address of who is new, a country where the category wants one, consent where a notice says to what. */
type Asked = { asksEmail: boolean; needsCountry: (sector: string) => boolean; needsAcceptance: boolean }

const choiceFaults = (values: Values, { needsCountry, needsAcceptance }: Asked): (Fault | undefined | false)[] => {
  const { country, sector, sex, language, accepted } = values
  const isKnown = (code: string, codes: readonly string[]) => codes.includes(code)
  return [
    sector === '' && { field: 'sector', key: 'missing' },
    sector !== '' && !isKnown(sector, sectorCodes) && { field: 'sector', key: 'choice' },
    country !== '' && !findCountry(country) && { field: 'country', key: 'choice' },
    country === '' && isKnown(sector, sectorCodes) && needsCountry(sector) && { field: 'country', key: 'country' },
    sex !== '' && !isKnown(sex, sexCodes) && { field: 'sex', key: 'choice' },
    !isKnown(language, LANGUAGES) && { field: 'language', key: 'choice' },
    needsAcceptance && !accepted && { field: 'accepted', key: 'notice' }
  ]
}

export const emailFault = (email: string): Fault | undefined => {
  if (email === '') return { field: 'email', key: 'missing' }
  return emailFaults({ email }).length > 0 ? { field: 'email', key: 'email' } : undefined
}

/** Everything that is wrong, in the order of the form, one thing for each field; or what it says. */
export const checkForm = (values: Values, asked: Asked): { faults: Fault[] } | { entry: Entry } => {
  const fields = Object.keys(TEXTS) as TextField[]
  const typed = { ...values, needs: oneLine(values.needs) }
  const texts = Object.fromEntries(fields.map((field) => [field, tidy(TEXTS[field].kind, typed[field])]))
  const tidied = texts as Record<TextField, string>
  const email = values.email.trim().toLowerCase()
  const missing = (field: 'givenNames' | 'organisation') => tidied[field] === '' && { field, key: 'missing' as const }
  const found = [
    ...fields.map((field) => textFaultOf(field, typed[field])),
    missing('givenNames'),
    missing('organisation'),
    asked.asksEmail && emailFault(email),
    ...choiceFaults(values, asked)
  ].filter((fault): fault is Fault => Boolean(fault))
  const faults = FORM_ORDER.flatMap((field) => found.find((fault) => fault.field === field) ?? [])
  if (faults.length > 0) return { faults }
  const others = values.otherLanguages.filter((code) => isLanguage(code) && code !== values.language)
  return {
    entry: {
      ...tidied,
      email,
      country: values.country || null,
      sector: values.sector,
      sex: (values.sex || 'not-recorded') as Sex,
      languages: [values.language as Language, ...new Set(others)],
      listed: values.listed
    }
  }
}
