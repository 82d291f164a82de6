/** Names of countries by their codes, in the language in use. */
import { useTranslation } from 'react-i18next'
import { api } from '../api/client.ts'

/** The code itself until the names are read, and for codes that nobody knows. */
export const useCountryName = () => {
  const lang = useTranslation().i18n.language
  const { data } = api.useQuery('get', '/api/v1/countries', {}, { staleTime: Number.POSITIVE_INFINITY })
  const names = new Map(data?.items.map((country) => [country.iso3, country.names[lang as 'en'] ?? country.iso3]))
  return (code: string) => names.get(code) ?? code
}
