/** A workshop of three days on its last, and people who were there on some of them. */

import { doorsOf, scanAt } from '../attendance/doors.ts'
import type { testApp } from '../support/app.ts'
import { makePerson } from '../support/make.ts'
import { type OpenWorkshop, openWorkshop } from '../support/open-workshop.ts'

export const DAYS = ['2026-11-07', '2026-11-08', '2026-11-09'] as const

export type Attended = OpenWorkshop & {
  /** A confirmed delegate who was scanned at the door of these days. */
  person: (days: readonly string[], given?: Parameters<typeof makePerson>[2]) => Promise<{ id: string; token: string }>
  scan: (token: string, day: string) => Promise<string>
  void: (scan: string) => Promise<unknown>
  certificate: (id: string, query?: string) => ReturnType<OpenWorkshop['organiser']>
}

/** Its clock stands at 16:00 of the last day, in Bangkok. */
export const openAttended = async (
  it: ReturnType<typeof testApp>,
  given: Parameters<typeof openWorkshop>[1] = {}
): Promise<Attended> => {
  const opened = await openWorkshop(it, { startsOn: DAYS[0], endsOn: DAYS[2], ...given })
  const doors = doorsOf(opened.url(), opened.organiser)
  const scan = async (token: string, day: string) => {
    const [result] = await doors.results(scanAt(await doors.day(day), token, { happenedAt: `${day}T09:00:00+07:00` }))
    return result!.id
  }
  return {
    ...opened,
    scan,
    void: (id) => doors.void(id, 'The wrong badge'),
    person: async (days, of = {}) => {
      const { id, token } = await makePerson(it.db, opened.workshop, of)
      for (const day of days) await scan(token, day)
      return { id, token }
    },
    certificate: (id, query = '') => opened.organiser('GET', opened.url(`/participants/${id}/certificate.pdf${query}`))
  }
}
