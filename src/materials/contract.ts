/** What crosses the API about materials. */
import { Type } from 'typebox'
import { changeOf, InstantOut, Line, Nullable, type Static, Uuid, view } from '../platform/contract.ts'
import { FILE_KINDS, fileKinds } from '../platform/uploads/kinds.ts'
import { InWorkshop } from '../workshops/contract.ts'
import { materialVisibility } from './tables.ts'

const Visibility = Type.Enum([...materialVisibility.enumValues], {
  description:
    'public: whoever sees the agenda; participants: who is confirmed; secretariat: the team alone. ' +
    'Outside the team only once the session is in a release.'
})
const Language = Type.String({ pattern: '^[a-z]{2,3}$', description: 'BCP 47 primary language tag, such as en' })

/** Beside the file, which is the body. */
export const NewMaterial = Type.Object({
  session: Uuid,
  title: Line(200),
  visibility: Visibility,
  language: Type.Optional(Language)
})
export type NewMaterial = Static<typeof NewMaterial>

export const MaterialChange = changeOf('MaterialChange', {
  title: Line(200),
  visibility: Visibility,
  language: Nullable(Language),
  position: Type.Integer({ minimum: 1, maximum: 1000, description: 'Place among the materials of the session' })
})
export type MaterialChange = Static<typeof MaterialChange>

export const MaterialFile = view('MaterialFile', {
  number: Type.Integer({ description: 'Each upload is a version of its own, counted from 1' }),
  kind: Type.Enum([...fileKinds]),
  mediaType: Type.Enum(Object.values(FILE_KINDS).map(({ mediaType }) => mediaType)),
  size: Type.Integer({ description: 'Bytes' }),
  sha256: Type.String({ description: 'Of the bytes, in hexadecimal digits' }),
  uploadedAt: InstantOut
})
export type MaterialFile = Static<typeof MaterialFile>

export const MaterialView = view('Material', {
  id: Uuid,
  sessionId: Uuid,
  title: Type.String(),
  visibility: Visibility,
  language: Nullable(Type.String()),
  position: Type.Integer(),
  version: Type.Integer({ description: 'Of what is said here, for If-Match' }),
  file: MaterialFile
})
export type MaterialView = Static<typeof MaterialView>

export const MaterialList = view('MaterialList', { items: Type.Array(MaterialView) })
export const MaterialVersionList = view('MaterialVersionList', { items: Type.Array(MaterialFile) })

export const OfSession = Type.Object({ session: Type.Optional(Uuid) })
export const OneMaterial = Type.Object({ ...InWorkshop.properties, id: Uuid })
export const OfVersion = Type.Object({
  version: Type.Optional(
    Type.Integer({ minimum: 1, maximum: 100_000, description: 'Older ones are for the team; unless said, the latest' })
  )
})
