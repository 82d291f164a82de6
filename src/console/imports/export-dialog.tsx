/** Exporting the list of participants: as which file, for whom, and which people. For whatever screen has the list. */
import { Modal, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../parts/times.ts'
import { TaskProgress } from '../tasks/task-progress.tsx'
import type { Filters } from './export-choice.ts'
import { ExportForm } from './export-form.tsx'

type Given = {
  opened: boolean
  onClose: () => void
  /** As they are set on the screen, in the form of the API. */
  filters: Filters
  /** How many people fit them, where that is known. */
  total?: number | undefined
}

export const ExportDialog = ({ opened, onClose, filters, total }: Given) => {
  const { t } = useTranslation(['console/imports', 'console/shell'])
  const { number } = useFormats()
  const [task, setTask] = useState<string>()
  const close = () => {
    setTask(undefined)
    onClose()
  }
  return (
    <Modal
      opened={opened}
      onClose={close}
      title={t('export.title')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('close', { ns: 'console/shell' }) }}
    >
      {task ? (
        <Stack>
          <TaskProgress taskId={task} onClose={close}>
            {({ result }) => (
              <Text size="sm">
                {t('export.written', { count: Number(result?.people), people: number(Number(result?.people)) })}
              </Text>
            )}
          </TaskProgress>
          <Text size="sm" c="dimmed">
            {t('export.long')}
          </Text>
        </Stack>
      ) : (
        <ExportForm filters={filters} total={total} onSaved={close} onStarted={setTask} />
      )}
    </Modal>
  )
}
