/** Workshops with a released agenda, and the page of it as a visitor gets it: whole, in HTML without faults. */
import { beforeAll, expect } from 'vitest'
import type { NewSession } from '../../src/agenda/contract.ts'
import { addSession, changeSession } from '../../src/agenda/edit.ts'
import { release } from '../../src/agenda/release.ts'
import { listAttended } from '../../src/attendance/queries.ts'
import type { Workshop } from '../../src/workshops/tables.ts'
import type { testApp } from '../support/app.ts'
import { pageFaults, textsOf } from '../support/html.ts'
import { makeUser, makeWorkshop } from '../support/make.ts'

export const timesIn = (html: string) => textsOf(html, 'p', 'class="time"')

/** Call it once in a file, as `testApp`. */
export const agendaPages = (it: ReturnType<typeof testApp>) => {
  let access: Parameters<typeof addSession>[1]
  beforeAll(async () => {
    const { id, displayName } = await makeUser(it.db)
    const nobody = { tokenId: undefined, signInId: undefined, member: undefined }
    access = { principalId: id, userId: id, displayName, isAdministrator: false, mayConvene: false, ...nobody }
  })
  return {
    openWorkshop: (given: Parameters<typeof makeWorkshop>[1] = {}) =>
      makeWorkshop(it.db, { visibility: 'public', ...given }),
    /** At nine in Bangkok, for an hour and a half, unless said. */
    add: ({ id }: Workshop, given: Partial<NewSession> = {}) =>
      addSession(it.services, access, id, {
        kind: 'plenary',
        title: 'Where we stand',
        startsAt: '2026-11-09T09:00:00+07:00',
        endsAt: '2026-11-09T10:30:00+07:00',
        ...given
      }),
    change: ({ id }: Workshop, sessionId: string, given: Parameters<typeof changeSession>[6]) =>
      changeSession(it.services, listAttended, access, id, sessionId, '*', given),
    releaseOf: ({ id }: Workshop, note = '') => release(it.services, access, id, note),
    page: async ({ slug }: Workshop, query: Record<string, string> = {}) => {
      const response = await it.visitor('GET', `/w/${slug}/agenda`, { query })
      expect(response.statusCode).toBe(200)
      expect(response.headers['content-type']).toBe('text/html; charset=utf-8')
      expect(pageFaults(response.body)).toEqual([])
      return response.body
    }
  }
}
