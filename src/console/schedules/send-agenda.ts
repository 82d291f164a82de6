/** Sends the file of an agenda: to be tried, or to be taken. */
import { request } from '../api/client.ts'
import type { components } from '../api/schema.d.ts'

export type AgendaReport = components['schemas']['AgendaImport']
export type Fault = AgendaReport['faults'][number]
/** Off unless the organiser says so. */
export type Choice = { createRooms: boolean; createTracks: boolean; linkPeople: boolean }

export const LARGEST_BYTES = 10_000_000

/** `key`: the same for a repeated press of the same button; without it nothing is changed. Throws the problem of the answer. */
export const sendAgenda = async (workshop: string, file: File, choice: Choice, key?: string): Promise<AgendaReport> => {
  const url = new URL(`/api/v1/workshops/${workshop}/agenda/import`, location.origin)
  for (const [name, isChosen] of Object.entries(choice)) if (isChosen) url.searchParams.set(name, 'true')
  if (key === undefined) url.searchParams.set('dryRun', 'true')
  // read now: a file that was changed on the disk since cannot be sent any more, and says so here
  const body = await file.arrayBuffer()
  const headers = { 'content-type': 'application/octet-stream', ...(key && { 'idempotency-key': key }) }
  const response = await request(new Request(url, { method: 'POST', body, headers }))
  if (!response.ok) throw await response.json().catch(() => ({ status: response.status }))
  return response.json()
}
