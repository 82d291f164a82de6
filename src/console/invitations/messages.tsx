/** The messages of a mailing: found by words and filters, left out one by one or together, and looked at. */
import { Button, Group, Select, Stack, Table, Text, TextInput, Title } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { IconMailOff, IconSearch } from '@tabler/icons-react'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Empty } from '../parts/empty.tsx'
import { FaultNotice } from '../parts/fault-notice.tsx'
import { notifyFault } from '../parts/notices.tsx'
import { useWorkshop } from '../session/workshop.ts'
import { LoadingScreen } from '../shell/loading-screen.tsx'
import { MessageLine } from './message-line.tsx'
import { Preview } from './preview.tsx'
import { type InvitationsSearch, KINDS, STATES } from './search.ts'
import { leaveOut, type Mailing, type Message, useMessages } from './use-mailings.ts'

const route = getRouteApi('/signed-in/w/$workshop/invitations')
const TYPING_MS = 250
const instantly = { transitionProps: { duration: 0 } }

const Filters = ({ mailing }: { mailing: Mailing }) => {
  const { t } = useTranslation('console/invitations')
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const [typed, setTyped] = useState(search.q ?? '')
  const narrow = (change: InvitationsSearch) =>
    void navigate({ search: (now) => ({ ...now, ...change }), replace: true, resetScroll: false })
  const send = useDebouncedCallback((q: string) => narrow({ q: q.trim() || undefined }), TYPING_MS)
  const clear = { clearButtonProps: { 'aria-label': t('filters.clear') } }
  return (
    <Group gap="sm" align="flex-end">
      <TextInput
        type="search"
        label={t('filters.q')}
        value={typed}
        maxLength={100}
        leftSection={<IconSearch size={16} aria-hidden />}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value)
          send(currentTarget.value)
        }}
      />
      <Select
        label={t('columns.kind')}
        placeholder={t('filters.all')}
        data={KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        value={search.kind ?? null}
        onChange={(to) => narrow({ kind: KINDS.find((one) => one === to) })}
        clearable
        comboboxProps={instantly}
        {...clear}
      />
      <Select
        label={t('columns.session')}
        placeholder={t('filters.all')}
        data={mailing.sessions.map(({ id, code, title }) => ({ value: id, label: `${code} ${title}` }))}
        value={search.session ?? null}
        onChange={(to) => narrow({ session: to ?? undefined })}
        clearable
        searchable
        comboboxProps={instantly}
        {...clear}
      />
      <Select
        label={t('columns.state')}
        placeholder={t('filters.all')}
        data={STATES.map((value) => ({ value, label: t(`messageStates.${value}`) }))}
        value={search.stage ?? null}
        onChange={(to) => narrow({ stage: STATES.find((one) => one === to) })}
        clearable
        comboboxProps={instantly}
        {...clear}
      />
    </Group>
  )
}

export const Messages = ({ mailing }: { mailing: Mailing }) => {
  const { t } = useTranslation('console/invitations')
  const { path } = useWorkshop()
  const { kind, stage: state, session, q } = route.useSearch()
  const filter = { kind, state, session, q }
  const query = useMessages(path, mailing.release, filter)
  const [shown, setShown] = useState<Message>()
  const [isBusy, setIsBusy] = useState(false)
  const isOpen = mailing.state === 'review'
  const change = async (isLeftOut: boolean, which: Parameters<typeof leaveOut>[3]) => {
    setIsBusy(true)
    await leaveOut(path, mailing, isLeftOut, which).catch(notifyFault)
    setIsBusy(false)
  }
  const items = query.data?.pages.flatMap((page) => page.items) ?? []
  const isNarrowed = Object.values(filter).some((value) => value !== undefined)
  return (
    <Stack component="section" aria-labelledby="messages">
      <Title order={3} id="messages">
        {t('messages')}
      </Title>
      <Filters mailing={mailing} />
      <FaultNotice error={query.error} onRetry={() => void query.refetch()} />
      {query.isPending && <LoadingScreen />}
      {isOpen && isNarrowed && items.length > 0 && (
        <Group gap="xs">
          <Button size="compact-sm" variant="default" loading={isBusy} onClick={() => void change(true, { filter })}>
            {t('leaveOut.shown')}
          </Button>
          <Button size="compact-sm" variant="default" loading={isBusy} onClick={() => void change(false, { filter })}>
            {t('putBack.shown')}
          </Button>
        </Group>
      )}
      {query.data && items.length === 0 && (
        <Empty icon={IconMailOff} title={t('noMessages')} hint={t('noMessagesHint')} level={3} />
      )}
      {items.length > 0 && (
        <Table.ScrollContainer minWidth={680}>
          <Table striped verticalSpacing="sm">
            <Table.Caption className="unseen">{t('messages')}</Table.Caption>
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{t('columns.person')}</Table.Th>
                <Table.Th scope="col">{t('columns.kind')}</Table.Th>
                <Table.Th scope="col">{t('columns.session')}</Table.Th>
                <Table.Th scope="col">{t('columns.state')}</Table.Th>
                <Table.Th scope="col">{t('columns.answer')}</Table.Th>
                <Table.Th scope="col">
                  <span className="unseen">{t('columns.acts')}</span>
                </Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {items.map((message) => (
                <MessageLine
                  key={message.id}
                  message={message}
                  isOver={mailing.state === 'discarded' || mailing.state === 'superseded'}
                  isOpen={isOpen && !isBusy}
                  onShow={() => setShown(message)}
                  onLeaveOut={(isLeftOut) => void change(isLeftOut, { ids: [message.id] })}
                />
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      {query.hasNextPage && (
        <Group>
          <Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            {t('more')}
          </Button>
        </Group>
      )}
      {isOpen && items.length > 0 && (
        <Text size="sm" c="dimmed">
          {t('leaveOut.hint')}
        </Text>
      )}
      <Preview release={mailing.release} message={shown} onClose={() => setShown(undefined)} />
    </Stack>
  )
}
