/** Problems of HTTP itself, that any route may answer with. */
import { defineProblem } from '../problem.ts'

export const malformedRequest = defineProblem(400, 'malformed-request', 'The request cannot be read')
export const invalidCursor = defineProblem(400, 'invalid-cursor', 'The cursor is not one that was given out here')
export const crossSite = defineProblem(403, 'cross-site-request', 'The request comes from another site')
export const requestTimeout = defineProblem(408, 'request-timeout', 'The request took too long to arrive')
export const changedMeanwhile = defineProblem(412, 'changed-meanwhile', 'It was changed since it was read')
export const tooLarge = defineProblem(413, 'too-large', 'The request is too large')
export const addressTooLong = defineProblem(414, 'address-too-long', 'The address is too long')
export const unsupportedMediaType = defineProblem(415, 'unsupported-media-type', 'This media type is not read here')
export const rangeNotSatisfiable = defineProblem(416, 'range-not-satisfiable', 'The file has no such part')
export const preconditionRequired = defineProblem(
  428,
  'precondition-required',
  'The change must say what it is based on'
)
export const tooManyRequests = defineProblem(429, 'too-many-requests', 'Too many requests')
export const headersTooLarge = defineProblem(431, 'headers-too-large', 'The headers of the request are too large')
export const unexpected = defineProblem(500, 'unexpected', 'Something went wrong here')
export const unavailable = defineProblem(503, 'unavailable', 'Not available just now')
