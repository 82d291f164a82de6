/** What crosses the API about releases of the agenda. */
import { Type } from 'typebox'
import { Day, exact, InstantOut, MaybeProse, Nullable, Uuid, view } from '../platform/contract.ts'
import { InLanguage } from '../platform/http/list-files.ts'
import { InWorkshop } from '../workshops/contract.ts'
import { Role, shown } from './contract.ts'

const MOST_RELEASES = 1_000_000

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
  roomsGone: Type.Array(Type.String(), { description: 'Rooms that the workshop does not have any more' }),
  tracksGone: Type.Array(Type.String(), { description: 'Tracks that the workshop does not have any more' })
})

const releaseLine = { number: Type.Integer(), note: Type.String(), releasedAt: InstantOut }
export const ReleaseLine = view('ReleaseLine', { ...releaseLine, changes: Type.Array(ChangeView) })
export const ReleaseList = view('ReleaseList', { items: Type.Array(ReleaseLine) })

const ReleasedSessionView = view('ReleasedSession', {
  ...shown,
  startsAt: InstantOut,
  endsAt: InstantOut,
  track: Nullable(view('ReleasedTrack', { name: Type.String(), colour: Type.String() })),
  isHybrid: Type.Boolean({ description: 'One can take part online' }),
  roles: Type.Array(
    view('ReleasedRole', {
      role: Role.properties.role,
      name: Type.String(),
      agency: Nullable(Type.String({ description: 'Nobody is named yet, and this agency will' })),
      talkTitle: Type.String()
    })
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
export const ComparedTo = Type.Object({
  since: Type.Optional(
    Type.Integer({ minimum: 1, maximum: MOST_RELEASES, description: 'An earlier release, from which changes are told' })
  )
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
