/** What crosses the API about workshops, their rooms, categories, team and tokens. */
import { Type } from 'typebox'
import {
  CountryCode,
  changeOf,
  Day,
  Email,
  exact,
  Instant,
  InstantOut,
  Languages,
  Line,
  MaybeLine,
  MaybeProse,
  Name,
  Nullable,
  Prose,
  type Static,
  Uuid,
  view
} from '../platform/contract.ts'
import { listOf } from '../platform/http/paging.ts'
import { memberRole } from './tables.for-team.ts'
import { agencyRole, listSection, registrationState, urduHand, visibility } from './tables.ts'

const Slug = Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', minLength: 3, maxLength: 60 })
const Acronym = Type.String({ minLength: 1, maxLength: 30, description: 'Acronym of an agency' })
export const InWorkshop = Type.Object({
  workshop: Type.String({ maxLength: 60, description: 'Address of the workshop' })
})
export const OneOfWorkshop = Type.Object({ ...InWorkshop.properties, id: Uuid })

const plain = {
  title: Line(200),
  shortTitle: Line(60),
  aim: MaybeProse(2000),
  background: Type.Array(Prose(2000), { maxItems: 50 }),
  startsOn: Day,
  endsOn: Day,
  timeZone: Type.String({ maxLength: 60, description: 'IANA time zone' }),
  venue: MaybeLine(300),
  city: Name(100),
  languages: Languages,
  capacity: Nullable(Type.Integer({ minimum: 1, maximum: 100_000 })),
  visibility: Type.Enum([...visibility.enumValues]),
  urduHand: Type.Enum([...urduHand.enumValues], { description: 'In which hand Urdu is written in documents' })
}
const Clock = (what: string) =>
  Nullable(
    Type.String({
      pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$',
      description: `When the venue ${what}, on the clock of the workshop; null: nobody said`
    })
  )
/** Given together, or not at all. */
const venueHours = { venueOpensAt: Clock('opens'), venueClosesAt: Clock('closes') }
const KeepsDays = (what: string) =>
  Type.Integer({ minimum: 0, maximum: 3650, description: `Days after the workshop on which ${what} are erased` })
/** How people apply, and what becomes of what they tell. */
const ofRegistration = {
  registration: Type.Enum([...registrationState.enumValues], {
    description: 'Whether people may apply on the public page'
  }),
  registrationClosesOn: Nullable(
    Type.String({ ...Day, description: "The last day of it in the workshop's zone; null: until the workshop ends" })
  ),
  dataNotice: MaybeProse(4000),
  dataContact: MaybeLine(200),
  keepsNeedsDays: KeepsDays('dietary needs'),
  keepsContactsDays: KeepsDays('addresses and telephone numbers of people who are not listed'),
  keepsPassportsDays: KeepsDays('passports')
}
/** A country as people write it: a code or a name. Answers give ISO 3166-1 alpha-3. */
const AnyCountry = Type.String({ minLength: 2, maxLength: 100, 'x-text': 'name' })

const AgencyPart = exact('AgencyPart', { agency: Acronym, role: Type.Enum([...agencyRole.enumValues]) })
export const AgencyParts = Type.Array(AgencyPart, { maxItems: 40, description: 'In the order in which they are named' })

export const NewWorkshop = exact('NewWorkshop', {
  slug: Type.Optional(Slug),
  title: plain.title,
  shortTitle: Type.Optional(plain.shortTitle),
  aim: Type.Optional(plain.aim),
  background: Type.Optional(plain.background),
  startsOn: plain.startsOn,
  endsOn: plain.endsOn,
  timeZone: plain.timeZone,
  venue: Type.Optional(plain.venue),
  ...Type.Partial(Type.Object(venueHours)).properties,
  city: plain.city,
  country: AnyCountry,
  languages: Type.Optional(Languages),
  capacity: Type.Optional(plain.capacity),
  visibility: Type.Optional(plain.visibility),
  urduHand: Type.Optional(plain.urduHand),
  ...Type.Partial(Type.Object(ofRegistration)).properties,
  isDemonstration: Type.Optional(Type.Boolean()),
  agencies: Type.Optional(AgencyParts)
})
export const WorkshopChange = changeOf('WorkshopChange', {
  slug: Slug,
  ...plain,
  ...venueHours,
  ...ofRegistration,
  country: AnyCountry
})

export const WorkshopView = view('Workshop', {
  id: Uuid,
  slug: Slug,
  ...plain,
  ...venueHours,
  ...ofRegistration,
  country: CountryCode,
  isDemonstration: Type.Boolean(),
  version: Type.Integer(),
  agencies: Type.Array(
    view('AgencyInWorkshop', { agency: Acronym, name: Type.String(), role: AgencyPart.properties.role })
  )
})
const WorkshopLine = view('WorkshopLine', {
  slug: Slug,
  title: plain.title,
  shortTitle: plain.shortTitle,
  startsOn: Day,
  endsOn: Day,
  timeZone: plain.timeZone,
  city: plain.city,
  country: CountryCode,
  visibility: plain.visibility,
  registration: ofRegistration.registration,
  isDemonstration: Type.Boolean(),
  role: Type.Enum([...memberRole.enumValues])
})
export const WorkshopList = listOf('WorkshopList', WorkshopLine)
export const AgenciesView = view('WorkshopAgencies', { items: WorkshopView.properties.agencies })

const room = { name: Name(100), capacity: Nullable(Type.Integer({ minimum: 1, maximum: 100_000 })) }
export const NewRoom = exact('NewRoom', { name: room.name, capacity: Type.Optional(room.capacity) })
export const RoomChange = changeOf('RoomChange', room)
export const RoomView = view('Room', { id: Uuid, ...room })
export const RoomList = view('RoomList', { items: Type.Array(RoomView) })

const category = {
  name: Name(60),
  letter: Type.String({ minLength: 1, maxLength: 2, 'x-text': 'name' }),
  colour: Type.String({ pattern: '^#[0-9a-f]{6}$', description: 'Dark enough for white text' }),
  section: Type.Enum([...listSection.enumValues])
}
export const NewCategory = exact('NewCategory', category)
export const CategoryChange = changeOf('CategoryChange', category)
export const CategoryView = view('Category', { id: Uuid, ...category, forHeads: Type.Boolean() })
export const CategoryList = view('CategoryList', { items: Type.Array(CategoryView) })

const Role = Type.Enum([...memberRole.enumValues])
export const NewMember = exact('NewMember', { email: Email, role: Role, agency: Type.Optional(Acronym) })
const MemberView = view('Member', {
  userId: Uuid,
  email: Type.String(),
  displayName: Type.String(),
  role: Role,
  agency: Nullable(Acronym)
})
export const MemberList = view('MemberList', { items: Type.Array(MemberView) })
export const OneMember = Type.Object({ ...InWorkshop.properties, userId: Uuid })

export const NewToken = exact('NewToken', {
  name: Line(100),
  role: Role,
  agency: Type.Optional(Acronym),
  expiresAt: Instant
})
const TokenView = view('Token', {
  id: Uuid,
  name: Type.String(),
  role: Role,
  agency: Nullable(Acronym),
  createdAt: InstantOut,
  expiresAt: InstantOut,
  lastUsedAt: Nullable(InstantOut),
  revokedAt: Nullable(InstantOut)
})
export const IssuedToken = view('IssuedToken', {
  ...TokenView.properties,
  token: Type.String({ description: 'Shown this once' })
})
export const TokenList = view('TokenList', { items: Type.Array(TokenView) })

export type NewWorkshop = Static<typeof NewWorkshop>
export type WorkshopChange = Static<typeof WorkshopChange>
export type AgencyParts = Static<typeof AgencyParts>
export type NewMember = Static<typeof NewMember>
export type NewToken = Static<typeof NewToken>
