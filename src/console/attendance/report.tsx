/** The attendance report: of which agency, in which language; its figures here, its files and the statistics to take away. */
import { Button, Group, Paper, SegmentedControl, Select, Stack, Text } from '@mantine/core'
import { IconFileText } from '@tabler/icons-react'
import { getRouteApi } from '@tanstack/react-router'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../api/client.ts'
import type { components } from '../api/schema.d.ts'
import { DOCUMENT_LANGUAGES } from '../parts/document-languages.ts'
import { FaultNotice } from '../parts/fault-notice.tsx'
import { LanguageSelect } from '../parts/language-select.tsx'
import { notifyFault } from '../parts/notices.tsx'
import { stringifySearch } from '../search.ts'
import { useWorkshop } from '../session/workshop.ts'
import { LoadingScreen } from '../shell/loading-screen.tsx'
import { SaveButton } from '../tasks/save-button.tsx'
import { TaskProgress } from '../tasks/task-progress.tsx'
import { ReportFigures } from './report-figures.tsx'
import { type AttendanceSearch, FORMATS } from './search.ts'
import { StatisticsFile } from './statistics-file.tsx'

const route = getRouteApi('/signed-in/w/$workshop/attendance')
/** With more people the file takes a while, and is made as a task. */
const MANY = 300
const EVERYBODY = ' '
const STILL = { transitionProps: { duration: 0 } }

type Order = components['schemas']['AttendanceReportOrder']

export const Report = () => {
  const { t, i18n } = useTranslation('console/attendance')
  const { path, slug, agency: own, role } = useWorkshop()
  const navigate = route.useNavigate()
  const search = route.useSearch()
  const key = useRef(crypto.randomUUID())
  const isOfficer = role === 'agency-officer'
  const agencies = api.useQuery('get', '/api/v1/workshops/{workshop}/agencies', { params: { path } })
  const { format = 'pdf' } = search
  const lang = DOCUMENT_LANGUAGES.find(({ value }) => value === (search.lang ?? i18n.language))?.value ?? 'en'
  const agency = isOfficer ? undefined : search.of
  const report = api.useQuery('get', '/api/v1/workshops/{workshop}/attendance', {
    params: { path, query: { agency, lang } }
  })
  const start = api.useMutation('post', '/api/v1/workshops/{workshop}/attendance/reports')
  const change = (to: Partial<AttendanceSearch>) =>
    void navigate({ search: (before) => ({ ...before, ...to }), replace: true })
  const order: Order = { format, lang, ...(agency && { agency }) }
  const make = () =>
    start.mutateAsync({ params: { path, header: { 'idempotency-key': key.current } }, body: order }).then(({ id }) => {
      key.current = crypto.randomUUID()
      change({ task: id })
    }, notifyFault)
  const isLarge = (report.data?.totals.at(-1)?.confirmed ?? 0) > MANY

  return (
    <Stack gap="lg">
      {search.task && (
        <TaskProgress key={search.task} taskId={search.task} onClose={() => change({ task: undefined })} />
      )}
      <Paper withBorder p="md" component="section" aria-label={t('report.take')}>
        <Group align="flex-end" gap="md">
          {isOfficer ? (
            <Text fw={600} style={{ flex: '1 1 14rem' }}>
              {t('report.own', { agency: own })}
            </Text>
          ) : (
            <Select
              label={t('report.agency')}
              data={[
                { value: EVERYBODY, label: t('report.everybody') },
                ...(agencies.data?.items ?? []).map((one) => ({
                  value: one.agency,
                  label: `${one.agency} – ${one.name}`
                }))
              ]}
              value={search.of ?? EVERYBODY}
              onChange={(to) => change({ of: to && to !== EVERYBODY ? to : undefined })}
              allowDeselect={false}
              searchable
              comboboxProps={STILL}
              style={{ flex: '2 1 16rem' }}
            />
          )}
          <LanguageSelect
            label={t('report.language')}
            value={lang}
            onChange={(to) => change({ lang: to })}
            style={{ flex: '1 1 9rem' }}
          />
          <SegmentedControl
            aria-label={t('report.format')}
            value={format}
            onChange={(to) => change({ format: FORMATS.find((one) => one === to) })}
            data={FORMATS.map((value) => ({ value, label: t(`formats.${value}`) }))}
          />
          {isLarge ? (
            <Button leftSection={<IconFileText size={16} aria-hidden />} loading={start.isPending} onClick={make}>
              {t('report.make')}
            </Button>
          ) : (
            <SaveButton path={`/api/v1/workshops/${slug}/attendance.${format}${stringifySearch({ agency, lang })}`}>
              {t('report.save')}
            </SaveButton>
          )}
        </Group>
      </Paper>
      <StatisticsFile lang={lang} />
      {report.isPending && <LoadingScreen />}
      {report.isError && <FaultNotice error={report.error} onRetry={() => void report.refetch()} />}
      {report.data && <ReportFigures report={report.data} lang={lang} />}
    </Stack>
  )
}
