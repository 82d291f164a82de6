/** The people of the list as the API tells of them, and reading them again after a change. */
import { keepPreviousData } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api } from '../api/client.ts'
import type { components } from '../api/schema.d.ts'
import { queryClient } from '../query-client.ts'
import { useWorkshop } from '../session/workshop.ts'
import { filterOf, type PeopleSearch } from './search.ts'

export type Person = components['schemas']['Participant']
export type PersonChange = components['schemas']['ParticipantChange']
export type Registration = components['schemas']['Registration']

const PAGE = 100
const LIST = '/api/v1/workshops/{workshop}/participants' as const

/** Page after page, in the order that was chosen. While others are read, the last ones stay. */
export const usePeople = (search: PeopleSearch) => {
  const { path } = useWorkshop()
  const lang = useTranslation().i18n.language as 'en'
  const { sort = 'name' } = search
  const query = { ...filterOf(search), sort, limit: PAGE, ...(sort.endsWith('country') && { lang }) }
  return api.useInfiniteQuery(
    'get',
    LIST,
    { params: { path, query } },
    {
      pageParamName: 'cursor',
      initialPageParam: null as string | null, // undefined would become 0
      getNextPageParam: ({ next }: { next: string | null }) => next ?? undefined,
      placeholderData: keepPreviousData
    }
  )
}

/** How many each filter would find. */
export const useFacets = (search: PeopleSearch) => {
  const { path } = useWorkshop()
  return api.useQuery(
    'get',
    `${LIST}/facets`,
    { params: { path, query: filterOf(search) } },
    { placeholderData: keepPreviousData }
  )
}

const personOptions = (path: { workshop: string; id: string }) =>
  api.queryOptions('get', `${LIST}/{id}`, { params: { path } })

export const usePerson = (id: string) => {
  const { path } = useWorkshop()
  return api.useQuery('get', `${LIST}/{id}`, { params: { path: { ...path, id } } })
}

/** As the server has the person now. */
export const readPerson = (path: { workshop: string; id: string }): Promise<Person> =>
  queryClient.fetchQuery({ ...personOptions(path), staleTime: 0 })

/** What an answer told of a person is known at once. */
export const keepPerson = (workshop: string, person: Person) =>
  queryClient.setQueryData(personOptions({ workshop, id: person.id }).queryKey, person)

/** Everything about people is read again: the list, counts, single people, their history, badges. */
export const peopleChanged = () =>
  queryClient.invalidateQueries({
    predicate: ({ queryKey: [method, path] }) =>
      method === 'get' && typeof path === 'string' && /\{workshop\}\/(participants|badges|overview)/.test(path)
  })
