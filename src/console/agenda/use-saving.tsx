/** Saves changes of sessions. Where somebody else changed the same meanwhile, the person decides, field by field. */
import { type ReactNode, useState } from 'react'
import { faultOf } from '../api/problem.ts'
import { ConflictDialog } from '../parts/conflict-dialog.tsx'
import { useWorkshop } from '../session/workshop.ts'
import { readSession, sendChange } from './send.ts'
import { changedFields, type SavedSession, type Session, type SessionChange } from './session.ts'
import { keepSaved, refreshDraft } from './use-draft.ts'
import { useWords } from './use-words.ts'

/** Fields that people read as one. */
const TIME = ['startsAt', 'endsAt', 'plannedMinutes']
const partOf = (field: string) => (TIME.includes(field) ? 'time' : field)

type Conflict = {
  mine: SessionChange
  theirs: Session
  parts: string[]
  settle: (choice: Record<string, 'mine' | 'theirs'> | undefined) => void
}

/** Parts of a session that both changed, to something else. */
const partsInConflict = (base: Session, mine: SessionChange, theirs: Session): string[] => {
  const theirChange = changedFields(base, theirs as SessionChange)
  const stillMine = changedFields(theirs, mine)
  return [...new Set(Object.keys(stillMine).map(partOf))].filter((part) =>
    Object.keys(theirChange).some((field) => partOf(field) === part)
  )
}

export type Save = (base: Session, change: SessionChange) => Promise<SavedSession | undefined>

/** `save` gives undefined when the person went back to what they were doing. Render `dialog` once; `isAsking` while it is open. */
export const useSaving = (): { save: Save; dialog: ReactNode; isAsking: boolean } => {
  const { path } = useWorkshop()
  const { t, field } = useWords()
  const [conflict, setConflict] = useState<Conflict>()

  const ask = (mine: SessionChange, theirs: Session, parts: string[]) =>
    new Promise<Record<string, 'mine' | 'theirs'> | undefined>((resolve) => {
      const settle: Conflict['settle'] = (choice) => {
        setConflict(undefined)
        resolve(choice)
      }
      setConflict({ mine, theirs, parts, settle })
    })

  const save: Save = async (base, change) => {
    try {
      const saved = await sendChange(path, base.id, base.version, change)
      await keepSaved(path, saved)
      return saved
    } catch (error) {
      if (faultOf(error).kind !== 'changed-meanwhile') throw error
      const theirs = await readSession(path, base.id)
      const parts = partsInConflict(base, change, theirs)
      const choice = parts.length === 0 ? {} : await ask(change, theirs, parts)
      if (choice === undefined) {
        void refreshDraft()
        return undefined
      }
      const kept = Object.entries(change).filter(([name]) => choice[partOf(name)] !== 'theirs')
      if (kept.length > 0) return save(theirs, Object.fromEntries(kept))
      const same = { ...theirs, warnings: [] }
      await keepSaved(path, same)
      return same
    }
  }

  const fields = conflict?.parts.map((part) => ({
    name: part,
    label: t(`fields.${part}`),
    mine: field(part, { ...(conflict.theirs as SessionChange), ...conflict.mine }),
    theirs: field(part, conflict.theirs as SessionChange)
  }))
  const dialog = (
    <ConflictDialog
      fields={fields}
      onResolve={(choice) => conflict?.settle(choice)}
      onClose={() => conflict?.settle(undefined)}
    />
  )
  return { save, dialog, isAsking: conflict !== undefined }
}
