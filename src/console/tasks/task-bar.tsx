/** How far a task is, as a bar with its words; spoken politely at each quarter and at the end. */
import { Group, Progress, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../parts/times.ts'
import { isOver, percentOf, type TaskLine } from './task.ts'

const COLOURS = { queued: 'gray', running: 'accent', done: 'teal', failed: 'red', cancelled: 'gray' }

type Given = { task: TaskLine; label: string }

export const TaskBar = ({ task, label }: Given) => {
  const { t } = useTranslation('console/tasks')
  const { number } = useFormats()
  const percent = percentOf(task)
  const isStopping = task.state === 'running' && task.cancelRequestedAt !== null
  const words = t(isStopping ? 'states.stopping' : `states.${task.state}`)
  const steps =
    task.state === 'running' && task.total !== null && task.total > 1
      ? t('steps', { done: number(task.done), total: number(task.total) })
      : ''
  return (
    <Stack gap={4}>
      <Progress.Root size="sm">
        <Progress.Section
          value={percent ?? 100}
          color={COLOURS[task.state]}
          striped={percent === undefined && !isOver(task)}
          animated={percent === undefined && task.state === 'running'}
          aria-label={label}
          aria-valuetext={percent === undefined ? words : `${percent} %`}
        />
      </Progress.Root>
      <Group justify="space-between" gap="xs">
        <Text size="xs" c="dimmed">
          {words}
        </Text>
        <Text size="xs" c="dimmed" className="numbers">
          {steps}
        </Text>
      </Group>
    </Stack>
  )
}

/** For a place that lives as long as the task is looked at. */
export const TaskNews = ({ task, label }: Given) => {
  const { t } = useTranslation('console/tasks')
  const { percent } = useFormats()
  const quarter = Math.floor((percentOf(task) ?? 0) / 25) / 4
  const news = isOver(task) ? t(`states.${task.state}`) : percent(quarter)
  return (
    <p role="status" aria-live="polite" className="unseen">
      {`${label}: ${news}`}
    </p>
  )
}
