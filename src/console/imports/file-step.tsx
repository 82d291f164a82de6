/** Choosing the file: dropped, or by the button. What it must hold is said before. */
import { Button, FileButton, Group, Loader, Paper, Stack, Text, ThemeIcon, Title } from '@mantine/core'
import { IconFileSpreadsheet, IconUpload } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DropZone } from '../parts/drop-zone.tsx'
import { FaultNotice } from '../parts/fault-notice.tsx'
import { SaveButton } from '../tasks/save-button.tsx'
import classes from './file-step.module.css'
import { keep, proposedMapping } from './kept.ts'
import { LARGEST_BYTES, readColumns } from './send-list.ts'

const ACCEPTED = '.csv,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export const FileStep = ({ workshop, notice }: { workshop: string; notice?: string }) => {
  const { t } = useTranslation('console/imports')
  const navigate = useNavigate({ from: '/w/$workshop/import' })
  const [reading, setReading] = useState<string>()
  const [fault, setFault] = useState<unknown>(null)

  const take = async (file: File | null | undefined) => {
    if (!file) return
    setFault(null)
    if (file.size > LARGEST_BYTES) return setFault({ status: 413, title: t('file.tooLarge'), detail: t('file.limits') })
    setReading(file.name)
    try {
      const columns = await readColumns(workshop, file, {})
      keep({ workshop, file, columns, choice: {}, mapping: proposedMapping(columns) })
      await navigate({ search: { step: 'columns' } })
    } catch (error) {
      setFault(error)
    } finally {
      setReading(undefined)
    }
  }

  return (
    <Stack>
      {notice && <Text role="status">{notice}</Text>}
      <FaultNotice error={fault} next={t('file.next')} />
      <DropZone className={classes.drop} onFile={(file) => void take(file)}>
        <ThemeIcon variant="light" size={56} radius="xl">
          <IconFileSpreadsheet size={28} aria-hidden />
        </ThemeIcon>
        <Title order={2}>{t('file.title')}</Title>
        <Text c="dimmed">{t('file.drop')}</Text>
        <FileButton
          accept={ACCEPTED}
          onChange={(file) => void take(file)}
          inputProps={{ 'aria-label': t('file.choose') }}
        >
          {(props) => (
            <Button
              {...props}
              size="md"
              leftSection={<IconUpload size={18} aria-hidden />}
              disabled={reading !== undefined}
            >
              {t('file.choose')}
            </Button>
          )}
        </FileButton>
        <Text size="sm" c="dimmed">
          {t('file.limits')}
        </Text>
        <div role="status">
          {reading && (
            <Group gap="xs">
              <Loader size="xs" aria-hidden />
              <Text size="sm">{t('file.reading', { name: reading })}</Text>
            </Group>
          )}
        </div>
      </DropZone>
      <Paper withBorder p="md">
        <Group justify="space-between" gap="md">
          <div>
            <Text fw={600}>{t('template.title')}</Text>
            <Text size="sm" c="dimmed" maw="44rem">
              {t('template.hint')}
            </Text>
          </div>
          <SaveButton path={`/api/v1/workshops/${workshop}/participants/import-template.xlsx`} variant="default">
            {t('template.save')}
          </SaveButton>
        </Group>
      </Paper>
    </Stack>
  )
}
