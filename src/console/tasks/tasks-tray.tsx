/** The tasks of who is signed in, in the header: how many are under way, and behind it the list. It survives a reload. */
import { ActionIcon, Indicator, Popover, Tooltip } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconProgressCheck } from '@tabler/icons-react'
import { useLocation } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { isOver, useTasks } from './task.ts'
import { TasksList } from './tasks-list.tsx'
import { useEndedNews } from './use-ended-news.tsx'

export const TasksTray = ({ workshop }: { workshop: string }) => {
  const { t } = useTranslation('console/tasks')
  const [isOpen, { toggle, close }] = useDisclosure()
  const { href } = useLocation()
  const { data, error } = useTasks(workshop)
  const items = data?.items ?? []
  const underWay = items.filter((task) => !isOver(task)).length
  useEndedNews(workshop, data?.items, isOpen)
  // biome-ignore lint/correctness/useExhaustiveDependencies: on another screen it closes
  useEffect(close, [href])

  const label = underWay > 0 ? t('tray.underWay', { count: underWay }) : t('tray.title')
  return (
    <Popover
      opened={isOpen}
      onChange={(open) => !open && close()}
      position="bottom-end"
      width="min(25rem, calc(100vw - 1.5rem))"
      shadow="md"
      trapFocus
      returnFocus
      transitionProps={{ duration: 0 }}
    >
      <Popover.Target>
        <Tooltip label={label} disabled={isOpen}>
          <Indicator label={underWay} size={18} disabled={underWay === 0} offset={4} color="accent">
            <ActionIcon
              variant="subtle"
              color="gray"
              c="inherit"
              size="lg"
              aria-label={label}
              aria-expanded={isOpen}
              onClick={toggle}
            >
              <IconProgressCheck size={20} aria-hidden />
            </ActionIcon>
          </Indicator>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown p={0} aria-label={t('tray.title')}>
        <TasksList workshop={workshop} items={items} error={error} />
      </Popover.Dropdown>
    </Popover>
  )
}
