/** Changes what narrows and orders the list, in the address. */
import { getRouteApi } from '@tanstack/react-router'
import { useCallback } from 'react'
import type { PeopleSearch } from './search.ts'

const route = getRouteApi('/signed-in/w/$workshop/participants')

export const useNarrowing = () => {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const narrow = useCallback(
    (change: Partial<PeopleSearch>) => void navigate({ search: (before) => ({ ...before, ...change }), replace: true }),
    [navigate]
  )
  return { search, narrow }
}

export const NO_FILTERS: Partial<PeopleSearch> = {
  q: undefined,
  country: undefined,
  sector: undefined,
  category: undefined,
  state: undefined,
  agency: undefined,
  headOfDelegation: undefined,
  listed: undefined
}
