/** What would happen: how many people, what stands in the way, and the button that brings them in. */
import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { confirmNamed } from '../parts/confirm.tsx'
import { FaultNotice } from '../parts/fault-notice.tsx'
import { LinkButton } from '../parts/links.tsx'
import { useFormats } from '../parts/times.ts'
import { useWorkshop } from '../session/workshop.ts'
import { SaveButton } from '../tasks/save-button.tsx'
import { isOver, tasksChanged, useTask } from '../tasks/task.ts'
import { TaskProgress } from '../tasks/task-progress.tsx'
import { FaultsTable } from './faults-table.tsx'
import type { Kept } from './kept.ts'
import { type Report, reportIn } from './report.ts'
import { sendList } from './send-list.ts'
import { Verdict } from './verdict.tsx'

/** `kept` is undefined when the page was loaded anew since: the report is there, the file is not. */
export const CheckStep = ({ task, kept }: { task: string; kept: Kept | undefined }) => {
  const { slug } = useWorkshop()
  const { data } = useTask(slug, task)
  const report = data?.state === 'done' ? reportIn(data.result) : undefined
  const isSame = kept?.checked === task
  if (!report)
    return (
      <Stack>
        <TaskProgress taskId={task} />
        {(data === undefined || isOver(data)) && <BackButtons kept={kept} />}
      </Stack>
    )
  return report.faultCount === 0 ? (
    <Ready report={report} kept={isSame ? kept : undefined} />
  ) : (
    <Faulty report={report} task={task} kept={kept} />
  )
}

const BackButtons = ({ kept }: { kept: Kept | undefined }) => {
  const { t } = useTranslation('console/imports')
  return (
    <Group>
      {kept && (
        <LinkButton from="/w/$workshop/import" search={{ step: 'columns' }} variant="default">
          {t('check.columns')}
        </LinkButton>
      )}
      <LinkButton from="/w/$workshop/import" search={{ step: 'file' }} variant="default">
        {t('columns.otherFile')}
      </LinkButton>
    </Group>
  )
}

const Ready = ({ report, kept }: { report: Report; kept: Kept | undefined }) => {
  const { t } = useTranslation('console/imports')
  const { number, list } = useFormats()
  const { workshop } = useWorkshop()
  const navigate = useNavigate({ from: '/w/$workshop/import' })
  const [fault, setFault] = useState<unknown>(null)
  const [isSending, setSending] = useState(false)
  const key = useRef(crypto.randomUUID())
  const people = { count: report.added, people: number(report.added) }

  const send = async (sent: Kept) => {
    setSending(true)
    setFault(null)
    await sendList(sent, { dryRun: false, key: key.current })
      .then(async ({ id }) => {
        void tasksChanged()
        await navigate({ search: { step: 'result', task: id } })
      }, setFault)
      .finally(() => setSending(false))
  }
  const ask = (sent: Kept) =>
    confirmNamed({
      title: t('check.confirmTitle', people),
      children: t('check.confirm', { ...people, name: sent.file.name, workshop: workshop.shortTitle }),
      act: t('check.import', people),
      isHarmless: true,
      onConfirm: () => send(sent)
    })

  return (
    <Stack>
      <Verdict isGood title={t('check.ready', people)}>
        <Text size="sm">{t('check.readyHint')}</Text>
        {report.waiting > 0 && (
          <Text size="sm">{t('check.waiting', { count: report.waiting, people: number(report.waiting) })}</Text>
        )}
        {report.ignoredColumns.length > 0 && (
          <Text size="sm">{t('check.ignored', { columns: list(report.ignoredColumns) })}</Text>
        )}
      </Verdict>
      <FaultNotice error={fault} />
      {kept ? (
        <Group>
          <Button onClick={() => ask(kept)} loading={isSending}>
            {t('check.import', people)}
          </Button>
          <BackButtons kept={kept} />
        </Group>
      ) : (
        <>
          <Text>{t('check.fileGone')}</Text>
          <Group>
            <LinkButton from="/w/$workshop/import" search={{ step: 'file' }}>
              {t('check.chooseAgain')}
            </LinkButton>
          </Group>
        </>
      )}
    </Stack>
  )
}

const Faulty = ({ report, task, kept }: { report: Report; task: string; kept: Kept | undefined }) => {
  const { t } = useTranslation('console/imports')
  const { number } = useFormats()
  const { slug } = useWorkshop()
  const faults = { count: report.faultCount, faults: number(report.faultCount), rows: number(report.rows) }
  return (
    <Stack>
      <Verdict isGood={false} title={t('check.faulty', faults)}>
        {t('check.faultyHint')}
      </Verdict>
      <Group>
        <SaveButton path={`/api/v1/workshops/${slug}/tasks/${task}/file`}>{t('check.saveFaults')}</SaveButton>
        <BackButtons kept={kept} />
      </Group>
      <Title order={2}>{t('faults.title')}</Title>
      <FaultsTable faults={report.faults} faultCount={report.faultCount} />
    </Stack>
  )
}
