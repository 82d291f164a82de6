/** Names of countries, sectors and sexes in the language in use. */
import { useTranslation } from 'react-i18next'
import { api } from '../api/client.ts'
import { useCountryName } from '../parts/country-names.ts'
import type { OF } from './search.ts'

type Sex = 'female' | 'male' | 'other' | 'not-recorded'

export const useLabels = () => {
  const { t, i18n } = useTranslation('console/breakouts')
  const country = useCountryName()
  const { data } = api.useQuery('get', '/api/v1/sectors', {}, { staleTime: Number.POSITIVE_INFINITY })
  const sector = (code: string) => {
    const names = data?.items.find((one) => one.code === code)?.names
    return names?.[i18n.language as 'en'] ?? code
  }
  const sex = (code: string) => t(`sexes.${code as Sex}`)
  const labels = { country, sector, sex }
  return { ...labels, value: (of: (typeof OF)[number], code: string) => labels[of](code) }
}
