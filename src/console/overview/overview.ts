/** What the server tells of a workshop at a glance. */
import { api } from '../api/client.ts'
import type { components } from '../api/schema.d.ts'

export type Overview = components['schemas']['Overview']
export type Check = components['schemas']['Check']
export type States = NonNullable<Overview['states']>

export const useOverview = (path: { workshop: string }) =>
  api.useQuery('get', '/api/v1/workshops/{workshop}/overview', { params: { path } }, { refetchInterval: 60_000 })
