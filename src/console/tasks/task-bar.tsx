/** How far a task is: a bar while it is under way, a word when it has ended; spoken politely at each quarter and at the end. */
import { Group, Progress, Stack, Text, ThemeIcon } from '@mantine/core'
import { IconAlertCircle, IconBan, IconCircleCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../parts/times.ts'
import { isOver, percentOf, type TaskLine } from './task.ts'

const ENDS = {
  done: { icon: IconCircleCheck, colour: 'teal' },
  failed: { icon: IconAlertCircle, colour: 'red' },
  cancelled: { icon: IconBan, colour: 'gray' }
}

type Given = { task: TaskLine; label: string }

export const TaskBar = ({ task, label }: Given) => {
  const { t } = useTranslation('console/tasks')
  const { number } = useFormats()
  const { state, done, total, cancelRequestedAt } = task
  const percent = percentOf(task)

  if (state !== 'queued' && state !== 'running') {
    const { icon: Icon, colour } = ENDS[state]
    return (
      <Group gap={6} wrap="nowrap">
        <ThemeIcon variant="transparent" color={colour} size={18}>
          <Icon size={16} aria-hidden />
        </ThemeIcon>
        <Text size="sm">{t(`states.${state}`)}</Text>
      </Group>
    )
  }
  const words = t(cancelRequestedAt === null ? `states.${state}` : 'states.stopping')
  return (
    <Stack gap={4}>
      <Progress.Root size="sm">
        <Progress.Section
          value={percent ?? (state === 'running' ? 100 : 0)}
          striped={percent === undefined}
          animated={percent === undefined}
          aria-label={label}
          aria-valuetext={percent === undefined ? words : `${percent} %`}
        />
      </Progress.Root>
      <Group justify="space-between" gap="xs">
        <Text size="xs" c="dimmed">
          {words}
        </Text>
        {total !== null && total > 1 && (
          <Text size="xs" c="dimmed" className="numbers">
            {t('steps', { done: number(done), total: number(total) })}
          </Text>
        )}
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
