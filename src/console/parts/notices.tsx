/** Short news at the edge of the screen: done, undone, or gone wrong. Each is spoken by screen readers. */
import { Button, Group, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import i18next from 'i18next'
import { faultOf } from '../api/problem.ts'

const words = () => i18next.getFixedT(null, 'console/shell')
/** Milliseconds in which a deed can be taken back from its notice. */
const UNDO_MS = 12_000

const closeButton = () => ({ closeButtonProps: { 'aria-label': words()('close') } })

export const notifyDone = (message: string) =>
  notifications.show({ message, color: 'teal', role: 'status', ...closeButton() })

/** With the detail of the problem; what is ours or the network's in words of our own. */
export const notifyFault = (error: unknown) => {
  const t = words()
  const { status, title, detail } = faultOf(error)
  const kind = status === 0 ? 'offline' : status >= 500 ? 'ours' : undefined
  return notifications.show({
    title: kind ? t(`fault.titles.${kind}`) : title,
    message: kind ? t(`fault.${kind}`) : detail,
    color: 'red',
    role: 'alert',
    autoClose: 15_000,
    ...closeButton()
  })
}

/** `undo` does the opposite of what was done; it may be pressed once. */
export const notifyUndo = (message: string, undo: () => unknown) => {
  const t = words()
  const id = notifications.show({
    color: 'teal',
    role: 'status',
    autoClose: UNDO_MS,
    ...closeButton(),
    message: (
      <Group justify="space-between" gap="sm">
        <Text size="sm">{message}</Text>
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => {
            notifications.hide(id)
            void undo()
          }}
        >
          {t('undo')}
        </Button>
      </Group>
    )
  })
}
