/** Who is ticked in the list: some people one by one, or everybody who fits. */
import { useCallback, useEffect, useState } from 'react'
import type { Person } from './people.ts'
import type { Filter } from './search.ts'

/** As many the API takes by their ids. */
export const MOST_IDS = 500

export type Choice = ReturnType<typeof useTicked>

/** Under other filters nobody is ticked: who is out of sight is not changed unseen. */
export const useTicked = (filter: Filter, total: number) => {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set<string>())
  const [isAll, setAll] = useState(false)
  const key = JSON.stringify(filter)
  const clear = useCallback(() => {
    setIds(new Set())
    setAll(false)
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the filter
  useEffect(clear, [key])

  const tick = useCallback((people: Pick<Person, 'id'>[], isTicked: boolean) => {
    setAll(false)
    setIds((before) => {
      const after = new Set(before)
      for (const { id } of people) {
        if (isTicked) after.add(id)
        else after.delete(id)
      }
      return after
    })
  }, [])
  const count = isAll ? total : ids.size
  return {
    ids,
    isAll,
    count,
    tick,
    clear,
    tickAll: useCallback(() => setAll(true), []),
    isTooMany: !isAll && ids.size > MOST_IDS,
    /** Whom a deed is about, as the API takes it. */
    whom: isAll ? { filter, expected: total } : { ids: [...ids] }
  }
}
