/** A page of the list as rows. Out of sight it gives way to one empty row of its height: thousands of people cost nothing. */
import { Checkbox, Table } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { type MouseEvent, memo, useEffect, useRef, useState } from 'react'
import { Cell } from './cell.tsx'
import { classOf } from './columns.ts'
import classes from './people.module.css'
import type { Person } from './people.ts'
import type { Column } from './search.ts'
import type { Words } from './use-words.ts'

type Given = {
  slug: string
  words: Words
  people: Person[]
  /** Place of the first of them in the whole list. */
  first: number
  columns: Column[]
  openId: string | undefined
  /** Undefined: who reads the list may not change it. */
  ticked: ReadonlySet<string> | undefined
  isAll: boolean
  tick: (people: Person[], isTicked: boolean) => void
}

/** Pixels around what is seen in which rows are there already. */
const AROUND = '1500px 0px'

/** The height of the page while it is out of sight. The element stays the same: it is what is watched. */
const useAbsence = () => {
  const ref = useRef<HTMLTableSectionElement>(null)
  const [height, setHeight] = useState<number>()
  useEffect(() => {
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry) setHeight(entry.isIntersecting ? undefined : entry.boundingClientRect.height || undefined)
      },
      { rootMargin: AROUND }
    )
    if (ref.current) observer.observe(ref.current)
    return () => observer.disconnect()
  }, [])
  return { ref, height }
}

export const PeoplePage = memo(({ slug, words, people, first, columns, openId, ticked, isAll, tick }: Given) => {
  const navigate = useNavigate()
  const { ref, height } = useAbsence()
  const open = (event: MouseEvent, id: string) => {
    if ((event.target as HTMLElement).closest('a, button, input, label') || getSelection()?.toString()) return
    void navigate({
      to: '/w/$workshop/participants/$id',
      params: { workshop: slug, id },
      search: (before) => ({ ...before, edit: undefined, replace: undefined })
    })
  }

  return (
    <Table.Tbody ref={ref}>
      {height !== undefined && (
        <tr style={{ height }}>
          <td colSpan={columns.length + 1} />
        </tr>
      )}
      {(height === undefined ? people : []).map((person, i) => (
        <Table.Tr
          key={person.id}
          className={classes.row}
          aria-rowindex={first + i + 2}
          data-open={person.id === openId || undefined}
          data-ticked={isAll || ticked?.has(person.id) || undefined}
          onClick={(event) => open(event, person.id)}
        >
          {ticked && (
            <Table.Td>
              <Checkbox
                aria-label={words.t('table.tick', { name: person.displayName })}
                checked={isAll || ticked.has(person.id)}
                onChange={(event) => tick([person], event.currentTarget.checked)}
              />
            </Table.Td>
          )}
          {columns.map((column) => (
            <Table.Td key={column} className={classOf(column)}>
              <Cell person={person} column={column} slug={slug} words={words} />
            </Table.Td>
          ))}
        </Table.Tr>
      ))}
    </Table.Tbody>
  )
})
