/** What crosses the API about importing an agenda. */
import { Type } from 'typebox'
import { Role, shown } from '../agenda/contract.ts'
import { InstantOut, Nullable, type Static, Uuid, view } from '../platform/contract.ts'

const flag = (description: string) => Type.Optional(Type.Boolean({ description }))

export const AgendaImportChoice = Type.Object({
  dryRun: flag('Only says what would happen'),
  createRooms: flag('Rooms that the workshop does not have are made; otherwise they are faults'),
  createTracks: flag('Tracks that the workshop does not have are made; otherwise they are faults'),
  linkPeople: flag('Names that are the display name of exactly one listed participant become this participant')
})

const ImportedPerson = view('ImportedPerson', {
  role: Role.properties.role,
  name: Type.String(),
  participantId: Uuid
})
export const RESULTS = ['added', 'changed', 'same'] as const
/** Names of fields as the console calls them. */
const ImportedSession = view('ImportedSession', {
  place: Type.String({ description: 'Row, line or JSON pointer in the file' }),
  id: Nullable(Uuid),
  code: Type.String(),
  title: Type.String(),
  room: shown.room,
  startsAt: Nullable(InstantOut),
  endsAt: Nullable(InstantOut),
  result: Type.Enum([...RESULTS]),
  changes: Type.Array(Type.String({ description: 'Fields that are not what they were' })),
  people: Type.Array(ImportedPerson, {
    description: 'Names that are those of listed participants and not linked to them; with linkPeople, those that were'
  })
})
const told = { place: Type.String(), session: Type.String(), detail: Type.String() }
export const AgendaFault = view('AgendaImportFault', told)
export const AgendaImport = view('AgendaImport', {
  dryRun: Type.Boolean(),
  format: Type.Enum(['csv', 'xlsx', 'json', 'xml']),
  added: Type.Integer(),
  changed: Type.Integer(),
  same: Type.Integer(),
  sessions: Type.Array(ImportedSession),
  newRooms: Type.Array(Type.String(), { description: 'Named in the file, and not of the workshop yet' }),
  newTracks: Type.Array(Type.String()),
  ignoredColumns: Type.Array(Type.String()),
  notes: Type.Array(view('AgendaImportNote', told), { description: 'Not wrong, but worth a look' }),
  faults: Type.Array(AgendaFault, { description: 'With any of these nothing is imported' })
})

export type AgendaImportChoice = Static<typeof AgendaImportChoice>
export type AgendaImport = Static<typeof AgendaImport>
export type AgendaFault = Static<typeof AgendaFault>
