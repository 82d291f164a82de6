/** Makes the very message that a person gets: for looking at it before, and for sending it. */
import { PLACE } from '../agenda/rules.for-released.ts'
import type { ReleasedSession } from '../agenda/tables.for-releases.ts'
import type { SessionRoleName } from '../agenda/tables.ts'
import { invitationCalendar } from '../calendar/invitation.ics.ts'
import { calendarSession, calendarWorkshop } from '../calendar/rules.ts'
import type { Participant } from '../participants/tables.ts'
import type { Db } from '../platform/db/database.ts'
import { languageOf } from '../platform/i18n.ts'
import type { Services } from '../services.ts'
import type { Workshop } from '../workshops/tables.ts'
import { agendaAddress, partsText } from './frame.mail.ts'
import { noticeMail } from './notice.mail.ts'
import { asOf, getsNotices, type Notice, readAgenda, readNotice } from './proposals.ts'
import { listTold } from './queries.for-proposing.ts'
import { type CalendarKind, calendarMessage, factsOf, methodOf, onlineFor, type Told } from './rules.ts'
import { sessionMail } from './session.mail.ts'
import type { MailingMessage } from './tables.ts'

type Config = Pick<Services['config'], 'publicUrl' | 'mailReplies'>

/** What a message is made of. */
export type Matter = {
  workshop: Workshop
  person: Participant
  /** Of a calendar message. */
  session: ReleasedSession | undefined
  parts: string[]
  told: Told | undefined
  notice: Notice | undefined
}

/** `since`: notices of releases before that one alone count as told. Undefined where the release does not have the session. */
export const readMatter = async (
  db: Db,
  workshop: Workshop,
  person: Participant,
  { release, sessionId }: Pick<MailingMessage, 'release' | 'sessionId'>,
  at: Date,
  since?: number
): Promise<Matter | undefined> => {
  const agenda = await readAgenda(db, workshop.id, release, person.id)
  if (!agenda) return undefined
  if (sessionId === null) {
    const notice = await readNotice(db, workshop.id, agenda, person.id, asOf(workshop, at), since)
    return { workshop, person, session: undefined, parts: [], told: undefined, notice }
  }
  const session = agenda.agenda.sessions.find(({ id }) => id === sessionId)
  const parts = agenda.parts.filter((part) => part.sessionId === sessionId).map(({ part }) => part)
  const told = (await listTold(db, workshop.id, person.id)).find((one) => one.sessionId === sessionId)?.told
  return session && { workshop, person, session, parts, told, notice: undefined }
}

/** What is still to be told, now; undefined: nothing. */
export const standsNow = (matter: Matter, at: Date) => {
  const { workshop, person, session, parts, told, notice } = matter
  if (session) return calendarMessage({ session, parts, person, told }, asOf(workshop, at))
  if (!notice || !getsNotices(person)) return undefined
  return { kind: 'notice' as const, sequence: null, reason: person.email === null ? ('no-address' as const) : null }
}

const calendarOf = (config: Config, matter: Matter, kind: CalendarKind, sequence: number, sentAt: Date) => {
  const { workshop, person, parts } = matter
  const session = matter.session!
  const lang = languageOf([...person.languages, ...workshop.languages])
  const url = agendaAddress(workshop, config.publicUrl) ?? ''
  const own = { ...session, onlineUrl: onlineFor(session, person) }
  const entry = calendarSession(own, url, 'participants', lang)
  const roles = parts.filter((part): part is SessionRoleName => part !== PLACE)
  const description = [partsText(lang, roles), entry.description].filter(Boolean).join('\n')
  const method = methodOf(kind)
  const content = invitationCalendar(
    calendarWorkshop(workshop),
    { ...entry, description },
    {
      method,
      isWithdrawn: kind === 'withdrawal',
      organizer: { name: workshop.shortTitle, email: config.mailReplies },
      attendee: { name: person.displayName, email: person.email! },
      sequence,
      sentAt
    }
  )
  return { method: method === 'request' ? ('REQUEST' as const) : ('CANCEL' as const), content }
}

/** `kind` and `sequence` are what is told; who has no address gets no calendar object. */
export const composeMessage = (
  config: Config,
  matter: Matter,
  { kind, sequence }: Pick<MailingMessage, 'kind' | 'sequence'>,
  sentAt: Date
) => {
  const { workshop, person, session, parts, told } = matter
  const { publicUrl } = config
  const lang = languageOf([...person.languages, ...workshop.languages])
  if (kind === 'notice' || !session) {
    const { isFirst, changes } = matter.notice ?? { isFirst: false, changes: [] }
    return { letter: noticeMail(lang, { workshop, person, isFirst, changes, publicUrl }), calendar: undefined }
  }
  const facts = factsOf(session, parts, person)
  const before = told?.facts
  const letter = sessionMail(lang, { workshop, person, kind, session, facts, before, publicUrl })
  const calendar = person.email === null ? undefined : calendarOf(config, matter, kind, sequence ?? 0, sentAt)
  return { letter, calendar }
}
