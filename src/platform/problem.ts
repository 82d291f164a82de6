/** Errors that a client may see, as RFC 9457 problem details. Anything else is a bug and answers 500. */
import { Type } from 'typebox'

export type ProblemKind = { slug: string; status: number; title: string }
/** A fault at one place of what was sent. `pointer` is a URI fragment (RFC 6901, section 6), such as `#/body/email`. */
export type FieldFault = { pointer: string; detail: string }

/** Faults of fields of the body, for the extensions of a problem. */
export const atFields = (faults: { field: string; detail: string }[]): { errors: FieldFault[] } => ({
  errors: faults.map(({ field, detail }) => ({ pointer: `#/body/${field}`, detail }))
})
export const atField = (field: string, detail: string): { errors: FieldFault[] } => atFields([{ field, detail }])

export class Problem extends Error {
  readonly kind: ProblemKind
  readonly extensions: Record<string, unknown>

  constructor(kind: ProblemKind, detail: string, extensions: Record<string, unknown> = {}) {
    super(detail)
    this.name = 'Problem'
    this.kind = kind
    this.extensions = extensions
  }
}

const kinds = new Map<string, ProblemKind>()

/** Declares a kind of problem. The result makes a Problem to throw; its `kind` documents routes. */
export const defineProblem = (status: number, slug: string, title: string) => {
  const kind = { slug, status, title }
  kinds.set(slug, kind)
  const raise = (detail: string, extensions?: Record<string, unknown>) => new Problem(kind, detail, extensions)
  return Object.assign(raise, { kind })
}

/** Every kind declared so far, for the page that `type` leads to. */
export const declaredKinds = (): ProblemKind[] => [...kinds.values()].sort((a, b) => a.slug.localeCompare(b.slug))

export const ProblemDetails = Type.Object(
  {
    type: Type.String({ format: 'uri-reference' }),
    title: Type.String(),
    status: Type.Integer(),
    detail: Type.Optional(Type.String()),
    instance: Type.Optional(Type.String()),
    errors: Type.Optional(Type.Array(Type.Object({ pointer: Type.String(), detail: Type.String() })))
  },
  { $id: 'Problem', additionalProperties: true, description: 'A problem as in RFC 9457' }
)

/** The part of a route's `response` that declares which problems it may answer with. */
export const problems = (...declared: { kind: ProblemKind }[]) =>
  Object.fromEntries(
    declared.map(({ kind }) => [
      kind.status,
      {
        description: declared
          .filter((other) => other.kind.status === kind.status)
          .map((other) => other.kind.title)
          .join(' / '),
        content: { 'application/problem+json': { schema: Type.Ref('Problem') } }
      }
    ])
  )

export const invalidRequest = defineProblem(400, 'invalid-request', 'The request does not fit its contract')
export const notFound = defineProblem(404, 'not-found', 'Nothing is here')
