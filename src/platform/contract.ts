/** Shapes that every contract shares. A `title` names the schema in OpenAPI. */
import { type Static, type TSchema, Type } from 'typebox'

/** RFC 9562, without the `urn:uuid:` that the format alone lets pass. */
export const Uuid = Type.String({ format: 'uuid', pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$' })
/** An instant: RFC 3339, with seconds and an offset. Years that no workshop is in, and leap seconds, are refused rather than guessed. */
export const Instant = Type.String({
  format: 'date-time',
  pattern: '^(19|20)\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d{1,9})?(Z|[+-]\\d\\d:\\d\\d)$',
  description: 'RFC 3339, such as 2017-11-27T09:00:00+07:00'
})
/** In answers: a Date that leaves as ISO 8601 in UTC. */
export const InstantOut = Type.Unsafe<Date | string>({ type: 'string', format: 'date-time' })
/** A day, YYYY-MM-DD, in the workshop's zone. */
export const Day = Type.String({ format: 'date', pattern: '^(19|20)[0-9]{2}-', description: 'YYYY-MM-DD' })
export const Email = Type.String({ format: 'email', maxLength: 254 })
export const Nullable = <T extends TSchema>(type: T) => Type.Union([type, Type.Null()])

/** Text by kind: tidied and checked by the `x-text` keyword (see platform/text.ts). */
export const Name = (maxLength = 200) => Type.String({ minLength: 1, maxLength, 'x-text': 'name' })
export const MaybeName = (maxLength = 200) => Type.String({ maxLength, 'x-text': 'name' })
export const Line = (maxLength = 300) => Type.String({ minLength: 1, maxLength, 'x-text': 'line' })
export const MaybeLine = (maxLength = 300) => Type.String({ maxLength, 'x-text': 'line' })
export const Prose = (maxLength = 5000) => Type.String({ minLength: 1, maxLength, 'x-text': 'prose' })
export const MaybeProse = (maxLength = 5000) => Type.String({ maxLength, 'x-text': 'prose' })
/** BCP 47 primary language tags, such as `en` or `fil`. */
export const Languages = Type.Array(Type.String({ pattern: '^[a-z]{2,3}$' }), { maxItems: 20, uniqueItems: true })
/** ISO 3166-1 alpha-3. */
export const CountryCode = Type.String({ pattern: '^[A-Z]{3}$' })

const strict = { additionalProperties: false } as const
export const exact = <P extends Record<string, TSchema>>(title: string, properties: P) =>
  Type.Object(properties, { title, ...strict })
export const view = <P extends Record<string, TSchema>>(title: string, properties: P) =>
  Type.Object(properties, { title })

/** All fields optional, for PATCH; at least one must be there. */
export const changeOf = <P extends Record<string, TSchema>>(title: string, properties: P) =>
  Type.Partial(Type.Object(properties), { title, ...strict, minProperties: 1 })

/** The answer of 204. */
export const noBody = Type.Null({ description: 'Done' })

export type { Static }
