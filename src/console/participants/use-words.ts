/** What codes and values of people mean, in the language in use. */
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../api/client.ts'
import { useFormats } from '../parts/times.ts'
import { useWorkshop } from '../session/workshop.ts'
import type { Person } from './people.ts'

const FOREVER = { staleTime: Number.POSITIVE_INFINITY }

export type Words = ReturnType<typeof useWords>

/** The same object until words or language change, so that rows are drawn once. */
export const useWords = () => {
  const { t, i18n } = useTranslation(['console/participants', 'console/audit'])
  const { path, workshop } = useWorkshop()
  const lang = i18n.language as 'en'
  const countries = api.useQuery('get', '/api/v1/countries', {}, FOREVER).data?.items
  const sectors = api.useQuery('get', '/api/v1/sectors', {}, FOREVER).data?.items
  const categories = api.useQuery('get', '/api/v1/workshops/{workshop}/categories', { params: { path } }).data?.items
  const formats = useFormats()
  // biome-ignore lint/correctness/useExhaustiveDependencies: formats follow the language
  return useMemo(() => {
    const languages = new Intl.DisplayNames(lang, { type: 'language' })
    const names = new Map(countries?.map((one) => [one.iso3, one.names[lang] ?? one.iso3]))
    const country = (code: string) => names.get(code) ?? code
    const ofSectors = (sectors ?? []).map(({ code, names }) => ({ value: code, label: names[lang] ?? code }))
    const sector = (code: string) => ofSectors.find(({ value }) => value === code)?.label ?? code

    /** A field of a person as people read it; empty text for nothing. */
    const field = (name: string, value: unknown): string => {
      if (value === null || value === undefined || value === '') return ''
      if (name === 'country') return country(String(value))
      if (name === 'sector') return sector(String(value))
      if (name === 'sex') return t(`person.sexes.${value as Person['sex']}`)
      if (name === 'state') return t(`states.${value as Person['state']}`)
      if (Array.isArray(value)) return formats.list(value.map((tag: string) => languages.of(tag) ?? tag))
      if (typeof value === 'boolean') return t(value ? 'person.yes' : 'person.no')
      return String(value)
    }
    return {
      t,
      field,
      country,
      sector,
      sectors: ofSectors,
      categories: categories ?? [],
      moment: (at: string) => formats.moment(at, workshop.timeZone),
      number: formats.number
    }
  }, [t, lang, countries, sectors, categories, workshop.timeZone])
}
