/** One task of the list: what it is, how far it is, and what can be done with it. */
import { ActionIcon, Button, Group, Stack, Text, Tooltip } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { api } from '../api/client.ts'
import { faultOf } from '../api/problem.ts'
import { LinkAnchor } from '../parts/links.tsx'
import { notifyFault } from '../parts/notices.tsx'
import { useFormats } from '../parts/times.ts'
import { hasScreen, SCREENS, useKindName } from './kinds.ts'
import { SaveButton } from './save-button.tsx'
import { isOver, type TaskLine, taskChanged } from './task.ts'
import { TaskBar } from './task-bar.tsx'
import classes from './tasks-line.module.css'

type Given = { workshop: string; task: TaskLine }

export const TasksLine = ({ workshop, task }: Given) => {
  const { t } = useTranslation('console/tasks')
  const { moment } = useFormats()
  const label = useKindName()(task.kind)
  const one = { params: { path: { workshop, id: task.id } } }
  const cancel = api.useMutation('post', '/api/v1/workshops/{workshop}/tasks/{id}/cancel')
  const forget = api.useMutation('delete', '/api/v1/workshops/{workshop}/tasks/{id}')
  const then = (deed: Promise<unknown>) => void deed.then(() => taskChanged(), notifyFault)
  const { detail, title } = faultOf(task.problem)
  return (
    <li className={classes.line}>
      <Stack gap={6}>
        <Group justify="space-between" wrap="nowrap" gap="xs" align="flex-start">
          <div>
            {hasScreen(task.kind) ? (
              <LinkAnchor
                to={SCREENS[task.kind]}
                params={{ workshop }}
                search={{ task: task.id }}
                size="sm"
                fw={600}
                c="bright"
                underline="always"
              >
                {label}
              </LinkAnchor>
            ) : (
              <Text size="sm" fw={600}>
                {label}
              </Text>
            )}
            <Text size="xs" c="dimmed">
              {moment(String(task.createdAt))}
            </Text>
          </div>
          {isOver(task) ? (
            <Tooltip label={t('forget')}>
              <ActionIcon
                variant="subtle"
                color="gray"
                c="dimmed"
                aria-label={t('forgetNamed', { kind: label })}
                loading={forget.isPending}
                onClick={() => then(forget.mutateAsync(one))}
              >
                <IconX size={16} aria-hidden />
              </ActionIcon>
            </Tooltip>
          ) : (
            <Button
              size="compact-sm"
              variant="default"
              disabled={task.cancelRequestedAt !== null}
              loading={cancel.isPending}
              aria-label={t('cancelNamed', { kind: label })}
              onClick={() => then(cancel.mutateAsync(one))}
            >
              {t('cancel')}
            </Button>
          )}
        </Group>
        <TaskBar task={task} label={label} />
        {task.state === 'failed' && (
          <Text size="xs" c="red">
            {detail || title}
          </Text>
        )}
        {task.file && (
          <SaveButton
            path={`/api/v1/workshops/${workshop}/tasks/${task.id}/file`}
            size="compact-sm"
            variant="light"
            aria-label={t('save', { name: task.file.name })}
            style={{ alignSelf: 'flex-start' }}
          >
            {t('saveFile')}
          </SaveButton>
        )}
      </Stack>
    </li>
  )
}
