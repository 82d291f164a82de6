/** A name: of somebody of the list, who is found while typing, or any text such as "TBC (UNDP)". */
import { Autocomplete } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import type { ReactNode } from 'react'
import { api } from '../api/client.ts'
import { useWorkshop } from '../session/workshop.ts'
import { useWords } from './use-words.ts'

type Person = { id: string; displayName: string; reference: string; organisation: string; listed: boolean }
type Given = {
  value?: string
  onChange?: (value: string) => void
  error?: ReactNode
  onPerson: (person: Person) => void
}

const SHORTEST = 2
const MOST = 8
const WAIT_MS = 200

export const PersonField = ({ value = '', onChange, error, onPerson }: Given) => {
  const { t } = useWords()
  const { workshop, path } = useWorkshop()
  const [q] = useDebouncedValue(value.trim(), WAIT_MS)
  const { data } = api.useQuery(
    'get',
    '/api/v1/workshops/{workshop}/participants',
    { params: { path, query: { q, limit: MOST } } },
    { enabled: q.length >= SHORTEST }
  )
  const people = new Map(
    (q.length >= SHORTEST ? (data?.items ?? []) : []).map((person) => [
      [person.displayName, person.organisation, person.reference].filter(Boolean).join(' · '),
      person
    ])
  )
  const open = ['TBC', ...workshop.agencies.map(({ agency }) => `TBC (${agency})`)]
  return (
    <Autocomplete
      aria-label={t('rolesField.name')}
      placeholder={t('rolesField.nameHint')}
      dir="auto"
      value={value}
      error={error}
      onChange={(text) => {
        if (!people.has(text)) onChange?.(text) // a person was chosen, not typed
      }}
      onOptionSubmit={(option) => {
        const person = people.get(option)
        if (person) onPerson(person)
      }}
      filter={({ options }) => options}
      data={[
        ...(people.size > 0 ? [{ group: t('rolesField.people'), items: [...people.keys()] }] : []),
        {
          group: t('rolesField.open'),
          items: open.filter((text) => text.toLowerCase().includes(value.trim().toLowerCase()))
        }
      ]}
      comboboxProps={{ transitionProps: { duration: 0 } }}
    />
  )
}
