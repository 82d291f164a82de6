/** Saves a file of our API on the reader's machine: with the sign-in renewed where it has run out, and faults told. */
import { request } from '../api/client.ts'

const nameIn = (disposition: string | null): string | undefined => disposition?.match(/filename="([^"]+)"/)?.[1]

/** `path` begins with /api/v1; POST is for what is issued when it is asked for. Throws the problem that the API answered, or the network's fault. */
export const saveFile = async (path: string, method: 'GET' | 'POST' = 'GET'): Promise<void> => {
  const response = await request(new Request(new URL(path, location.origin), { method }))
  if (!response.ok) throw await response.json().catch(() => ({ status: response.status }))
  const url = URL.createObjectURL(await response.blob())
  const link = document.createElement('a')
  link.href = url
  link.download = nameIn(response.headers.get('content-disposition')) ?? ''
  link.click()
  // the browser takes it up in its own time
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
