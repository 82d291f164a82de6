/** What crosses the API about changing many people by one deed, and about taking that back. */
import { Type } from 'typebox'
import { exact, MaybeLine, Nullable, type Static, Uuid, view } from '../platform/contract.ts'
import { ParticipantFilter, State } from './contract.ts'

/** One deed changes at most as many. */
export const MOST_PEOPLE = 10_000

const change = {
  state: State,
  category: Type.String({ minLength: 1, maxLength: 60, description: 'Name of a category of the workshop' }),
  agency: Nullable(Type.String({ minLength: 1, maxLength: 30, description: 'Acronym of the inviting agency' })),
  sector: Type.String({ minLength: 1, maxLength: 60, description: 'Code or name of a sector' }),
  listed: Type.Boolean()
}
const fields = Type.Partial(Type.Object(change)).properties

export const BulkChange = exact('ParticipantsChange', {
  ids: Type.Optional(Type.Array(Uuid, { minItems: 1, maxItems: 500, uniqueItems: true })),
  filter: Type.Optional(exact('ParticipantsFilter', ParticipantFilter.properties)),
  expected: Type.Optional(
    Type.Integer({ minimum: 1, description: 'How many the filter found when it was read; others: 412' })
  ),
  change: exact('OneChange', { ...fields, reason: Type.Optional(MaybeLine(300)) }),
  dryRun: Type.Optional(Type.Boolean({ description: 'Tells what would happen, and changes nothing' }))
})

const Counts = Type.Array(view('BecameCount', { value: Type.String(), people: Type.Integer() }))
const Fault = view('BulkFault', {
  id: Uuid,
  reference: Type.String(),
  displayName: Type.String(),
  detail: Type.String()
})
const Former = exact('FormerValue', {
  id: Uuid,
  version: Type.Integer({ minimum: 1 }),
  before: exact('Before', fields)
})

export const BulkReport = view('ParticipantsChanged', {
  dryRun: Type.Boolean(),
  people: Type.Integer({ description: 'Whom the deed was about' }),
  changed: Type.Integer(),
  unchanged: Type.Integer({ description: 'Who were so already, or wait already while no place is free' }),
  became: Counts,
  withoutPlace: Type.Integer({ description: 'Who were to be confirmed, and wait because no place is free' }),
  promoted: Type.Integer({ description: 'Who of the waiting list got a place that became free' }),
  faults: Type.Array(Fault, { description: 'In a dry run: who stands in the way' }),
  undo: Type.Array(Former, { description: 'Send it to /participants/bulk/undo to take the deed back' })
})

export const Undoing = exact('ParticipantsUndoing', {
  items: Type.Array(Former, { minItems: 1, maxItems: 2 * MOST_PEOPLE })
})
export const UndoReport = view('ParticipantsUndone', {
  restored: Type.Integer(),
  movedOn: Type.Array(view('MovedOn', { id: Uuid, reference: Type.String(), displayName: Type.String() }), {
    description: 'Who were changed again meanwhile and stay as they are'
  })
})

export type BulkChange = Static<typeof BulkChange>
export type BulkReport = Static<typeof BulkReport>
export type BulkFault = Static<typeof Fault>
export type Former = Static<typeof Former>
export type UndoReport = Static<typeof UndoReport>
