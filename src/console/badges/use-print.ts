/** Starts a printing and shows it where one is. */
import { useNavigate } from '@tanstack/react-router'
import { useRef } from 'react'
import { api } from '../api/client.ts'
import type { components } from '../api/schema.d.ts'
import { notifyFault } from '../parts/notices.tsx'
import { useWorkshop } from '../session/workshop.ts'

type PrintOrder = components['schemas']['BadgePrintOrder']

export const usePrint = () => {
  const { path, slug } = useWorkshop()
  const navigate = useNavigate()
  const start = api.useMutation('post', '/api/v1/workshops/{workshop}/badges/prints')
  /** The same order, sent again because no answer came, is the same printing. */
  const sent = useRef({ order: '', key: '' })

  /** False where it did not start. */
  const print = async (order: PrintOrder): Promise<boolean> => {
    const text = JSON.stringify(order)
    if (sent.current.order !== text) sent.current = { order: text, key: crypto.randomUUID() }
    const body = { params: { path, header: { 'idempotency-key': sent.current.key } }, body: order }
    const task = await start.mutateAsync(body).catch(notifyFault)
    if (typeof task === 'string') return false
    sent.current = { order: '', key: '' }
    window.scrollTo({ top: 0 })
    await navigate({
      to: '/w/$workshop/badges',
      params: { workshop: slug },
      search: (before) => ({ ...before, tab: undefined, print: undefined, task: task.id })
    })
    return true
  }
  return { print, isStarting: start.isPending }
}
