/** What crosses the API about a workshop at a glance. */
import { Type } from 'typebox'
import { DeedView } from '../accounts/contract.ts'
import { participantState } from '../participants/tables.ts'
import { CountryCode, Day, Nullable, view } from '../platform/contract.ts'
import { CHECK_SCREENS, CHECK_SEVERITIES } from './rules.for-checks.ts'

const CheckView = view('Check', {
  kind: Type.String({ description: 'Such as `heads-missing`, or `session-` and the kind of a warning of the agenda' }),
  severity: Type.Enum([...CHECK_SEVERITIES]),
  count: Type.Integer({ description: 'How many it is about; 0 when it is done' }),
  of: Type.Array(Type.String(), { description: 'Codes of what it is about: countries, sessions, acronyms' }),
  on: Nullable(Day),
  link: view('CheckLink', {
    screen: Type.Enum([...CHECK_SCREENS], { description: 'Screen of the console where it is done' }),
    search: Type.Record(Type.String(), Type.Array(Type.String()))
  })
})

const Count = Type.Integer()
/** Null: not for the reader. Officers are told of the people whom their agency invited. */
export const OverviewView = view('Overview', {
  phase: Type.Enum(['before', 'during', 'after']),
  today: { ...Day, description: "In the workshop's zone" },
  days: Type.Integer({
    description: 'Before: until the first day. During: which day it is. After: since the last day'
  }),
  lasts: Type.Integer({ description: 'Days of the workshop' }),
  states: Nullable(
    view('PeopleByState', Object.fromEntries(participantState.enumValues.map((state) => [state, Count])))
  ),
  places: Nullable(view('Places', { capacity: Nullable(Count), taken: Count, waiting: Count })),
  byCountryAndSector: Nullable(
    Type.Array(
      view('PeopleByCountryAndSector', { country: Nullable(CountryCode), sector: Type.String(), people: Count }),
      { description: 'Confirmed people' }
    )
  ),
  checks: Nullable(Type.Array(CheckView)),
  deeds: Nullable(Type.Array(DeedView, { description: 'The latest first' }))
})
