/** Which letter, in which language, and for whom: the kind, and what narrows the people or States. */
import { Group, MultiSelect, NumberInput, Select, Stack, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { api } from '../api/client.ts'
import { useCountryName } from '../parts/country-names.ts'
import { DOCUMENT_LANGUAGES } from '../parts/document-languages.ts'
import { useWorkshop } from '../session/workshop.ts'
import { KINDS, type LettersSearch } from './search.ts'

const route = getRouteApi('/signed-in/w/$workshop/letters')
const TYPING_MS = 250
const STILL = { transitionProps: { duration: 0 } }

const useNarrowing = () => {
  const navigate = route.useNavigate()
  return (change: Partial<LettersSearch>) =>
    void navigate({ search: (before) => ({ ...before, ...change, task: undefined }), replace: true })
}

const WhichLetter = () => {
  const { t } = useTranslation('console/letters')
  const search = route.useSearch()
  const narrow = useNarrowing()
  const { kind = 'invitation-letter' } = search
  return (
    <Group align="flex-start" gap="sm">
      <Select
        label={t('wishes.kind')}
        data={KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        value={kind}
        onChange={(to) => narrow({ kind: KINDS.find((one) => one === to), standing: undefined })}
        allowDeselect={false}
        comboboxProps={STILL}
        style={{ flex: '1 1 16rem' }}
      />
      {kind !== 'certificate' && (
        <Select
          label={t('wishes.lang')}
          placeholder={t('wishes.ofWorkshop')}
          data={DOCUMENT_LANGUAGES}
          value={search.lang ?? null}
          onChange={(to) => narrow({ lang: DOCUMENT_LANGUAGES.find(({ value }) => value === to)?.value })}
          clearable
          clearButtonProps={{ 'aria-label': t('wishes.clear.lang') }}
          comboboxProps={STILL}
          style={{ flex: '1 1 12rem' }}
        />
      )}
      {kind === 'note-verbale' && (
        <NumberInput
          label={t('wishes.seats')}
          placeholder={t('wishes.untold')}
          min={1}
          max={999}
          allowDecimal={false}
          value={search.seats === undefined ? '' : Number(search.seats)}
          onChange={(to) => narrow({ seats: to === '' ? undefined : String(to) })}
          style={{ flex: '0 1 10rem' }}
        />
      )}
    </Group>
  )
}

/** Notes verbales go to States; a person's name narrows nothing there. */
export const Wishes = () => {
  const { t } = useTranslation('console/letters')
  const { path } = useWorkshop()
  const nameOf = useCountryName()
  const search = route.useSearch()
  const narrow = useNarrowing()
  const { data } = api.useQuery('get', '/api/v1/workshops/{workshop}/participants/facets', { params: { path } })
  const { data: all } = api.useQuery('get', '/api/v1/countries', {}, { staleTime: Number.POSITIVE_INFINITY })
  const type = useDebouncedCallback((q: string) => narrow({ q: q.trim() || undefined }), TYPING_MS)
  const isNote = search.kind === 'note-verbale'
  const valuesOf = (name: 'country' | 'category' | 'agency') =>
    isNote && name === 'country'
      ? (all?.items ?? []).map(({ iso3 }) => iso3)
      : (data?.[name] ?? []).map(({ value }) => value)
  const several = (name: 'country' | 'category' | 'agency', label = (value: string) => value) => ({
    label: t(`wishes.${name}`),
    placeholder: search[name] ? undefined : t(isNote ? 'wishes.ofPeople' : 'wishes.all'),
    data: valuesOf(name)
      .filter((value) => value !== 'none')
      .map((value) => ({ value, label: label(value) }))
      .sort((a, b) => a.label.localeCompare(b.label)),
    value: search[name] ?? [],
    onChange: (values: string[]) => narrow({ [name]: values.length > 0 ? values : undefined }),
    searchable: true,
    clearable: true,
    clearButtonProps: { 'aria-label': t(`wishes.clear.${name}`) },
    comboboxProps: STILL,
    style: { flex: '1 1 12rem' }
  })
  return (
    <search aria-label={t('wishes.title')}>
      <Stack gap="sm">
        <WhichLetter />
        <Group align="flex-end" gap="sm">
          {!isNote && (
            <TextInput
              key={search.q === undefined ? 'empty' : 'typed'}
              type="search"
              label={t('wishes.q')}
              defaultValue={search.q}
              onChange={(event) => type(event.currentTarget.value)}
              leftSection={<IconSearch size={16} aria-hidden />}
              style={{ flex: '2 1 14rem' }}
            />
          )}
          <MultiSelect {...several('country', nameOf)} />
          {!isNote && <MultiSelect {...several('category')} />}
          {!isNote && <MultiSelect {...several('agency')} />}
        </Group>
      </Stack>
    </search>
  )
}
