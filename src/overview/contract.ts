/** What crosses the API about a workshop as a whole: what is held of people. */
import { Type } from 'typebox'
import { Day, InstantOut, Nullable, view } from '../platform/contract.ts'

const KeptView = view('KeptData', {
  keptUntil: { ...Day, description: "The last day on which it is kept, in the workshop's zone" },
  people: Type.Integer({ description: 'Of how many people it is held now' }),
  lastErasedAt: Nullable(InstantOut)
})
export const DataProtectionView = view('DataProtection', {
  hasNotice: Type.Boolean({ description: 'Does the form of registration say what the data are for?' }),
  dataContact: Type.String(),
  held: view('HeldData', {
    people: Type.Integer(),
    emails: Type.Integer(),
    telephones: Type.Integer(),
    dietaryNeeds: Type.Integer(),
    notListed: Type.Integer({ description: 'People who must not be listed' })
  }),
  dietaryNeeds: KeptView,
  contactsOfNotListed: KeptView,
  erasures: Type.Array(
    view('Erasure', {
      kind: Type.Enum(['dietary-needs', 'contacts']),
      people: Type.Integer({ description: 'Of how many people it was erased' }),
      at: InstantOut
    })
  )
})
