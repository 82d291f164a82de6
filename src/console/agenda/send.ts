/** The requests that change the draft. Each throws the problem of the answer. */
import { client } from '../api/client.ts'
import type { components } from '../api/schema.d.ts'
import type { SavedSession, Session, SessionChange } from './session.ts'

type Path = { workshop: string }
type Answer<Data> = { data?: Data; error?: unknown }

const orThrow = async <Data>(answer: Promise<Answer<Data>>): Promise<Data> => {
  const { data, error } = await answer
  if (error !== undefined) throw error
  return data as Data
}
const ifMatch = (version: number) => ({ 'if-match': `"${version}"` })

export const readSession = (path: Path, id: string): Promise<Session> =>
  orThrow(client.GET('/api/v1/workshops/{workshop}/sessions/{id}', { params: { path: { ...path, id } } }))

export const sendChange = (path: Path, id: string, version: number, body: SessionChange): Promise<SavedSession> =>
  orThrow(
    client.PATCH('/api/v1/workshops/{workshop}/sessions/{id}', {
      params: { path: { ...path, id }, header: ifMatch(version) },
      body
    })
  )

export const sendNew = (path: Path, body: components['schemas']['NewSession'], key: string): Promise<SavedSession> =>
  orThrow(
    client.POST('/api/v1/workshops/{workshop}/sessions', {
      params: { path, header: { 'idempotency-key': key } },
      body
    })
  )

export const sendRemoval = async (path: Path, { id, version }: Session): Promise<void> => {
  await orThrow(
    client.DELETE('/api/v1/workshops/{workshop}/sessions/{id}', {
      params: { path: { ...path, id }, header: ifMatch(version) }
    })
  )
}

export const sendShift = (path: Path, ids: string[], minutes: number): Promise<{ items: Session[] }> =>
  orThrow(
    client.POST('/api/v1/workshops/{workshop}/sessions/shift', {
      params: { path, header: { 'idempotency-key': crypto.randomUUID() } },
      body: { ids, minutes }
    })
  )

export const sendRelease = (path: Path, note: string, key: string) =>
  orThrow(
    client.POST('/api/v1/workshops/{workshop}/agenda/releases', {
      params: { path, header: { 'idempotency-key': key } },
      body: { note }
    })
  )

export const sendReset = (path: Path, release: number) =>
  orThrow(
    client.POST('/api/v1/workshops/{workshop}/agenda/reset', {
      params: { path, header: { 'idempotency-key': crypto.randomUUID() } },
      body: { release }
    })
  )
