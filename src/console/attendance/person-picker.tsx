/** Finds one person of the list by any part of the name. */
import { Combobox, Loader, TextInput, useCombobox } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { keepPreviousData } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../api/client.ts'
import { useWorkshop } from '../session/workshop.ts'

const TYPING_MS = 200
const MOST = 8

export const PersonPicker = ({ onPick }: { onPick: (id: string) => void }) => {
  const { t } = useTranslation('console/attendance')
  const { path } = useWorkshop()
  const combobox = useCombobox({ onDropdownOpen: () => combobox.selectFirstOption() })
  const [typed, setTyped] = useState('')
  const [q] = useDebouncedValue(typed.trim(), TYPING_MS)
  const { data, isFetching } = api.useQuery(
    'get',
    '/api/v1/workshops/{workshop}/participants',
    { params: { path, query: { q, limit: MOST } } },
    { enabled: q !== '', placeholderData: keepPreviousData }
  )
  const people = q === '' ? [] : (data?.items ?? [])
  // Enter takes the first of those who came after the typing
  // biome-ignore lint/correctness/useExhaustiveDependencies: the store is another object at every turn
  useEffect(() => {
    combobox.selectFirstOption()
  }, [data])
  return (
    <Combobox
      store={combobox}
      onOptionSubmit={(id) => {
        combobox.closeDropdown()
        setTyped('')
        onPick(id)
      }}
      transitionProps={{ duration: 0 }}
      withinPortal={false}
    >
      <Combobox.Target>
        <TextInput
          label={t('scans.find')}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value)
            combobox.openDropdown()
          }}
          onFocus={() => combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
          leftSection={<IconSearch size={16} aria-hidden />}
          rightSection={isFetching && <Loader size="xs" />}
          maw="32rem"
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={q === ''}>
        <Combobox.Options aria-label={t('scans.find')}>
          {people.map(({ id, displayName, organisation, country }) => (
            <Combobox.Option key={id} value={id}>
              <bdi>{displayName}</bdi> <small>{organisation || country}</small>
            </Combobox.Option>
          ))}
          {people.length === 0 && <Combobox.Empty>{t('scans.nobody')}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  )
}
