/** Reads an OpenAPI document for people: operations in order, and types in a few words. */

type Schema = {
  $ref?: string
  type?: string
  format?: string
  description?: string
  enum?: unknown[]
  const?: unknown
  anyOf?: Schema[]
  items?: Schema
  properties?: Record<string, Schema>
  required?: string[]
}
type Content = Record<string, { schema?: Schema }>
type Parameter = { name: string; in: string; required?: boolean; schema?: Schema; description?: string }

export type ApiDocument = {
  info: { title: string; description?: string }
  tags: { name: string; description?: string }[]
  components: { schemas: Record<string, Schema> }
  paths: Record<string, Record<string, RawOperation>>
}
type RawOperation = {
  summary: string
  description?: string
  tags: string[]
  'x-needs'?: string
  parameters?: Parameter[]
  requestBody?: { content: Content }
  responses: Record<string, { description: string; content?: Content }>
}

type Typed = { mediaType: string; schema: Schema | undefined }
export type Operation = {
  method: string
  path: string
  id: string
  tag: string
  needs: string
  summary: string
  description: string | undefined
  parameters: Parameter[]
  bodies: Typed[]
  answers: { status: string; description: string; content: Typed[] }[]
}

const typed = (content: Content = {}): Typed[] =>
  Object.entries(content).map(([mediaType, { schema }]) => ({
    mediaType,
    schema: schema?.format === 'binary' ? undefined : schema
  }))

export const operationsOf = ({ paths }: ApiDocument): Operation[] =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, told]) => ({
      method: method.toUpperCase(),
      path,
      id: `${method}${path.replaceAll(/[^a-zA-Z0-9]+/g, '-')}`,
      tag: told.tags[0]!,
      needs: told['x-needs'] ?? 'public',
      summary: told.summary,
      description: told.description,
      parameters: told.parameters ?? [],
      bodies: typed(told.requestBody?.content),
      answers: Object.entries(told.responses).map(([status, { description, content }]) => ({
        status,
        description,
        content: typed(content)
      }))
    }))
  )

/** Words, and names of schemas to link to: `list of `, {schema: 'Session'}, ` or null`. */
export const typeOf = (schema: unknown): (string | { schema: string })[] => {
  const { $ref, anyOf, items, type, format, ...rest } = (schema ?? {}) as Schema
  if ($ref) return [{ schema: $ref.slice($ref.lastIndexOf('/') + 1) }]
  if (anyOf) return anyOf.flatMap((one, i) => (i === 0 ? typeOf(one) : [' or ', ...typeOf(one)]))
  if (rest.enum) return [rest.enum.join(' | ')]
  if (rest.const !== undefined) return [JSON.stringify(rest.const)]
  if (type === 'array') return ['list of ', ...typeOf(items)]
  if (rest.properties && type === 'object') return [`{ ${Object.keys(rest.properties).join(', ')} }`]
  return [[type ?? 'anything', format && `(${format})`].filter(Boolean).join(' ')]
}
