/** Changes those who are ticked: tried first, then done, then taken back if it was a mistake. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import { api, client } from '../api/client.ts'
import { faultOf } from '../api/problem.ts'
import type { components } from '../api/schema.d.ts'
import { notifyDone, notifyFault, notifyUndo } from '../parts/notices.tsx'
import { useWorkshop } from '../session/workshop.ts'
import type { Choice } from './choice.ts'
import { peopleChanged } from './people.ts'
import { useWords } from './use-words.ts'

export type OneChange = components['schemas']['OneChange']
export type BulkReport = components['schemas']['ParticipantsChanged']
type Former = BulkReport['undo']

const BULK = '/api/v1/workshops/{workshop}/participants/bulk' as const

/** What the change would come to; undefined until it is known. */
export const useRehearsal = (whom: Choice['whom'], change: OneChange | undefined) => {
  const { path } = useWorkshop()
  return useQuery({
    queryKey: ['rehearsal', path.workshop, whom, change],
    enabled: change !== undefined,
    gcTime: 0,
    staleTime: 0,
    placeholderData: keepPreviousData,
    queryFn: async () => {
      const body = { ...whom, change: change ?? {}, dryRun: true }
      const { data, error } = await client.POST(BULK, { params: { path }, body })
      if (error) throw error
      return data
    }
  })
}

/** Takes a deed back, by what its answer said. */
export const useUndo = () => {
  const { t, number } = useWords()
  const { path } = useWorkshop()
  const undo = api.useMutation('post', `${BULK}/undo`)
  return (items: Former) =>
    undo
      .mutateAsync({ params: { path, header: { 'idempotency-key': crypto.randomUUID() } }, body: { items } })
      .then(({ restored, movedOn }) => {
        const texts = [t('bulk.undone', { count: restored, people: number(restored) })]
        if (movedOn.length > 0) texts.push(t('bulk.movedOn', { count: movedOn.length, people: number(movedOn.length) }))
        notifyDone(texts.join(' '))
      }, notifyFault)
      .finally(() => void peopleChanged())
}

export const useBulk = (onDone: () => void) => {
  const { t, number } = useWords()
  const { path } = useWorkshop()
  const key = useRef(crypto.randomUUID())
  const deed = api.useMutation('post', BULK)
  const undo = useUndo()
  const perform = (whom: Choice['whom'], change: OneChange) =>
    deed.mutateAsync({ params: { path, header: { 'idempotency-key': key.current } }, body: { ...whom, change } }).then(
      async (report) => {
        onDone()
        await peopleChanged()
        const told = t('bulk.done', { count: report.changed, people: number(report.changed) })
        notifyUndo(told, () => undo(report.undo))
      },
      (error) => {
        // no answer: the same deed may be sent again, and is done once
        if (faultOf(error).status !== 0) key.current = crypto.randomUUID()
        void peopleChanged()
      }
    )
  return { perform, isPending: deed.isPending, error: deed.error }
}
