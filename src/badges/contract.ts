/** What crosses the API about badges. */
import { Type } from 'typebox'
import { CountryCode, InstantOut, type Static, Uuid, view } from '../platform/contract.ts'

const UUID = '[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}'

const LayoutName = Type.String({ pattern: '^[a-z0-9-]{1,60}$', description: 'Name of a layout' })
const Force = Type.Boolean({ description: 'Print without the characters that no font has, instead of refusing' })

/** All together narrow the choice. Only confirmed people have badges. */
export const BadgeFilter = Type.Object({
  order: Type.Optional(
    Type.Enum(['country', 'name', 'category'], { description: 'country, unless said: as in the list of participants' })
  ),
  country: Type.Optional(CountryCode),
  category: Type.Optional(Type.String({ maxLength: 60, description: 'A category as on the badge or on the list' })),
  ids: Type.Optional(
    Type.String({
      pattern: `^${UUID}(,${UUID}){0,199}$`,
      maxLength: 200 * 37,
      description: 'Participants, with commas between them; 200 at most'
    })
  )
})
export const BadgeQuery = Type.Object({
  ...BadgeFilter.properties,
  layout: Type.Optional(LayoutName),
  force: Type.Optional(Force)
})
export const OneBadgeQuery = Type.Object({ layout: Type.Optional(LayoutName), force: Type.Optional(Force) })

export const IssuedBadge = view('IssuedBadge', { participantId: Uuid, issuedAt: InstantOut })

export type BadgeFilter = Static<typeof BadgeFilter>
export type OneBadgeQuery = Static<typeof OneBadgeQuery>
