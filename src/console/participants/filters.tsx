/** Narrows the list: by words, and by values, each with the number of people that it would bring. */
import { Button, Group } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconFilter, IconX } from '@tabler/icons-react'
import { useWorkshop } from '../session/workshop.ts'
import { FilterMenu, type FilterOption } from './filter-menu.tsx'
import { useFacets } from './people.ts'
import { countFilters, type PeopleSearch, STATES } from './search.ts'
import { useIsPhone } from './use-is-phone.ts'
import { NO_FILTERS, useNarrowing } from './use-narrowing.ts'
import { useWords } from './use-words.ts'
import { WordsField } from './words-field.tsx'

type Counts = { value: string; people: number }[]
type Several = 'state' | 'category' | 'country' | 'sector' | 'agency'

export const Filters = () => {
  const { t, country, sector, categories, sectors } = useWords()
  const { search, narrow } = useNarrowing()
  const { may } = useWorkshop()
  const { data } = useFacets(search)
  const isPhone = useIsPhone()
  const [isOpen, { toggle }] = useDisclosure(false)
  const used = countFilters(search)

  /** Values that nobody has are there while they are chosen. */
  const optionsOf = (counts: Counts, chosen: string[], labelOf: (value: string) => string, order: string[] = []) => {
    const missing = chosen.filter((value) => !counts.some((count) => count.value === value))
    const all: FilterOption[] = [...counts, ...missing.map((value) => ({ value, people: 0 }))].map((count) => ({
      ...count,
      label: labelOf(count.value)
    }))
    const place = ({ value }: FilterOption) => (value === 'none' ? order.length : order.indexOf(value))
    return all.sort((a, b) => place(a) - place(b) || a.label.localeCompare(b.label))
  }
  const several = (name: Several, labelOf: (value: string) => string, order?: string[]) => (
    <FilterMenu
      label={t(`filters.${name}`)}
      options={optionsOf(data?.[name] ?? [], search[name] ?? [], labelOf, order)}
      chosen={search[name] ?? []}
      onChange={(chosen) => narrow({ [name]: chosen.length > 0 ? chosen : undefined })}
    />
  )
  const yesOrNo = (name: 'headOfDelegation' | 'listed', counts: Counts = []) => {
    const chosen = search[name] ? [search[name]] : []
    return (
      <FilterMenu
        isOne
        label={t(`filters.${name}`)}
        options={optionsOf(counts, chosen, (value) => t(value === 'true' ? 'filters.yes' : 'filters.no'), [
          'true',
          'false'
        ])}
        chosen={chosen}
        onChange={([value]) => narrow({ [name]: value as PeopleSearch['listed'] })}
      />
    )
  }

  return (
    <search aria-label={t('filters.title')}>
      <Group gap="xs">
        <WordsField />
        {isPhone && (
          <Button
            variant="default"
            leftSection={<IconFilter size={16} aria-hidden />}
            aria-expanded={isOpen}
            onClick={toggle}
          >
            {used > 0 ? t('filters.more', { count: used }) : t('filters.all')}
          </Button>
        )}
        {(!isPhone || isOpen) && (
          <>
            {several('state', (value) => t(`states.${value as (typeof STATES)[number]}`), [...STATES])}
            {several(
              'category',
              (value) => value,
              categories.map(({ name }) => name)
            )}
            {several('country', (value) => (value === 'none' ? t('filters.noCountry') : country(value)))}
            {several(
              'sector',
              sector,
              sectors.map(({ value }) => value)
            )}
            {several('agency', (value) => (value === 'none' ? t('filters.noAgency') : value))}
            {yesOrNo('headOfDelegation', data?.headOfDelegation)}
            {may('participants:edit') && yesOrNo('listed', data?.listed)}
          </>
        )}
        {(used > 0 || search.q) && (
          <Button variant="subtle" leftSection={<IconX size={16} aria-hidden />} onClick={() => narrow(NO_FILTERS)}>
            {t('filters.clearAll')}
          </Button>
        )}
      </Group>
    </search>
  )
}
