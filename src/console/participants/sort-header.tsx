/** The heading of a column: says how the list is sorted, and sorts it. */
import { Table, UnstyledButton } from '@mantine/core'
import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { classOf, isSortable, type SortedColumn } from './columns.ts'
import classes from './people.module.css'
import type { Column, Sort } from './search.ts'

const route = getRouteApi('/signed-in/w/$workshop/participants')

const ARIA = { up: 'ascending', down: 'descending', none: undefined } as const
const ICONS = { up: IconArrowUp, down: IconArrowDown, none: IconArrowsSort }

const directionOf = (column: SortedColumn, sort: Sort): keyof typeof ARIA => {
  if (sort === column) return 'up'
  return sort === `-${column}` ? 'down' : 'none'
}

const SortButton = ({ column, sort }: { column: SortedColumn; sort: Sort }) => {
  const { t } = useTranslation('console/participants')
  const navigate = route.useNavigate()
  const direction = directionOf(column, sort)
  const Icon = ICONS[direction]
  const next: Sort = direction === 'up' ? `-${column}` : column
  return (
    <UnstyledButton
      className={classes.sort}
      title={t('sort.by', { column: t(`columns.${column}`) })}
      onClick={() => void navigate({ search: (before) => ({ ...before, sort: next }), replace: true })}
    >
      {t(`columns.${column}`)}
      <Icon size={14} aria-hidden opacity={direction === 'none' ? 0.45 : 1} />
    </UnstyledButton>
  )
}

export const SortHeader = ({ column }: { column: Column }) => {
  const { t } = useTranslation('console/participants')
  const { sort = 'name' } = route.useSearch()
  return (
    <Table.Th className={classOf(column)} aria-sort={isSortable(column) ? ARIA[directionOf(column, sort)] : undefined}>
      {isSortable(column) ? <SortButton column={column} sort={sort} /> : t(`columns.${column}`)}
    </Table.Th>
  )
}
