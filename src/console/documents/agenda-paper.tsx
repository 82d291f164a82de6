/** The agenda: one of its releases, as a list or as a timetable. */
import { Select } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../api/client.ts'
import { FaultNotice } from '../parts/fault-notice.tsx'
import { useFormats } from '../parts/times.ts'
import { useWorkshop } from '../session/workshop.ts'
import { SaveButton } from '../tasks/save-button.tsx'
import { Paper } from './paper.tsx'
import { useChoice } from './use-choice.ts'

const FORMS = ['grid', 'list'] as const

export const AgendaPaper = () => {
  const { t } = useTranslation('console/documents')
  const { path, workshop } = useWorkshop()
  const { moment } = useFormats()
  const { fileAt } = useChoice()
  const [chosen, setChosen] = useState<string | null>(null)
  const { data, error, refetch } = api.useQuery('get', '/api/v1/workshops/{workshop}/agenda/releases', {
    params: { path }
  })
  const releases = (data?.items ?? []).map(({ number, releasedAt }) => ({
    value: String(number),
    label: t('agenda.release', { number, when: moment(String(releasedAt), workshop.timeZone) })
  }))
  const release = chosen ?? releases[0]?.value
  if (error) return <FaultNotice error={error} onRetry={() => void refetch()} />
  return (
    <Paper
      title={t('agenda.title')}
      hint={data && releases.length === 0 ? t('agenda.none') : t('agenda.hint')}
      choices={
        release && (
          <Select
            label={t('agenda.which')}
            data={releases}
            value={release}
            onChange={setChosen}
            allowDeselect={false}
            comboboxProps={{ transitionProps: { duration: 0 } }}
            w="18rem"
            maw="100%"
          />
        )
      }
      files={
        release &&
        FORMS.map((form) => (
          <SaveButton key={form} variant="default" path={fileAt('/agenda.pdf', { form, release })}>
            {t(`agenda.${form}`)}
          </SaveButton>
        ))
      }
    />
  )
}
