/** A task within a screen: how far it is, cancelling it, its file, or what went wrong. */
import { Alert, Button, Group, Loader, Paper, Stack, Text } from '@mantine/core'
import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../api/client.ts'
import { faultOf } from '../api/problem.ts'
import { FaultNotice } from '../parts/fault-notice.tsx'
import { notifyFault } from '../parts/notices.tsx'
import { useWorkshop } from '../session/workshop.ts'
import { useKindName } from './kinds.ts'
import { SaveButton } from './save-button.tsx'
import { isOver, type Task, taskChanged, tasksChanged, useTask, useWatched } from './task.ts'
import { TaskBar, TaskNews } from './task-bar.tsx'

type Given = {
  /** Usually what `?task=` says, so that a reload shows it again. */
  taskId: string
  /** Called once, when it has ended well while it was looked at or before. */
  onDone?: (task: Task) => void
  /** Called when the person puts it away; without it there is no button for that. */
  onClose?: () => void
  /** What stands above the bar; the name of its kind unless given. */
  title?: string
  /** Shown of a task that is done, above its file. */
  children?: (task: Task) => ReactNode
}

/** Works in every screen of a workshop. Needs nothing but the id. */
export const TaskProgress = ({ taskId, onDone, onClose, title, children }: Given) => {
  const { t } = useTranslation('console/tasks')
  const { slug, path } = useWorkshop()
  const kindName = useKindName()
  const { data: task, error, refetch } = useTask(slug, taskId)
  const cancel = api.useMutation('post', '/api/v1/workshops/{workshop}/tasks/{id}/cancel')
  const told = useRef<string>(undefined)

  useWatched(taskId)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the tray learns of each new task
  useEffect(() => void tasksChanged(), [taskId])
  useEffect(() => {
    if (!task || !isOver(task)) return
    void tasksChanged()
    if (task.state !== 'done' || told.current === task.id) return
    told.current = task.id
    onDone?.(task)
  }, [task, onDone])

  if (error) {
    if (faultOf(error).status !== 404) return <FaultNotice error={error} onRetry={() => void refetch()} />
    return (
      <Alert color="gray" title={t('gone.title')}>
        {t('gone.hint')}
      </Alert>
    )
  }
  if (!task) return <Loader size="sm" aria-label={t('states.queued')} />
  const label = title ?? kindName(task.kind)
  const stop = () =>
    cancel.mutateAsync({ params: { path: { ...path, id: taskId } } }).then(() => taskChanged(), notifyFault)

  return (
    <Paper withBorder p="md" component="section" aria-label={label}>
      <Stack gap="sm">
        <Group justify="space-between" gap="sm">
          <Text fw={600}>{label}</Text>
          <Group gap="xs">
            {!isOver(task) && (
              <Button
                size="xs"
                variant="default"
                disabled={task.cancelRequestedAt !== null}
                loading={cancel.isPending}
                onClick={stop}
              >
                {t('cancel')}
              </Button>
            )}
            {isOver(task) && onClose && (
              <Button size="xs" variant="default" onClick={onClose}>
                {t('putAway')}
              </Button>
            )}
          </Group>
        </Group>
        <TaskBar task={task} label={label} />
        <TaskNews task={task} label={label} />
        {task.state === 'failed' && <FaultNotice error={task.problem} next={t('failedNext')} />}
        {task.state === 'cancelled' && <Text size="sm">{t('nothingChanged')}</Text>}
        {task.state === 'done' && children?.(task)}
        {task.state === 'done' && task.file && (
          <SaveButton path={`/api/v1/workshops/${slug}/tasks/${task.id}/file`} style={{ alignSelf: 'flex-start' }}>
            {t('save', { name: task.file.name })}
          </SaveButton>
        )}
      </Stack>
    </Paper>
  )
}
