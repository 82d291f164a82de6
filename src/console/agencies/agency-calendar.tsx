/** One's own addresses of an agency's calendar: made, shown, and ended. */
import { Alert, Button, Group, Modal, Paper, Stack, Switch, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../api/client.ts'
import { FaultNotice } from '../parts/fault-notice.tsx'
import { notifyDone, notifyFault } from '../parts/notices.tsx'
import { Subscription } from '../parts/subscription.tsx'
import { useFormats } from '../parts/times.ts'
import type { Agency } from './agencies.ts'

const PATH = '/api/v1/agencies/{agency}/calendar-feeds'

const Addresses = ({ id, acronym }: Agency) => {
  const { t } = useTranslation('console/agencies')
  const { moment } = useFormats()
  const [withSessions, setWithSessions] = useState(true)
  const params = { path: { agency: id } }
  const feeds = api.useQuery('get', PATH, { params })
  const make = api.useMutation('post', PATH)
  const end = api.useMutation('delete', `${PATH}/{id}`)
  const done = (deed: Promise<unknown>, message: string) =>
    deed.then(() => notifyDone(message), notifyFault).finally(() => void feeds.refetch())
  const making = () =>
    make.mutateAsync({
      params: { ...params, header: { 'idempotency-key': crypto.randomUUID() } },
      body: { withSessions }
    })

  return (
    <Stack>
      <Text>{t('calendar.text', { acronym })}</Text>
      <Group justify="space-between">
        <Switch
          label={t('calendar.withSessions')}
          checked={withSessions}
          onChange={(event) => setWithSessions(event.currentTarget.checked)}
        />
        <Button loading={make.isPending} onClick={() => void done(making(), t('calendar.made'))}>
          {t('calendar.make')}
        </Button>
      </Group>
      <FaultNotice error={feeds.error} />
      {feeds.data?.items.map((feed, at) => (
        <Paper key={feed.id} withBorder p="md">
          <Stack gap="sm">
            {feed.address === null ? (
              <Text c="dimmed">{t('calendar.stale')}</Text>
            ) : (
              <Subscription address={feed.address} name={acronym} />
            )}
            <Group justify="space-between">
              <Text size="sm" c="dimmed">
                {t(feed.withSessions ? 'calendar.sessions' : 'calendar.days')}
                {' · '}
                {t('calendar.until', { moment: moment(String(feed.expiresAt)) })}
              </Text>
              <Button
                variant="default"
                size="sm"
                aria-label={t('calendar.endNumber', { number: at + 1 })}
                onClick={() =>
                  void done(end.mutateAsync({ params: { path: { agency: id, id: feed.id } } }), t('calendar.ended'))
                }
              >
                {t('calendar.end')}
              </Button>
            </Group>
          </Stack>
        </Paper>
      ))}
      <Alert variant="light" p="xs">
        {t('calendar.secret')}
      </Alert>
    </Stack>
  )
}

export const AgencyCalendar = ({ agency, onClose }: { agency: Agency | undefined; onClose: () => void }) => {
  const { t } = useTranslation('console/agencies')
  return (
    <Modal
      opened={agency !== undefined}
      onClose={onClose}
      size="lg"
      title={agency && t('calendar.title', { acronym: agency.acronym })}
      closeButtonProps={{ 'aria-label': t('close', { ns: 'console/shell' }) }}
    >
      {agency && <Addresses {...agency} />}
    </Modal>
  )
}
