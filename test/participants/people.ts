/** People as tests register them, and what the list says of them. */
import type { LightMyRequestResponse } from 'fastify'
import type { testApp } from '../support/app.ts'
import { type OpenWorkshop, openWorkshop } from '../support/open-workshop.ts'

export type Person = Record<string, unknown> & { id: string; state: string; version: number }

/** All that a person needs; give what matters. */
export const delegate = (given: object = {}) => ({
  givenNames: 'Ada',
  familyName: 'Somchai',
  sector: 'Government',
  category: 'Delegate',
  country: 'Thailand',
  ...given
})

/** A workshop with its list of people at hand. */
export const openList = async (it: ReturnType<typeof testApp>, given: Parameters<typeof openWorkshop>[1] = {}) => {
  const open: OpenWorkshop = await openWorkshop(it, given)
  const { organiser, url } = open
  const at = (id: string, path = '') => url(`/participants/${id}${path}`)
  const post = (given: object, headers: Record<string, string> = {}): Promise<LightMyRequestResponse> =>
    organiser('POST', url('/participants'), { payload: delegate(given), headers })
  return {
    ...open,
    at,
    post,
    /** Registers somebody who can be registered. */
    register: async (given: object = {}): Promise<Person> => {
      const answer = await post(given)
      if (answer.statusCode !== 201) throw new Error(answer.body)
      return answer.json()
    },
    change: (id: string, payload: object, tag = '*') =>
      organiser('PATCH', at(id), { payload, headers: { 'if-match': tag } }),
    move: (id: string, state: string, given: { tag?: string; reason?: string } = {}) => {
      const { tag = '*', ...rest } = given
      return organiser('POST', at(id, '/state'), { payload: { state, ...rest }, headers: { 'if-match': tag } })
    },
    read: async (id: string): Promise<Person> => (await organiser('GET', at(id))).json(),
    list: async (query: Record<string, string> = {}): Promise<Person[]> =>
      (await organiser('GET', url('/participants'), { query: { limit: '200', ...query } })).json().items,
    states: async (): Promise<string[]> => {
      const people = (await organiser('GET', url('/participants?limit=200'))).json().items as Person[]
      return people.map(({ state }) => state).sort()
    }
  }
}
