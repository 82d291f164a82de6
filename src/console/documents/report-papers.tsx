/** Reports: attendance, statistics for donors, and the outcome of the workshop. */
import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useWorkshop } from '../session/workshop.ts'
import { SaveButton } from '../tasks/save-button.tsx'
import { Paper } from './paper.tsx'
import { useChoice } from './use-choice.ts'

const FORMATS = ['pdf', 'xlsx', 'csv'] as const
const FACES = ['participants', 'internal'] as const

export const AttendancePaper = () => {
  const { t } = useTranslation('console/documents')
  const { agency } = useWorkshop()
  const { fileAt } = useChoice()
  return (
    <Paper
      title={t('attendance.title')}
      hint={agency ? t('attendance.own', { agency }) : t('attendance.hint')}
      files={FORMATS.map((format) => (
        <SaveButton
          key={format}
          variant="default"
          path={fileAt(`/attendance.${format}`)}
          aria-label={t('attendance.file', { format: t(`formats.${format}`) })}
        >
          {t(`formats.${format}`)}
        </SaveButton>
      ))}
    />
  )
}

/** For readers outside: groups of one or two people are told together with others. */
export const StatisticsPaper = () => {
  const { t } = useTranslation('console/documents')
  const { fileAt } = useChoice()
  return (
    <Paper
      title={t('statistics.title')}
      hint={t('statistics.hint')}
      files={
        <SaveButton variant="default" path={fileAt('/statistics.pdf', { outside: 'true' })}>
          {t('statistics.save')}
        </SaveButton>
      }
    />
  )
}

export const OutcomePaper = () => {
  const { t } = useTranslation('console/documents')
  const { role } = useWorkshop()
  const { fileAt } = useChoice()
  const [face, setFace] = useState<(typeof FACES)[number]>('participants')
  return (
    <Paper
      title={t('outcome.title')}
      hint={t('outcome.hint')}
      choices={
        role === 'organiser' && (
          <SegmentedControl
            aria-label={t('outcome.face')}
            value={face}
            onChange={(to) => setFace(to as typeof face)}
            data={FACES.map((value) => ({ value, label: t(`outcome.faces.${value}`) }))}
          />
        )
      }
      files={
        <SaveButton variant="default" path={fileAt('/outcome-report.pdf', { face })}>
          {t('outcome.save')}
        </SaveButton>
      }
    />
  )
}
