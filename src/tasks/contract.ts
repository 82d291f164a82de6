/** What crosses the API about tasks. */
import { Type } from 'typebox'
import { InstantOut, Nullable, type Static, Uuid, view } from '../platform/contract.ts'
import { taskState } from './tables.ts'

const MaybeInstant = Nullable(InstantOut)
const MaybeObject = (description: string) =>
  Type.Unsafe<Record<string, unknown> | null>({ type: ['object', 'null'], additionalProperties: true, description })

const line = {
  id: Uuid,
  kind: Type.String({ description: 'Which work, such as participants.import' }),
  state: Type.Enum([...taskState.enumValues]),
  done: Type.Integer({ description: 'Steps that are done' }),
  total: Nullable(Type.Integer({ description: 'Steps in all; null until it is known' })),
  problem: MaybeObject('Why it failed, as RFC 9457; null where it did not'),
  file: Nullable(view('TaskFile', { name: Type.String(), type: Type.String(), size: Type.Integer() })),
  createdAt: InstantOut,
  startedAt: MaybeInstant,
  endedAt: MaybeInstant,
  cancelRequestedAt: MaybeInstant
}

/** A line of the list: what came of it can be large, and is read one by one. */
const TaskLine = view('TaskLine', line)
export const TaskView = view('Task', { ...line, result: MaybeObject('What came of it, in the form of its kind') })
export const TaskList = view('TaskList', { items: Type.Array(TaskLine) })

export type TaskView = Static<typeof TaskView>
