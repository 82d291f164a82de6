/** What crosses the API about who is here now, who is missing, and single scans. */
import { Type } from 'typebox'
import { ParticipantFilter } from '../participants/contract.ts'
import { Day, InstantOut, Nullable, type Static, Uuid, view } from '../platform/contract.ts'
import { listOf, PageQuery } from '../platform/http/paging.ts'
import { checkpointKind, scanDirection, scanVerdict } from './tables.ts'

const Kind = Type.Enum([...checkpointKind.enumValues])
const LiveCount = view('LiveCount', {
  confirmed: Nullable(Type.Integer({ description: 'null: withheld, since small numbers would point at persons' })),
  came: Nullable(Type.Integer({ description: 'Seen at least once; for a day, at any of its doors' })),
  inside: Nullable(Type.Integer({ description: 'Came in and did not leave' }))
})
const Counts = Type.Array(LiveCount, { description: 'An entry for each of `columns`' })
const Rows = Type.Array(view('LiveRow', { key: Type.String(), label: Type.String(), counts: Counts }))
const door = { kind: Kind, day: Nullable(Day), code: Nullable(Type.String()), title: Nullable(Type.String()) }

export const LiveQuery = Type.Object({
  checkpoint: Type.Optional(Uuid)
})
export const LiveView = view('LiveAttendance', {
  asOf: InstantOut,
  today: Nullable(Day),
  columns: Type.Array(Type.Enum(['own', 'everybody']), { description: 'An officer gets their own people first' }),
  checkpoint: Nullable(Uuid),
  total: Counts,
  doors: Type.Array(view('LiveDoor', { checkpointId: Uuid, ...door, startsAt: Nullable(InstantOut), counts: Counts })),
  byCountry: Rows,
  byAgency: Rows,
  withheld: Type.Boolean()
})

const { country, category, agency, q } = ParticipantFilter.properties
export const MissingQuery = Type.Object({ checkpoint: Uuid, country, category, agency, q, ...PageQuery.properties })
const missing = listOf(
  'MissingList',
  view('MissingPerson', {
    participantId: Uuid,
    reference: Type.String(),
    displayName: Type.String(),
    nativeName: Type.String(),
    category: Type.String(),
    country: Nullable(Type.String()),
    agency: Nullable(Type.String()),
    organisation: Type.String(),
    lastSeenAt: Nullable(InstantOut)
  })
)
export const MissingList = view('MissingPeople', { ...missing.properties, total: Type.Integer() })

export const ScanQuery = Type.Object({
  participant: Type.Optional(Uuid),
  checkpoint: Type.Optional(Uuid),
  ...PageQuery.properties
})
export const ScanList = listOf(
  'ScanList',
  view('Scan', {
    id: Uuid,
    participant: Nullable(view('ScanPerson', { id: Uuid, reference: Type.String(), displayName: Type.String() })),
    checkpoint: view('ScanDoor', { id: Uuid, ...door }),
    direction: Type.Enum([...scanDirection.enumValues]),
    verdict: Type.Enum([...scanVerdict.enumValues]),
    device: Type.String(),
    happenedAt: InstantOut,
    receivedAt: InstantOut,
    scannedBy: Type.String({ description: 'Name of the person or the token; empty for who is not known any more' }),
    reason: Type.String({ description: 'Of an entry by hand' }),
    voided: Nullable(view('VoidedScan', { at: InstantOut, by: Type.String(), reason: Type.String() }))
  })
)

export type LiveView = Static<typeof LiveView>
export type MissingQuery = Omit<Static<typeof MissingQuery>, 'limit' | 'cursor'>
