/** Moves on the board and in the list: seen at once, saved, and taken back with one press; or back in place with the reason. */
import { notifyFault, notifyUndo } from '../parts/notices.tsx'
import { useWorkshop } from '../session/workshop.ts'
import { inWords } from './faults.ts'
import { sendShift } from './send.ts'
import { changedFields, type Session, type SessionChange } from './session.ts'
import { refreshDraft, showSession } from './use-draft.ts'
import type { Save } from './use-saving.tsx'
import { useWords } from './use-words.ts'

export type Move = Pick<SessionChange, 'startsAt' | 'endsAt' | 'room' | 'state'>

export const useMoves = (save: Save) => {
  const { path } = useWorkshop()
  const words = useWords()
  const { t, when } = words

  const told = (session: Session, { state, startsAt }: Move) => {
    const named = { code: session.code, when: when(session), room: session.room ?? t('noRoom') }
    if (state !== undefined) return t(state === 'cancelled' ? 'done.cancelled' : 'done.reinstated', named)
    return startsAt === null ? t('done.unscheduled', named) : t('done.moved', named)
  }

  /** Saves a change and, unless it is itself a taking back, offers to take it back. */
  const change = async (session: Session, given: Move, isUndo = false): Promise<void> => {
    const move = changedFields(session, given)
    if (Object.keys(move).length === 0) return
    await showSession(path, { ...session, ...move } as Session)
    try {
      const saved = await save(session, move)
      if (!saved || isUndo) return
      const back = Object.fromEntries(Object.keys(move).map((field) => [field, session[field as keyof Move]]))
      notifyUndo(told(saved, move), () => change(saved, back, true))
    } catch (error) {
      await showSession(path, session)
      notifyFault(inWords(error, words))
      void refreshDraft()
    }
  }

  /** All of them or none. */
  const shift = async (ids: string[], minutes: number, isUndo = false): Promise<boolean> => {
    try {
      const { items } = await sendShift(path, ids, minutes)
      await refreshDraft()
      if (!isUndo) notifyUndo(t('done.shifted', { count: items.length }), () => shift(ids, -minutes, true))
      return true
    } catch (error) {
      notifyFault(inWords(error, words))
      return false
    }
  }

  return { change: (session: Session, move: Move) => change(session, move), shift }
}
