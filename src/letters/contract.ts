/** What crosses the API about issued documents. */
import { Type } from 'typebox'
import { CountryCode, exact, InstantOut, Line, Nullable, type Static, Uuid, view } from '../platform/contract.ts'
import { listOf } from '../platform/http/paging.ts'
import { documentKind } from './tables.ts'

export const CertificateQuery = Type.Object({
  again: Type.Optional(
    Type.Boolean({ description: 'Organisers only: issues a new certificate in place of one that was revoked' })
  )
})
const Kind = Type.Enum([...documentKind.enumValues])
export const DocumentFilter = Type.Object({
  participant: Type.Optional(Uuid),
  kind: Type.Optional(Kind)
})
export const IssuedDocumentView = view('IssuedDocument', {
  id: Uuid,
  kind: Kind,
  participantId: Nullable(Uuid),
  country: Nullable(CountryCode),
  reference: Nullable(Type.String({ description: 'Of the participant, as it is now' })),
  displayName: Nullable(Type.String({ description: 'Of the participant, as it is now; null: it went to a State' })),
  letterReference: Nullable(Type.String({ description: 'Under which the sender files it; certificates have none' })),
  facts: view('IssuedFacts', {
    lang: Type.String(),
    name: Type.String(),
    organisation: Type.String(),
    workshop: Type.String(),
    place: Type.String(),
    days: Type.String(),
    basis: Type.String()
  }),
  issuedAt: InstantOut,
  issuedBy: Nullable(Uuid),
  revokedAt: Nullable(InstantOut),
  reason: Type.String({ description: '`superseded`: the facts changed and a newer document took its place' })
})
export const IssuedDocumentList = listOf('IssuedDocumentList', IssuedDocumentView)
export const Revocation = exact('Revocation', {
  reason: Type.String({ ...Line(300), description: 'Told to everybody who checks the code: name nobody in it' })
})
export type Revocation = Static<typeof Revocation>
