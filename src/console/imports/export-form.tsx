/** The form of the export dialog. Short lists are saved at once, long ones become a task. */
import { Alert, Button, Checkbox, Group, Radio, Select, Stack, Text } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../api/client.ts'
import { FaultNotice } from '../parts/fault-notice.tsx'
import { useFormats } from '../parts/times.ts'
import { useWorkshop } from '../session/workshop.ts'
import { saveFile } from '../tasks/save-file.ts'
import { tasksChanged } from '../tasks/task.ts'
import {
  addressOf,
  type Choice,
  exportOf,
  type Face,
  type Filters,
  type Format,
  LANGUAGES,
  type Language,
  languageIn,
  notAppliedIn
} from './export-choice.ts'

const FORMATS: Format[] = ['xlsx', 'pdf', 'csv']
const FACES: Face[] = ['internal', 'participants', 'public']
/** Up to so many people a file is made within a moment. */
const AT_ONCE = 500

type Given = {
  filters: Filters
  total: number | undefined
  onSaved: () => void
  onStarted: (task: string) => void
}

export const ExportForm = ({ filters, total, onSaved, onStarted }: Given) => {
  const { t } = useTranslation('console/imports')
  const { number, list } = useFormats()
  const { slug, path, workshop, role, agency } = useWorkshop()
  const faces = role === 'participant' ? FACES.filter((face) => face !== 'internal') : FACES
  const [choice, setChoice] = useState<Choice>({
    format: 'xlsx',
    face: faces[0] as Face,
    who: 'filtered',
    lang: languageIn(workshop.languages),
    forExcel: true
  })
  const [isSaving, setSaving] = useState(false)
  const [fault, setFault] = useState<unknown>(null)
  const key = useRef(crypto.randomUUID())
  const start = api.useMutation('post', '/api/v1/workshops/{workshop}/participants/exports')
  const change = (part: Partial<Choice>) => {
    key.current = crypto.randomUUID()
    setChoice((now) => ({ ...now, ...part }))
  }
  const untold = notAppliedIn(choice.face, filters)
  const isInternal = choice.face === 'internal'

  const save = async () => {
    setSaving(true)
    setFault(null)
    const body = exportOf(choice, filters)
    const header = { 'idempotency-key': key.current }
    const saving =
      total !== undefined && total <= AT_ONCE
        ? saveFile(addressOf(slug, body)).then(onSaved)
        : start.mutateAsync({ params: { path, header }, body }).then(({ id }) => {
            void tasksChanged()
            onStarted(id)
          })
    await saving.catch(setFault).finally(() => setSaving(false))
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <Stack gap="lg">
        <Radio.Group label={t('export.format')} value={choice.format} onChange={(format) => change({ format })}>
          <Stack gap={6} mt={6}>
            {FORMATS.map((value) => (
              <Radio
                key={value}
                value={value}
                label={t(`export.formats.${value}`)}
                description={t(`export.formatHints.${value}`)}
              />
            ))}
          </Stack>
        </Radio.Group>
        <Radio.Group label={t('export.face')} value={choice.face} onChange={(face) => change({ face })}>
          <Stack gap={6} mt={6}>
            {faces.map((value) => (
              <Radio
                key={value}
                value={value}
                label={t(`export.faces.${value}`)}
                description={t(`export.faceHints.${value}`)}
              />
            ))}
          </Stack>
        </Radio.Group>
        {isInternal && (
          <Radio.Group label={t('export.who')} value={choice.who} onChange={(who) => change({ who })}>
            <Stack gap={6} mt={6}>
              <Radio
                value="filtered"
                label={
                  total === undefined
                    ? t('export.filtered')
                    : t('export.filteredCount', { count: total, people: number(total) })
                }
              />
              <Radio value="confirmed" label={t('export.confirmed')} />
            </Stack>
          </Radio.Group>
        )}
        {!isInternal && (
          <Alert color="gray" role="status">
            <Text size="sm">{t('export.onlyConfirmed')}</Text>
            {untold.length > 0 && (
              <Text size="sm">
                {t('export.notApplied', { filters: list(untold.map((name) => t(`export.filters.${name}`))) })}
              </Text>
            )}
          </Alert>
        )}
        <Select
          label={t('export.language')}
          data={LANGUAGES}
          value={choice.lang}
          allowDeselect={false}
          w="16rem"
          comboboxProps={{ transitionProps: { duration: 0 } }}
          onChange={(lang) => change({ lang: lang as Language })}
        />
        {choice.format === 'csv' && (
          <Checkbox
            label={t('export.forExcel')}
            description={t('export.forExcelHint')}
            checked={choice.forExcel}
            onChange={({ currentTarget: { checked } }) => change({ forExcel: checked })}
          />
        )}
        <FaultNotice error={fault} />
        <Group justify="space-between">
          <Text size="xs" c="dimmed" maw="20rem">
            {role === 'agency-officer' && agency && `${t('export.ownOnly', { agency })} `}
            {t('export.logged')}
          </Text>
          <Button type="submit" loading={isSaving} leftSection={<IconDownload size={16} aria-hidden />}>
            {t('export.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
