/** The list of all agencies, as every screen reads it. */
import { api } from '../api/client.ts'
import type { components } from '../api/schema.d.ts'
import { queryClient } from '../query-client.ts'

export type Agency = components['schemas']['Agency']

export const KINDS = [
  'un-entity',
  'intergovernmental',
  'government',
  'non-governmental',
  'academic',
  'private'
] as const satisfies Agency['kind'][]

export const useAgencies = () => api.useQuery('get', '/api/v1/agencies')

/** What every screen knows of agencies is read again. */
export const refreshAgencies = () => queryClient.invalidateQueries({ queryKey: ['get', '/api/v1/agencies'] })
