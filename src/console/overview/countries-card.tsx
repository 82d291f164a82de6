/** Who is confirmed, by country and sector: bars beside the table that says the same. */
import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { api } from '../api/client.ts'
import { useCountryName } from '../parts/country-names.ts'
import { CountsChart } from '../parts/counts-chart.tsx'
import { Card } from './card.tsx'
import type { Overview } from './overview.ts'

const NONE = 'none'

export const CountriesCard = ({ counts }: { counts: NonNullable<Overview['byCountryAndSector']> }) => {
  const { t, i18n } = useTranslation('console/overview')
  const countryName = useCountryName()
  const sectors = api.useQuery('get', '/api/v1/sectors', {}, { staleTime: Number.POSITIVE_INFINITY }).data?.items ?? []
  const present = new Set(counts.map(({ sector }) => sector))
  const series = sectors
    .filter(({ code }) => present.has(code))
    .map(({ code, names }) => ({ key: code, label: names[i18n.language as 'en'] ?? code }))
  const countries = [...new Set(counts.map(({ country }) => country))]
  const rows = countries
    .map((country) => ({
      key: country ?? NONE,
      label: country === null ? t('countries.noCountry') : countryName(country),
      counts: Object.fromEntries(
        counts.filter((count) => count.country === country).map(({ sector, people }) => [sector, people])
      )
    }))
    .sort((a, b) => Number(a.key === NONE) - Number(b.key === NONE) || a.label.localeCompare(b.label, i18n.language))
  return (
    <Card title={t('countries.title')}>
      {rows.length === 0 ? (
        <Text c="dimmed">{t('countries.none')}</Text>
      ) : (
        <CountsChart title={t('countries.title')} rowLabel={t('countries.row')} rows={rows} series={series} />
      )}
    </Card>
  )
}
