/** Bringing a list of people in: a file, its columns, a check of every row, and then the import. The step stands in the address. */
import { Box, Stack } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import { useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Empty } from '../parts/empty.tsx'
import { Screen } from '../parts/screen.tsx'
import { useWorkshop } from '../session/workshop.ts'
import { useTask, useWatched } from '../tasks/task.ts'
import { CheckStep } from './check-step.tsx'
import { ColumnsStep } from './columns-step.tsx'
import { FileStep } from './file-step.tsx'
import { useKept } from './kept.ts'
import { ResultStep } from './result-step.tsx'
import type { Step } from './search.ts'
import { Steps } from './steps.tsx'

/** A link to a task says no step: a check is shown as one, an import by its result. */
const stepOf = (step: Step | undefined, task: string | undefined, kind: string | undefined, hasFile: boolean): Step => {
  if (task !== undefined) return step ?? (kind === 'participants.import' ? 'result' : 'check')
  return step === 'columns' && hasFile ? 'columns' : 'file'
}

export const ImportScreen = () => {
  const { t } = useTranslation('console/imports')
  const { slug, may } = useWorkshop()
  const { step: asked, task } = useSearch({ from: '/signed-in/w/$workshop/import' })
  const kept = useKept(slug)
  const { data } = useTask(slug, task)
  useWatched(task)
  const step = stepOf(asked, task, data?.kind, kept !== undefined)
  const isFileGone = step === 'file' && asked === 'columns'

  if (!may('participants:edit'))
    return (
      <Screen title={t('title')}>
        <Empty icon={IconLock} title={t('notAllowed.title')} hint={t('notAllowed.hint')} />
      </Screen>
    )
  return (
    <Screen title={t('title')} lead={t('lead')}>
      <Stack gap="lg" maw="64rem">
        <Steps current={step} />
        <Box>
          {step === 'file' && <FileStep workshop={slug} notice={isFileGone ? t('file.gone') : undefined} />}
          {step === 'columns' && kept && <ColumnsStep kept={kept} />}
          {step === 'check' && task && <CheckStep key={task} task={task} kept={kept} />}
          {step === 'result' && task && <ResultStep key={task} task={task} />}
        </Box>
      </Stack>
    </Screen>
  )
}
