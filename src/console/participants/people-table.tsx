/** The list as a table: sorted by its headings, walked through with the keyboard, loaded as it is read. */
import { Box, Button, Center, Checkbox, Table } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useParams } from '@tanstack/react-router'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { useWorkshop } from '../session/workshop.ts'
import type { Choice } from './choice.ts'
import classes from './people.module.css'
import type { usePeople } from './people.ts'
import { PeoplePage } from './people-page.tsx'
import type { Column } from './search.ts'
import { SortHeader } from './sort-header.tsx'
import { useWords } from './use-words.ts'

type Given = {
  query: ReturnType<typeof usePeople>
  columns: Column[]
  /** Undefined: who reads the list may not change it. */
  choice: Choice | undefined
}

/** More columns than these need a bar to scroll sideways, inside which a heading cannot stay on top. */
const MOST_WITHOUT_BAR = 7
/** Of the frame above the screen. */
const HEADER_PX = 56

/** From person to person by arrows or j and k; x ticks. Enter opens, since names are links. */
const walk = (event: KeyboardEvent<HTMLElement>) => {
  const target = event.target as HTMLElement
  const step = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }[event.key]
  if (!target.matches('a[data-person]') || event.ctrlKey || event.metaKey || event.altKey) return
  if (event.key === 'x') target.closest('tr')?.querySelector<HTMLInputElement>('input[type="checkbox"]')?.click()
  if (step === undefined) return
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('a[data-person]')]
  links[links.indexOf(target) + step]?.focus()
  event.preventDefault()
}

export const PeopleTable = ({ query, columns, choice }: Given) => {
  const words = useWords()
  const { t, number } = words
  const { slug } = useWorkshop()
  const { id: openId } = useParams({ strict: false })
  const isWide = useMediaQuery('(min-width: 75em)', undefined, { getInitialValueInEffect: false })
  const pages = query.data?.pages ?? []
  const total = pages[0]?.total ?? 0
  const loaded = pages.flatMap(({ items }) => items)
  const { ids, isAll = false } = choice ?? {}
  const tickedHere = ids ? loaded.filter(({ id }) => ids.has(id)).length : 0

  const { hasNextPage, isFetchingNextPage, fetchNextPage } = query
  const end = useRef<HTMLDivElement>(null)
  // asks anew after each page: where the end is then is not where it was
  // biome-ignore lint/correctness/useExhaustiveDependencies: the number of people stands for the pages
  useEffect(() => {
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && void fetchNextPage(), {
      rootMargin: '1000px 0px'
    })
    if (end.current && !isFetchingNextPage) observer.observe(end.current)
    return () => observer.disconnect()
  }, [loaded.length, isFetchingNextPage, fetchNextPage])

  const hasBar = isWide && columns.length > MOST_WITHOUT_BAR
  const table = (
    <Table
      verticalSpacing="xs"
      horizontalSpacing={isWide ? 'sm' : 6}
      aria-label={t('table.title')}
      aria-describedby="keys"
      aria-rowcount={total + 1}
      stickyHeader={!hasBar}
      stickyHeaderOffset={HEADER_PX}
      onKeyDown={walk}
    >
      <Table.Thead className={classes.head}>
        <Table.Tr aria-rowindex={1}>
          {choice && (
            <Table.Th className={classes.tick}>
              <Checkbox
                aria-label={t('table.tickAll')}
                checked={isAll || (tickedHere > 0 && tickedHere === loaded.length)}
                indeterminate={!isAll && tickedHere > 0 && tickedHere < loaded.length}
                onChange={(event) => choice.tick(loaded, event.currentTarget.checked)}
              />
            </Table.Th>
          )}
          {columns.map((column) => (
            <SortHeader key={column} column={column} />
          ))}
        </Table.Tr>
      </Table.Thead>
      {pages.map(({ items }, i) => (
        <PeoplePage
          key={items[0]?.id ?? i}
          slug={slug}
          words={words}
          people={items}
          first={pages.slice(0, i).reduce((sum, page) => sum + page.items.length, 0)}
          columns={columns}
          openId={openId}
          ticked={ids}
          isAll={isAll}
          tick={choice?.tick ?? nobody}
        />
      ))}
    </Table>
  )

  return (
    <Box aria-busy={query.isPlaceholderData}>
      <p id="keys" className="unseen">
        {t('table.keys')}
      </p>
      {hasBar ? <Table.ScrollContainer minWidth={columns.length * 130}>{table}</Table.ScrollContainer> : table}
      {hasNextPage && (
        <Center ref={end} p="md">
          <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t('loadMore', {
              count: total - loaded.length,
              people: number(total - loaded.length)
            })}
          </Button>
        </Center>
      )}
    </Box>
  )
}

const nobody = () => undefined
