/** Asks before somebody leaves a form in which something was changed and not saved. */
import { useBlocker, useRouter } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { confirmNamed } from '../parts/confirm.tsx'
import { useWords } from './use-words.ts'

/** Call what it gives before leaving on purpose, after saving. */
export const useUnsaved = (isDirty: boolean): (() => void) => {
  const { t } = useWords()
  const router = useRouter()
  const mayLeave = useRef(false)
  const { status, next, reset } = useBlocker({
    shouldBlockFn: () => isDirty && !mayLeave.current,
    enableBeforeUnload: () => isDirty && !mayLeave.current,
    withResolver: true
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: asks once for each attempt to leave
  useEffect(() => {
    if (status !== 'blocked') return
    const { pathname, search } = next
    // one stays until it is answered, and goes on from here
    reset()
    confirmNamed({
      title: t('form.discardTitle'),
      children: t('form.discardWhat'),
      act: t('form.discardAct'),
      onConfirm: () => {
        mayLeave.current = true
        void router.navigate({ to: pathname, search: search as never })
      }
    })
  }, [status])
  return () => {
    mayLeave.current = true
  }
}
