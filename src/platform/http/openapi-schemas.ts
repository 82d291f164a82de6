/** Moves schemas that have a title to the components of an OpenAPI document, each told once under its name. */
import { isDeepStrictEqual } from 'node:util'

type Json = Record<string, unknown>

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Changes the bodies and answers of the document in place. Throws when two different schemas have one title. */
export const liftSchemas = <Document extends object>(document: Document): Document => {
  const { paths, components } = document as { paths: Json; components: { schemas: Json } }
  const named = components.schemas

  const lift = (schema: unknown): unknown => {
    if (Array.isArray(schema)) return schema.map(lift)
    if (!isObject(schema)) return schema
    const lifted = Object.fromEntries(
      Object.entries(schema)
        .filter(([key]) => !key.startsWith('x-'))
        .map(([key, value]) => [key, key === 'enum' || key === 'const' || key === 'default' ? value : lift(value)])
    )
    const { title } = lifted
    if (typeof title !== 'string') return lifted
    if (named[title] !== undefined && !isDeepStrictEqual(named[title], lifted)) {
      throw new Error(`Two different schemas have the title ${title}`)
    }
    named[title] = lifted
    return { $ref: `#/components/schemas/${title}` }
  }

  const visit = (node: unknown): void => {
    if (!isObject(node)) return
    for (const media of Object.values(isObject(node.content) ? node.content : {})) {
      if (isObject(media)) media.schema = lift(media.schema)
    }
    for (const [key, value] of Object.entries(node)) if (key !== 'content') visit(value)
  }
  visit(paths)
  return document
}
