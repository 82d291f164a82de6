/** What was done in the workshop, when and by whom: never what was typed. */
import { Button, Center, Group, Select, Table, Text, TextInput } from '@mantine/core'
import { IconFilterOff, IconHistory } from '@tabler/icons-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { api, client } from '../api/client.ts'
import { Empty } from '../parts/empty.tsx'
import { FaultNotice } from '../parts/fault-notice.tsx'
import { Screen } from '../parts/screen.tsx'
import { useFormats } from '../parts/times.ts'
import { useWorkshop } from '../session/workshop.ts'
import { LoadingScreen } from '../shell/loading-screen.tsx'
import { DeedRow } from './deed-row.tsx'
import { FEATURES } from './deeds.ts'
import type { AuditSearch } from './search.ts'

const route = getRouteApi('/signed-in/w/$workshop/audit')
const PAGE = 50

const useDeeds = (workshop: string, search: AuditSearch) =>
  useInfiniteQuery({
    queryKey: ['audit-log', workshop, search],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam }) => {
      const query = { ...search, limit: PAGE, ...(pageParam && { cursor: pageParam }) }
      const { data, error } = await client.GET('/api/v1/workshops/{workshop}/audit-log', {
        params: { path: { workshop }, query }
      })
      if (!data) throw error
      return data
    },
    getNextPageParam: ({ next }) => next ?? undefined
  })

export const AuditScreen = () => {
  const { t } = useTranslation('console/audit')
  const { slug, path, workshop } = useWorkshop()
  const { moment } = useFormats()
  const navigate = route.useNavigate()
  const search = route.useSearch()
  const team = api.useQuery('get', '/api/v1/workshops/{workshop}/team', { params: { path } })
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useDeeds(slug, search)
  const deeds = data?.pages.flatMap(({ items }) => items)
  const set = (change: AuditSearch) => void navigate({ search: { ...search, ...change }, replace: true })
  const isFiltered = Object.values(search).some(Boolean)
  const instantly = { transitionProps: { duration: 0 } }

  return (
    <Screen title={t('title')} lead={t('lead')}>
      <Group align="flex-end" className="no-print">
        <Select
          label={t('what')}
          placeholder={t('everything')}
          data={FEATURES.map((value) => ({ value, label: t(`features.${value}`) }))}
          value={search.feature ?? null}
          onChange={(feature) => set({ feature: feature ?? undefined })}
          clearable
          comboboxProps={instantly}
        />
        <Select
          label={t('who')}
          placeholder={t('everybody')}
          data={(team.data?.items ?? []).map(({ userId, displayName }) => ({ value: userId, label: displayName }))}
          value={search.user ?? null}
          onChange={(user) => set({ user: user ?? undefined })}
          clearable
          searchable
          comboboxProps={instantly}
        />
        {(['from', 'to'] as const).map((end) => (
          <TextInput
            key={end}
            type="date"
            label={t(end)}
            value={search[end] ?? ''}
            onChange={(event) => set({ [end]: event.currentTarget.value || undefined })}
          />
        ))}
        {isFiltered && (
          <Button
            variant="subtle"
            leftSection={<IconFilterOff size={16} aria-hidden />}
            onClick={() => void navigate({ search: {} })}
          >
            {t('clear')}
          </Button>
        )}
      </Group>
      {error && <FaultNotice error={error} onRetry={() => void refetch()} />}
      {!deeds && !error && <LoadingScreen />}
      {deeds?.length === 0 && <Empty icon={IconHistory} title={t('none')} hint={t('noneHint')} />}
      {deeds && deeds.length > 0 && (
        <Table.ScrollContainer minWidth={640}>
          <Table verticalSpacing="sm" aria-label={t('title')}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('when')}</Table.Th>
                <Table.Th>{t('who')}</Table.Th>
                <Table.Th>{t('what')}</Table.Th>
                <Table.Th>{t('detail')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {deeds.map((deed) => (
                <DeedRow
                  key={deed.id}
                  deed={deed}
                  when={moment(deed.happenedAt, workshop.timeZone)}
                  onSubject={(subject) => set({ subject })}
                />
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      {hasNextPage && (
        <Center>
          <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t('older')}
          </Button>
        </Center>
      )}
      <Text size="xs" c="dimmed">
        {t('zone', { zone: workshop.timeZone })}
      </Text>
    </Screen>
  )
}
