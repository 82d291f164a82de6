/** Frozen versions of the list, as the console reads them. */
import { api } from '../api/client.ts'
import type { components } from '../api/schema.d.ts'
import { queryClient } from '../query-client.ts'

export type ListVersion = components['schemas']['ListVersion']

const LISTS = '/api/v1/workshops/{workshop}/participants/lists' as const

export const useVersions = (path: { workshop: string }) => api.useQuery('get', LISTS, { params: { path } })
export const versionsChanged = () => queryClient.invalidateQueries({ queryKey: ['get', LISTS] })
