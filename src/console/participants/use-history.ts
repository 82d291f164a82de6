/** Everything that happened to a person, as one line of time. */
import { api } from '../api/client.ts'
import type { components } from '../api/schema.d.ts'
import { useWorkshop } from '../session/workshop.ts'

type Told = components['schemas']['ParticipantHistory']
export type Entry = { at: string; byName: string | null } & (
  | { kind: 'state'; move: Told['items'][number] }
  | { kind: 'deed'; deed: Told['deeds'][number] }
  | { kind: 'badge'; layout: string }
)

export const useHistory = (id: string) => {
  const { path } = useWorkshop()
  return api.useQuery('get', '/api/v1/workshops/{workshop}/participants/{id}/history', {
    params: { path: { ...path, id } }
  })
}

/** The first state says that somebody was entered, and the move to `replaced` by whom. */
const TOLD_BY_STATES = ['participants.register', 'participants.import', 'participants.replace', 'registration.apply']

/** The latest first. */
export const timelineOf = ({ items, deeds, badges }: Told): Entry[] =>
  [
    ...items.map((move): Entry => ({ kind: 'state', move, at: move.at, byName: move.byName })),
    ...deeds
      .filter(({ deed }) => !TOLD_BY_STATES.includes(deed))
      .map((deed): Entry => ({ kind: 'deed', deed, at: deed.at, byName: deed.byName })),
    ...badges.map(({ at, byName, layout }): Entry => ({ kind: 'badge', at, byName, layout }))
  ]
    .map((entry, i) => ({ entry, i }))
    .sort((a, b) => b.entry.at.localeCompare(a.entry.at) || b.i - a.i)
    .map(({ entry }) => entry)
