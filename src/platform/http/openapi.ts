/** Describes every route as OpenAPI 3.1, from the same schemas that check and serialise. */
import { STATUS_CODES } from 'node:http'
import swagger from '@fastify/swagger'
import fp from 'fastify-plugin'
import { liftSchemas } from './openapi-schemas.ts'

type Options = { title: string; version: string; publicUrl: string; tags: Record<string, string> }

const DESCRIPTION =
  'JSON under /api/v1. Failures are application/problem+json (RFC 9457). Lists take limit and cursor, and answer items and ' +
  'next. Creating takes an Idempotency-Key, changing an If-Match with the ETag that was read. Times are ISO 8601 with ' +
  'an offset, countries ISO 3166-1 alpha-3. x-needs names the permission that an operation asks for.'

/** Register before the routes. A route without summary or tags does not start, unless its schema says `hide`. */
export const openApi = fp<Options>(
  async (app, { title, version, publicUrl, tags }) => {
    app.addHook('onRoute', ({ method, url, schema }) => {
      if (schema?.hide) return
      if (!schema?.summary || !schema.tags?.length) throw new Error(`${method} ${url} has no summary or no tags`)
      const unknown = schema.tags.find((tag) => !(tag in tags))
      if (unknown) throw new Error(`${method} ${url} has the tag ${unknown}, which the document does not explain`)
    })
    await app.register(swagger, {
      openapi: {
        openapi: '3.1.0',
        info: { title, version, description: DESCRIPTION },
        servers: [{ url: publicUrl }],
        tags: Object.entries(tags).map(([name, description]) => ({ name, description })),
        components: {
          securitySchemes: {
            bearer: {
              type: 'http',
              scheme: 'bearer',
              description: 'An access token of /auth/sign-in, or an API token'
            },
            cookie: { type: 'apiKey', in: 'cookie', name: 'plenary', description: 'Set by /auth/sign-in' }
          }
        }
      },
      refResolver: { buildLocalReference: (json, _base, _fragment, i) => String(json.$id ?? `schema-${i}`) },
      transform: ({ schema, url, route }) => {
        const needs = route.config?.needs
        const security = needs === undefined || needs === 'public' ? [] : [{ bearer: [] }, { cookie: [] }]
        return { url, schema: { ...schema, security, 'x-needs': needs } }
      },
      transformObject: (document) => {
        if (!('openapiObject' in document)) return document.swaggerObject
        nameAnswers(document.openapiObject as Document)
        return liftSchemas(document.openapiObject)
      }
    })
  },
  { name: 'openapi' }
)

type Schema = { type?: string; anyOf?: Schema[] }
type Operation = {
  requestBody?: { required?: boolean; content: Record<string, { schema?: Schema }> }
  responses: Record<string, { description: string }>
}
type Document = { paths: Record<string, Record<string, Operation>> }

/** Where a route says nothing of its answer, the name of the status; a body that may be null may also be left out. */
const nameAnswers = ({ paths }: Document) => {
  for (const { requestBody, responses } of Object.values(paths).flatMap((path) => Object.values(path))) {
    for (const [status, answer] of Object.entries(responses)) {
      if (answer.description === 'Default Response') answer.description = STATUS_CODES[status] ?? status
    }
    const schemas = Object.values(requestBody?.content ?? {}).map(({ schema }) => schema)
    if (requestBody && schemas.some((schema) => schema?.anyOf?.some(({ type }) => type === 'null')))
      requestBody.required = false
  }
}
