/** What crosses the API about participants. */
import { type TSchema, Type } from 'typebox'
import {
  CountryCode,
  changeOf,
  Email,
  exact,
  InstantOut,
  Languages,
  MaybeLine,
  MaybeName,
  Name,
  Nullable,
  type Static,
  Uuid,
  view
} from '../platform/contract.ts'
import { participantState, sex } from './tables.ts'

export const State = Type.Enum([...participantState.enumValues])
const Sex = Type.Enum([...sex.enumValues])
const optional = {
  reference: Name(40),
  honorific: MaybeName(60),
  familyName: MaybeName(120),
  displayName: Name(200),
  nativeName: MaybeName(200),
  sortKey: Name(240),
  sex: Sex,
  country: Nullable(
    Type.String({ minLength: 1, maxLength: 100, 'x-text': 'name', description: 'A country as people write it' })
  ),
  agency: Nullable(Type.String({ minLength: 1, maxLength: 30, description: 'Acronym of the inviting agency' })),
  organisation: MaybeLine(300),
  position: MaybeLine(300),
  email: Nullable(Email),
  telephone: Type.String({ maxLength: 60, 'x-text': 'line' }),
  languages: Languages,
  dietaryNeeds: MaybeLine(300),
  headOfDelegation: Type.Boolean(),
  listed: Type.Boolean({ description: 'May be named in lists that leave the house; false unless said' })
}
const required = {
  givenNames: Name(120),
  sector: Type.String({ minLength: 1, maxLength: 60, description: 'Code or name of a sector' }),
  category: Type.String({ minLength: 1, maxLength: 60, description: 'Name of a category of the workshop' })
}

export const Registration = exact('Registration', {
  ...required,
  ...Type.Partial(Type.Object(optional)).properties
})
export const ParticipantChange = changeOf('ParticipantChange', { ...required, ...optional })
export const ParticipantView = view('Participant', {
  id: Uuid,
  reference: Type.String(),
  honorific: Type.String(),
  givenNames: Type.String(),
  familyName: Type.String(),
  displayName: Type.String(),
  nativeName: Type.String(),
  sortKey: Type.String(),
  sex: Sex,
  country: Nullable(CountryCode),
  sector: Type.String(),
  category: Type.String(),
  agency: Nullable(Type.String()),
  organisation: Type.String(),
  position: Type.String(),
  email: Nullable(Type.String()),
  telephone: Type.String(),
  languages: Type.Array(Type.String()),
  dietaryNeeds: Type.String(),
  headOfDelegation: Type.Boolean(),
  listed: Type.Boolean(),
  state: State,
  version: Type.Integer(),
  createdAt: InstantOut,
  changedAt: InstantOut
})

const several = <Item extends TSchema>(item: Item) => Type.Optional(Type.Array(item, { minItems: 1, maxItems: 200 }))
const OrNone = (what: string) => ({ maxLength: 60, description: `${what}, or none: people who belong to none` })

/** Several values of one field widen, several fields narrow. `q` looks in names, organisation, reference and e-mail. */
export const ParticipantFilter = Type.Object({
  country: several(Type.String({ pattern: '^([A-Z]{3}|none)$', ...OrNone('ISO 3166-1 alpha-3') })),
  sector: several(Type.String({ maxLength: 60 })),
  category: several(Type.String({ maxLength: 60 })),
  state: several(State),
  agency: several(Type.String(OrNone('Acronym'))),
  headOfDelegation: Type.Optional(Type.Boolean()),
  listed: Type.Optional(Type.Boolean({ description: 'For organisers only' })),
  q: Type.Optional(Type.String({ minLength: 1, maxLength: 100, 'x-text': 'line' }))
})
export const Face = Type.Enum(['internal', 'participants', 'public'])

export const StateChange = exact('StateChange', { state: State, reason: Type.Optional(MaybeLine(300)) })
export const ImportFault = view('ImportFault', {
  row: Type.Integer({ description: 'As numbered by a spreadsheet program; 0: the file as a whole' }),
  column: Type.String({ description: 'Letter and heading, such as "H Country"; empty: the row as a whole' }),
  detail: Type.String()
})
export const ImportReport = view('ImportReport', {
  dryRun: Type.Boolean(),
  format: Type.String(),
  rows: Type.Integer(),
  added: Type.Integer({ description: 'Added, or what would be added by a real run' }),
  waiting: Type.Integer({ description: 'Of these, on the waiting list' }),
  ignoredColumns: Type.Array(Type.String()),
  faults: Type.Array(ImportFault)
})

export type Registration = Static<typeof Registration>
export type ParticipantChange = Static<typeof ParticipantChange>
export type ParticipantFilter = Static<typeof ParticipantFilter>
export type StateChange = Static<typeof StateChange>
export type ImportFault = Static<typeof ImportFault>
export type ImportReport = Static<typeof ImportReport>
export type Face = 'internal' | 'participants' | 'public'
