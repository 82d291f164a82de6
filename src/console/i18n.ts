/** The console's words: each screen's come with the screen, in the language in use, and in English where a key is missing. */
import i18next, { type BackendModule } from 'i18next'
import { initReactI18next } from 'react-i18next'

export const CONSOLE_LANGUAGES = ['en', 'fr'] as const
export type ConsoleLanguage = (typeof CONSOLE_LANGUAGES)[number]

const files = import.meta.glob<Record<string, string>>('../../locales/{en,fr}/console/*.json', { import: 'default' })

const backend: BackendModule = {
  type: 'backend',
  init: () => {},
  read: (lang, namespace, done) => {
    const load = files[`../../locales/${lang}/${namespace}.json`]
    if (load)
      load().then(
        (texts) => done(null, texts),
        (error) => done(error, null)
      )
    else done(new Error(`no texts ${namespace} in ${lang}`), null)
  }
}

const KEPT = 'plenary-language'
const isKnown = (tag: string | null | undefined): tag is ConsoleLanguage =>
  (CONSOLE_LANGUAGES as readonly (string | null | undefined)[]).includes(tag)

/** What was chosen here before, otherwise what the browser asks for. */
const firstLanguage = (): ConsoleLanguage => {
  const kept = localStorage.getItem(KEPT)
  if (isKnown(kept)) return kept
  return navigator.languages.map((tag) => tag.slice(0, 2)).find(isKnown) ?? 'en'
}

const mark = (lang: ConsoleLanguage) => {
  document.documentElement.lang = lang
}

export const startTexts = async (): Promise<void> => {
  const lang = firstLanguage()
  await i18next
    .use(backend)
    .use(initReactI18next)
    .init({
      lng: lang,
      fallbackLng: 'en',
      ns: ['console/shell'],
      defaultNS: 'console/shell',
      nsSeparator: ':',
      interpolation: { escapeValue: false }
    })
  mark(lang)
}

export const changeLanguage = async (lang: ConsoleLanguage): Promise<void> => {
  localStorage.setItem(KEPT, lang)
  await i18next.changeLanguage(lang)
  mark(lang)
}
