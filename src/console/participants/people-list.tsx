/** The list itself, or why there is nothing in it and what to do about it. */
import { Button, Skeleton, Stack } from '@mantine/core'
import { IconUserPlus, IconUserSearch } from '@tabler/icons-react'
import { Empty } from '../parts/empty.tsx'
import { FaultNotice } from '../parts/fault-notice.tsx'
import { LinkButton } from '../parts/links.tsx'
import { useWorkshop } from '../session/workshop.ts'
import { Arrangement } from './arrangement.tsx'
import { BulkBar } from './bulk-bar.tsx'
import { useTicked } from './choice.ts'
import { usePeople } from './people.ts'
import { PeopleTable } from './people-table.tsx'
import { columnsOf, filterOf } from './search.ts'
import { NO_FILTERS, useNarrowing } from './use-narrowing.ts'
import { useWords } from './use-words.ts'

const NobodyYet = () => {
  const { t } = useWords()
  const { slug, may } = useWorkshop()
  if (!may('participants:edit'))
    return <Empty icon={IconUserPlus} title={t('empty.title')} hint={t('empty.hintReader')} />
  const params = { workshop: slug }
  return (
    <Empty icon={IconUserPlus} title={t('empty.title')} hint={t('empty.hint')}>
      <LinkButton to="/w/$workshop/import" params={params}>
        {t('empty.import')}
      </LinkButton>
      <LinkButton to="/w/$workshop/participants/new" params={params} variant="default">
        {t('empty.add')}
      </LinkButton>
      <LinkButton to="/w/$workshop/settings" params={params} search={{ tab: 'registration' }} variant="default">
        {t('empty.open')}
      </LinkButton>
    </Empty>
  )
}

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
  if (total === 0 && Object.keys(filter).length === 0) return <NobodyYet />
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
