/** Does what a request asks once, however often the request is repeated with the same Idempotency-Key. */
import { createHash } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { answerAs } from '../platform/http/replays.ts'
import { invalidRequest } from '../platform/problem.ts'
import type { Services } from '../services.ts'
import { idempotencyKeyReused } from './problems.ts'
import { claimKey, findFirstAnswer, updateFirstAnswer } from './queries.for-first-answers.ts'
import type { Access } from './rules.ts'

const KEY = /^[\x21-\x7e]{1,255}$/

/** The `headers` of routes that take a key. */
export const IdempotencyHeaders = Type.Object({
  'idempotency-key': Type.Optional(
    Type.String({
      minLength: 1,
      maxLength: 255,
      description: 'Chosen by the sender, new for each deed. Repeated within a day, it gets the first answer again.'
    })
  )
})

type Request = Pick<FastifyRequest, 'headers' | 'method' | 'url' | 'body' | 'getDecorator' | 'setDecorator'>

/**
 * Runs `act` and answers with `status` and its result, an object. With the header Idempotency-Key (draft-ietf-httpapi-
 * idempotency-key-header-07) key, deed and answer are committed together, and a repetition gets the first answer with
 * `idempotency-replayed: true`. A deed that fails leaves the key free. Visitors have no keys: theirs are not remembered.
 * `act` must use the services that it is given: their `db` is the transaction. `secret` names fields of the body that
 * are left out of what is compared: a quick hash of a password must not be kept.
 * Problems: 400 invalid-request, 422 idempotency-key-reused.
 */
export const idempotently = async <S extends Pick<Services, 'db' | 'clock'>, Answer extends object>(
  services: S,
  request: Request,
  status: number,
  act: (services: S) => Promise<Answer>,
  { secret = [] }: { secret?: string[] } = {}
): Promise<Answer> => {
  const key = request.headers['idempotency-key']
  const principalId = request.getDecorator<Access | undefined>('access')?.principalId
  answerAs(request, { status, isReplay: false })
  if (key === undefined) return act(services)
  if (typeof key !== 'string' || !KEY.test(key)) throw badKey()
  if (principalId === undefined) return act(services)

  const claim = { principalId, key, fingerprint: fingerprintOf(request, secret), createdAt: services.clock() }
  return services.db.transaction(async (tx) => {
    if (await claimKey(tx, claim)) {
      const answer = await act({ ...services, db: tx })
      await updateFirstAnswer(tx, claim, status, answer)
      return answer
    }
    const first = await findFirstAnswer(tx, claim)
    if (first?.fingerprint !== claim.fingerprint)
      throw idempotencyKeyReused('Take a new Idempotency-Key for another request.')
    answerAs(request, { status: first.status ?? status, isReplay: true })
    return first.body as Answer
  })
}

const badKey = () => {
  const detail = 'must be 1 to 255 visible ASCII characters'
  return invalidRequest('One thing does not fit.', { errors: [{ pointer: '#/headers/idempotency-key', detail }] })
}

const fingerprintOf = ({ method, url, body }: Request, secret: string[]) => {
  const without = (field: string, value: unknown) => (secret.includes(field) ? undefined : value)
  return createHash('sha256')
    .update(`${method} ${url}\n`)
    .update(Buffer.isBuffer(body) ? body : (JSON.stringify(body, without) ?? ''))
    .digest('hex')
}
