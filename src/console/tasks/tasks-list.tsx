/** The list behind the button in the header. */
import { Box, Button, Group, Text, Title } from '@mantine/core'
import { IconProgressCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { client } from '../api/client.ts'
import { Empty } from '../parts/empty.tsx'
import { FaultNotice } from '../parts/fault-notice.tsx'
import { isOver, type TaskLine, tasksChanged } from './task.ts'
import { TasksLine } from './tasks-line.tsx'
import classes from './tasks-list.module.css'

type Given = { workshop: string; items: TaskLine[]; error: unknown }

export const TasksList = ({ workshop, items, error }: Given) => {
  const { t } = useTranslation('console/tasks')
  const ended = items.filter(isOver)
  const forgetEnded = async () => {
    const forget = ({ id }: TaskLine) =>
      client.DELETE('/api/v1/workshops/{workshop}/tasks/{id}', { params: { path: { workshop, id } } })
    await Promise.all(ended.map(forget))
    await tasksChanged()
  }
  return (
    <>
      <Group justify="space-between" px="md" pt="sm" pb="xs">
        <Title order={2} size="h3">
          {t('tray.title')}
        </Title>
        {ended.length > 1 && (
          <Button size="compact-sm" variant="subtle" onClick={() => void forgetEnded()}>
            {t('tray.forgetEnded')}
          </Button>
        )}
      </Group>
      {Boolean(error) && (
        <Box px="md" pb="md">
          <FaultNotice error={error} />
        </Box>
      )}
      {items.length === 0 && !error && (
        <Empty icon={IconProgressCheck} level={3} title={t('tray.nothing')} hint={t('tray.nothingHint')} />
      )}
      {items.length > 0 && (
        <ul className={classes.list}>
          {items.map((task) => (
            <TasksLine key={task.id} workshop={workshop} task={task} />
          ))}
        </ul>
      )}
      {items.length > 0 && (
        <Text size="xs" c="dimmed" px="md" py="xs">
          {t('tray.kept')}
        </Text>
      )}
    </>
  )
}
