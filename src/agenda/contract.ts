/** What crosses the API about sessions and releases of the agenda. */
import { Type } from 'typebox'
import {
  changeOf,
  Day,
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
import { InLanguage } from '../platform/http/list-files.ts'
import { InWorkshop } from '../workshops/contract.ts'
import { WarningView } from './contract.for-warnings.ts'
import { roleState, sessionKind, sessionRole, sessionState } from './tables.ts'

const Role = Type.Object(
  {
    role: Type.Enum([...sessionRole.enumValues]),
    name: Type.Optional(Line(200)),
    participantId: Type.Optional(Nullable(Uuid)),
    talkTitle: Type.Optional(MaybeLine(300)),
    state: Type.Optional(Type.Enum([...roleState.enumValues]))
  },
  {
    title: 'NewSessionRole',
    additionalProperties: false,
    description: 'A person of the list by id, or a name as text such as "TBC (UNDP)"'
  }
)
const required = {
  kind: Type.Enum([...sessionKind.enumValues]),
  title: Line(300),
  startsAt: Nullable(Instant),
  endsAt: Nullable(Instant)
}
const LONGEST_MINUTES = 1440
const optional = {
  code: Name(20),
  plannedMinutes: Type.Integer({
    minimum: 1,
    maximum: LONGEST_MINUTES,
    description: 'How long it is meant to be; a session that has its times is as long as they say'
  }),
  abstract: MaybeProse(5000),
  room: Nullable(Type.String({ minLength: 1, maxLength: 100, description: 'Name of a room of the workshop' })),
  languages: Languages,
  countsForAttendance: Type.Boolean(),
  illustrative: Type.Boolean({ description: 'Made up as an example; says so wherever it prints' }),
  roles: Type.Array(Role, { maxItems: 60 })
}

const MOST_RELEASES = 1_000_000
const State = Type.Enum([...sessionState.enumValues])

export const NewSession = exact('NewSession', { ...required, ...Type.Partial(Type.Object(optional)).properties })
export const SessionChange = changeOf('SessionChange', { ...required, ...optional, state: State })

const RoleView = view('SessionRole', {
  role: Role.properties.role,
  name: Type.String(),
  participantId: Nullable(Uuid),
  talkTitle: Type.String(),
  state: Type.Enum([...roleState.enumValues]),
  order: Type.Integer()
})
/** What a session of the draft and one that was released have in common. */
const shown = {
  id: Uuid,
  code: Type.String(),
  kind: required.kind,
  title: Type.String(),
  abstract: Type.String(),
  room: Nullable(Type.String()),
  languages: Type.Array(Type.String()),
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
  roles: Type.Array(RoleView),
  version: Type.Integer()
})
/** A session as saved, and what there is to look at because of it. */
export const SavedSession = view('SavedSession', {
  ...SessionView.properties,
  warnings: Type.Array(WarningView)
})
export const SessionList = view('SessionList', { items: Type.Array(SessionView) })

export const NewRelease = exact('NewRelease', { note: Type.Optional(MaybeProse(1000)) })
const ChangeView = view('AgendaChange', {
  sessionId: Uuid,
  code: Type.String(),
  title: Type.String(),
  kinds: Type.Array(Type.String()),
  before: Type.Optional(Type.String()),
  after: Type.Optional(Type.String())
})
export const NextRelease = view('NextAgendaRelease', {
  number: Type.Integer(),
  since: Nullable(Type.Integer({ description: 'The latest release; null before the first' })),
  sessions: Type.Integer({ description: 'Sessions that would take place' }),
  changes: Type.Array(ChangeView),
  people: Type.Integer({ description: 'People whose own parts would change: roles, or places in breakouts' }),
  isReleasable: Type.Boolean(),
  unlisted: Type.Array(view('SessionNamingUnlisted', { id: Uuid, code: Type.String(), title: Type.String() }), {
    description: 'Sessions that name somebody who must not be listed: nothing can be released before'
  })
})

export const DraftReset = exact('DraftReset', { release: Type.Integer({ minimum: 1, maximum: MOST_RELEASES }) })
export const DraftResetResult = view('DraftResetResult', {
  release: Type.Integer(),
  restored: Type.Integer({ description: 'Sessions of the draft that were set back' }),
  added: Type.Integer({ description: 'Sessions that had been removed from the draft' }),
  unscheduled: Type.Integer({ description: 'Sessions that the release does not have; they wait without a time' }),
  roomsGone: Type.Array(Type.String(), { description: 'Rooms that the workshop does not have any more' })
})

const MOST_SHIFTED = 200
const LONGEST_SHIFT = 20_160
export const SessionShift = exact('SessionShift', {
  ids: Type.Array(Uuid, { minItems: 1, maxItems: MOST_SHIFTED, uniqueItems: true }),
  minutes: Type.Integer({ minimum: -LONGEST_SHIFT, maximum: LONGEST_SHIFT, description: 'Later; earlier if below 0' })
})

const releaseLine = { number: Type.Integer(), note: Type.String(), releasedAt: InstantOut }
export const ReleaseLine = view('ReleaseLine', { ...releaseLine, changes: Type.Array(ChangeView) })
export const ReleaseList = view('ReleaseList', { items: Type.Array(ReleaseLine) })

const ReleasedSessionView = view('ReleasedSession', {
  ...shown,
  startsAt: InstantOut,
  endsAt: InstantOut,
  roles: Type.Array(
    view('ReleasedRole', { role: Role.properties.role, name: Type.String(), talkTitle: Type.String() })
  ),
  sequence: Type.Integer()
})
export const AgendaView = view('Agenda', {
  ...releaseLine,
  timeZone: Type.String(),
  changes: Type.Array(ChangeView),
  days: Type.Array(view('AgendaDay', { day: Day, sessions: Type.Array(ReleasedSessionView) }))
})
export const OneRelease = Type.Object({
  ...InWorkshop.properties,
  number: Type.Integer({ minimum: 1, maximum: MOST_RELEASES })
})
export const WhichRelease = Type.Object({
  release: Type.Optional(
    Type.Integer({
      minimum: 1,
      maximum: MOST_RELEASES,
      description: 'The latest unless said; others for the team alone'
    })
  )
})
export const PrintedRelease = Type.Object({
  ...WhichRelease.properties,
  form: Type.Optional(
    Type.Enum(['list', 'grid'], { description: 'A list by days unless said; grid: a timetable on one page if it fits' })
  ),
  lang: InLanguage
})

export type NewSession = Static<typeof NewSession>
export type SessionChange = Static<typeof SessionChange>
export type GivenRole = Static<typeof Role>
