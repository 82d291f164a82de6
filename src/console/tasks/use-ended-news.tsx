/** Tells at the edge of the screen that a task has ended while its person was elsewhere. */
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { notifyDone, notifyFault } from '../parts/notices.tsx'
import { useKindName } from './kinds.ts'
import { isOver, isWatched, type TaskLine } from './task.ts'

/** Nothing is told of what had ended before the page was opened, nor of what is being looked at. */
export const useEndedNews = (workshop: string, items: TaskLine[] | undefined, isLookedAt: boolean) => {
  const { t } = useTranslation('console/tasks')
  const kindName = useKindName()
  const before = useRef({ workshop, underWay: new Set<string>() })
  useEffect(() => {
    if (!items) return
    const known = before.current.workshop === workshop ? before.current.underWay : new Set<string>()
    for (const task of items) {
      if (!known.has(task.id) || !isOver(task) || isLookedAt || isWatched(task.id)) continue
      if (task.state === 'done') notifyDone(t('news.done', { kind: kindName(task.kind) }))
      if (task.state === 'failed') notifyFault(task.problem)
    }
    const underWay = items.filter((task) => !isOver(task)).map(({ id }) => id)
    before.current = { workshop, underWay: new Set(underWay) }
  }, [workshop, items, isLookedAt, t, kindName])
}
