/** Choosing a time zone, a country or languages: by name in the language in use, found by typing. */
import { MultiSelect, type MultiSelectProps, Select, type SelectProps } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../api/client.ts'

const instantly = { transitionProps: { duration: 0 } }

const offsetOf = (zone: string) =>
  new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'shortOffset' })
    .formatToParts()
    .find(({ type }) => type === 'timeZoneName')?.value ?? ''

const zones = () =>
  ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone.includes('/'))].map((zone) => ({
    value: zone,
    label: `${zone.replaceAll('_', ' ')} (${offsetOf(zone)})`
  }))

/** IANA zones with the offset that they have now. */
export const ZoneSelect = (props: Omit<SelectProps, 'data'>) => {
  const data = useMemo(zones, [])
  return <Select data={data} searchable limit={60} allowDeselect={false} comboboxProps={instantly} {...props} />
}

/** ISO 3166-1 alpha-3. */
export const CountrySelect = (props: Omit<SelectProps, 'data'>) => {
  const lang = useTranslation().i18n.language
  const { data } = api.useQuery('get', '/api/v1/countries', {}, { staleTime: Number.POSITIVE_INFINITY })
  const countries = (data?.items ?? []).map(({ iso3, names }) => ({ value: iso3, label: names[lang as 'en'] ?? iso3 }))
  const sorted = countries.toSorted((a, b) => a.label.localeCompare(b.label, lang))
  return <Select data={sorted} searchable limit={250} comboboxProps={instantly} {...props} />
}

/** Languages in which workshops are held, those of the United Nations first. */
const LANGUAGES =
  'en fr es ru zh ar am bn cs da de el fa fi fil ha he hi hu hy id it ja ka kk km ko ky lo mn ms my ne nl no pl ps pt ro si so sq sr sv sw ta tg th ti tk tr uk ur uz vi'.split(
    ' '
  )

/** BCP 47 primary tags. The order is kept: the first is that of the documents. */
export const LanguagesSelect = (props: Omit<MultiSelectProps, 'data'>) => {
  const lang = useTranslation().i18n.language
  const names = new Intl.DisplayNames(lang, { type: 'language' })
  const all = [...new Set([...LANGUAGES, ...(props.value ?? [])])]
  const data = all.map((value) => ({ value, label: names.of(value) ?? value }))
  return <MultiSelect data={data} searchable hidePickedOptions comboboxProps={instantly} {...props} />
}
