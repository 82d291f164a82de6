/** The time that the workshop's clocks show, kept up minute by minute. */
import { useInterval } from '@mantine/hooks'
import { useState } from 'react'
import { clockIn, dayIn } from '../../platform/zones.ts'

const MINUTE = 60_000

const nowIn = (zone: string) => {
  const now = new Date()
  return `${dayIn(zone, now)} ${clockIn(zone, now)}:00`
}

/** "2017-11-27 09:00:00". */
export const useNow = (zone: string): string => {
  const [now, setNow] = useState(() => nowIn(zone))
  useInterval(() => setNow(nowIn(zone)), MINUTE, { autoInvoke: true })
  return now
}
