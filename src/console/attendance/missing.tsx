/** Who is confirmed and was not seen: by name, with when they were last seen, to be called or corrected. */
import { Button, Group, Stack, Table, Text } from '@mantine/core'
import { IconUserCheck, IconUserSearch } from '@tabler/icons-react'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { api } from '../api/client.ts'
import { Empty } from '../parts/empty.tsx'
import { FaultNotice } from '../parts/fault-notice.tsx'
import { LinkButton } from '../parts/links.tsx'
import { useWorkshop } from '../session/workshop.ts'
import { LoadingScreen } from '../shell/loading-screen.tsx'
import { CorrectionDialog } from './correction-dialog.tsx'
import { DoorSelect } from './door-select.tsx'
import { MissingLine } from './missing-line.tsx'
import { NoDoors } from './no-doors.tsx'
import { PeopleFilters } from './people-filters.tsx'
import { useDoorName, useLive } from './use-live.ts'

const route = getRouteApi('/signed-in/w/$workshop/attendance')
const EVERY_MS = 15_000

export const Missing = () => {
  const { t } = useTranslation('console/attendance')
  const { path, slug, may } = useWorkshop()
  const doorName = useDoorName()
  const navigate = route.useNavigate()
  const { door, q, country, category, agency, participant } = route.useSearch()
  const live = useLive(door, true)
  const checkpoint = live.data?.checkpoint ?? undefined
  const query = api.useInfiniteQuery(
    'get',
    '/api/v1/workshops/{workshop}/attendance/missing',
    { params: { path, query: { checkpoint: checkpoint ?? '', q, country, category, agency, limit: 100 } } },
    {
      enabled: checkpoint !== undefined,
      refetchInterval: EVERY_MS,
      pageParamName: 'cursor',
      initialPageParam: null as string | null, // undefined would become 0
      getNextPageParam: ({ next }: { next: string | null }) => next ?? undefined
    }
  )
  if (live.isPending) return <LoadingScreen />
  if (!live.data) return <FaultNotice error={live.error} onRetry={() => void live.refetch()} />
  const focus = live.data.doors.find(({ checkpointId }) => checkpointId === checkpoint)
  if (!focus) return <NoDoors today={live.data.today} />
  const pages = query.data?.pages ?? []
  const people = pages.flatMap(({ items }) => items)
  const total = pages[0]?.total ?? 0
  const isNarrowed = [q, country, category, agency].some((value) => value !== undefined)
  const name = doorName(focus)
  const why = isNarrowed ? 'noneFit' : live.data.total[0]?.confirmed === 0 ? 'noPeople' : 'nobody'

  return (
    <Stack gap="lg">
      <DoorSelect
        doors={live.data.doors}
        value={focus.checkpointId}
        onChange={(to) => void navigate({ search: (before) => ({ ...before, door: to }), replace: true })}
      />
      <PeopleFilters />
      {query.isPending && <LoadingScreen />}
      {query.isError && <FaultNotice error={query.error} onRetry={() => void query.refetch()} />}
      {query.isSuccess && people.length === 0 && (
        <Empty
          icon={isNarrowed ? IconUserSearch : IconUserCheck}
          title={t(`missing.${why}`, { door: name })}
          hint={t(`missing.${why}Hint`)}
        >
          {isNarrowed && (
            <LinkButton
              to="/w/$workshop/attendance"
              params={{ workshop: slug }}
              search={{ tab: 'missing', door: focus.checkpointId }}
              variant="default"
            >
              {t('filters.clear')}
            </LinkButton>
          )}
        </Empty>
      )}
      {people.length > 0 && (
        <>
          <Text role="status" fw={600}>
            {t('missing.count', { count: total, door: name })}
          </Text>
          <Table.ScrollContainer minWidth={320}>
            <Table verticalSpacing="xs">
              <Table.Caption className="unseen">{t('missing.title', { door: name })}</Table.Caption>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th scope="col">{t('table.name')}</Table.Th>
                  <Table.Th scope="col" visibleFrom="md">
                    {t('table.from')}
                  </Table.Th>
                  <Table.Th scope="col" visibleFrom="sm">
                    {t('table.agency')}
                  </Table.Th>
                  <Table.Th scope="col">{t('table.lastSeen')}</Table.Th>
                  <Table.Th scope="col">
                    <span className="unseen">{t('table.acts')}</span>
                  </Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {people.map((person) => (
                  <MissingLine key={person.participantId} person={person} door={focus.checkpointId} />
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
          {query.hasNextPage && (
            <Group>
              <Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                {t('more', { count: total - people.length })}
              </Button>
            </Group>
          )}
        </>
      )}
      {may('participants:edit') && participant && (
        <CorrectionDialog participant={participant} doors={live.data.doors} />
      )}
    </Stack>
  )
}
