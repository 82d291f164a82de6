/** To whom letters could be issued: those who fit the filters, or those of them who were ticked. */
import { useEffect, useState } from 'react'
import { api } from '../api/client.ts'
import type { components } from '../api/schema.d.ts'
import { queryClient } from '../query-client.ts'
import { useWorkshop } from '../session/workshop.ts'
import { choiceOf, type LettersSearch } from './search.ts'

export type Candidate = components['schemas']['LetterCandidate']
export type Standing = Candidate['standing']
export type Candidates = ReturnType<typeof useCandidates>

const PAGE = 200
const CHOICE = '/api/v1/workshops/{workshop}/letters/choice' as const
const DOCUMENTS = '/api/v1/workshops/{workshop}/documents' as const

/** After something was issued or revoked. */
export const lettersChanged = () =>
  Promise.all([CHOICE, DOCUMENTS].map((path) => queryClient.invalidateQueries({ queryKey: ['get', path] })))

export const keyOf = ({ participantId, country }: Candidate): string => participantId ?? country ?? ''
export const isPrintable = ({ standing }: Candidate): boolean => standing === 'new' || standing === 'outdated'

export const useCandidates = (search: LettersSearch) => {
  const { path } = useWorkshop()
  const choice = choiceOf(search)
  const standing = search.standing as Standing | undefined // what nobody knows is refused by the API
  const query = api.useInfiniteQuery(
    'get',
    CHOICE,
    { params: { path, query: { ...choice, ...(standing && { standing: [standing] }), limit: PAGE } } },
    {
      pageParamName: 'cursor',
      initialPageParam: null as string | null, // undefined would become 0
      getNextPageParam: ({ next }: { next: string | null }) => next ?? undefined
    }
  )
  const [ticked, setTicked] = useState<Candidate[]>([])
  const key = JSON.stringify([choice, standing])
  // who was ticked under other filters is out of sight: nothing is issued to them unseen
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the filter
  useEffect(() => setTicked([]), [key])

  const pages = query.data?.pages ?? []
  const items = pages.flatMap((page) => page.items)
  const counts = pages[0]?.counts ?? []
  const countOf = (of: Standing) => counts.find((one) => one.standing === of)?.count ?? 0
  const keys = new Set(ticked.map(keyOf))
  const some = items.filter((item) => keys.has(keyOf(item)))
  const only = standing === 'new' || standing === 'outdated' ? standing : undefined
  const all = only ? countOf(only) : standing === undefined ? countOf('new') + countOf('outdated') : 0
  return {
    query,
    choice,
    items,
    counts,
    ticked: some,
    setTicked,
    /** How many letters would be issued. */
    fresh: some.length > 0 ? some.filter(isPrintable).length : all,
    replaced:
      some.length > 0
        ? some.filter((one) => one.standing === 'outdated').length
        : standing === undefined || standing === 'outdated'
          ? countOf('outdated')
          : 0,
    /** What is sent with the order; the States of a note, or people by their ids. */
    narrowed:
      some.length === 0
        ? { standing: only }
        : choice.kind === 'note-verbale'
          ? { country: some.flatMap(({ country }) => country ?? []) }
          : { ids: some.flatMap(({ participantId }) => participantId ?? []) }
  }
}
