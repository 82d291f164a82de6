/** What crosses the API about checkpoints, scans, presence and the attendance report. */
import { Type } from 'typebox'
import { Day, exact, Instant, InstantOut, Line, Nullable, type Static, Uuid, view } from '../platform/contract.ts'
import { checkpointKind, scanDirection, scanVerdict } from './tables.ts'

const Direction = Type.Enum([...scanDirection.enumValues])

export const NewCheckpoint = Type.Object(
  { kind: Type.Enum([...checkpointKind.enumValues]), day: Type.Optional(Day), sessionId: Type.Optional(Uuid) },
  {
    title: 'NewCheckpoint',
    additionalProperties: false,
    description: 'The door of a day (`day`) or of a session (`sessionId`)'
  }
)
export const CheckpointView = view('Checkpoint', {
  id: Uuid,
  kind: Type.Enum([...checkpointKind.enumValues]),
  day: Nullable(Day),
  sessionId: Nullable(Uuid),
  label: Type.String()
})
export const CheckpointList = view('CheckpointList', { items: Type.Array(CheckpointView) })

const Scan = Type.Object(
  {
    id: Uuid,
    token: Type.String({ minLength: 1, maxLength: 200 }),
    checkpoint: Uuid,
    direction: Type.Optional(Direction),
    happenedAt: Instant,
    device: Line(60)
  },
  {
    title: 'NewScan',
    additionalProperties: false,
    description: '`id` is made by the device: the same id again is the same scan'
  }
)
export const ScanBatch = exact('ScanBatch', { scans: Type.Array(Scan, { minItems: 1, maxItems: 500 }) })
/** `mismatch`: the id was used for another scan; `no-checkpoint`: not a door of this workshop. Neither is kept. */
export const Verdict = Type.Enum([...scanVerdict.enumValues, 'mismatch', 'no-checkpoint'])
export const ScanResults = view('ScanResults', {
  results: Type.Array(
    view('ScanResult', {
      id: Uuid,
      verdict: Verdict,
      replayed: Type.Boolean({ description: 'This scan had arrived before; nothing was added' }),
      person: Nullable(
        view('ScannedPerson', {
          displayName: Type.String(),
          nativeName: Type.String(),
          category: Type.String(),
          letter: Type.String(),
          colour: Type.String(),
          country: Nullable(Type.String())
        })
      )
    })
  )
})
export const Voiding = exact('Voiding', { reason: Line(300) })

export const PresenceQuery = Type.Object({ checkpoint: Uuid })
export const PresenceList = view('PresenceList', {
  items: Type.Array(
    view('Presence', {
      participantId: Uuid,
      reference: Type.String(),
      displayName: Type.String(),
      firstInAt: InstantOut,
      lastAt: InstantOut,
      inside: Type.Boolean()
    })
  )
})

const Count = view('AttendanceCount', {
  confirmed: Nullable(Type.Integer({ description: 'null: withheld, since small numbers would point at persons' })),
  present: Nullable(Type.Integer())
})
const Table = Type.Array(view('AttendanceRow', { key: Type.String(), label: Type.String(), counts: Type.Array(Count) }))
export const AttendanceView = view('AttendanceReport', {
  workshop: Type.String(),
  agency: Nullable(Type.String()),
  asOf: InstantOut,
  columns: Type.Array(Type.String(), { description: 'What each entry of `counts` is about' }),
  totals: Type.Array(Count),
  byCountry: Table,
  bySector: Table,
  byDay: Table,
  bySession: Table,
  withheld: Type.Boolean(),
  people: Type.Array(
    view('Attendee', {
      reference: Type.String(),
      name: Type.String(),
      nativeName: Type.String(),
      country: Type.String(),
      sector: Type.String(),
      organisation: Type.String(),
      days: Type.Array(Day),
      sessions: Type.Array(Type.String()),
      sessionsCounted: Type.Integer()
    })
  )
})
export const ReportQuery = Type.Object({
  agency: Type.Optional(Type.String({ maxLength: 30, description: 'Acronym; an officer always gets their own agency' }))
})

export type NewCheckpoint = Static<typeof NewCheckpoint>
export type NewScanGiven = Static<typeof Scan>
export type Verdict = Static<typeof Verdict>
