/** What crosses the API about checkpoints, scans, presence and the attendance report. */
import { Type } from 'typebox'
import { participantState } from '../participants/tables.ts'
import { Day, exact, Instant, InstantOut, Line, Nullable, type Static, Uuid, view } from '../platform/contract.ts'
import { InLanguage } from '../platform/http/list-files.ts'
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
/** A person whom the desk found by name. */
export const Admission = exact('Admission', {
  id: Uuid,
  participantId: Uuid,
  checkpoint: Uuid,
  direction: Type.Optional(Direction),
  happenedAt: Instant,
  device: Line(60)
})
export const ScanBatch = exact('ScanBatch', { scans: Type.Array(Scan, { minItems: 1, maxItems: 500 }) })
/** `mismatch`: the id was used for another scan; `no-checkpoint`: not a door of this workshop. Neither is kept. */
export const Verdict = Type.Enum([...scanVerdict.enumValues, 'mismatch', 'no-checkpoint'])
export const ScanResult = view('ScanResult', {
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
export const ScanResults = view('ScanResults', { results: Type.Array(ScanResult) })
export const DeskQuery = Type.Object({ q: Type.String({ minLength: 2, maxLength: 100, 'x-text': 'line' }) })
/** All that a desk may know of people before they are let in. */
export const DeskPeople = view('DeskPeople', {
  items: Type.Array(
    view('DeskPerson', {
      id: Uuid,
      displayName: Type.String(),
      nativeName: Type.String(),
      category: Type.String(),
      letter: Type.String(),
      colour: Type.String(),
      state: Type.Enum([...participantState.enumValues])
    })
  )
})
export const Voiding = exact('Voiding', { reason: Line(300) })
export const Correction = exact('AttendanceCorrection', {
  participantId: Uuid,
  checkpoint: Uuid,
  direction: Type.Optional(Direction),
  happenedAt: Instant,
  reason: Line(300),
  voids: Type.Optional(
    Type.Array(Uuid, { maxItems: 20, uniqueItems: true, description: 'Scans of this person that were mistakes' })
  )
})
export const CorrectedScan = view('CorrectedScan', { id: Uuid, participantId: Uuid, verdict: Verdict })

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
const Agency = Type.String({ maxLength: 30, description: 'Acronym; an officer always gets their own agency' })
/** Of documents; what is typed stays as it was typed. */
export const ReportQuery = Type.Object({ agency: Type.Optional(Agency), lang: InLanguage })
export const ReportOrder = exact('AttendanceReportOrder', {
  format: Type.Enum(['pdf', 'xlsx', 'csv']),
  agency: Type.Optional(Agency),
  lang: InLanguage
})

export type NewCheckpoint = Static<typeof NewCheckpoint>
export type Admission = Static<typeof Admission>
export type Correction = Static<typeof Correction>
export type NewScanGiven = Static<typeof Scan>
export type ReportOrder = Static<typeof ReportOrder>
export type Verdict = Static<typeof Verdict>
