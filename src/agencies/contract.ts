/** What crosses the API about agencies. */
import { Type } from 'typebox'
import { changeOf, exact, InstantOut, Line, type Static, Uuid, view } from '../platform/contract.ts'
import { agencyKind } from './tables.ts'

const fields = {
  acronym: Type.String({ minLength: 1, maxLength: 30, 'x-text': 'name' }),
  name: Line(200),
  kind: Type.Enum([...agencyKind.enumValues])
}

export const NewAgency = exact('NewAgency', fields)
export const AgencyChange = changeOf('AgencyChange', fields)
export const AgencyView = view('Agency', { id: Uuid, ...fields, version: Type.Integer() })
export const AgencyList = view('AgencyList', { items: Type.Array(AgencyView) })
/** A logo as it is kept: its size in pixels. The picture itself is at /agencies/:id/logo.png. */
export const LogoView = view('AgencyLogo', {
  agencyId: Uuid,
  width: Type.Integer(),
  height: Type.Integer(),
  changedAt: InstantOut
})
export const LogoList = view('AgencyLogoList', { items: Type.Array(LogoView) })
export const OneAgency = Type.Object({ id: Uuid })

export type NewAgency = Static<typeof NewAgency>
export type AgencyChange = Static<typeof AgencyChange>
