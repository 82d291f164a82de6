/** What a desk sends: a badge that was scanned, or a person who was found by name; sent again, it is the same scan. */
import { useState } from 'react'
import { api, client } from '../api/client.ts'
import type { components } from '../api/schema.d.ts'
import { useWorkshop } from '../session/workshop.ts'
import { attendanceChanged } from './use-live.ts'

export type Result = components['schemas']['ScanResult']
export type DeskPerson = components['schemas']['DeskPerson']
type Direction = 'in' | 'out'
type Sent = { id: string; happenedAt: string; direction: Direction } & ({ token: string } | { participantId: string })
export type Passed = Result & { direction: Direction; at: string }

/** What a badge's code holds, as scanners type it and as people might: 26 characters of Crockford's base 32. */
export const tokenIn = (typed: string): string | undefined => {
  const bare = typed.replace(/[\s-]/g, '')
  return /^[0-9A-Za-z]{26}$/.test(bare) ? bare : undefined
}

const MOST_SHOWN = 12

export const useDesk = (checkpoint: string | undefined, direction: Direction) => {
  const { path } = useWorkshop()
  const scan = api.useMutation('post', '/api/v1/workshops/{workshop}/attendance/scans')
  const admission = api.useMutation('post', '/api/v1/workshops/{workshop}/attendance/admissions')
  const [passed, setPassed] = useState<Passed[]>([])
  const [failed, setFailed] = useState<{ sent: Sent; error: unknown }>()

  const send = async (sent: Sent): Promise<boolean> => {
    if (checkpoint === undefined) return false
    const { id, happenedAt, direction: way } = sent
    const common = { id, checkpoint, direction: way, happenedAt, device: 'Desk' }
    try {
      const result =
        'token' in sent
          ? (await scan.mutateAsync({ params: { path }, body: { scans: [{ ...common, token: sent.token }] } }))
              .results[0]
          : await admission.mutateAsync({ params: { path }, body: { ...common, participantId: sent.participantId } })
      if (result) setPassed((before) => [{ ...result, direction: way, at: happenedAt }, ...before].slice(0, MOST_SHOWN))
      setFailed(undefined)
      void attendanceChanged()
      return true
    } catch (error) {
      setFailed({ sent, error })
      return false
    }
  }
  const now = () => ({ id: crypto.randomUUID(), happenedAt: new Date().toISOString(), direction })

  return {
    passed,
    failed: failed?.error,
    isSending: scan.isPending || admission.isPending,
    scan: (token: string) => send({ ...now(), token }),
    admit: (participantId: string) => send({ ...now(), participantId }),
    again: () => (failed ? send(failed.sent) : Promise.resolve(false))
  }
}

/** People whose names hold what was typed; for who presses Enter before the list has come. */
export const findPeople = async (workshop: string, q: string): Promise<DeskPerson[]> => {
  const { data, error } = await client.GET('/api/v1/workshops/{workshop}/attendance/people', {
    params: { path: { workshop }, query: { q } }
  })
  if (error) throw error
  return data?.items ?? []
}
