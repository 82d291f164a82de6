/** Which agencies take part, in the order in which they are named on documents. */
import { ActionIcon, Group, Select, Stack, Table, Text, Tooltip } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconBuildingBank } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AGENCY_ROLES } from '../agencies/roles.ts'
import { api } from '../api/client.ts'
import type { components } from '../api/schema.d.ts'
import { Empty } from '../parts/empty.tsx'
import { FaultNotice } from '../parts/fault-notice.tsx'
import { LinkAnchor } from '../parts/links.tsx'
import { notifyUndo } from '../parts/notices.tsx'
import { queryClient } from '../query-client.ts'
import { useWorkshop } from '../session/workshop.ts'
import { RowActions } from './row-actions.tsx'

type Part = components['schemas']['AgencyPart']
const instantly = { transitionProps: { duration: 0 } }

const moved = (parts: Part[], from: number, to: number): Part[] => {
  const order = [...parts]
  const [one] = order.splice(from, 1)
  if (one) order.splice(to, 0, one)
  return order
}

export const AgenciesTab = () => {
  const { t } = useTranslation('console/settings')
  const { workshop, path } = useWorkshop()
  const [fault, setFault] = useState<unknown>(null)
  const all = api.useQuery('get', '/api/v1/agencies')
  const put = api.useMutation('put', '/api/v1/workshops/{workshop}/agencies')
  const parts: Part[] = workshop.agencies.map(({ agency, role }) => ({ agency, role }))
  const names = new Map(workshop.agencies.map(({ agency, name }) => [agency, name]))
  const missing = (all.data?.items ?? []).filter(({ acronym }) => !names.has(acronym))

  const set = async (body: Part[]) => {
    setFault(null)
    return put.mutateAsync({ params: { path }, body }).then(
      async () => {
        await queryClient.invalidateQueries({ queryKey: ['get', '/api/v1/workshops/{workshop}'] })
        return true
      },
      (error) => {
        setFault(error)
        return false
      }
    )
  }
  const change = async (body: Part[]) => {
    const before = parts
    if (await set(body)) notifyUndo(t('saved'), () => set(before))
  }
  const mover = (name: string, i: number, to: number, label: string, Icon: typeof IconArrowUp) => (
    <Tooltip label={label}>
      <ActionIcon
        variant="subtle"
        color="gray.7"
        aria-label={`${label}: ${name}`}
        disabled={to < 0 || to >= parts.length || put.isPending}
        onClick={() => void change(moved(parts, i, to))}
      >
        <Icon size={16} aria-hidden />
      </ActionIcon>
    </Tooltip>
  )
  return (
    <Stack maw="60rem">
      <Text c="dimmed">{t('agencies.lead')}</Text>
      <FaultNotice error={fault} />
      {parts.length === 0 && (
        <Empty icon={IconBuildingBank} title={t('agencies.empty')} hint={t('agencies.emptyHint')} />
      )}
      {parts.length > 0 && (
        <Table.ScrollContainer minWidth={520}>
          <Table aria-label={t('tabs.agencies')}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('agencies.name')}</Table.Th>
                <Table.Th>{t('agencies.role')}</Table.Th>
                <Table.Th>
                  <span className="unseen">{t('actions')}</span>
                </Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {parts.map(({ agency, role }, i) => (
                <Table.Tr key={agency}>
                  <Table.Td>
                    <Text fw={600} size="sm">
                      <bdi>{agency}</bdi>
                    </Text>
                    <Text size="xs" c="dimmed">
                      <bdi>{names.get(agency)}</bdi>
                    </Text>
                  </Table.Td>
                  <Table.Td>
                    <Select
                      aria-label={t('agencies.roleOf', { agency })}
                      data={AGENCY_ROLES.map((value) => ({ value, label: t(`agencies.roles.${value}`) }))}
                      value={role}
                      allowDeselect={false}
                      comboboxProps={instantly}
                      onChange={(to) =>
                        void change(parts.map((part, at) => (at === i ? { ...part, role: to as Part['role'] } : part)))
                      }
                    />
                  </Table.Td>
                  <Table.Td>
                    <Group gap={4} justify="flex-end" wrap="nowrap">
                      {mover(agency, i, i - 1, t('up'), IconArrowUp)}
                      {mover(agency, i, i + 1, t('down'), IconArrowDown)}
                      <RowActions name={agency} onRemove={() => void change(parts.filter((_, at) => at !== i))} />
                    </Group>
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      <Group align="flex-end">
        <Select
          label={t('agencies.add')}
          placeholder={t('agencies.choose')}
          data={missing.map(({ acronym, name }) => ({ value: acronym, label: `${acronym}: ${name}` }))}
          value={null}
          searchable
          flex="1 1 20rem"
          maw="32rem"
          comboboxProps={instantly}
          onChange={(agency) => agency && void change([...parts, { agency, role: 'co-organising' }])}
        />
        <LinkAnchor to="/agencies" size="sm" mb={8}>
          {t('agencies.unknown')}
        </LinkAnchor>
      </Group>
    </Stack>
  )
}
