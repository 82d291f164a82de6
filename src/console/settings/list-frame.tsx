/** A short list of the settings: what it is for, a button to add, the table or what to do while it is empty. */
import { Button, Group, Stack, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import type { ComponentProps, ReactNode } from 'react'
import { Empty } from '../parts/empty.tsx'
import { FaultNotice } from '../parts/fault-notice.tsx'
import { LoadingScreen } from '../shell/loading-screen.tsx'

type Given = {
  lead: string
  add: string
  onAdd: () => void
  error: unknown
  onRetry: () => void
  /** Undefined while it is read. */
  count: number | undefined
  empty: Pick<ComponentProps<typeof Empty>, 'icon' | 'title' | 'hint'>
  children: ReactNode
}

export const ListFrame = ({ lead, add, onAdd, error, onRetry, count, empty, children }: Given) => {
  const button = (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={onAdd}>
      {add}
    </Button>
  )
  return (
    <Stack maw="60rem">
      <Group justify="space-between" align="flex-start">
        <Text c="dimmed" maw="40rem">
          {lead}
        </Text>
        {count !== undefined && count > 0 && button}
      </Group>
      <FaultNotice error={error} onRetry={onRetry} />
      {count === undefined && !error && <LoadingScreen />}
      {count === 0 && <Empty {...empty}>{button}</Empty>}
      {count !== undefined && count > 0 && children}
    </Stack>
  )
}
