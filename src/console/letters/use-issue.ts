/** Starts issuing many letters and shows it where one is. */
import { getRouteApi } from '@tanstack/react-router'
import { useRef } from 'react'
import { api } from '../api/client.ts'
import type { components } from '../api/schema.d.ts'
import { notifyFault } from '../parts/notices.tsx'
import { useWorkshop } from '../session/workshop.ts'

type Order = components['schemas']['LetterBatch']

const route = getRouteApi('/signed-in/w/$workshop/letters')

export const useIssue = () => {
  const { path } = useWorkshop()
  const navigate = route.useNavigate()
  const start = api.useMutation('post', '/api/v1/workshops/{workshop}/letters/batches')
  /** The same order, sent again because no answer came, is the same deed. */
  const sent = useRef({ order: '', key: '' })

  const issue = async (order: Order): Promise<void> => {
    const text = JSON.stringify(order)
    if (sent.current.order !== text) sent.current = { order: text, key: crypto.randomUUID() }
    const given = { params: { path, header: { 'idempotency-key': sent.current.key } }, body: order }
    const task = await start.mutateAsync(given).catch(notifyFault)
    if (typeof task === 'string') return
    sent.current = { order: '', key: '' }
    window.scrollTo({ top: 0 })
    await navigate({ search: (before) => ({ ...before, task: task.id }) })
  }
  return { issue, isStarting: start.isPending }
}
