/** What crosses the API about sessions of the draft. */
import { Type } from 'typebox'
import {
  changeOf,
  exact,
  Instant,
  InstantOut,
  Languages,
  Line,
  MaybeLine,
  MaybeProse,
  Name,
  Nullable,
  type Static,
  Uuid,
  view
} from '../platform/contract.ts'
import { WarningView } from './contract.for-warnings.ts'
import { roleState, sessionKind, sessionRole, sessionState } from './tables.ts'

export const Role = Type.Object(
  {
    role: Type.Enum([...sessionRole.enumValues]),
    name: Type.Optional(Line(200)),
    participantId: Type.Optional(Nullable(Uuid)),
    agency: Type.Optional(
      Nullable(
        Type.String({
          minLength: 1,
          maxLength: 40,
          description: 'An agency of the workshop, by its acronym, that will name somebody; prints "TBC (UNDP)"'
        })
      )
    ),
    talkTitle: Type.Optional(MaybeLine(300)),
    state: Type.Optional(Type.Enum([...roleState.enumValues]))
  },
  {
    title: 'NewSessionRole',
    additionalProperties: false,
    description: 'A person of the list by id, a name as text, or the agency that will name somebody'
  }
)
const required = {
  kind: Type.Enum([...sessionKind.enumValues]),
  title: Line(300),
  startsAt: Nullable(Instant),
  endsAt: Nullable(Instant)
}
const LONGEST_MINUTES = 1440
/** What a session says of itself, besides what it is and when. */
const said = {
  objectives: Type.Array(Line(300), { maxItems: 20, description: 'What participants shall take from it' }),
  track: Nullable(Type.String({ minLength: 1, maxLength: 60, description: 'Name of a track of the workshop' })),
  capacity: Nullable(
    Type.Integer({
      minimum: 1,
      maximum: 100_000,
      description: 'Places for participants; null: as many as the room holds'
    })
  ),
  onlineUrl: MaybeLine(500),
  onlineIsPublic: Type.Boolean({ description: 'Tell everybody where to take part online, not the participants alone' })
}
const Interpretation = {
  ...Languages,
  description: 'Languages into which it is interpreted; none of those that are spoken'
}
const optional = {
  code: Name(20),
  plannedMinutes: Type.Integer({
    minimum: 1,
    maximum: LONGEST_MINUTES,
    description: 'How long it is meant to be; a session that has its times is as long as they say'
  }),
  abstract: MaybeProse(5000),
  room: Nullable(Type.String({ minLength: 1, maxLength: 100, description: 'Name of a room of the workshop' })),
  ...said,
  languages: Languages,
  interpretation: Interpretation,
  countsForAttendance: Type.Boolean(),
  illustrative: Type.Boolean({ description: 'Made up as an example; says so wherever it prints' }),
  roles: Type.Array(Role, { maxItems: 60 })
}

const State = Type.Enum([...sessionState.enumValues])

export const NewSession = exact('NewSession', { ...required, ...Type.Partial(Type.Object(optional)).properties })
export const SessionChange = changeOf('SessionChange', { ...required, ...optional, state: State })

const RoleView = view('SessionRole', {
  role: Role.properties.role,
  name: Type.String(),
  participantId: Nullable(Uuid),
  agency: Nullable(Type.String()),
  talkTitle: Type.String(),
  state: Type.Enum([...roleState.enumValues]),
  order: Type.Integer()
})
/** What a session of the draft and one that was released have in common. */
export const shown = {
  id: Uuid,
  code: Type.String(),
  kind: required.kind,
  title: Type.String(),
  abstract: Type.String(),
  objectives: Type.Array(Type.String()),
  room: Nullable(Type.String()),
  capacity: said.capacity,
  onlineUrl: Type.String({ description: "https; '' where there is none or it is not told to who asks" }),
  onlineIsPublic: Type.Boolean(),
  languages: Type.Array(Type.String()),
  interpretation: Type.Array(Type.String()),
  countsForAttendance: Type.Boolean(),
  illustrative: Type.Boolean(),
  state: State
}
/** `startsAt` and `endsAt` are null together while the session is not scheduled yet. */
export const SessionView = view('Session', {
  ...shown,
  startsAt: Nullable(InstantOut),
  endsAt: Nullable(InstantOut),
  plannedMinutes: Type.Integer(),
  track: Nullable(Type.String()),
  roles: Type.Array(RoleView),
  version: Type.Integer()
})
/** A session as saved, and what there is to look at because of it. */
export const SavedSession = view('SavedSession', {
  ...SessionView.properties,
  warnings: Type.Array(WarningView)
})
export const SessionList = view('SessionList', { items: Type.Array(SessionView) })

const MOST_SHIFTED = 200
const LONGEST_SHIFT = 20_160
export const SessionShift = exact('SessionShift', {
  ids: Type.Array(Uuid, { minItems: 1, maxItems: MOST_SHIFTED, uniqueItems: true }),
  minutes: Type.Integer({ minimum: -LONGEST_SHIFT, maximum: LONGEST_SHIFT, description: 'Later; earlier if below 0' })
})

export type NewSession = Static<typeof NewSession>
export type SessionChange = Static<typeof SessionChange>
export type GivenRole = Static<typeof Role>
