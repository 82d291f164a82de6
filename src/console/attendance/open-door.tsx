/** Opens the door of a day or of a session, so that badges can be scanned there. */
import { Button, Modal, Select, Stack, Text } from '@mantine/core'
import { IconDoor } from '@tabler/icons-react'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { daysBetween } from '../../platform/zones.ts'
import { api } from '../api/client.ts'
import { FaultNotice } from '../parts/fault-notice.tsx'
import { notifyDone, notifyFault } from '../parts/notices.tsx'
import { useFormats } from '../parts/times.ts'
import { useWorkshop } from '../session/workshop.ts'
import { attendanceChanged, type LiveDoor } from './use-live.ts'

const route = getRouteApi('/signed-in/w/$workshop/attendance')

/** Opened twice it is the same. */
export const useOpenDoor = () => {
  const { path } = useWorkshop()
  const { t } = useTranslation('console/attendance')
  const navigate = route.useNavigate()
  const act = api.useMutation('post', '/api/v1/workshops/{workshop}/checkpoints')
  const open = async (place: { day: string } | { sessionId: string }) => {
    const kind = 'day' in place ? ('day' as const) : ('session' as const)
    const { id } = await act.mutateAsync({ params: { path }, body: { kind, ...place } })
    await attendanceChanged()
    notifyDone(t('open.done'))
    await navigate({ search: (before) => ({ ...before, open: undefined, door: id }) })
  }
  return { open, isOpening: act.isPending, error: act.error }
}

type Given = { today: string | null; doors: Pick<LiveDoor, 'kind' | 'day' | 'code'>[] }

const Choice = ({ doors }: Pick<Given, 'doors'>) => {
  const { t } = useTranslation('console/attendance')
  const { workshop, path } = useWorkshop()
  const { day: longDay, shortDay, clock } = useFormats()
  const { open, isOpening, error } = useOpenDoor()
  const [place, setPlace] = useState<string | null>(null)
  const sessions = api.useQuery('get', '/api/v1/workshops/{workshop}/sessions', { params: { path } })
  const isOpen = (day: string) => doors.some((door) => door.kind === 'day' && door.day === day)
  const codes = new Set(doors.map(({ code }) => code))
  const days = daysBetween(workshop.startsOn, workshop.endsOn).filter((day) => !isOpen(day))
  const items = (sessions.data?.items ?? []).filter(
    ({ startsAt, state, code }) => startsAt !== null && state === 'scheduled' && !codes.has(code)
  )
  const data = [
    { group: t('open.days'), items: days.map((day) => ({ value: `day ${day}`, label: longDay(day) })) },
    {
      group: t('open.sessions'),
      items: items.map(({ id, code, title, startsAt }) => ({
        value: `session ${id}`,
        label: `${shortDay((startsAt ?? '').slice(0, 10))}, ${clock(startsAt ?? '', workshop.timeZone)}: ${code} ${title}`
      }))
    }
  ].filter((group) => group.items.length > 0)
  const submit = () => {
    const [kind, value] = (place ?? '').split(' ')
    if (value) void open(kind === 'day' ? { day: value } : { sessionId: value }).catch(() => {})
  }
  if (sessions.isSuccess && data.length === 0) return <Text>{t('open.allOpen')}</Text>
  return (
    <Stack gap="md">
      <Text size="sm">{t('open.what')}</Text>
      <Select
        label={t('open.place')}
        data={data}
        value={place}
        onChange={setPlace}
        searchable
        data-autofocus
        comboboxProps={{ transitionProps: { duration: 0 } }}
      />
      <FaultNotice error={error ?? sessions.error} />
      <Button disabled={!place} loading={isOpening} onClick={submit} style={{ alignSelf: 'flex-start' }}>
        {t('open.act')}
      </Button>
    </Stack>
  )
}

/** Nothing for those who do not scan. */
export const OpenDoor = ({ today, doors }: Given) => {
  const { t } = useTranslation('console/attendance')
  const { may } = useWorkshop()
  const { shortDay } = useFormats()
  const { open, isOpening } = useOpenDoor()
  const navigate = route.useNavigate()
  const search = route.useSearch()
  if (!may('attendance:scan') || !may('agenda:read-draft')) return null
  const isTodayMissing = today !== null && !doors.some(({ kind, day }) => kind === 'day' && day === today)
  const show = (open: true | undefined) => void navigate({ search: { ...search, open } })
  return (
    <>
      {isTodayMissing && today ? (
        <Button
          leftSection={<IconDoor size={16} aria-hidden />}
          loading={isOpening}
          onClick={() => void open({ day: today }).catch(notifyFault)}
        >
          {t('open.today', { day: shortDay(today) })}
        </Button>
      ) : (
        <Button variant="default" leftSection={<IconDoor size={16} aria-hidden />} onClick={() => show(true)}>
          {t('open.another')}
        </Button>
      )}
      <Modal
        opened={search.open === true}
        onClose={() => show(undefined)}
        title={t('open.title')}
        closeButtonProps={{ 'aria-label': t('close', { ns: 'console/shell' }) }}
      >
        <Choice doors={doors} />
      </Modal>
    </>
  )
}
