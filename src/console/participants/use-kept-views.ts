/** The views that one has kept. */
import { api } from '../api/client.ts'
import type { components } from '../api/schema.d.ts'
import { queryClient } from '../query-client.ts'
import { parseSearch } from '../search.ts'
import { useWorkshop } from '../session/workshop.ts'
import { peopleSearch, queryOf } from './search.ts'

const VIEWS = '/api/v1/workshops/{workshop}/participants/views' as const

/** `shownAs`: the query as it is when the view is shown, to compare with what is shown. */
export type View = components['schemas']['ParticipantsView'] & { shownAs: string }

export const useKeptViews = (): View[] => {
  const { path } = useWorkshop()
  const { data } = api.useQuery('get', VIEWS, { params: { path } })
  return (data?.items ?? []).map((view) => ({ ...view, shownAs: queryOf(peopleSearch(parseSearch(view.query))) }))
}

export const viewsChanged = () => queryClient.invalidateQueries({ queryKey: ['get', VIEWS] })
