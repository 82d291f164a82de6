/** Of name plates: by State or person, and their order. Of seating cards: who sits first, and numbers. Of both: the language. */
import { Checkbox, SegmentedControl, Select } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { api } from '../api/client.ts'
import { DOCUMENT_LANGUAGES } from '../parts/document-languages.ts'
import { type BadgesSearch, BY, ORDERS } from './search.ts'

const route = getRouteApi('/signed-in/w/$workshop/badges')
const STILL = { transitionProps: { duration: 0 } }

type Given = { search: BadgesSearch; change: (to: Partial<BadgesSearch>) => void }

const OfNamePlates = ({ search, change }: Given) => {
  const { t } = useTranslation('console/badges')
  const by = search.by ?? 'country'
  return (
    <>
      <SegmentedControl
        aria-label={t('plates.by')}
        value={by}
        onChange={(value) => change({ by: BY.find((one) => one === value), layout: undefined })}
        data={BY.map((value) => ({ value, label: t(`plates.each.${value}`) }))}
      />
      {by === 'person' && (
        <Select
          label={t('print.order')}
          data={ORDERS.map((value) => ({ value, label: t(`orders.${value}`) }))}
          value={search.order ?? 'country'}
          onChange={(order) => change({ order: ORDERS.find((one) => one === order) })}
          allowDeselect={false}
          comboboxProps={STILL}
        />
      )}
    </>
  )
}

const OfSeatingCards = ({ search, change }: Given) => {
  const { t, i18n } = useTranslation('console/badges')
  const { data } = api.useQuery('get', '/api/v1/countries', {}, { staleTime: Number.POSITIVE_INFINITY })
  const states = (data?.items ?? [])
    .filter(({ unStatus }) => unStatus === 'member')
    .map(({ iso3, names }) => ({ value: iso3, label: names[i18n.language as 'en'] ?? iso3 }))
    .toSorted((a, b) => a.label.localeCompare(b.label, i18n.language))
  return (
    <>
      <Select
        label={t('plates.startingWith')}
        description={t('plates.lot')}
        placeholder={t('plates.alphabet')}
        data={states}
        value={search.startingWith ?? null}
        onChange={(startingWith) => change({ startingWith: startingWith ?? undefined })}
        searchable
        clearable
        limit={200}
        clearButtonProps={{ 'aria-label': t('plates.clear') }}
        comboboxProps={STILL}
      />
      <Checkbox
        label={t('plates.numbered')}
        checked={search.numbered === true}
        onChange={(event) => change({ numbered: event.currentTarget.checked || undefined })}
      />
    </>
  )
}

export const PlateOptions = ({ kind }: { kind: 'name-plate' | 'seating-card' }) => {
  const { t } = useTranslation('console/badges')
  const navigate = route.useNavigate()
  const search = route.useSearch()
  const change = (to: Partial<BadgesSearch>) =>
    void navigate({ search: (before) => ({ ...before, sheet: undefined, ...to }) as BadgesSearch, replace: true })
  const Own = kind === 'name-plate' ? OfNamePlates : OfSeatingCards
  return (
    <>
      <Own search={search} change={change} />
      <Select
        label={t('plates.lang')}
        placeholder={t('plates.ownLanguage')}
        data={DOCUMENT_LANGUAGES}
        value={search.lang ?? null}
        onChange={(lang) => change({ lang: lang ?? undefined })}
        clearable
        clearButtonProps={{ 'aria-label': t('plates.clearLang') }}
        comboboxProps={STILL}
      />
    </>
  )
}
