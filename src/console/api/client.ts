/** The one way to our API: typed, with the cookie of the sign-in, which is renewed once when it has run out. */
import createFetchClient from 'openapi-fetch'
import createClient from 'openapi-react-query'
import type { paths } from './schema.d.ts'

let renewing: Promise<boolean> | undefined

/** Several requests that fail together renew together. */
const renew = (): Promise<boolean> => {
  renewing ??= fetch('/api/v1/auth/refresh', { method: 'POST' })
    .then(({ ok }) => ok)
    .catch(() => false)
    .finally(() => {
      renewing = undefined
    })
  return renewing
}

const listeners = new Set<() => void>()
/** Calls back when the sign-in has ended for good. Gives the function that stops it. */
export const onSignedOut = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** As the browser's own, but a 401 is tried again after the sign-in was renewed. */
export const request = async (given: Request): Promise<Response> => {
  const again = given.clone()
  const response = await fetch(given)
  if (response.status !== 401 || /^\/api\/v1\/auth\/(sign-|password)/.test(new URL(given.url).pathname)) return response
  if (await renew()) return fetch(again)
  for (const listener of listeners) listener()
  return response
}

/** For files and for what is asked outside of a component. */
export const client = createFetchClient<paths>({
  baseUrl: location.origin,
  fetch: request,
  querySerializer: { array: { style: 'form', explode: true } }
})

/** `api.useQuery('get', '/api/v1/...', { params })` and `api.useMutation(...)`. */
export const api = createClient(client)
