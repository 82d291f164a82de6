/** The desk: scan a badge or type a name, press Enter, read the verdict across the table. */
import { Button, Group, SegmentedControl, Select, Stack } from '@mantine/core'
import { IconDoor } from '@tabler/icons-react'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { api } from '../api/client.ts'
import { Empty } from '../parts/empty.tsx'
import { FaultNotice } from '../parts/fault-notice.tsx'
import { notifyFault } from '../parts/notices.tsx'
import { useFormats } from '../parts/times.ts'
import { useWorkshop } from '../session/workshop.ts'
import { LoadingScreen } from '../shell/loading-screen.tsx'
import { DeskField } from './desk-field.tsx'
import { DeskPassed } from './desk-passed.tsx'
import { DeskVerdict } from './desk-verdict.tsx'
import { useOpenDoor } from './open-door.tsx'
import type { AttendanceSearch } from './search.ts'
import { useDesk } from './use-desk.ts'
import { useToday } from './use-today.ts'

const route = getRouteApi('/signed-in/w/$workshop/attendance')

export const Desk = () => {
  const { t } = useTranslation('console/attendance')
  const { path, workshop } = useWorkshop()
  const { day: longDay } = useFormats()
  const navigate = route.useNavigate()
  const search = route.useSearch()
  const today = useToday()
  const { open, isOpening } = useOpenDoor()
  const { data, error, isPending, refetch } = api.useQuery('get', '/api/v1/workshops/{workshop}/checkpoints', {
    params: { path }
  })
  const doors = data?.items ?? []
  const door =
    doors.find(({ id }) => id === search.door) ?? doors.find(({ day }) => day !== null && day === today) ?? undefined
  const direction = search.out ? 'out' : 'in'
  const desk = useDesk(door?.id, direction)
  const change = (to: Partial<AttendanceSearch>) =>
    void navigate({ search: (before) => ({ ...before, ...to }), replace: true })

  if (isPending) return <LoadingScreen />
  if (error) return <FaultNotice error={error} onRetry={() => void refetch()} />
  const isTodayClosed = today !== undefined && !doors.some(({ day }) => day === today)
  const openToday = (day: string) => void open({ day }).catch(notifyFault)
  if (doors.length === 0)
    return (
      <Empty icon={IconDoor} title={t('noDoors.title')} hint={t('noDoors.hint')}>
        <Button loading={isOpening} onClick={() => openToday(today ?? workshop.startsOn)}>
          {t('open.today', { day: longDay(today ?? workshop.startsOn) })}
        </Button>
      </Empty>
    )
  return (
    <Stack gap="md" maw="44rem">
      <Group align="flex-end" gap="sm">
        <Select
          label={t('door.label')}
          placeholder={t('door.choose')}
          data={doors.map(({ id, day, label }) => ({ value: id, label: day ? longDay(day) : label }))}
          value={door?.id ?? null}
          onChange={(id) => change({ door: id ?? undefined })}
          allowDeselect={false}
          comboboxProps={{ transitionProps: { duration: 0 } }}
          style={{ flex: '1 1 16rem' }}
        />
        <SegmentedControl
          aria-label={t('correction.direction')}
          value={direction}
          onChange={(value) => change({ out: value === 'out' || undefined })}
          data={(['in', 'out'] as const).map((value) => ({ value, label: t(`directions.${value}`) }))}
        />
        {isTodayClosed && today && (
          <Button variant="default" loading={isOpening} onClick={() => openToday(today)}>
            {t('open.today', { day: longDay(today) })}
          </Button>
        )}
      </Group>
      <DeskField key={door?.id} desk={desk} isOpen={door !== undefined} />
      {desk.failed !== undefined && (
        <FaultNotice error={desk.failed} next={t('desk.notSent')} onRetry={() => void desk.again()} />
      )}
      <DeskVerdict passed={desk.passed[0]} />
      <DeskPassed passed={desk.passed.slice(1)} />
    </Stack>
  )
}
