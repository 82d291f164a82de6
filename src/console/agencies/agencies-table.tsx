/** The table of agencies, with what may be done to each. */
import { ActionIcon, Group, Paper, Table, Text, Tooltip } from '@mantine/core'
import { IconCalendarShare, IconPencil, IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Agency } from './agencies.ts'
import { LogoPicture } from './agency-logo.tsx'
import { useLogos } from './logos.ts'

type Given = {
  agencies: Agency[]
  onCalendar: (agency: Agency) => void
  /** Undefined for readers. */
  acts: { onEdit: (agency: Agency) => void; onRemove: (agency: Agency) => void } | undefined
}

export const AgenciesTable = ({ agencies, onCalendar, acts }: Given) => {
  const { t } = useTranslation('console/agencies')
  const logos = new Map(useLogos().data?.items.map((logo) => [logo.agencyId, logo]))
  const icon = (label: string, Icon: typeof IconTrash, onClick: () => void) => (
    <Tooltip label={label}>
      <ActionIcon variant="subtle" color="gray" size="lg" aria-label={label} onClick={onClick}>
        <Icon size={18} aria-hidden />
      </ActionIcon>
    </Tooltip>
  )
  return (
    <Paper withBorder>
      <Table.ScrollContainer minWidth={300}>
        <Table verticalSpacing="xs" horizontalSpacing="md" highlightOnHover aria-label={t('title')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('columns.acronym')}</Table.Th>
              <Table.Th scope="col">{t('columns.name')}</Table.Th>
              <Table.Th scope="col" visibleFrom="sm">
                {t('columns.logo')}
              </Table.Th>
              <Table.Th scope="col" visibleFrom="sm">
                {t('columns.kind')}
              </Table.Th>
              <Table.Th scope="col">
                <span className="unseen">{t('columns.acts')}</span>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {agencies.map((agency) => {
              const logo = logos.get(agency.id)
              return (
                <Table.Tr key={agency.id}>
                  <Table.Th scope="row">
                    <bdi>{agency.acronym}</bdi>
                  </Table.Th>
                  <Table.Td>
                    <bdi>{agency.name}</bdi>
                    <Text size="sm" c="dimmed" hiddenFrom="sm">
                      {t(`kinds.${agency.kind}`)}
                    </Text>
                  </Table.Td>
                  <Table.Td visibleFrom="sm">
                    {logo && (
                      <LogoPicture
                        logo={logo}
                        alt={t('logo.alt', { acronym: agency.acronym })}
                        width={88}
                        height={28}
                      />
                    )}
                  </Table.Td>
                  <Table.Td visibleFrom="sm">{t(`kinds.${agency.kind}`)}</Table.Td>
                  <Table.Td>
                    <Group gap={0} justify="flex-end" wrap="nowrap">
                      {icon(t('calendar.title', { acronym: agency.acronym }), IconCalendarShare, () =>
                        onCalendar(agency)
                      )}
                      {acts && icon(t('edit', { acronym: agency.acronym }), IconPencil, () => acts.onEdit(agency))}
                      {acts && icon(t('remove', { acronym: agency.acronym }), IconTrash, () => acts.onRemove(agency))}
                    </Group>
                  </Table.Td>
                </Table.Tr>
              )
            })}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Paper>
  )
}
