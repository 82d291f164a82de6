/** Narrows the choice of people: by words, country, category, agency, and by whether they were printed. */
import { Group, MultiSelect, SegmentedControl, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { api } from '../api/client.ts'
import { useCountryName } from '../parts/country-names.ts'
import { useFormats } from '../parts/times.ts'
import { useWorkshop } from '../session/workshop.ts'
import classes from './choosing.module.css'
import type { BadgesSearch } from './search.ts'

const route = getRouteApi('/signed-in/w/$workshop/badges')
const TYPING_MS = 250
const STILL = { transitionProps: { duration: 0 } }

export const Filters = ({ withPrinted = true }: { withPrinted?: boolean }) => {
  const { t } = useTranslation('console/badges')
  const { path } = useWorkshop()
  const { number } = useFormats()
  const nameOf = useCountryName()
  const navigate = route.useNavigate()
  const search = route.useSearch()
  const { data } = api.useQuery('get', '/api/v1/workshops/{workshop}/participants/facets', {
    params: { path, query: { state: ['confirmed'] } }
  })
  const narrow = (change: Partial<BadgesSearch>) =>
    void navigate({ search: (before) => ({ ...before, sheet: undefined, ...change }), replace: true })
  const type = useDebouncedCallback((q: string) => narrow({ q: q.trim() || undefined }), TYPING_MS)
  const options = (counts: { value: string; people: number }[] = [], label = (value: string) => value) =>
    counts
      .map(({ value, people }) => ({
        value,
        label: `${value === 'none' ? t('filters.none') : label(value)} (${number(people)})`
      }))
      .sort((a, b) => a.label.localeCompare(b.label))
  const several = (name: 'country' | 'category' | 'agency', label?: (value: string) => string) => ({
    label: t(`filters.${name}`),
    placeholder: search[name] ? undefined : t('filters.all'),
    data: options(data?.[name], label),
    value: search[name] ?? [],
    onChange: (values: string[]) => narrow({ [name]: values.length > 0 ? values : undefined }),
    searchable: true,
    clearable: true,
    clearButtonProps: { 'aria-label': t(`filters.clear.${name}`) },
    comboboxProps: STILL,
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
        <MultiSelect {...several('country', nameOf)} />
        <MultiSelect {...several('category')} />
        <MultiSelect {...several('agency')} />
        {withPrinted && (
          <SegmentedControl
            aria-label={t('filters.printed')}
            classNames={{ label: classes.choice }}
            value={search.printed ?? 'all'}
            onChange={(value) => narrow({ printed: value === 'all' ? undefined : (value as 'never' | 'before') })}
            data={(['all', 'never', 'before'] as const).map((value) => ({ value, label: t(`printed.${value}`) }))}
          />
        )}
      </Group>
    </search>
  )
}
