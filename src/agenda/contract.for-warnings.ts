/** What crosses the API about warnings of the draft. */
import { Type } from 'typebox'
import { Uuid, view } from '../platform/contract.ts'
import { SEVERITIES, WARNING_KINDS } from './rules.for-warning-kinds.ts'

/** What an organiser should look at. `detail` says it in English; `kind` and `parameters` for other languages. */
export const WarningView = view('SessionWarning', {
  sessionId: Uuid,
  kind: Type.Enum([...WARNING_KINDS]),
  severity: Type.Enum([...SEVERITIES]),
  detail: Type.String(),
  parameters: Type.Object({
    person: Type.Optional(Type.String()),
    country: Type.Optional(Type.String({ description: 'ISO 3166-1 alpha-3' })),
    room: Type.Optional(Type.String()),
    places: Type.Optional(Type.Integer()),
    people: Type.Optional(Type.Integer()),
    languages: Type.Optional(Type.Array(Type.String())),
    from: Type.Optional(Type.String({ description: "On the workshop's clock, such as 07:30" })),
    to: Type.Optional(Type.String())
  }),
  others: Type.Array(Uuid, { description: 'Other sessions that it is about' })
})
export const WarningList = view('SessionWarningList', { items: Type.Array(WarningView) })
