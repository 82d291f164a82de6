/** The frame of a form of the settings: its faults, its fields, its button, and the dialog when two people saved. */
import { Button, Group, Paper, Stack } from '@mantine/core'
import type { FormEventHandler, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { FaultNotice } from '../parts/fault-notice.tsx'

type Given = {
  fault: unknown
  isSaving: boolean
  submit: FormEventHandler<HTMLFormElement>
  conflict: ReactNode
  children: ReactNode
}

export const FormFrame = ({ fault, isSaving, submit, conflict, children }: Given) => {
  const { t } = useTranslation('console/settings')
  return (
    <form onSubmit={submit}>
      <Paper withBorder p="lg" maw="52rem">
        <Stack>
          <FaultNotice error={fault} next={t('kept')} />
          {children}
          <Group justify="flex-end">
            <Button type="submit" loading={isSaving}>
              {t('save')}
            </Button>
          </Group>
        </Stack>
      </Paper>
      {conflict}
    </form>
  )
}
