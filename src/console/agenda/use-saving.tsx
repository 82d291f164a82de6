/** Saves changes of sessions; two who change the same are asked. */
import type { ReactNode } from 'react'
import { useCarefulSaving } from '../parts/use-careful-saving.tsx'
import { useWorkshop } from '../session/workshop.ts'
import { readSession, sendChange } from './send.ts'
import { changedFields, type SavedSession, type Session, type SessionChange } from './session.ts'
import { keepSaved, refreshDraft } from './use-draft.ts'
import { useWords } from './use-words.ts'

/** Fields that people read as one. */
const TIME = ['startsAt', 'endsAt', 'plannedMinutes']
const partOf = (field: string) => (TIME.includes(field) ? 'time' : field)

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
  const kept = async (saved: SavedSession) => {
    await keepSaved(path, saved)
    return saved
  }
  const { save, ...rest } = useCarefulSaving<Session, SessionChange, SavedSession>({
    send: async (base, change) => kept(await sendChange(path, base.id, base.version, change)),
    read: ({ id }) => readSession(path, id),
    compare: (base, mine, theirs) =>
      partsInConflict(base, mine, theirs).map((part) => ({
        name: part,
        label: t(`fields.${part}`),
        mine: field(part, { ...(theirs as SessionChange), ...mine }),
        theirs: field(part, theirs as SessionChange)
      })),
    partOf,
    theirsKept: (theirs) => kept({ ...theirs, warnings: [] })
  })
  return {
    ...rest,
    save: async (base, change) => {
      const saved = await save(base, change)
      if (saved === undefined) void refreshDraft()
      return saved
    }
  }
}
