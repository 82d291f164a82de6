/** Every door with how many came and are here; a door can be taken into question. */
import { Group, Progress, Table, Text } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { LinkAnchor } from '../parts/links.tsx'
import { useFormats } from '../parts/times.ts'
import { useWorkshop } from '../session/workshop.ts'
import { type LiveCount, type LiveDoor, useDoorName } from './use-live.ts'

const route = getRouteApi('/signed-in/w/$workshop/attendance')

const shareOf = ({ came, confirmed }: LiveCount) => (came === null || !confirmed ? 0 : came / confirmed)

export const DoorsTable = ({ doors, focus }: { doors: LiveDoor[]; focus: string }) => {
  const { t } = useTranslation('console/attendance')
  const { slug, workshop } = useWorkshop()
  const { number, percent, day: longDay, clock } = useFormats()
  const nameOf = useDoorName()
  const search = route.useSearch()
  const days = [...new Set(doors.map(({ day }) => day))]
  return (
    <Table.ScrollContainer minWidth={320}>
      <Table className="numbers" verticalSpacing={6}>
        <Table.Caption className="unseen">{t('live.doors')}</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('table.door')}</Table.Th>
            <Table.Th scope="col" visibleFrom="md" w="30%">
              <span className="unseen">{t('table.share')}</span>
            </Table.Th>
            <Table.Th scope="col" ta="end">
              {t('figures.came')}
            </Table.Th>
            <Table.Th scope="col" ta="end">
              {t('table.inside')}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {days.map((day) => (
            <Fragment key={day}>
              {doors
                .filter((door) => door.day === day)
                .map((door) => {
                  const [first] = door.counts
                  if (!first) return null
                  const isDay = door.kind === 'day'
                  return (
                    <Table.Tr
                      key={door.checkpointId}
                      bg={door.checkpointId === focus ? 'var(--mantine-primary-color-light)' : undefined}
                    >
                      <Table.Th scope="row" fw={isDay ? 600 : 400}>
                        <Group gap="xs" wrap="nowrap" ps={isDay ? 0 : 'md'} align="baseline">
                          {door.startsAt && <Text size="sm">{clock(door.startsAt, workshop.timeZone)}</Text>}
                          <LinkAnchor
                            to="/w/$workshop/attendance"
                            params={{ workshop: slug }}
                            search={{ ...search, door: door.checkpointId }}
                            replace
                            aria-current={door.checkpointId === focus || undefined}
                          >
                            {isDay && day ? longDay(day) : nameOf(door)}
                          </LinkAnchor>
                        </Group>
                      </Table.Th>
                      <Table.Td visibleFrom="md">
                        <Progress
                          value={shareOf(first) * 100}
                          aria-label={`${nameOf(door)}: ${percent(shareOf(first))}`}
                        />
                      </Table.Td>
                      <Table.Td ta="end" style={{ whiteSpace: 'nowrap' }}>
                        {t('table.of', { came: number(first.came ?? 0), confirmed: number(first.confirmed ?? 0) })}
                      </Table.Td>
                      <Table.Td ta="end" style={{ whiteSpace: 'nowrap' }}>
                        {number(first.inside ?? 0)}
                      </Table.Td>
                    </Table.Tr>
                  )
                })}
            </Fragment>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
