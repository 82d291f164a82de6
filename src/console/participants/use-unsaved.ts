/** Asks before somebody leaves a form in which something was changed and not saved. */
import { useBlocker } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { confirmNamed } from '../parts/confirm.tsx'
import { useWords } from './use-words.ts'

/** Call what it gives before leaving on purpose, after saving. */
export const useUnsaved = (isDirty: boolean): (() => void) => {
  const { t } = useWords()
  const isSaved = useRef(false)
  const blocker = useBlocker({
    shouldBlockFn: () => isDirty && !isSaved.current,
    enableBeforeUnload: () => isDirty && !isSaved.current,
    withResolver: true
  })
  const { status, proceed, reset } = blocker
  // biome-ignore lint/correctness/useExhaustiveDependencies: asks once for each attempt to leave
  useEffect(() => {
    if (status !== 'blocked') return
    confirmNamed({
      title: t('form.discardTitle'),
      children: t('form.discardWhat'),
      act: t('form.discardAct'),
      onConfirm: () => proceed?.()
    })
    reset?.()
  }, [status])
  return () => {
    isSaved.current = true
  }
}
