/** Sends a file and tells how far it is, which `fetch` does not. */
import { request } from '../api/client.ts'

type Sent = {
  method: 'POST' | 'PUT'
  url: string
  file: File
  headers?: Record<string, string>
  /** From 0 to 1. */
  onProgress: (part: number) => void
  /** Ends it when it is aborted. */
  signal: AbortSignal
}

type Answer = { status: number; body: unknown }

const once = ({ method, url, file, headers = {}, onProgress, signal }: Sent): Promise<Answer> =>
  new Promise((done, failed) => {
    const sending = new XMLHttpRequest()
    sending.open(method, url)
    sending.responseType = 'json'
    sending.setRequestHeader('content-type', 'application/octet-stream')
    for (const [name, value] of Object.entries(headers)) sending.setRequestHeader(name, value)
    sending.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0)
    sending.onload = () => done({ status: sending.status, body: sending.response })
    sending.onerror = () => failed(new TypeError('no answer'))
    sending.onabort = () => failed(signal.reason)
    signal.addEventListener('abort', () => sending.abort())
    sending.send(file)
  })

/**
 * Throws the problem of the answer, or the reason of the signal. The sign-in is renewed before: a large file would
 * otherwise be sent twice.
 */
export const sendFile = async (given: Sent): Promise<void> => {
  await request(new Request(new URL('/api/v1/auth/me', location.origin)))
  given.signal.throwIfAborted()
  const { status, body } = await once(given)
  if (status >= 300) throw body ?? { status }
}
