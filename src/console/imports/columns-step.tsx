/** Saying which column holds what, and what is still missing, before the list is checked. */
import { Alert, Button, Group, NumberInput, Select, Stack, Text, Title } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FaultNotice } from '../parts/fault-notice.tsx'
import { LinkButton } from '../parts/links.tsx'
import { useFormats } from '../parts/times.ts'
import { tasksChanged } from '../tasks/task.ts'
import { ColumnsTable } from './columns-table.tsx'
import { type Choice, type Kept, keep, mappedAnew, missingFields, proposedMapping } from './kept.ts'
import { readColumns, sendList } from './send-list.ts'

export const ColumnsStep = ({ kept }: { kept: Kept }) => {
  const { t } = useTranslation('console/imports')
  const { list, number } = useFormats()
  const navigate = useNavigate({ from: '/w/$workshop/import' })
  const [isBusy, setBusy] = useState(false)
  const [fault, setFault] = useState<unknown>(null)
  const key = useRef({ of: kept, value: crypto.randomUUID() })
  if (key.current.of !== kept) key.current = { of: kept, value: crypto.randomUUID() }
  const { columns, mapping, choice, file, workshop } = kept
  const missing = missingFields(columns, mapping)

  const attempt = async (deed: () => Promise<unknown>) => {
    setBusy(true)
    setFault(null)
    await deed().catch(setFault)
    setBusy(false)
  }
  const readAnew = (next: Choice) =>
    attempt(async () => {
      const columns = await readColumns(workshop, file, next)
      keep({ ...kept, choice: next, columns, mapping: proposedMapping(columns) })
    })
  const check = () =>
    attempt(async () => {
      const { id } = await sendList(kept, { dryRun: true, key: key.current.value })
      keep({ ...kept, checked: id })
      void tasksChanged()
      await navigate({ search: { step: 'check', task: id } })
    })

  return (
    <Stack>
      <div>
        <Title order={2}>{t('columns.title')}</Title>
        <Text c="dimmed" maw="46rem">
          {t('columns.lead', { name: file.name, people: number(columns.rows), count: columns.rows })}
        </Text>
      </div>
      <Group align="flex-end" gap="md">
        {columns.sheets.length > 1 && (
          <Select
            label={t('columns.sheet')}
            data={columns.sheets}
            value={columns.sheet}
            allowDeselect={false}
            disabled={isBusy}
            comboboxProps={{ transitionProps: { duration: 0 } }}
            onChange={(sheet) => sheet && void readAnew({ sheet })}
          />
        )}
        <NumberInput
          label={t('columns.headerRow')}
          key={columns.headerRow}
          defaultValue={columns.headerRow}
          min={1}
          w="14rem"
          disabled={isBusy}
          onBlur={({ currentTarget: { value } }) => {
            const headerRow = Number(value)
            if (headerRow >= 1 && headerRow !== columns.headerRow) void readAnew({ ...choice, headerRow })
          }}
          onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
        />
      </Group>
      {columns.encoding === 'windows-1252' && (
        <Alert color="yellow" icon={<IconAlertTriangle aria-hidden />} title={t('columns.encoding')}>
          {t('columns.encodingHint')}
        </Alert>
      )}
      <ColumnsTable
        columns={columns}
        mapping={mapping}
        onChange={(letter, field) => keep({ ...kept, mapping: mappedAnew(mapping, letter, field), checked: undefined })}
      />
      <FaultNotice error={fault} />
      <Text role="status" size="sm" c={missing.length > 0 ? 'red' : 'dimmed'}>
        {missing.length > 0
          ? t('columns.missing', { fields: list(missing.map((field) => t(`fields.${field}`))) })
          : t('columns.complete')}
      </Text>
      <Group>
        <Button onClick={() => void check()} loading={isBusy} disabled={missing.length > 0}>
          {t('columns.check')}
        </Button>
        <LinkButton from="/w/$workshop/import" search={{ step: 'file' }} variant="default">
          {t('columns.otherFile')}
        </LinkButton>
      </Group>
    </Stack>
  )
}
