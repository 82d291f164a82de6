/** Saves changes of a person. Where somebody else changed the same meanwhile, one decides, field by field. */
import { type ReactNode, useState } from 'react'
import { client } from '../api/client.ts'
import { faultOf } from '../api/problem.ts'
import { ConflictDialog } from '../parts/conflict-dialog.tsx'
import { useWorkshop } from '../session/workshop.ts'
import { type Person, type PersonChange, readPerson } from './people.ts'
import { useWords } from './use-words.ts'

type Side = 'mine' | 'theirs'
type Name = keyof PersonChange
type Conflict = {
  mine: PersonChange
  theirs: Person
  names: Name[]
  settle: (choice: Record<string, Side> | undefined) => void
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/** Fields that both changed, to something else. */
const namesInConflict = (base: Person, mine: PersonChange, theirs: Person): Name[] =>
  (Object.keys(mine) as Name[]).filter((name) => !isSame(base[name], theirs[name]) && !isSame(mine[name], theirs[name]))

export type Save = (base: Person, change: PersonChange) => Promise<Person | undefined>

/** `save` gives undefined when one went back to the form. Render `dialog` once. */
export const useSaving = (): { save: Save; dialog: ReactNode; isAsking: boolean } => {
  const { t, field } = useWords()
  const { path } = useWorkshop()
  const [conflict, setConflict] = useState<Conflict>()

  const ask = (mine: PersonChange, theirs: Person, names: Name[]) =>
    new Promise<Record<string, Side> | undefined>((resolve) => {
      const settle: Conflict['settle'] = (choice) => {
        setConflict(undefined)
        resolve(choice)
      }
      setConflict({ mine, theirs, names, settle })
    })

  const save: Save = async (base, change) => {
    const one = { ...path, id: base.id }
    const { data, error } = await client.PATCH('/api/v1/workshops/{workshop}/participants/{id}', {
      params: { path: one, header: { 'if-match': `"${base.version}"` } },
      body: change
    })
    if (data) return data
    if (faultOf(error).kind !== 'changed-meanwhile') throw error
    const theirs = await readPerson(one)
    const names = namesInConflict(base, change, theirs)
    const choice = names.length === 0 ? {} : await ask(change, theirs, names)
    if (choice === undefined) return undefined
    const kept = Object.entries(change).filter(([name]) => choice[name] !== 'theirs')
    return kept.length > 0 ? save(theirs, Object.fromEntries(kept)) : theirs
  }

  const fields = conflict?.names.map((name) => ({
    name,
    label: t(`person.fields.${name}`),
    mine: field(name, conflict.mine[name]),
    theirs: field(name, conflict.theirs[name])
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
