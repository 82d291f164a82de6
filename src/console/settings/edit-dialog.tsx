/** A dialog with a short form: its faults beside the fields, its button named by the deed. */
import { Button, Group, Modal, Stack } from '@mantine/core'
import type { FormEventHandler, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { FaultNotice } from '../parts/fault-notice.tsx'

type Given = {
  title: string
  act: string
  isOpen: boolean
  isSaving: boolean
  fault: unknown
  onClose: () => void
  onSubmit: FormEventHandler<HTMLFormElement>
  children: ReactNode
}

export const EditDialog = ({ title, act, isOpen, isSaving, fault, onClose, onSubmit, children }: Given) => {
  const { t } = useTranslation('console/settings')
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={title}
      closeButtonProps={{ 'aria-label': t('close', { ns: 'console/shell' }) }}
    >
      <form onSubmit={onSubmit}>
        <Stack>
          <FaultNotice error={fault} next={t('kept')} />
          {children}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('cancel')}
            </Button>
            <Button type="submit" loading={isSaving}>
              {act}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
