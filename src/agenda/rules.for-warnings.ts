/** What an organiser should look at before the draft is released. Pure: the draft in, warnings out. */
import { clockIn, dayIn } from '../platform/zones.ts'
import type { Workshop } from '../workshops/tables.ts'
import { isPause } from './rules.for-kinds.ts'
import { folded, follows, isToConfirm, overlap, peopleOf } from './rules.for-people.ts'
import type { Session, SessionKind, SessionRole, SessionRoleName } from './tables.ts'

export const WARNING_KINDS = [
  'person-in-two-places',
  'unlisted-named',
  'room-too-small',
  'no-room',
  'unusual-hours',
  'languages-unknown',
  'room-change-without-break',
  'chair-missing',
  'rapporteur-missing',
  'people-to-confirm',
  'illustrative'
] as const
export const SEVERITIES = ['serious', 'warning', 'notice'] as const

/** What the sentence of a warning is about, for those who tell it in another language. */
export type WarningParameters = {
  person?: string
  room?: string
  places?: number
  people?: number
  languages?: string[]
}
export type Warning = {
  sessionId: string
  kind: (typeof WARNING_KINDS)[number]
  severity: (typeof SEVERITIES)[number]
  detail: string
  parameters: WarningParameters
  /** Other sessions that it is about. */
  others: string[]
}

type Role = Pick<SessionRole, 'role' | 'name' | 'participantId' | 'state'>
export type PlannedSession = Pick<
  Session,
  'id' | 'code' | 'title' | 'kind' | 'languages' | 'illustrative' | 'state'
> & {
  startsAt: Date
  endsAt: Date
  room: string | null
  /** How many the room holds; null: nobody said. */
  places: number | null
  roles: Role[]
}
export type Planned = {
  workshop: Pick<Workshop, 'timeZone' | 'languages'>
  sessions: PlannedSession[]
  /** Confirmed participants. */
  people: number
  /** Names that stand for many people, such as acronyms of agencies. */
  organisations: string[]
  /** Ids of sessions that name somebody who must not be listed. */
  namingUnlisted: string[]
}

const FOR_EVERYBODY = new Set<SessionKind>(['opening', 'plenary', 'keynote', 'panel', 'closing'])
const LED = new Set<SessionKind>(['plenary', 'panel', 'keynote', 'breakout'])
const RECORDED = new Set<SessionKind>(['plenary', 'panel', 'breakout'])
const LEADING = new Set<SessionRoleName>(['chair', 'moderator', 'facilitator'])
const USUAL = { from: '07:00', to: '20:00' }
const titled = ({ code, title }: PlannedSession) => `${code} ${title}`
const isUnusual = (timeZone: string, { kind, startsAt, endsAt }: PlannedSession): boolean => {
  const [from, to] = [clockIn(timeZone, startsAt), clockIn(timeZone, endsAt)]
  const last = new Date(endsAt.getTime() - 1)
  if (dayIn(timeZone, startsAt) !== dayIn(timeZone, last)) return true
  return from < USUAL.from || (kind !== 'social' && (to > USUAL.to || to === '00:00'))
}

type Found = Omit<Warning, 'sessionId' | 'others' | 'parameters'> & {
  parameters?: WarningParameters
  others?: PlannedSession[]
}
/** A session and those around it that take place. `present`: who is where, by id of the session. */
type Around = { session: PlannedSession; standing: PlannedSession[]; present: Map<string, Map<string, string>> }

const clashesOfPeople = ({ session, standing, present }: Around): Found[] =>
  [...present.get(session.id)!].flatMap(([key, person]): Found[] => {
    const theirs = standing.filter((other) => other.id !== session.id && present.get(other.id)!.has(key))
    const beside = theirs.filter((other) => overlap(session, other))
    const next = theirs.filter(
      (other) => follows(session, other) && session.room !== null && other.room !== null && other.room !== session.room
    )
    const room = next[0]?.room
    return [
      ...(beside.length === 0
        ? []
        : [
            {
              kind: 'person-in-two-places' as const,
              severity: 'serious' as const,
              detail: `${person} is at the same time in ${beside.map(titled).join('; ')}.`,
              parameters: { person },
              others: beside
            }
          ]),
      ...(room
        ? [
            {
              kind: 'room-change-without-break' as const,
              severity: 'notice' as const,
              detail: `${person} goes from here to ${next.map(titled).join('; ')} in ${room} without a break.`,
              parameters: { person, room },
              others: next
            }
          ]
        : [])
    ]
  })

const faultsOfRoom = ({ session, standing }: Around, people: number): Found[] => {
  const { id, kind, room, places } = session
  const beside = standing.filter((other) => other.id !== id && !isPause(other.kind) && overlap(session, other))
  if (room === null && !isPause(kind) && beside.length > 0) {
    const detail = `It has no room, and takes place at the same time as ${beside.map(titled).join('; ')}.`
    return [{ kind: 'no-room', severity: 'warning', detail, others: beside }]
  }
  const isForAll = FOR_EVERYBODY.has(kind) && beside.length === 0
  if (!isForAll || room === null || places === null || places >= people) return []
  const detail = `${room} holds ${places}; ${people} participants are confirmed.`
  return [{ kind: 'room-too-small', severity: 'warning', detail, parameters: { room, places, people } }]
}

const faultsOfFrame = ({ session }: Around, { timeZone, languages }: Planned['workshop']): Found[] => {
  const unknown = session.languages.filter((language) => !languages.includes(language))
  const hours = `It is outside the usual hours, ${USUAL.from} to ${USUAL.to}.`
  const spoken = `Not languages of the workshop: ${unknown.join(', ')}.`
  return [
    ...(isUnusual(timeZone, session)
      ? [{ kind: 'unusual-hours' as const, severity: 'warning' as const, detail: hours }]
      : []),
    ...(unknown.length > 0
      ? [
          {
            kind: 'languages-unknown' as const,
            severity: 'warning' as const,
            detail: spoken,
            parameters: { languages: unknown }
          }
        ]
      : [])
  ]
}

/** What is not finished yet. */
const gaps = ({ session }: Around): Found[] => {
  const { kind, illustrative } = session
  const roles = session.roles.filter(({ state }) => state !== 'replaced')
  const open = roles.filter(({ name, participantId }) => participantId === null && isToConfirm(name)).length
  const has = (is: (role: SessionRoleName) => boolean) => roles.some(({ role }) => is(role))
  const notices: [boolean, Warning['kind'], string, WarningParameters?][] = [
    [LED.has(kind) && !has((role) => LEADING.has(role)), 'chair-missing', 'Nobody chairs or moderates it.'],
    [RECORDED.has(kind) && !has((role) => role === 'rapporteur'), 'rapporteur-missing', 'It has no rapporteur.'],
    [open > 0, 'people-to-confirm', `People still to be confirmed: ${open}.`, { people: open }],
    [illustrative, 'illustrative', 'It is made up as an example.']
  ]
  return notices.flatMap(([isSo, kind, detail, parameters = {}]) =>
    isSo ? [{ kind, severity: 'notice', detail, parameters }] : []
  )
}

const UNLISTED: Found = {
  kind: 'unlisted-named',
  severity: 'serious',
  detail: 'Somebody is named who must not be listed; the agenda cannot be released so.'
}

/** Of the sessions that are scheduled and not cancelled, in their order. */
export const warningsOf = ({ workshop, sessions, people, organisations, namingUnlisted }: Planned): Warning[] => {
  const standing = sessions.filter(({ state }) => state === 'scheduled')
  const ofMany = new Set(organisations.map(folded))
  const present = new Map(standing.map((session) => [session.id, peopleOf(session, ofMany)]))
  return standing.flatMap((session) => {
    const around = { session, standing, present }
    return [
      ...(namingUnlisted.includes(session.id) ? [UNLISTED] : []),
      ...clashesOfPeople(around),
      ...faultsOfRoom(around, people),
      ...faultsOfFrame(around, workshop),
      ...gaps(around)
    ].map(
      ({ others = [], parameters = {}, ...found }): Warning => ({
        sessionId: session.id,
        ...found,
        parameters,
        others: others.map(({ id }) => id)
      })
    )
  })
}
