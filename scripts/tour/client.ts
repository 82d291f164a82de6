/** Speaks to a running Plenary, keeps what it sends as files, and stops at anything unexpected. */
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

type Sent = { status: number; headers: Headers; body: Buffer }
// biome-ignore lint/suspicious/noExplicitAny: answers are read as a person would, field by field
export type Json = any

/** `expect`: the status without which the tour ends. */
export type Ask = {
  method?: string
  json?: unknown
  bytes?: Buffer | string
  type?: string
  headers?: Record<string, string>
  expect?: number
}

export const openClient = (base: string, token: string | undefined, folder: string) => {
  const made: { file: string; bytes: number; what: string }[] = []

  const ask = async (where: string, { method, json, bytes, type, headers = {}, expect }: Ask = {}): Promise<Sent> => {
    const body = json === undefined ? bytes : JSON.stringify(json)
    const response = await fetch(`${base}${where}`, {
      method: method ?? (body === undefined ? 'GET' : 'POST'),
      headers: {
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...(body !== undefined && { 'content-type': type ?? 'application/json' }),
        ...headers
      },
      ...(body !== undefined && { body: body as string })
    })
    const sent = { status: response.status, headers: response.headers, body: Buffer.from(await response.arrayBuffer()) }
    const wanted = expect ?? (response.ok ? response.status : 200)
    if (sent.status !== wanted)
      throw new Error(
        `${method ?? 'GET/POST'} ${where} answered ${sent.status}, not ${wanted}: ${sent.body.toString().slice(0, 800)}`
      )
    return sent
  }

  return {
    ask,
    json: async (where: string, given?: Ask): Promise<Json> =>
      JSON.parse((await ask(where, given)).body.toString() || 'null'),
    /** Saves what an address answers. */
    save: async (where: string, file: string, what: string): Promise<Buffer> => {
      const { body } = await ask(where)
      mkdirSync(folder, { recursive: true })
      writeFileSync(path.join(folder, file), body)
      made.push({ file, bytes: body.length, what })
      return body
    },
    made,
    /** The same server for somebody else. */
    as: (other: string | undefined) => openClient(base, other, folder)
  }
}

export type Client = ReturnType<typeof openClient>
