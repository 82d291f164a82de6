/** What was printed, when, by whom, and of whom. */
import { Button, Stack, Table, Text } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { api } from '../api/client.ts'
import { Empty } from '../parts/empty.tsx'
import { FaultNotice } from '../parts/fault-notice.tsx'
import { LinkButton } from '../parts/links.tsx'
import { useFormats } from '../parts/times.ts'
import { useWorkshop } from '../session/workshop.ts'
import { LoadingScreen } from '../shell/loading-screen.tsx'
import { PrintDetails } from './print-details.tsx'
import { useLayouts } from './use-layouts.ts'

const route = getRouteApi('/signed-in/w/$workshop/badges')

export const PrintLog = () => {
  const { t } = useTranslation('console/badges')
  const { path, slug, workshop } = useWorkshop()
  const { moment, number } = useFormats()
  const navigate = route.useNavigate()
  const { print } = route.useSearch()
  const { titleOf } = useLayouts('badge')
  const query = api.useInfiniteQuery(
    'get',
    '/api/v1/workshops/{workshop}/badges/prints',
    { params: { path, query: { limit: 50 } } },
    {
      pageParamName: 'cursor',
      initialPageParam: null as string | null, // undefined would become 0
      getNextPageParam: ({ next }: { next: string | null }) => next ?? undefined
    }
  )
  const open = (id: string | undefined) => void navigate({ search: { tab: 'log', print: id } })
  if (query.isPending) return <LoadingScreen />
  if (query.isError) return <FaultNotice error={query.error} onRetry={() => void query.refetch()} />
  const prints = query.data.pages.flatMap(({ items }) => items)
  if (prints.length === 0)
    return (
      <Empty icon={IconPrinter} title={t('log.empty.title')} hint={t('log.empty.hint')}>
        <LinkButton to="/w/$workshop/badges" params={{ workshop: slug }} search={{}}>
          {t('log.empty.act')}
        </LinkButton>
      </Empty>
    )
  return (
    <Stack gap="md" align="flex-start">
      <Table.ScrollContainer minWidth={320} w="100%">
        <Table striped verticalSpacing="sm">
          <Table.Caption className="unseen">{t('log.title')}</Table.Caption>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('log.when')}</Table.Th>
              <Table.Th scope="col">{t('log.who')}</Table.Th>
              <Table.Th scope="col" visibleFrom="sm">
                {t('log.layout')}
              </Table.Th>
              <Table.Th scope="col" ta="end">
                {t('log.badges')}
              </Table.Th>
              <Table.Th scope="col">
                <span className="unseen">{t('log.acts')}</span>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {prints.map(({ id, printedAt, printedBy, layout, badges }) => (
              <Table.Tr key={id}>
                <Table.Td>{moment(printedAt, workshop.timeZone)}</Table.Td>
                <Table.Td>
                  <bdi>{printedBy || t('log.unknown')}</bdi>
                </Table.Td>
                <Table.Td visibleFrom="sm">{titleOf({ name: layout })}</Table.Td>
                <Table.Td ta="end" className="numbers">
                  {number(badges)}
                </Table.Td>
                <Table.Td ta="end">
                  <Button
                    size="compact-sm"
                    variant="default"
                    aria-label={t('log.openNamed', { when: moment(printedAt, workshop.timeZone) })}
                    onClick={() => open(id)}
                  >
                    {t('log.open')}
                  </Button>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {query.hasNextPage && (
        <Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {t('log.more')}
        </Button>
      )}
      <Text size="sm" c="dimmed">
        {t('log.note')}
      </Text>
      <PrintDetails id={print} onClose={() => open(undefined)} />
    </Stack>
  )
}
