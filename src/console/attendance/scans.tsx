/** What was scanned, of everybody or of one person; mistakes are taken back or set right, always with a reason. */
import { Button, Group, Stack, Table, Text } from '@mantine/core'
import { IconPencilPlus, IconScan, IconX } from '@tabler/icons-react'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { api } from '../api/client.ts'
import { Empty } from '../parts/empty.tsx'
import { FaultNotice } from '../parts/fault-notice.tsx'
import { LinkAnchor } from '../parts/links.tsx'
import { useWorkshop } from '../session/workshop.ts'
import { LoadingScreen } from '../shell/loading-screen.tsx'
import { CorrectionDialog } from './correction-dialog.tsx'
import { PersonPicker } from './person-picker.tsx'
import { ScanLine } from './scan-line.tsx'
import type { AttendanceSearch } from './search.ts'
import { useLive } from './use-live.ts'
import { VoidDialog } from './void-dialog.tsx'

const route = getRouteApi('/signed-in/w/$workshop/attendance')

const Person = ({ id }: { id: string }) => {
  const { t } = useTranslation('console/attendance')
  const { path, slug, may } = useWorkshop()
  const navigate = route.useNavigate()
  const { data } = api.useQuery('get', '/api/v1/workshops/{workshop}/participants/{id}', {
    params: { path: { ...path, id } }
  })
  const change = (to: Partial<AttendanceSearch>) => void navigate({ search: (before) => ({ ...before, ...to }) })
  return (
    <Group justify="space-between">
      <Text>
        {t('scans.of')}{' '}
        <LinkAnchor to="/w/$workshop/participants/$id" params={{ workshop: slug, id }} fw={600}>
          <bdi>{data?.displayName ?? '…'}</bdi>
        </LinkAnchor>
      </Text>
      <Group gap="xs">
        {may('participants:edit') && (
          <Button leftSection={<IconPencilPlus size={16} aria-hidden />} onClick={() => change({ correct: 'new' })}>
            {t('scans.add')}
          </Button>
        )}
        <Button
          variant="default"
          leftSection={<IconX size={16} aria-hidden />}
          onClick={() => change({ participant: undefined })}
        >
          {t('scans.everybody')}
        </Button>
      </Group>
    </Group>
  )
}

export const Scans = () => {
  const { t } = useTranslation('console/attendance')
  const { path, may } = useWorkshop()
  const navigate = route.useNavigate()
  const search = route.useSearch()
  const { participant } = search
  const live = useLive(undefined, true)
  const query = api.useInfiniteQuery(
    'get',
    '/api/v1/workshops/{workshop}/attendance/scans',
    { params: { path, query: { participant, limit: 50 } } },
    {
      pageParamName: 'cursor',
      initialPageParam: null as string | null, // undefined would become 0
      getNextPageParam: ({ next }: { next: string | null }) => next ?? undefined
    }
  )
  const scans = query.data?.pages.flatMap(({ items }) => items) ?? []
  const about = scans.find(({ id }) => id === (search.correct ?? search.void))
  const mayCorrect = may('participants:edit')
  return (
    <Stack gap="lg">
      {participant ? (
        <Person id={participant} />
      ) : (
        <PersonPicker onPick={(id) => void navigate({ search: (before) => ({ ...before, participant: id }) })} />
      )}
      {query.isPending && <LoadingScreen />}
      {query.isError && <FaultNotice error={query.error} onRetry={() => void query.refetch()} />}
      {query.isSuccess && scans.length === 0 && (
        <Empty
          icon={IconScan}
          title={t('scans.nothing')}
          hint={t(participant ? 'scans.nothingOfPerson' : 'scans.nothingYet')}
        />
      )}
      {scans.length > 0 && (
        <Table.ScrollContainer minWidth={320}>
          <Table verticalSpacing="xs">
            <Table.Caption className="unseen">{t('scans.title')}</Table.Caption>
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{t('table.when')}</Table.Th>
                {!participant && <Table.Th scope="col">{t('table.name')}</Table.Th>}
                <Table.Th scope="col">{t('table.verdict')}</Table.Th>
                <Table.Th scope="col" visibleFrom="sm">
                  {t('table.door')}
                </Table.Th>
                <Table.Th scope="col" visibleFrom="md">
                  {t('table.by')}
                </Table.Th>
                <Table.Th scope="col">
                  <span className="unseen">{t('table.acts')}</span>
                </Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {scans.map((scan) => (
                <ScanLine key={scan.id} scan={scan} isOfOne={participant !== undefined} />
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      {query.hasNextPage && (
        <Group>
          <Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            {t('scans.more')}
          </Button>
        </Group>
      )}
      {mayCorrect && <VoidDialog scan={search.void ? about : undefined} />}
      {mayCorrect && live.data && (about?.participant || participant) && (
        <CorrectionDialog
          participant={about?.participant?.id ?? participant ?? ''}
          doors={live.data.doors}
          scan={search.correct === 'new' ? undefined : about}
        />
      )}
    </Stack>
  )
}
