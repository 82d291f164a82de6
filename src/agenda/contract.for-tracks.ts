/** What crosses the API about tracks. */
import { Type } from 'typebox'
import { changeOf, exact, Name, type Static, Uuid, view } from '../platform/contract.ts'

const MOST_TRACKS = 1000
const track = {
  name: Name(60),
  colour: Type.String({
    pattern: '^#[0-9a-f]{6}$',
    description: 'Beside the name, never alone: whatever the colour, the text stays readable'
  })
}
const position = Type.Integer({ minimum: 1, maximum: MOST_TRACKS, description: 'The place in their order, from 1' })

export const NewTrack = exact('NewTrack', { ...track, position: Type.Optional(position) })
export const TrackChange = changeOf('TrackChange', { ...track, position })
export const TrackView = view('Track', { id: Uuid, ...track, position })
export const TrackList = view('TrackList', { items: Type.Array(TrackView) })

export type NewTrack = Static<typeof NewTrack>
export type TrackChange = Static<typeof TrackChange>
