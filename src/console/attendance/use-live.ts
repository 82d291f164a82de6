/** Who came and who is here, read again every few seconds, and what doors are called. */
import { keepPreviousData } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api } from '../api/client.ts'
import type { components } from '../api/schema.d.ts'
import { useFormats } from '../parts/times.ts'
import { queryClient } from '../query-client.ts'
import { useWorkshop } from '../session/workshop.ts'

export type Live = components['schemas']['LiveAttendance']
export type LiveDoor = components['schemas']['LiveDoor']
export type LiveCount = components['schemas']['LiveCount']

const EVERY_MS = 5000

/** `isStill`: read once. Without a door the server chooses the one of today. */
export const useLive = (checkpoint: string | undefined, isStill = false) => {
  const { path } = useWorkshop()
  return api.useQuery(
    'get',
    '/api/v1/workshops/{workshop}/attendance/live',
    { params: { path, query: { checkpoint } } },
    { refetchInterval: isStill ? false : EVERY_MS, placeholderData: keepPreviousData }
  )
}

/** After a scan, a correction or a new door. */
export const attendanceChanged = () =>
  queryClient.invalidateQueries({
    predicate: ({ queryKey: [, path] }) =>
      typeof path === 'string' && /\/workshops\/\{workshop\}\/(attendance|checkpoints)/.test(path)
  })

type Named = { day?: string | null; code?: string | null; title?: string | null; startsAt?: string | null }

/** "Mon 27 Nov", or "S01 Opening"; `withTime` for lists in which many stand. */
export const useDoorName = () => {
  const { t } = useTranslation('console/attendance')
  const { shortDay, clock } = useFormats()
  const { timeZone } = useWorkshop().workshop
  return ({ day, code, title, startsAt }: Named, withTime = false): string => {
    if (!code) return t('door.day', { day: day ? shortDay(day) : '' })
    const name = `${code} ${title ?? ''}`.trim()
    return withTime && startsAt && day ? `${shortDay(day)}, ${clock(startsAt, timeZone)}: ${name}` : name
  }
}
