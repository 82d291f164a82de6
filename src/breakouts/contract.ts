/** What crosses the API about parallel groups and the places in them. */
import { Type } from 'typebox'
import { sessionKind, sessionRole } from '../agenda/tables.ts'
import { sex } from '../participants/tables.ts'
import { exact, InstantOut, Nullable, type Static, Uuid, view } from '../platform/contract.ts'
import { METHODS } from './rules.for-units.ts'

const MOST_GROUPS = 100
const MOST_PLACES = 5000

const GroupIds = Type.Array(Uuid, {
  minItems: 1,
  maxItems: MOST_GROUPS,
  uniqueItems: true,
  description: 'Groups of one set'
})

export const NewBalance = exact('NewBalance', {
  sessionIds: GroupIds,
  method: Type.Optional(
    Type.Enum([...METHODS], {
      description:
        'mixed: every country, sector and sex as evenly as whole numbers allow; by-country: delegations stay ' +
        'together; by-theme: wishes first, then balance'
    })
  ),
  keep: Type.Optional(
    Type.Enum(['by-hand', 'all', 'none'], {
      description: 'Which places stay as they are; those given by hand unless said'
    })
  ),
  dryRun: Type.Optional(Type.Boolean({ description: 'Only tells what would come of it' }))
})

export const NewPlaces = exact('NewPlaces', {
  sessionIds: GroupIds,
  places: Type.Array(
    exact('NewPlace', {
      participantId: Uuid,
      sessionId: Nullable(Uuid),
      byHand: Type.Optional(Type.Boolean({ description: 'true unless said: balancing leaves such places' }))
    }),
    { minItems: 1, maxItems: MOST_PLACES }
  ),
  force: Type.Optional(Type.Boolean({ description: 'Also where a group has fewer places then; told as a warning' }))
})

const Percent = Type.Number({ minimum: 0, maximum: 100 })
const Count = Type.Integer({ minimum: 0 })
const Measures = view('BreakoutMeasures', {
  people: Count,
  sizeDifference: Type.Integer({ description: 'Between the largest and the smallest group' }),
  score: Type.Number({ description: 'Mean of the three below. 100: as even as whole numbers allow' }),
  even: view('BreakoutEvenness', { country: Percent, sector: Percent, sex: Percent }),
  delegations: Count,
  delegationsApart: Type.Integer({ description: 'Delegations whose people are in more than one group' }),
  wishing: Type.Integer({ description: 'People in groups who told a wish' }),
  firstWishes: Count,
  anyWishes: Count,
  groups: Type.Array(
    view('BreakoutGroupMeasures', {
      sessionId: Uuid,
      people: Count,
      womenShare: Nullable(Type.Number({ description: 'Percent of those whose sex is recorded; null: of nobody' })),
      countries: Count,
      sectors: Count
    })
  )
})
const Counts = Type.Array(view('BreakoutCount', { value: Type.String(), people: Count }))

const GroupView = view('BreakoutGroup', {
  id: Uuid,
  code: Type.String(),
  title: Type.String(),
  kind: Type.Enum([...sessionKind.enumValues]),
  room: Nullable(Type.String()),
  startsAt: InstantOut,
  endsAt: InstantOut,
  capacity: Nullable(Type.Integer({ description: 'What the session offers and the room holds; null: no limit' })),
  leaders: Type.Array(
    view('BreakoutLeader', {
      role: Type.Enum([...sessionRole.enumValues]),
      name: Type.String(),
      participantId: Nullable(Uuid)
    })
  ),
  counts: view('BreakoutCounts', { country: Counts, sector: Counts, sex: Counts })
})
const PersonView = view('BreakoutPerson', {
  id: Uuid,
  reference: Type.String(),
  name: Type.String(),
  country: Nullable(Type.String()),
  sector: Type.String(),
  sex: Type.Enum([...sex.enumValues]),
  category: Type.String(),
  sessionId: Nullable(Uuid),
  byHand: Type.Boolean(),
  wishes: Type.Array(Uuid, { description: 'Groups of the set, the first wish first' })
})
const SetView = view('BreakoutSet', {
  id: Type.String({ ...Uuid, description: 'The first of its groups' }),
  version: Type.Integer({ description: 'For If-Match' }),
  unreleased: Type.Integer({ description: 'People whose place differs from what the latest release says' }),
  measures: Measures,
  groups: Type.Array(GroupView),
  people: Type.Array(PersonView),
  doubtful: Type.Array(Uuid, { description: 'People with two places at once, or one beside a role' })
})
export const BreakoutsView = view('Breakouts', {
  release: Nullable(Type.Integer({ description: 'The latest; null before the first' })),
  sets: Type.Array(SetView)
})
export const BalanceView = view('BreakoutBalance', {
  version: Type.Integer(),
  isDryRun: Type.Boolean(),
  placed: Type.Integer({ description: 'People who had no place' }),
  moved: Type.Integer({ description: 'People who had another' }),
  before: Measures,
  after: Measures
})
export const PlacesView = view('BreakoutPlaces', {
  version: Type.Integer(),
  warnings: Type.Array(
    view('BreakoutOverfull', {
      sessionId: Uuid,
      code: Type.String(),
      title: Type.String(),
      capacity: Type.Integer(),
      people: Type.Integer()
    })
  )
})

export type NewBalance = Static<typeof NewBalance>
export type NewPlaces = Static<typeof NewPlaces>
