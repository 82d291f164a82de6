/** The import itself: how far it is, and then the way to the people who have come. */
import { Group, Stack, Text, Title } from '@mantine/core'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { LinkButton } from '../parts/links.tsx'
import { useFormats } from '../parts/times.ts'
import { queryClient } from '../query-client.ts'
import { useWorkshop } from '../session/workshop.ts'
import { isOver, useTask } from '../tasks/task.ts'
import { TaskProgress } from '../tasks/task-progress.tsx'
import { FaultsTable } from './faults-table.tsx'
import { keep } from './kept.ts'
import { reportIn } from './report.ts'
import { Verdict } from './verdict.tsx'

export const ResultStep = ({ task }: { task: string }) => {
  const { t } = useTranslation('console/imports')
  const { number } = useFormats()
  const { slug } = useWorkshop()
  const { data } = useTask(slug, task)
  const report = data?.state === 'done' ? reportIn(data.result) : undefined
  const lastFaults = data?.state === 'failed' ? reportIn(data.problem) : undefined
  // who has come changes lists, counts and whatever else was read before
  const done = useCallback(() => {
    keep(undefined)
    void queryClient.invalidateQueries({ predicate: ({ queryKey }) => !String(queryKey[1]).includes('/tasks') })
  }, [])
  const another = (
    <LinkButton from="/w/$workshop/import" search={{ step: 'file' }} variant="default">
      {t('result.another')}
    </LinkButton>
  )
  return (
    <Stack>
      {!report && <TaskProgress taskId={task} onDone={done} />}
      {report && (
        <>
          <Verdict isGood title={t('result.done', { count: report.added, people: number(report.added) })}>
            <Text size="sm">
              {report.waiting > 0
                ? t('result.waiting', { count: report.waiting, people: number(report.waiting) })
                : t('result.allConfirmed')}
            </Text>
          </Verdict>
          <Group>
            <LinkButton to="/w/$workshop/participants" params={{ workshop: slug }}>
              {t('result.list')}
            </LinkButton>
            {another}
          </Group>
        </>
      )}
      {lastFaults && (
        <>
          <Text>{t('result.changedMeanwhile')}</Text>
          <Title order={2}>{t('faults.title')}</Title>
          <FaultsTable faults={lastFaults.faults} faultCount={lastFaults.faultCount} />
        </>
      )}
      {data && isOver(data) && !report && <Group>{another}</Group>}
    </Stack>
  )
}
