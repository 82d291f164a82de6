/** Sends the file to the API, to look at its columns or to import it. The body is the file itself. */
import { request } from '../api/client.ts'
import type { Task } from '../tasks/task.ts'
import { type Choice, type ImportColumns, type Kept, mappingText } from './kept.ts'

/** What the server takes. */
export const LARGEST_BYTES = 10_000_000

const post = async <Answer>(
  workshop: string,
  path: string,
  file: File,
  query: Record<string, string | number | undefined>,
  headers: Record<string, string> = {}
): Promise<Answer> => {
  const url = new URL(`/api/v1/workshops/${workshop}/participants/${path}`, location.origin)
  for (const [name, value] of Object.entries(query)) if (value !== undefined) url.searchParams.set(name, String(value))
  // read now: a file that was changed on the disk since cannot be sent any more, and says so here
  const body = await file.arrayBuffer()
  const type = { 'content-type': 'application/octet-stream' }
  const response = await request(new Request(url, { method: 'POST', body, headers: { ...type, ...headers } }))
  if (!response.ok) throw await response.json().catch(() => ({ status: response.status }))
  return response.json()
}

export const readColumns = (workshop: string, file: File, choice: Choice): Promise<ImportColumns> =>
  post(workshop, 'import/columns', file, choice)

/** `key`: the same for a repeated press of the same button. */
export const sendList = (
  { workshop, file, choice, mapping }: Kept,
  { dryRun, key }: { dryRun: boolean; key: string }
): Promise<Task> => {
  const query = { ...choice, mapping: mappingText(mapping), dryRun: dryRun ? 'true' : undefined }
  return post(workshop, 'imports', file, query, { 'idempotency-key': key })
}
