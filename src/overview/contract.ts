/** What crosses the API about a workshop as a whole: making it again, and what is held of people. */
import { Type } from 'typebox'
import { Day, exact, InstantOut, Nullable, type Static, view } from '../platform/contract.ts'
import { NewWorkshop } from '../workshops/contract.ts'
import { PRINTED_KINDS } from './rules.for-names.ts'

const { title, shortTitle, slug, startsOn, timeZone, venue, city, country } = NewWorkshop.properties

/** What is not said is as in the workshop that is made again. The last day follows from the first. */
export const WorkshopClone = exact('WorkshopClone', {
  title,
  shortTitle,
  slug,
  startsOn,
  timeZone: Type.Optional(timeZone),
  venue,
  city: Type.Optional(city),
  country: Type.Optional(country),
  what: exact('ClonedParts', {
    rooms: Type.Boolean(),
    categories: Type.Boolean({ description: 'Otherwise the usual ones' }),
    agencies: Type.Boolean(),
    team: Type.Boolean({ description: 'Officers come only with agencies' }),
    agenda: Type.Boolean({ description: 'Sessions on the same days of the workshop; people become TBC' })
  })
})

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
  passports: KeptView,
  erasures: Type.Array(
    view('Erasure', {
      kind: Type.Enum(['dietary-needs', 'contacts', 'passports']),
      people: Type.Integer({ description: 'Of how many people it was erased' }),
      at: InstantOut
    })
  )
})

export const LostLettersView = view('LostLetters', {
  items: Type.Array(
    view('TextWithLostLetters', {
      kind: Type.Enum([...PRINTED_KINDS]),
      id: Type.String({ description: 'Of a role: its session' }),
      name: Type.String({ description: 'What it is called; of a session or role, the code' }),
      field: Type.String(),
      characters: Type.Array(Type.String(), { description: 'Badges leave them out; documents print (?)' })
    })
  )
})

export type WorkshopClone = Static<typeof WorkshopClone>
