/** Saves changes of what others may be changing too: where somebody was faster with the same field, one decides, field by field. */
import { type ReactNode, useState } from 'react'
import { faultOf } from '../api/problem.ts'
import { ConflictDialog, type ConflictField } from './conflict-dialog.tsx'

type Choice = Record<string, 'mine' | 'theirs'>
type Asked = { fields: ConflictField[]; settle: (choice: Choice | undefined) => void }

type Flow<Thing, Change, Saved> = {
  /** With the version of what the change is based on. Throws the problem of the answer. */
  send: (base: Thing, change: Change) => Promise<Saved>
  /** As the server has it now. */
  read: (base: Thing) => Promise<Thing>
  /** What both changed, to something else; see `changedByBoth`. */
  compare: (base: Thing, mine: Change, theirs: Thing) => ConflictField[]
  /** The field of `compare` that a field of the change belongs to, where several are read as one. */
  partOf?: (name: string) => string
  /** What is saved when nothing of one's own is left. */
  theirsKept: (theirs: Thing) => Saved | Promise<Saved>
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null)

/** Names of fields that both changed, to something else. */
export const changedByBoth = <Change extends object>(
  base: Record<keyof Change, unknown>,
  mine: Change,
  theirs: Record<keyof Change, unknown>
) =>
  (Object.keys(mine) as (keyof Change & string)[]).filter(
    (name) => !isSame(base[name], theirs[name]) && !isSame(mine[name], theirs[name])
  )

/** `save` gives undefined when one went back to the form. Render `dialog` once; `isAsking` while it is open. */
export const useCarefulSaving = <Thing, Change extends object, Saved>(
  flow: Flow<Thing, Change, Saved>
): { save: (base: Thing, change: Change) => Promise<Saved | undefined>; dialog: ReactNode; isAsking: boolean } => {
  const [asked, setAsked] = useState<Asked>()
  const { send, read, compare, partOf = (name) => name, theirsKept } = flow

  const ask = (fields: ConflictField[]) =>
    new Promise<Choice | undefined>((resolve) => {
      const settle: Asked['settle'] = (choice) => {
        setAsked(undefined)
        resolve(choice)
      }
      setAsked({ fields, settle })
    })

  const save = async (base: Thing, change: Change): Promise<Saved | undefined> => {
    try {
      return await send(base, change)
    } catch (error) {
      if (faultOf(error).kind !== 'changed-meanwhile') throw error
      const theirs = await read(base)
      const fields = compare(base, change, theirs)
      const choice = fields.length === 0 ? {} : await ask(fields)
      if (choice === undefined) return undefined
      const kept = Object.entries(change).filter(([name]) => choice[partOf(name)] !== 'theirs')
      return kept.length > 0 ? save(theirs, Object.fromEntries(kept) as Change) : theirsKept(theirs)
    }
  }

  const dialog = (
    <ConflictDialog
      fields={asked?.fields}
      onResolve={(choice) => asked?.settle(choice)}
      onClose={() => asked?.settle(undefined)}
    />
  )
  return { save, dialog, isAsking: asked !== undefined }
}
