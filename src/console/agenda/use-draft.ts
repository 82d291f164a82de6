/** The draft and what belongs to it, kept up with what others do: read again every few seconds and when one comes back. */
import { useEffect, useRef, useState } from 'react'
import { api } from '../api/client.ts'
import { queryClient } from '../query-client.ts'
import type { SavedSession, Session } from './session.ts'

/** Milliseconds. */
const AGAIN_MS = 15_000
const LIT_MS = 4_000

type Path = { workshop: string }
const AGAIN = { refetchInterval: AGAIN_MS, refetchOnWindowFocus: true } as const

const draftOptions = (path: Path) =>
  api.queryOptions('get', '/api/v1/workshops/{workshop}/sessions', { params: { path } })

export const useDraft = (path: Path) =>
  api.useQuery('get', '/api/v1/workshops/{workshop}/sessions', { params: { path } }, AGAIN)
export const useWarnings = (path: Path) =>
  api.useQuery('get', '/api/v1/workshops/{workshop}/agenda/warnings', { params: { path } }, AGAIN)
export const useChanges = (path: Path) =>
  api.useQuery('get', '/api/v1/workshops/{workshop}/agenda/changes', { params: { path } }, AGAIN)
export const useRooms = (path: Path) => api.useQuery('get', '/api/v1/workshops/{workshop}/rooms', { params: { path } })
export const useTracks = (path: Path) =>
  api.useQuery('get', '/api/v1/workshops/{workshop}/tracks', { params: { path } })
export const useReleases = (path: Path) =>
  api.useQuery('get', '/api/v1/workshops/{workshop}/agenda/releases', { params: { path } })

const BESIDE = ['warnings', 'changes', 'releases'].map((part) => `/api/v1/workshops/{workshop}/agenda/${part}`)

/** What follows from the sessions is asked again. */
const refreshBeside = () => Promise.all(BESIDE.map((url) => queryClient.invalidateQueries({ queryKey: ['get', url] })))

export const refreshDraft = () =>
  Promise.all([
    queryClient.invalidateQueries({ queryKey: ['get', '/api/v1/workshops/{workshop}/sessions'] }),
    refreshBeside()
  ])

/** Shows at once what is about to be saved, or what was. A reading that is under way may not bring back the old. */
export const showSession = async (path: Path, session: Session): Promise<void> => {
  const { queryKey } = draftOptions(path)
  await queryClient.cancelQueries({ queryKey })
  queryClient.setQueryData(
    queryKey,
    (draft: { items: Session[] } | undefined) =>
      draft && { items: draft.items.map((other) => (other.id === session.id ? session : other)) }
  )
}

export const keepSaved = async (path: Path, { warnings: _, ...session }: SavedSession): Promise<void> => {
  await showSession(path, session)
  void refreshDraft()
}

/** Ids of sessions that came or changed a moment ago, here or elsewhere. */
export const useJustChanged = (sessions: Session[] | undefined): ReadonlySet<string> => {
  const known = useRef<Map<string, number>>(undefined)
  const [lit, setLit] = useState<ReadonlySet<string>>(new Set())
  useEffect(() => {
    if (!sessions) return
    const before = known.current
    known.current = new Map(sessions.map(({ id, version }) => [id, version]))
    const changed = before ? sessions.filter(({ id, version }) => before.get(id) !== version).map(({ id }) => id) : []
    if (changed.length > 0) setLit(new Set(changed))
  }, [sessions])
  useEffect(() => {
    if (lit.size === 0) return
    const out = setTimeout(() => setLit(new Set()), LIT_MS)
    return () => clearTimeout(out)
  }, [lit])
  return lit
}
