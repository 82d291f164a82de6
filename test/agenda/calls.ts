/** Calls that tests of the agenda make again and again. */
import type { NewSession, SessionChange } from '../../src/agenda/contract.ts'
import type { Caller } from '../support/app.ts'

/** `day` of November 2026 at `clock`, in Bangkok. */
export const at = (day: number, clock: string) => `2026-11-${String(day).padStart(2, '0')}T${clock}:00+07:00`

/** On the second day of the workshop that `makeWorkshop` makes. */
export const plenary = (more: Partial<NewSession> = {}): NewSession => ({
  kind: 'plenary',
  title: 'Plenary',
  startsAt: at(10, '09:00'),
  endsAt: at(10, '10:00'),
  ...more
})

/** The draft and the releases of one workshop, as somebody. */
export const agendaOf = (slug: string, as: Caller) => {
  const url = `/api/v1/workshops/${slug}`
  return {
    url,
    add: (more: Partial<NewSession> = {}) => as('POST', `${url}/sessions`, { payload: plenary(more) }),
    /** Adds and gives the session as answered; fails when it is refused. */
    added: async (more: Partial<NewSession> = {}) => {
      const response = await as('POST', `${url}/sessions`, { payload: plenary(more) })
      if (response.statusCode !== 201) throw new Error(response.body)
      return response.json() as { id: string; code: string; version: number }
    },
    change: (id: string, payload: SessionChange, ifMatch = '*') =>
      as('PATCH', `${url}/sessions/${id}`, { payload, headers: { 'if-match': ifMatch } }),
    remove: (id: string, ifMatch = '*') => as('DELETE', `${url}/sessions/${id}`, { headers: { 'if-match': ifMatch } }),
    read: (id: string) => as('GET', `${url}/sessions/${id}`),
    list: async () => (await as('GET', `${url}/sessions`)).json().items,
    release: (note = '') => as('POST', `${url}/agenda/releases`, { payload: { note } }),
    agenda: (query = '') => as('GET', `${url}/agenda${query}`),
    pdf: (query = '', headers = {}) => as('GET', `${url}/agenda.pdf${query}`, { headers })
  }
}

/** Status and the last part of the problem's type. */
export const problemOf = (response: { statusCode: number; json: () => { type?: string } }) => [
  response.statusCode,
  response.json().type?.split('/').at(-1)
]

/** Where the faults of a problem are. */
export const pointersOf = (response: { json: () => { errors: { pointer: string }[] } }) =>
  response.json().errors.map(({ pointer }) => pointer)
