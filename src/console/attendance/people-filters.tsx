/** Narrows a list of people by words, country, category and agency. */
import { Group, MultiSelect, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { api } from '../api/client.ts'
import { useCountryName } from '../parts/country-names.ts'
import { useWorkshop } from '../session/workshop.ts'
import type { AttendanceSearch } from './search.ts'

const route = getRouteApi('/signed-in/w/$workshop/attendance')
const TYPING_MS = 250

export const PeopleFilters = () => {
  const { t } = useTranslation('console/attendance')
  const { path } = useWorkshop()
  const countryName = useCountryName()
  const navigate = route.useNavigate()
  const search = route.useSearch()
  const { data } = api.useQuery('get', '/api/v1/workshops/{workshop}/participants/facets', {
    params: { path, query: { state: ['confirmed'] } }
  })
  const narrow = (change: Partial<AttendanceSearch>) =>
    void navigate({ search: (before) => ({ ...before, ...change }), replace: true })
  const type = useDebouncedCallback((q: string) => narrow({ q: q.trim() || undefined }), TYPING_MS)
  const several = (name: 'country' | 'category' | 'agency', label = (value: string) => value) => ({
    label: t(`filters.${name}`),
    placeholder: search[name] ? undefined : t('filters.all'),
    data: (data?.[name] ?? [])
      .map(({ value }) => ({ value, label: value === 'none' ? t('filters.none') : label(value) }))
      .sort((a, b) => a.label.localeCompare(b.label)),
    value: search[name] ?? [],
    onChange: (values: string[]) => narrow({ [name]: values.length > 0 ? values : undefined }),
    searchable: true,
    comboboxProps: { transitionProps: { duration: 0 } },
    style: { flex: '1 1 11rem' }
  })
  return (
    <search aria-label={t('filters.title')}>
      <Group align="flex-end" gap="sm">
        <TextInput
          key={search.q === undefined ? 'empty' : 'typed'}
          type="search"
          label={t('filters.q')}
          defaultValue={search.q}
          onChange={(event) => type(event.currentTarget.value)}
          leftSection={<IconSearch size={16} aria-hidden />}
          style={{ flex: '2 1 14rem' }}
        />
        <MultiSelect {...several('country', countryName)} />
        <MultiSelect {...several('category')} />
        <MultiSelect {...several('agency')} />
      </Group>
    </search>
  )
}
