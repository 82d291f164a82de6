/** The list itself, or that nobody fits and what to do about it. */
import { Button, Skeleton, Stack } from '@mantine/core'
import { IconUserSearch } from '@tabler/icons-react'
import { Empty } from '../parts/empty.tsx'
import { FaultNotice } from '../parts/fault-notice.tsx'
import { useWorkshop } from '../session/workshop.ts'
import { Arrangement } from './arrangement.tsx'
import { BulkBar } from './bulk-bar.tsx'
import { useTicked } from './choice.ts'
import { usePeople } from './people.ts'
import { PeopleTable } from './people-table.tsx'
import { columnsOf, filterOf } from './search.ts'
import { NO_FILTERS, useNarrowing } from './use-narrowing.ts'
import { useWords } from './use-words.ts'

export const PeopleList = () => {
  const { t } = useWords()
  const { search, narrow } = useNarrowing()
  const { may } = useWorkshop()
  const filter = filterOf(search)
  const query = usePeople(search)
  const total = query.data?.pages[0]?.total
  const choice = useTicked(filter, total ?? 0)
  const columns = columnsOf(search)

  if (query.isPending)
    return (
      <Stack gap="xs" aria-busy>
        {['a', 'b', 'c', 'd', 'e', 'f'].map((row) => (
          <Skeleton key={row} height={44} />
        ))}
      </Stack>
    )
  if (query.error && !query.data) return <FaultNotice error={query.error} onRetry={() => void query.refetch()} />
  return (
    <Stack gap="sm">
      <Arrangement total={total} isRefreshing={query.isPlaceholderData} />
      <FaultNotice error={query.error} onRetry={() => void query.refetch()} />
      {total === 0 ? (
        <Empty icon={IconUserSearch} title={t('noMatch.title')} hint={t('noMatch.hint')}>
          <Button onClick={() => narrow(NO_FILTERS)}>{t('filters.clearAll')}</Button>
        </Empty>
      ) : (
        <PeopleTable query={query} columns={columns} choice={may('participants:edit') ? choice : undefined} />
      )}
      {may('participants:edit') && <BulkBar choice={choice} total={total ?? 0} />}
    </Stack>
  )
}
