/** What crosses the API about addresses of calendars. */
import { Type } from 'typebox'
import { exact, InstantOut, Uuid, view } from '../platform/contract.ts'
import { LONGEST_FEED_DAYS } from './rules.for-agencies.ts'

export const NewAgencyFeed = exact('NewAgencyFeed', {
  withSessions: Type.Boolean({ description: 'With the sessions of each workshop, and not only its days' }),
  days: Type.Optional(
    Type.Integer({
      minimum: 1,
      maximum: LONGEST_FEED_DAYS,
      description: 'How long the address works'
    })
  )
})
export const AgencyFeedView = view('AgencyFeed', {
  id: Uuid,
  agencyId: Uuid,
  withSessions: Type.Boolean(),
  address: Type.Union([Type.String(), Type.Null()], {
    description: 'A secret: who knows it reads the calendar. Null when the secret of the server is another now'
  }),
  createdAt: InstantOut,
  expiresAt: InstantOut
})
export const AgencyFeedList = view('AgencyFeedList', { items: Type.Array(AgencyFeedView) })
export const OfAgency = Type.Object({ agency: Uuid })
export const OneAgencyFeed = Type.Object({ agency: Uuid, id: Uuid })
