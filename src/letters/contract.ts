/** What crosses the API about issued documents. */
import { Type } from 'typebox'
import { exact, InstantOut, Line, Nullable, type Static, Uuid, view } from '../platform/contract.ts'
import { listOf } from '../platform/http/paging.ts'
import { documentKind } from './tables.ts'

export const CertificateQuery = Type.Object({
  again: Type.Optional(
    Type.Boolean({ description: 'Organisers only: issues a new certificate in place of one that was revoked' })
  )
})
export const DocumentFilter = Type.Object({ participant: Type.Optional(Uuid) })
export const IssuedDocumentView = view('IssuedDocument', {
  id: Uuid,
  kind: Type.Enum([...documentKind.enumValues]),
  participantId: Uuid,
  reference: Type.String({ description: 'Of the participant, as it is now' }),
  displayName: Type.String({ description: 'Of the participant, as it is now' }),
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
