/** Whose badges are to be printed: those who fit the filters, or those of them who were ticked. */
import { useEffect, useState } from 'react'
import { api } from '../api/client.ts'
import type { components } from '../api/schema.d.ts'
import { queryClient } from '../query-client.ts'
import { useWorkshop } from '../session/workshop.ts'
import { type BadgesSearch, filterOf } from './search.ts'

export type Wearer = components['schemas']['BadgeWearer']
export type Choice = ReturnType<typeof useChoice>

const PAGE = 200
const CHOICE = '/api/v1/workshops/{workshop}/badges' as const

/** After a printing, or a new badge. */
export const choiceChanged = () =>
  Promise.all([
    queryClient.invalidateQueries({ queryKey: ['get', CHOICE] }),
    queryClient.invalidateQueries({ queryKey: ['get', `${CHOICE}/prints`] })
  ])

export const useChoice = (search: BadgesSearch) => {
  const { path } = useWorkshop()
  const filter = filterOf(search)
  const query = api.useInfiniteQuery(
    'get',
    CHOICE,
    { params: { path, query: { ...filter, limit: PAGE } } },
    {
      pageParamName: 'cursor',
      initialPageParam: null as string | null, // undefined would become 0
      getNextPageParam: ({ next }: { next: string | null }) => next ?? undefined
    }
  )
  const [ticked, setTicked] = useState<Wearer[]>([])
  const key = JSON.stringify(filter)
  // who was ticked under other filters is out of sight: they are not printed unseen
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the filter
  useEffect(() => setTicked([]), [key])

  const pages = query.data?.pages ?? []
  const [first] = pages
  const people = pages.flatMap(({ items }) => items)
  const ids = new Set(ticked.map(({ participantId }) => participantId))
  const some = people.filter(({ participantId }) => ids.has(participantId))
  const isTicked = some.length > 0
  return {
    query,
    filter,
    people,
    ticked: some,
    setTicked,
    /** Undefined until it is known. */
    total: isTicked ? some.length : first?.total,
    all: first?.total,
    /** Whose delegates they are. */
    states: first?.states,
    printedBefore: isTicked ? some.filter(({ prints }) => prints > 0).length : (first?.printedBefore ?? 0),
    unprintable: (first?.unprintable ?? []).filter(({ participantId }) => !isTicked || ids.has(participantId)),
    /** In the order of the sheets; undefined: everybody who fits. */
    ids: isTicked ? some.map(({ participantId }) => participantId) : undefined
  }
}
