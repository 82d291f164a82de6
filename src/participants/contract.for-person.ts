/** What crosses the API about what happened to a person, who takes their place, and what is left when they are erased. */
import { Type } from 'typebox'
import { InstantOut, Nullable, Uuid, view } from '../platform/contract.ts'
import { ParticipantView, State } from './contract.ts'

const Name = Nullable(Type.String({ description: 'Of a person or machine; null for the server itself' }))
const Other = view('OtherParticipant', { id: Uuid, reference: Type.String(), displayName: Type.String() })

export const History = view('ParticipantHistory', {
  items: Type.Array(
    view('StateMove', {
      from: Nullable(State),
      to: State,
      reason: Type.String(),
      at: InstantOut,
      by: Nullable(Uuid),
      byName: Name
    }),
    { description: 'Every state that the person has had' }
  ),
  deeds: Type.Array(
    view('ParticipantDeed', {
      deed: Type.String({ description: 'Feature and verb, such as participants.change' }),
      at: InstantOut,
      byName: Name,
      fields: Type.Array(Type.String(), { description: 'Which were changed; what they held is not kept' }),
      other: Nullable(Other)
    }),
    { description: 'What else was done, the latest 200' }
  ),
  badges: Type.Array(view('BadgeOfHistory', { at: InstantOut, byName: Name, layout: Type.String() }), {
    description: 'When badges were printed'
  }),
  replacedBy: Nullable(Other),
  replaces: Nullable(Other)
})

export const ErasureView = view('ErasedParticipant', {
  participant: ParticipantView,
  sessions: Type.Array(view('SessionOfErased', { id: Uuid, code: Type.String(), title: Type.String() }), {
    description: 'Of the draft, in which "TBC" now stands instead of the name'
  }),
  releases: Type.Array(Type.Integer(), {
    description: 'Releases of the agenda that print the name yet; make a new one, which visitors then see alone'
  })
})
