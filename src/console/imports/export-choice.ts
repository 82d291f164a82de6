/** What is chosen in the export dialog, and what is then asked of the API. */
import type { paths } from '../api/schema.d.ts'

type NewExport =
  paths['/api/v1/workshops/{workshop}/participants/exports']['post']['requestBody']['content']['application/json']
/** The filters of the list, as the API takes them. */
export type Filters = NonNullable<NewExport['filters']>
export type Face = NonNullable<NewExport['face']>
export type Format = NewExport['format']
export type Language = NonNullable<NewExport['lang']>
export type Choice = { format: Format; face: Face; who: 'filtered' | 'confirmed'; lang: Language; forExcel: boolean }

/** Each in its own language. */
export const LANGUAGES: { value: Language; label: string }[] = [
  { value: 'en', label: 'English' },
  { value: 'fr', label: 'Français' },
  { value: 'es', label: 'Español' },
  { value: 'ru', label: 'Русский' },
  { value: 'zh', label: '中文' },
  { value: 'ar', label: 'العربية' }
]

export const languageIn = (languages: string[]): Language =>
  LANGUAGES.map(({ value }) => value).find((value) => languages.includes(value)) ?? 'en'

const STATES: Filters['state'] = [
  'nominated',
  'applied',
  'invited',
  'waiting',
  'confirmed',
  'declined',
  'cancelled',
  'replaced'
]

/** In the faces that leave the house these would tell what the face does not show: the API refuses them. */
const INTERNAL_ONLY = ['state', 'agency', 'q', 'listed'] as const
export type InternalOnly = (typeof INTERNAL_ONLY)[number]

export const notAppliedIn = (face: Face, filters: Filters): InternalOnly[] =>
  face === 'internal' ? [] : INTERNAL_ONLY.filter((name) => filters[name] !== undefined)

const applied = ({ face, who }: Choice, filters: Filters): Filters => {
  if (face !== 'internal') {
    const { state: _, agency: __, q: ___, listed: ____, ...shown } = filters
    return shown
  }
  // the screen shows every state where none is chosen; the API would take the confirmed
  return { ...filters, state: who === 'confirmed' ? ['confirmed'] : (filters.state ?? STATES) }
}

export const exportOf = (choice: Choice, filters: Filters): NewExport => ({
  format: choice.format,
  face: choice.face,
  lang: choice.lang,
  filters: applied(choice, filters),
  ...(choice.format === 'csv' && { forExcel: choice.forExcel })
})

/** The address at which a short list is made at once. */
export const addressOf = (workshop: string, { format, filters = {}, ...others }: NewExport): string => {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries({ ...filters, ...others }))
    for (const one of [value].flat()) if (one !== undefined) query.append(name, String(one))
  return `/api/v1/workshops/${workshop}/participants.${format}?${query}`
}
