/** What crosses the API about outcomes and remarks for the record. */
import { Type } from 'typebox'
import {
  changeOf,
  Day,
  exact,
  InstantOut,
  Line,
  MaybeLine,
  Nullable,
  Prose,
  type Static,
  Uuid,
  view
} from '../platform/contract.ts'
import { InLanguage } from '../platform/http/list-files.ts'
import { listOf } from '../platform/http/paging.ts'
import type { Block } from '../platform/pdf/flow/blocks.ts'
import { outcomeKind, outcomeLevel } from './tables.ts'

const Kind = Type.Enum([...outcomeKind.enumValues])
const fields = {
  kind: Kind,
  text: Prose(4000),
  theme: MaybeLine(200),
  sessionId: Nullable(Uuid),
  level: Nullable(Type.Enum([...outcomeLevel.enumValues])),
  owner: MaybeLine(200),
  dueOn: Nullable(Day),
  illustrative: Type.Boolean({ description: 'Made up as an example; says so wherever it prints' })
}
const { kind, text, ...optional } = fields

export const NewOutcome = exact('NewOutcome', { kind, text, ...Type.Partial(Type.Object(optional)).properties })
export const OutcomeChange = changeOf('OutcomeChange', fields)
export const OutcomeView = view('Outcome', { id: Uuid, ...fields, text: Type.String(), version: Type.Integer() })
export const OutcomeList = listOf('OutcomeList', OutcomeView)
/** All outcomes of the kind, each once. */
export const OutcomeOrder = exact('OutcomeOrder', {
  kind: Kind,
  ids: Type.Array(Uuid, { minItems: 1, maxItems: 500, uniqueItems: true })
})
export const OutcomeFilter = Type.Object({ kind: Type.Optional(Kind), sessionId: Type.Optional(Uuid) })

export const NewRemark = Type.Object(
  { sessionId: Uuid, speaker: Line(200), text: Prose(4000) },
  {
    title: 'NewRemark',
    additionalProperties: false,
    description: 'Words given for the record, with the name of who said them'
  }
)
export const RemarkView = view('Remark', { id: Uuid, sessionId: Uuid, speaker: Type.String(), text: Type.String() })
export const RemarkList = view('RemarkList', { items: Type.Array(RemarkView) })
export const OutcomeReportQuery = Type.Object({
  face: Type.Optional(
    Type.Enum(['internal', 'participants'], {
      description: 'internal: everybody is counted and listed; otherwise those who agreed'
    })
  ),
  lang: InLanguage
})

const BlockView = Type.Unsafe<Block>({
  type: 'object',
  additionalProperties: true,
  required: ['kind'],
  properties: { kind: { type: 'string' } },
  title: 'DocumentBlock'
})
export const OutcomeReportView = view('OutcomeReport', {
  lang: Type.String({ description: 'BCP 47 language of the text' }),
  asOf: InstantOut,
  blocks: Type.Array(BlockView, { description: 'What the document is made of, in its order' })
})

export type OutcomeOrder = Static<typeof OutcomeOrder>
export type NewOutcome = Static<typeof NewOutcome>
export type OutcomeChange = Static<typeof OutcomeChange>
export type OutcomeFilter = Static<typeof OutcomeFilter>
export type NewRemark = Static<typeof NewRemark>
