/** The languages in which documents are printed, each named in itself. */

export const DOCUMENT_LANGUAGES = [
  { value: 'en', label: 'English' },
  { value: 'fr', label: 'Français' },
  { value: 'es', label: 'Español' },
  { value: 'ru', label: 'Русский' },
  { value: 'zh', label: '中文' },
  { value: 'ar', label: 'العربية' }
] as const satisfies { value: string; label: string }[]

export type DocumentLanguage = (typeof DOCUMENT_LANGUAGES)[number]['value']
