/** Which agencies take part in a workshop, in which role and order: a list that is edited by keyboard or pointer. */
import { ActionIcon, Button, Group, Select, Stack, Text, Tooltip } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { components } from '../api/schema.d.ts'
import { useMe } from '../session/me.ts'
import { useAgencies } from './agencies.ts'
import { AgencyDialog } from './agency-dialog.tsx'
import { AGENCY_ROLES } from './roles.ts'

export type Part = components['schemas']['AgencyPart']

const NO_OPENING = { transitionProps: { duration: 0 } }

type Given = {
  parts: Part[]
  onChange: (parts: Part[]) => void
  /** By path, such as `agencies.0.agency`. */
  errors: Record<string, ReactNode>
}

export const AgencyParts = ({ parts, onChange, errors }: Given) => {
  const { t } = useTranslation('console/agencies')
  const { mayConvene, isAdministrator } = useMe()
  const [isAdding, setIsAdding] = useState(false)
  const agencies = useAgencies().data?.items ?? []
  const named = new Set(parts.map(({ agency }) => agency))
  const choices = (own: string) =>
    agencies
      .filter(({ acronym }) => acronym === own || !named.has(acronym))
      .map(({ acronym, name }) => ({ value: acronym, label: name === acronym ? acronym : `${acronym} · ${name}` }))
  const set = (at: number, change: Partial<Part>) =>
    onChange(parts.map((part, i) => (i === at ? { ...part, ...change } : part)))
  const move = (at: number, by: number) => {
    const next = [...parts]
    next.splice(at + by, 0, ...next.splice(at, 1))
    onChange(next)
  }
  const icon = (label: string, Icon: typeof IconTrash, onClick: () => void, isOff = false) => (
    <Tooltip label={label}>
      <ActionIcon variant="subtle" color="gray" size="lg" aria-label={label} onClick={onClick} disabled={isOff}>
        <Icon size={18} aria-hidden />
      </ActionIcon>
    </Tooltip>
  )

  return (
    <Stack gap="sm" role="group" aria-label={t('parts.legend')}>
      {parts.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('parts.none')}
        </Text>
      )}
      {parts.map(({ agency, role }, i) => {
        const acronym = agency || t('parts.this')
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the place is what the row is
          <Group key={i} gap="xs" align="flex-start" wrap="wrap">
            <Select
              aria-label={t('parts.agencyAt', { place: i + 1 })}
              placeholder={t('parts.agency')}
              data={choices(agency)}
              searchable
              allowDeselect={false}
              nothingFoundMessage={t('parts.nothing')}
              comboboxProps={NO_OPENING}
              value={agency || null}
              onChange={(value) => set(i, { agency: value ?? '' })}
              error={errors[`agencies.${i}.agency`]}
              flex="1 1 16rem"
            />
            <Select
              aria-label={t('parts.roleAt', { place: i + 1 })}
              data={AGENCY_ROLES.map((value) => ({ value, label: t(`roles.${value}`) }))}
              allowDeselect={false}
              comboboxProps={NO_OPENING}
              value={role}
              onChange={(value) => set(i, { role: (value ?? role) as Part['role'] })}
              w="11rem"
            />
            <Group gap={0} wrap="nowrap">
              {icon(t('parts.up', { acronym }), IconArrowUp, () => move(i, -1), i === 0)}
              {icon(t('parts.down', { acronym }), IconArrowDown, () => move(i, 1), i === parts.length - 1)}
              {icon(t('parts.remove', { acronym }), IconTrash, () => onChange(parts.filter((_, at) => at !== i)))}
            </Group>
          </Group>
        )
      })}
      <Group gap="xs">
        <Button
          variant="default"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => onChange([...parts, { agency: '', role: 'convening' }])}
        >
          {t('parts.add')}
        </Button>
        {(mayConvene || isAdministrator) && (
          <Button variant="subtle" onClick={() => setIsAdding(true)}>
            {t('parts.unknown')}
          </Button>
        )}
      </Group>
      <AgencyDialog
        agency={isAdding ? 'new' : undefined}
        onClose={() => setIsAdding(false)}
        onSaved={({ acronym }) => {
          setIsAdding(false)
          onChange([...parts, { agency: acronym, role: 'convening' }])
        }}
      />
    </Stack>
  )
}
