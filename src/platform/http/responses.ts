/** Adds to what a route declares the problems that come from what stands before it: each plugin names its own. */
import type { RouteOptions } from 'fastify'
import { type ProblemKind, problems } from '../problem.ts'

type Declared = { description: string; content?: Record<string, unknown> }

/** Does nothing for routes that are not described, such as pages. */
export const alsoAnswers = (route: Pick<RouteOptions, 'schema'>, ...kinds: { kind: ProblemKind }[]): void => {
  if (!route.schema || route.schema.hide) return
  route.schema.response ??= {}
  const declared = route.schema.response as Record<string, Declared>
  for (const kind of kinds) {
    const { status, title } = kind.kind
    const there = declared[status]
    if (there === undefined) Object.assign(declared, problems(kind))
    else if (!there.description.split(' / ').includes(title)) there.description += ` / ${title}`
  }
}

/** Methods that change something. */
export const isUnsafe = (method: RouteOptions['method']): boolean =>
  [method].flat().some((name) => !['GET', 'HEAD', 'OPTIONS'].includes(name))
