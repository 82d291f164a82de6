/** One mailing: how many get what, the decision about it, and the messages one by one. */
import { Alert, Button, Group, Loader, Progress, Stack, Text, Title } from '@mantine/core'
import { IconAlertTriangle, IconArrowLeft, IconRefresh, IconSend } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { confirmNamed } from '../parts/confirm.tsx'
import { FaultNotice } from '../parts/fault-notice.tsx'
import { LinkButton } from '../parts/links.tsx'
import { notifyDone, notifyFault } from '../parts/notices.tsx'
import { useFormats } from '../parts/times.ts'
import { useWorkshop } from '../session/workshop.ts'
import { KindCounts } from './kind-counts.tsx'
import { MailingState } from './mailing-state.tsx'
import { Messages } from './messages.tsx'
import { decide, type Mailing, useMailing } from './use-mailings.ts'

type Deed = Parameters<typeof decide>[2]

const Decisions = ({ mailing }: { mailing: Mailing }) => {
  const { t } = useTranslation('console/invitations')
  const { path } = useWorkshop()
  const [busy, setBusy] = useState<Deed>()
  const { release, proposed, people, state, isLatest, leftOut } = mailing
  const act = async (deed: Deed) => {
    setBusy(deed)
    await decide(path, mailing, deed).then(() => notifyDone(t(`done.${deed}`, { number: release })), notifyFault)
    setBusy(undefined)
  }
  const whom = t('counts.people', { count: people })
  const send = t('approve.act', { count: proposed, people: whom })
  if (!isLatest) return null
  return (
    <Group gap="xs">
      <Button
        variant="default"
        leftSection={<IconRefresh size={16} aria-hidden />}
        loading={busy === 'look-again'}
        onClick={() => void act('look-again')}
      >
        {t('lookAgain')}
      </Button>
      {state === 'review' && (
        <>
          <Button
            variant="default"
            loading={busy === 'discard'}
            onClick={() =>
              confirmNamed({
                title: t('discard.ask', { number: release }),
                children: t('discard.hint'),
                act: t('discard.act'),
                onConfirm: () => act('discard')
              })
            }
          >
            {t('discard.button')}
          </Button>
          <Button
            leftSection={<IconSend size={16} aria-hidden />}
            disabled={proposed === 0}
            loading={busy === 'approve'}
            onClick={() =>
              confirmNamed({
                title: t('approve.ask', { count: proposed, people: whom }),
                children: [t('approve.hint'), leftOut > 0 && t('approve.leftOut', { count: leftOut })]
                  .filter(Boolean)
                  .join(' '),
                act: send,
                isHarmless: true,
                onConfirm: () => act('approve')
              })
            }
          >
            {send}
          </Button>
        </>
      )}
    </Group>
  )
}

const Sending = ({ mailing: { queued, sent, failed } }: { mailing: Mailing }) => {
  const { t } = useTranslation('console/invitations')
  if (queued === 0) return null
  const done = sent + failed
  return (
    <Stack gap={4} role="status">
      <Text size="sm">{t('sending', { done, total: done + queued })}</Text>
      <Progress value={(100 * done) / (done + queued)} aria-label={t('states.sending')} />
    </Stack>
  )
}

const Told = ({ mailing }: { mailing: Mailing }) => {
  const { t } = useTranslation('console/invitations')
  const told = mailing.reasons.filter(({ reason }) => reason !== 'by-hand')
  if (told.length === 0) return null
  return (
    <Alert color="orange" variant="light" icon={<IconAlertTriangle aria-hidden />} title={t('notSent')}>
      {told.map(({ reason, messages }) => (
        <Text key={reason} size="sm">
          {t(`reasons.${reason}`)}: {t('counts.messages', { count: messages })}
        </Text>
      ))}
      {mailing.isLatest && (
        <Text size="sm" mt={4}>
          {t('lookAgainHint')}
        </Text>
      )}
    </Alert>
  )
}

export const Review = ({ release }: { release: number }) => {
  const { t } = useTranslation('console/invitations')
  const { slug, path, workshop } = useWorkshop()
  const { moment } = useFormats()
  const { data: mailing, error, isAwaited, refetch } = useMailing(path, release)
  return (
    <Stack>
      <div>
        <LinkButton
          variant="subtle"
          size="compact-md"
          to="/w/$workshop/invitations"
          params={{ workshop: slug }}
          search={{}}
          leftSection={<IconArrowLeft size={16} aria-hidden />}
        >
          {t('back')}
        </LinkButton>
      </div>
      {isAwaited ? (
        <Group role="status">
          <Loader size="sm" aria-hidden />
          <Text>{t('awaited', { number: release })}</Text>
        </Group>
      ) : (
        <FaultNotice error={error} onRetry={() => void refetch()} />
      )}
      {mailing && (
        <>
          <Group justify="space-between" align="flex-start">
            <div>
              <Group gap="sm">
                <Title order={2}>{t('release', { number: release })}</Title>
                <MailingState {...mailing} />
              </Group>
              <Text size="sm" c="dimmed">
                {t(mailing.decidedAt === null ? 'proposedAt' : 'decidedAt', {
                  moment: moment(String(mailing.decidedAt ?? mailing.createdAt), workshop.timeZone)
                })}
              </Text>
            </div>
            <Decisions mailing={mailing} />
          </Group>
          <Sending mailing={mailing} />
          <Told mailing={mailing} />
          <KindCounts mailing={mailing} />
          <Messages mailing={mailing} />
        </>
      )}
    </Stack>
  )
}
