/** What went wrong, in one shape: a problem of our API (RFC 9457), or no answer at all. */

export type FieldFault = { pointer: string; detail: string }
export type Fault = {
  /** HTTP status; 0 when nothing was answered. */
  status: number
  /** The kind of problem, such as `room-clash`; empty where none is known. */
  kind: string
  title: string
  detail: string
  errors: FieldFault[]
  /** For those who are asked for help. */
  instance: string
}

type Body = Partial<Omit<Fault, 'kind'>> & { type?: string }

const isBody = (error: unknown): error is Body => typeof error === 'object' && error !== null && 'status' in error

/** Of anything that a query or a mutation throws. */
export const faultOf = (error: unknown): Fault => {
  const none = { status: 0, kind: '', title: '', detail: '', errors: [], instance: '' }
  if (!isBody(error)) return none
  const { type = '', ...body } = error
  return { ...none, ...body, kind: type.split('/').at(-1) ?? '' }
}

/** Faults by field of the body, for forms: `{ email: 'is taken' }`. Nested pointers become paths: `roles.0.name`. */
export const fieldFaults = (error: unknown): Record<string, string> =>
  Object.fromEntries(
    faultOf(error)
      .errors.filter(({ pointer }) => pointer.startsWith('#/body/'))
      .map(({ pointer, detail }) => [
        pointer
          .slice('#/body/'.length)
          .split('/')
          .map((part) => decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~'))
          .join('.'),
        detail
      ])
  )
