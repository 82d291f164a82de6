/** What crosses the API about frozen versions of the list of participants. */
import { Type } from 'typebox'
import { CountryCode, exact, InstantOut, MaybeLine, Nullable, type Static, view } from '../platform/contract.ts'
import { ForExcel, InLanguage } from '../platform/http/list-files.ts'
import { InWorkshop } from '../workshops/contract.ts'
import { Face } from './contract.ts'
import { listKind } from './tables.for-lists.ts'

const Kind = Type.Enum([...listKind.enumValues])
const VersionNumber = Type.Integer({
  minimum: 1,
  maximum: 1_000_000,
  description: 'From 1 in each workshop, over both kinds'
})

export const NewVersion = exact('NewListVersion', { kind: Kind, note: Type.Optional(MaybeLine(300)) })
export const OneVersion = Type.Object({ ...InWorkshop.properties, number: VersionNumber })
export const FrozenFile = Type.Object({ face: Type.Optional(Face), forExcel: ForExcel, lang: InLanguage })
export const InFace = Type.Object({ face: Type.Optional(Face) })

export const ListVersionView = view('ListVersion', {
  number: VersionNumber,
  symbol: Type.String({ description: 'As it is printed, such as LOP/3' }),
  kind: Kind,
  note: Nullable(Type.String({ description: 'For organisers: it may speak of people who are not listed' })),
  frozenAt: InstantOut,
  frozenBy: Type.String({ description: 'Who froze it' }),
  people: view('ListVersionPeople', {
    internal: Type.Optional(Type.Integer({ description: 'Everybody; for organisers only' })),
    participants: Type.Integer(),
    public: Type.Integer()
  })
})
export const ListVersionList = view('ListVersionList', { items: Type.Array(ListVersionView) })

const ListChange = view('ListChange', {
  kinds: Type.Array(Type.Enum(['added', 'removed', 'name', 'function', 'group', 'head'])),
  name: Type.String({ description: 'With the honorific, as on the later version that names the person' }),
  country: Nullable(CountryCode),
  before: Nullable(Type.String()),
  after: Nullable(Type.String())
})
export const ListChanges = view('ListChanges', {
  number: VersionNumber,
  since: Nullable(Type.Integer({ description: 'The version before; null for the first' })),
  changes: Type.Array(ListChange, { description: 'As the face tells them' })
})

export type NewVersion = Static<typeof NewVersion>
export type ListVersionView = Static<typeof ListVersionView>
