/** The console's words: every namespace of a language comes in one file, and only that of the language in use. */
import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'

export const CONSOLE_LANGUAGES = ['en', 'fr'] as const
export type ConsoleLanguage = (typeof CONSOLE_LANGUAGES)[number]

type Texts = Record<string, object>

const texts: Record<ConsoleLanguage, () => Promise<{ texts: Texts }>> = {
  en: () => import('./texts/en.ts'),
  fr: () => import('./texts/fr.ts')
}

const KEPT = 'plenary-language'
const isKnown = (tag: string | null | undefined): tag is ConsoleLanguage =>
  (CONSOLE_LANGUAGES as readonly (string | null | undefined)[]).includes(tag)

/** What was chosen here before, otherwise what the browser asks for. */
export const firstLanguage = (): ConsoleLanguage => {
  const kept = localStorage.getItem(KEPT)
  if (isKnown(kept)) return kept
  return navigator.languages.map((tag) => tag.slice(0, 2)).find(isKnown) ?? 'en'
}

const load = async (lang: ConsoleLanguage) => {
  const loaded = await texts[lang]()
  for (const [namespace, words] of Object.entries(loaded.texts)) i18next.addResourceBundle(lang, namespace, words)
}

const mark = (lang: ConsoleLanguage) => {
  document.documentElement.lang = lang
}

export const startTexts = async (): Promise<void> => {
  const lang = firstLanguage()
  await i18next.use(initReactI18next).init({
    lng: lang,
    fallbackLng: 'en',
    ns: [],
    defaultNS: 'console/shell',
    interpolation: { escapeValue: false }
  })
  await load(lang)
  mark(lang)
}

export const changeLanguage = async (lang: ConsoleLanguage): Promise<void> => {
  localStorage.setItem(KEPT, lang)
  await load(lang)
  await i18next.changeLanguage(lang)
  mark(lang)
}
