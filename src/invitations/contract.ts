/** What crosses the API about telling people of releases. */
import { Type } from 'typebox'
import { exact, InstantOut, MaybeLine, Nullable, type Static, Uuid, view } from '../platform/contract.ts'
import { listOf, PageQuery } from '../platform/http/paging.ts'
import { InWorkshop } from '../workshops/contract.ts'
import { invitationAnswer, mailingState, messageKind, messageState } from './tables.ts'

const Count = (description: string) => Type.Integer({ description })
const Kind = Type.Enum([...messageKind.enumValues], {
  description: 'A notice tells in words what changed; the others are for calendars, about one session each'
})
const State = Type.Enum([...messageState.enumValues])
const REASONS = [
  'by-hand',
  'no-address',
  'not-coming',
  'not-confirmed',
  'superseded',
  'out-of-date',
  'refused',
  'unsent'
] as const
const Reason = Type.Enum([...REASONS], { description: 'Why it is not sent' })

export const OneMailing = Type.Object({
  ...InWorkshop.properties,
  release: Type.Integer({ minimum: 1, maximum: 2_147_483_647, description: 'Number of the release' })
})
export const OneMessage = Type.Object({ ...OneMailing.properties, id: Uuid })

const byState = {
  proposed: Count('Would be sent if it were approved now'),
  leftOut: Count('Not to be sent'),
  queued: Count('On their way'),
  sent: Count('Sent'),
  failed: Count('Could not be sent')
}
const line = {
  release: Type.Integer(),
  state: Type.Enum([...mailingState.enumValues]),
  version: Type.Integer(),
  createdAt: InstantOut,
  decidedAt: Nullable(InstantOut),
  ...byState,
  people: Count('People who get at least one message')
}
export const MailingLine = view('MailingLine', line)
export const MailingList = view('MailingList', { items: Type.Array(MailingLine) })
export const MailingView = view('Mailing', {
  ...line,
  isLatest: Type.Boolean({ description: 'No newer release was made: it may still be approved' }),
  kinds: Type.Array(view('MailingKind', { kind: Kind, ...byState })),
  reasons: Type.Array(view('MailingReason', { reason: Reason, messages: Type.Integer() })),
  sessions: Type.Array(
    view('MailingSession', { id: Uuid, code: Type.String(), title: Type.String(), messages: Type.Integer() })
  )
})

export const NextMailing = view('NextMailing', {
  number: Count('Number that the next release would have'),
  kinds: Type.Array(view('NextMailingKind', { kind: Kind, messages: Type.Integer() })),
  messages: Type.Integer(),
  people: Count('People who would get at least one message'),
  withoutAddress: Count('People who would be told if an address were known')
})

const filter = {
  kind: Type.Optional(Kind),
  session: Type.Optional(Uuid),
  state: Type.Optional(State),
  q: Type.Optional(MaybeLine(200))
}
export const MessageQuery = Type.Object({ ...PageQuery.properties, ...filter })

const message = {
  id: Uuid,
  kind: Kind,
  state: State,
  reason: Nullable(Reason),
  sentAt: Nullable(InstantOut),
  person: view('MessagePerson', {
    id: Uuid,
    displayName: Type.String(),
    reference: Type.String(),
    country: Nullable(Type.String())
  }),
  session: Nullable(view('MessageSession', { id: Uuid, code: Type.String(), title: Type.String() })),
  answer: Nullable(Type.Enum([...invitationAnswer.enumValues], { description: 'Of who was invited by calendar' }))
}
export const MessageList = listOf('MailingMessageList', view('MailingMessage', message))

export const MessagePreview = view('MailingMessagePreview', {
  id: Uuid,
  kind: Kind,
  to: Nullable(Type.String({ description: 'Null where no address is known' })),
  lang: Type.String(),
  subject: Type.String(),
  text: Type.String(),
  html: Type.String(),
  calendar: Nullable(
    view('CalendarMessage', {
      method: Type.Enum(['REQUEST', 'CANCEL']),
      sequence: Type.Integer(),
      content: Type.String({ description: 'The iCalendar object, as it is sent' })
    })
  )
})

export const LeavingOut = exact('LeavingOut', {
  isLeftOut: Type.Boolean({ description: 'False puts back what was left out by hand' }),
  ids: Type.Optional(Type.Array(Uuid, { maxItems: 1000, uniqueItems: true })),
  filter: Type.Optional(exact('LeavingOutFilter', filter))
})

export type MailingView = Static<typeof MailingView>
export type MailingLine = Static<typeof MailingLine>
export type NextMailing = Static<typeof NextMailing>
export type LeavingOut = Static<typeof LeavingOut>
export type MessageQuery = Static<typeof MessageQuery>
export type MessageList = Static<typeof MessageList>
