/** Asks before what cannot be undone: the button names the deed and its object, never "OK". */
import { Text, TextInput } from '@mantine/core'
import { modals } from '@mantine/modals'
import i18next from 'i18next'
import type { ReactNode } from 'react'

type Given = {
  /** A question, such as "Delete session S03?". */
  title: string
  /** What will happen, and to whom. */
  children: ReactNode
  /** On the button, such as "Delete S03". */
  act: string
  onConfirm: () => unknown
  /** What must be typed first, for what harms most. */
  typed?: string
  /** Not red: what is grave, but no loss, such as a release. */
  isHarmless?: boolean
}

export const confirmNamed = ({ title, children, act, onConfirm, typed, isHarmless = false }: Given) => {
  const t = i18next.getFixedT(null, 'console/shell')
  const field = { value: '' }
  const id = modals.openConfirmModal({
    title,
    closeButtonProps: { 'aria-label': t('close') },
    children: (
      <>
        <Text size="sm" component="div">
          {children}
        </Text>
        {typed && (
          <TextInput
            mt="md"
            label={t('confirm.type', { typed })}
            autoComplete="off"
            data-autofocus
            onChange={(event) => {
              field.value = event.currentTarget.value.trim()
              modals.updateModal({ modalId: id, confirmProps: { color, disabled: field.value !== typed } } as never)
            }}
          />
        )}
      </>
    ),
    labels: { confirm: act, cancel: t('confirm.keep') },
    confirmProps: { color: isHarmless ? undefined : 'red.9', disabled: typed !== undefined },
    onConfirm: () => void onConfirm()
  })
  const color = isHarmless ? undefined : 'red.9'
}
