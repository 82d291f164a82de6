/** Chooses letters and whom they go to, issues them, and tells who was left out and why. */
import { Alert, Button, Checkbox, Group, List, Stack, Text } from '@mantine/core'
import { IconMail } from '@tabler/icons-react'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FaultNotice } from '../parts/fault-notice.tsx'
import { LinkAnchor } from '../parts/links.tsx'
import { useWorkshop } from '../session/workshop.ts'
import { LoadingScreen } from '../shell/loading-screen.tsx'
import type { Task } from '../tasks/task.ts'
import { TaskProgress } from '../tasks/task-progress.tsx'
import { CandidateTable, Standings } from './candidates.tsx'
import { type Candidates, lettersChanged, type Standing, useCandidates } from './use-candidates.ts'
import { useIssue } from './use-issue.ts'
import { Wishes } from './wishes.tsx'

const route = getRouteApi('/signed-in/w/$workshop/letters')
const NAMED = 12

type Result = {
  letters: number
  issued: number
  replaced: number
  leftOut: { participantId: string | null; country: string | null; name: string; standing: Standing }[]
}

/** What came of an issuing. Whoever has a letter already is no news. */
const Outcome = ({ task }: { task: Task }) => {
  const { t } = useTranslation('console/letters')
  const { slug } = useWorkshop()
  const { letters, issued, replaced, leftOut } = task.result as Result
  const told = leftOut.filter(({ standing }) => standing !== 'issued')
  return (
    <Stack gap="xs">
      <Text size="sm">
        {t('outcome.issued', { count: issued, letters })} {replaced > 0 && t('outcome.replaced', { count: replaced })}
      </Text>
      {told.length > 0 && (
        <Alert color="gray" title={t('outcome.leftOut', { count: told.length })}>
          <List size="sm">
            {told.slice(0, NAMED).map(({ participantId, country, name, standing }) => (
              <List.Item key={participantId ?? country}>
                {participantId ? (
                  <LinkAnchor
                    to="/w/$workshop/participants/$id"
                    params={{ workshop: slug, id: participantId }}
                    size="sm"
                    underline="always"
                  >
                    <bdi>{name}</bdi>
                  </LinkAnchor>
                ) : (
                  <bdi>{name}</bdi>
                )}
                {': '}
                {t(`standings.${standing}`)}
              </List.Item>
            ))}
          </List>
          {told.length > NAMED && <Text size="sm">{t('outcome.more', { count: told.length - NAMED })}</Text>}
        </Alert>
      )}
    </Stack>
  )
}

const Issue = ({ candidates }: { candidates: Candidates }) => {
  const { t } = useTranslation('console/letters')
  const { issue, isStarting } = useIssue()
  const [everything, setEverything] = useState(false)
  const { choice, fresh, replaced, ticked, narrowed, counts } = candidates
  const issued = counts.find(({ standing }) => standing === 'issued')?.count ?? 0
  const { standing } = route.useSearch()
  const canRepeat = issued > 0 && ticked.length === 0 && standing === undefined
  const isAgain = everything && canRepeat
  const count = fresh + (isAgain ? issued : 0)
  return (
    <Stack gap="xs" align="flex-start">
      {canRepeat && (
        <Checkbox
          label={t('issue.everything', { count: issued })}
          checked={everything}
          onChange={(event) => setEverything(event.currentTarget.checked)}
        />
      )}
      {replaced > 0 && <Text size="sm">{t('issue.replaced', { count: replaced })}</Text>}
      <Group>
        <Button
          size="md"
          leftSection={<IconMail size={18} aria-hidden />}
          disabled={count === 0}
          loading={isStarting}
          onClick={() => void issue({ ...choice, ...narrowed, ...(isAgain && { everything: true }) })}
        >
          {t(count === 0 ? 'issue.nobody' : 'issue.act', { count })}
        </Button>
      </Group>
      <Text size="sm">{t(`issue.hints.${choice.kind}`)}</Text>
    </Stack>
  )
}

export const Issuing = () => {
  const { t } = useTranslation('console/letters')
  const navigate = route.useNavigate()
  const search = route.useSearch()
  const candidates = useCandidates(search)
  const { query, counts } = candidates
  const needsSignatory = counts.some(({ standing }) => standing === 'no-signatory')
  return (
    <Stack gap="lg">
      {search.task && (
        <TaskProgress
          key={search.task}
          taskId={search.task}
          onDone={() => void lettersChanged()}
          onClose={() => void navigate({ search: { ...search, task: undefined }, replace: true })}
        >
          {(task) => <Outcome task={task} />}
        </TaskProgress>
      )}
      <Wishes />
      {query.isError && <FaultNotice error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && <LoadingScreen />}
      {query.isSuccess && (
        <>
          {needsSignatory && (
            <Alert color="gray" title={t('noSignatory.title')}>
              <Button variant="default" size="sm" onClick={() => void navigate({ search: { tab: 'settings' } })}>
                {t('noSignatory.act')}
              </Button>
            </Alert>
          )}
          <Issue candidates={candidates} />
          <Standings candidates={candidates} />
          <CandidateTable candidates={candidates} />
        </>
      )}
    </Stack>
  )
}
