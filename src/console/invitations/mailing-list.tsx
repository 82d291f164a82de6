/** The mailings of all releases, the latest first. */
import { Group, Paper, Stack, Text, Title } from '@mantine/core'
import { IconMailForward } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Empty } from '../parts/empty.tsx'
import { FaultNotice } from '../parts/fault-notice.tsx'
import { LinkButton } from '../parts/links.tsx'
import { useFormats } from '../parts/times.ts'
import { useWorkshop } from '../session/workshop.ts'
import { LoadingScreen } from '../shell/loading-screen.tsx'
import { MailingState } from './mailing-state.tsx'
import { type MailingLine, useMailings } from './use-mailings.ts'

/** What there is to say of a mailing in one line. */
const Said = ({ mailing }: { mailing: MailingLine }) => {
  const { t } = useTranslation('console/invitations')
  const { state, proposed, sent, failed, queued, leftOut, people } = mailing
  const told = [
    proposed > 0 && t(state === 'review' ? 'counts.proposed' : 'counts.dropped', { count: proposed }),
    queued > 0 && t('counts.queued', { count: queued }),
    sent > 0 && t('counts.sent', { count: sent }),
    failed > 0 && t('counts.failed', { count: failed }),
    leftOut > 0 && t('counts.leftOut', { count: leftOut }),
    people > 0 && t('counts.people', { count: people })
  ].filter(Boolean)
  return <Text size="sm">{told.length === 0 ? t('counts.nobody') : told.join(' · ')}</Text>
}

export const MailingList = () => {
  const { t } = useTranslation('console/invitations')
  const { slug, path, workshop } = useWorkshop()
  const { moment } = useFormats()
  const { data, error, isPending, refetch } = useMailings(path)
  if (error) return <FaultNotice error={error} onRetry={() => void refetch()} />
  if (isPending) return <LoadingScreen />
  if (data.items.length === 0)
    return (
      <Empty icon={IconMailForward} title={t('none')} hint={t('noneHint')}>
        <LinkButton to="/w/$workshop/agenda" params={{ workshop: slug }} variant="default">
          {t('toAgenda')}
        </LinkButton>
      </Empty>
    )
  return (
    <Stack>
      {data.items.map((mailing) => (
        <Paper key={mailing.release} component="section" withBorder p="md" aria-labelledby={`rev-${mailing.release}`}>
          <Group justify="space-between" align="center">
            <Stack gap={4}>
              <Group gap="sm">
                <Title order={2} id={`rev-${mailing.release}`}>
                  {t('release', { number: mailing.release })}
                </Title>
                <MailingState {...mailing} />
              </Group>
              <Text size="sm" c="dimmed">
                {moment(String(mailing.decidedAt ?? mailing.createdAt), workshop.timeZone)}
              </Text>
              <Said mailing={mailing} />
            </Stack>
            <LinkButton
              to="/w/$workshop/invitations"
              params={{ workshop: slug }}
              search={{ release: String(mailing.release) }}
              variant={mailing.state === 'review' ? 'filled' : 'default'}
              aria-label={t(mailing.state === 'review' ? 'reviewOf' : 'openOf', { number: mailing.release })}
            >
              {t(mailing.state === 'review' ? 'review' : 'open')}
            </LinkButton>
          </Group>
        </Paper>
      ))}
    </Stack>
  )
}
