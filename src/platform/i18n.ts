/** Texts by language, from locales/: plurals by Intl, and English where a language lacks a key. */
import { readFileSync } from 'node:fs'
import { createInstance, type TFunction } from 'i18next'
import type agenda from '../../locales/en/agenda.json'
import type breakouts from '../../locales/en/breakouts.json'
import type documents from '../../locales/en/documents.json'
import type frame from '../../locales/en/frame.json'
import type invitations from '../../locales/en/invitations.json'
import type letters from '../../locales/en/letters.json'
import type mails from '../../locales/en/mails.json'
import type materials from '../../locales/en/materials.json'
import type reference from '../../locales/en/reference.json'
import type registration from '../../locales/en/registration.json'
import type schedules from '../../locales/en/schedules.json'
import type workshops from '../../locales/en/workshops.json'
import { fromRoot } from './root.ts'

type Texts = {
  agenda: typeof agenda
  breakouts: typeof breakouts
  documents: typeof documents
  frame: typeof frame
  invitations: typeof invitations
  letters: typeof letters
  mails: typeof mails
  materials: typeof materials
  reference: typeof reference
  registration: typeof registration
  schedules: typeof schedules
  workshops: typeof workshops
}
declare module 'i18next' {
  interface CustomTypeOptions {
    resources: Texts
    defaultNS: false
  }
}

/** The files of a language, one for each part of the house. */
const NAMESPACES = [
  'agenda',
  'breakouts',
  'documents',
  'frame',
  'invitations',
  'letters',
  'mails',
  'materials',
  'reference',
  'registration',
  'schedules',
  'workshops'
] as const satisfies (keyof Texts)[]
type Namespace = keyof Texts

/** The six official languages of the United Nations: those of the public pages and the documents. */
export const LANGUAGES = ['en', 'fr', 'es', 'ru', 'zh', 'ar'] as const
export type Language = (typeof LANGUAGES)[number]

const textsOf = (lang: Language) =>
  Object.fromEntries(
    NAMESPACES.map((name) => [name, JSON.parse(readFileSync(fromRoot(`locales/${lang}/${name}.json`), 'utf8'))])
  )

const i18n = createInstance()
await i18n.init({
  lng: 'en',
  fallbackLng: 'en',
  ns: [...NAMESPACES],
  resources: Object.fromEntries(LANGUAGES.map((lang) => [lang, textsOf(lang)])),
  // React and the writers of documents escape by themselves
  interpolation: { escapeValue: false }
})

const translators = new Map<string, unknown>()

/** `const t = translator('fr', 'agenda')`, then `t('changes.moved')` or `t('sessions', { count: 3 })`. */
export const translator = <N extends Namespace>(lang: Language, namespace: N): TFunction<N> => {
  const key = `${lang}/${namespace}`
  const known = (translators.get(key) ?? i18n.getFixedT(lang, namespace)) as TFunction<N>
  translators.set(key, known)
  return known
}

const isLanguage = (tag: string): tag is Language => (LANGUAGES as readonly string[]).includes(tag)

/** The first of these tags in which texts are written, otherwise English. */
export const languageOf = (tags: readonly string[]): Language => tags.find(isLanguage) ?? 'en'

export const directionOf = (lang: Language): 'ltr' | 'rtl' => (lang === 'ar' ? 'rtl' : 'ltr')

/** For Intl: British order of days in English, and digits that are those of the clock times in Arabic. */
export const localeOf = (lang: Language): string => ({ en: 'en-GB', ar: 'ar-u-nu-latn' })[lang as string] ?? lang
