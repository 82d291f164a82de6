/** One scan: when, of whom, what it came to, and that it was taken back. */
import { ActionIcon, Menu, Table, Text } from '@mantine/core'
import { IconDotsVertical, IconPencil, IconTrashX } from '@tabler/icons-react'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { components } from '../api/schema.d.ts'
import { LinkAnchor } from '../parts/links.tsx'
import { useFormats } from '../parts/times.ts'
import { useWorkshop } from '../session/workshop.ts'
import type { AttendanceSearch } from './search.ts'
import { useDoorName } from './use-live.ts'
import { VerdictWord } from './verdict.tsx'

export type Scan = components['schemas']['Scan']

const route = getRouteApi('/signed-in/w/$workshop/attendance')

export const ScanLine = ({ scan, isOfOne }: { scan: Scan; isOfOne: boolean }) => {
  const { t } = useTranslation('console/attendance')
  const { slug, workshop, may } = useWorkshop()
  const { moment } = useFormats()
  const doorName = useDoorName()
  const navigate = route.useNavigate()
  const { id, participant, checkpoint, happenedAt, verdict, device, scannedBy, reason, voided } = scan
  const change = (to: AttendanceSearch) => void navigate({ search: (before) => ({ ...before, ...to }) })
  const when = moment(happenedAt, workshop.timeZone)
  const door = doorName(checkpoint)
  const label = t('scans.menu', { when, name: participant?.displayName ?? t('scans.unknown') })
  return (
    <Table.Tr>
      <Table.Td className="numbers">
        <Text span size="sm" td={voided ? 'line-through' : undefined} style={{ whiteSpace: 'nowrap' }}>
          {when}
        </Text>
        <Text size="xs" c="dimmed" hiddenFrom="sm">
          {door}
        </Text>
      </Table.Td>
      {!isOfOne && (
        <Table.Td>
          {participant ? (
            <LinkAnchor
              to="/w/$workshop/attendance"
              params={{ workshop: slug }}
              search={{ tab: 'scans', participant: participant.id }}
            >
              <bdi>{participant.displayName}</bdi>
            </LinkAnchor>
          ) : (
            <Text size="sm" c="dimmed">
              {t('scans.unknown')}
            </Text>
          )}
        </Table.Td>
      )}
      <Table.Td>
        <VerdictWord verdict={voided ? 'voided' : verdict} />
        {reason && (
          <Text size="xs" c="dimmed">
            {t('scans.byHand', { reason })}
          </Text>
        )}
        {voided && (
          <Text size="xs" c="dimmed">
            {t('scans.voided', { who: voided.by, when: moment(voided.at, workshop.timeZone), reason: voided.reason })}
          </Text>
        )}
      </Table.Td>
      <Table.Td visibleFrom="sm">{door}</Table.Td>
      <Table.Td visibleFrom="md">
        <bdi>{scannedBy}</bdi>
        <Text size="xs" c="dimmed">
          <bdi>{device === 'console' ? t('scans.console') : device}</bdi>
        </Text>
      </Table.Td>
      <Table.Td ta="end">
        {may('participants:edit') && !voided && (
          <Menu position="bottom-end" transitionProps={{ duration: 0 }}>
            <Menu.Target>
              <ActionIcon variant="subtle" color="gray" aria-label={label}>
                <IconDotsVertical size={18} aria-hidden />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              {participant && (
                <Menu.Item leftSection={<IconPencil size={16} aria-hidden />} onClick={() => change({ correct: id })}>
                  {t('scans.correct')}
                </Menu.Item>
              )}
              <Menu.Item
                color="red"
                leftSection={<IconTrashX size={16} aria-hidden />}
                onClick={() => change({ void: id })}
              >
                {t('scans.void')}
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
        )}
      </Table.Td>
    </Table.Tr>
  )
}
