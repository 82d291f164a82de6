/** Logos of agencies: which there are, where they are shown from, and how they are sent. */
import { api, request } from '../api/client.ts'
import type { components } from '../api/schema.d.ts'
import { queryClient } from '../query-client.ts'

export type Logo = components['schemas']['AgencyLogo']

/** What the server takes. */
export const LARGEST_BYTES = 2 * 1024 * 1024
export const ACCEPTED = '.png,.jpg,.jpeg,.svg,image/png,image/jpeg,image/svg+xml'

export const useLogos = () => api.useQuery('get', '/api/v1/agencies/logos')

/** With its time, so that a new one is not hidden by the one before. */
export const logoAddress = ({ agencyId, changedAt }: Logo): string =>
  `/api/v1/agencies/${agencyId}/logo.png?at=${encodeURIComponent(changedAt)}`

const refresh = () => queryClient.invalidateQueries({ queryKey: ['get', '/api/v1/agencies/logos'] })

const send = async (agencyId: string, init: RequestInit): Promise<void> => {
  const url = new URL(`/api/v1/agencies/${agencyId}/logo`, location.origin)
  const response = await request(new Request(url, init))
  if (!response.ok) throw await response.json().catch(() => ({ status: response.status }))
  await refresh()
}

/** Throws the problem that the API answered. */
export const sendLogo = async (agencyId: string, file: File): Promise<void> =>
  send(agencyId, {
    method: 'PUT',
    body: await file.arrayBuffer(),
    headers: { 'content-type': file.type || 'application/octet-stream' }
  })

export const removeLogo = (agencyId: string): Promise<void> => send(agencyId, { method: 'DELETE' })
