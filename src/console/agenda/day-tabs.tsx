/** The days of the workshop as tabs, with how many sessions each has. */
import { Tabs, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useFormats } from '../parts/times.ts'
import { useWords } from './use-words.ts'

type Given = {
  days: { day: string; count: number }[]
  day: string
  onDay: (day: string) => void
  children: ReactNode
}

export const DayTabs = ({ days, day, onDay, children }: Given) => {
  const { t } = useWords()
  const { shortDay, number } = useFormats()
  return (
    <Tabs value={day} onChange={(next) => next && onDay(next)} keepMounted={false}>
      <Tabs.List aria-label={t('days')} mb="md">
        {days.map(({ day, count }) => (
          <Tabs.Tab
            key={day}
            value={day}
            rightSection={
              <Text span size="xs" c="dimmed" aria-label={t('sessionsCount', { count })}>
                {number(count)}
              </Text>
            }
          >
            {shortDay(day)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value={day}>{children}</Tabs.Panel>
    </Tabs>
  )
}
