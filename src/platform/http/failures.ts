/** Any error that reaches HTTP, as the problem that the client may see. Nothing of what was sent is repeated, but names of fields. */
import { STATUS_CODES } from 'node:http'
import type { FastifyError } from 'fastify'
import { type FieldFault, invalidRequest, Problem } from '../problem.ts'
import {
  addressTooLong,
  malformedRequest,
  requestTimeout,
  tooLarge,
  tooManyRequests,
  unexpected,
  unsupportedMediaType
} from './kinds.ts'

const MOST_FAULTS = 100
/** A body of a megabyte can have a hundred thousand faults; comparing all with all would hold up everybody. */
const MOST_READ = 1000
/** Postgres: bytes that text cannot hold, above all U+0000 (appendix A, errors 22021 and 22P05). */
const UNSTORABLE = new Set(['22021', '22P05'])

/** Always gives a problem: 500 `unexpected`, without detail, for what is our own fault. */
export const problemOf = (error: unknown): Problem => {
  if (error instanceof Problem) return error
  const { validation, validationContext, statusCode, code, cause } = (error ?? {}) as FastifyError & { cause?: unknown }
  if (validation) {
    const errors = faultsOf(validation, validationContext)
    return invalidRequest(`${errors.length === 1 ? 'One thing does' : `${errors.length} things do`} not fit.`, {
      errors
    })
  }
  if (UNSTORABLE.has(String((cause as { code?: unknown } | undefined)?.code)))
    return invalidRequest('A text holds a character that cannot be stored.')
  if (statusCode === undefined || statusCode < 400 || statusCode >= 500) return unexpected('')
  if (statusCode === 400) return malformedRequest(readable(code))
  return (OTHERS[statusCode] ?? plain(statusCode))()
}

const OTHERS: Record<number, () => Problem> = {
  408: () => requestTimeout('The request did not arrive in time.'),
  413: () => tooLarge('The body is larger than this address takes.'),
  414: () => addressTooLong('A part of the address is longer than any that exists.'),
  415: () => unsupportedMediaType('The body is of a media type that this address does not read.'),
  429: () => tooManyRequests('Too many requests; wait a little.')
}
const plain = (status: number) => () =>
  new Problem({ slug: 'about:blank', status, title: STATUS_CODES[status] ?? 'Error' }, '')

const readable = (code: string | undefined) => {
  if (code === 'FST_ERR_CTP_EMPTY_JSON_BODY') return 'The body is empty, though its media type is JSON.'
  if (code === 'FST_ERR_BAD_URL') return 'The address is not well formed.'
  return code?.startsWith('FST_ERR_CTP') ? 'The body is not well formed.' : 'The request is not well formed.'
}

type Faults = NonNullable<FastifyError['validation']>

const PARTS: Record<string, string> = { querystring: 'query' }

/** What Ajv found, by place: alternatives at one place are told as one fault. */
export const faultsOf = (found: Faults, part = 'body'): FieldFault[] => {
  const byPointer = new Map<string, Set<string>>()
  for (const fault of found.slice(0, MOST_READ)) {
    const named = fault.params.missingProperty ?? fault.params.additionalProperty
    const below = typeof named === 'string' ? `/${named.replaceAll('~', '~0').replaceAll('/', '~1')}` : ''
    const pointer = `#/${PARTS[part] ?? part}${encodeURI((fault.instancePath + below).toWellFormed())}`
    const details = byPointer.get(pointer) ?? new Set()
    byPointer.set(pointer, details)
    if (fault.keyword !== 'anyOf') details.add(wording(fault))
    if (details.size > 1) details.delete(FORM)
  }
  return [...byPointer]
    .filter(([pointer, details]) => !isOnlyTheNull(pointer, details, byPointer))
    .slice(0, MOST_FAULTS)
    .map(([pointer, details]) => ({ pointer, detail: [...details].join(' or ') || 'fits none of the alternatives' }))
}

/** Something that may also be null, was sent, and has faults inside: nobody meant null. */
const isOnlyTheNull = (pointer: string, details: Set<string>, all: Map<string, unknown>) =>
  details.size === 1 && details.has('must be null') && [...all.keys()].some((other) => other.startsWith(`${pointer}/`))

/** Said only where nothing tells more. */
const FORM = 'is not written as it must be; see the description of the API'

const wording = ({ keyword, params, message }: Faults[number]): string => {
  if (keyword === 'required') return 'is missing'
  if (keyword === 'additionalProperties') return 'is not known here'
  if (keyword === 'enum') return `must be one of ${(params.allowedValues as unknown[]).join(', ')}`
  if (keyword === 'pattern') return FORM
  if (keyword === 'const') return `must be ${String(params.allowedValue)}`
  return message ?? 'does not fit'
}
