/** A workshop with doors and people, and calls that tests of attendance make again and again. */
import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { beforeEach } from 'vitest'
import type { NewScanGiven } from '../../src/attendance/contract.ts'
import { scans } from '../../src/attendance/tables.ts'
import type { Caller, testApp } from '../support/app.ts'
import { makePerson, makeWorkshop } from '../support/make.ts'

export type Result = { id: string; verdict: string; replayed: boolean; person: { displayName: string } | null }

/** `clock` in Bangkok on the first day of the workshop that `makeWorkshop` makes. */
export const at = (clock: string) => `2026-11-09T${clock}:00+07:00`

/** The doors of a workshop as somebody of its desk. */
export const doorsOf = (url: string, as: Caller) => ({
  open: (payload: object) => as('POST', `${url}/checkpoints`, { payload }),
  /** Opens the door of a day and gives its id. */
  day: async (day = '2026-11-09'): Promise<string> =>
    (await as('POST', `${url}/checkpoints`, { payload: { kind: 'day', day } })).json().id,
  session: async (sessionId: string): Promise<string> =>
    (await as('POST', `${url}/checkpoints`, { payload: { kind: 'session', sessionId } })).json().id,
  send: (scans: NewScanGiven[]) => as('POST', `${url}/attendance/scans`, { payload: { scans } }),
  /** The results of a batch; fails when it is refused. */
  results: async (...scans: NewScanGiven[]): Promise<Result[]> => {
    const response = await as('POST', `${url}/attendance/scans`, { payload: { scans } })
    if (response.statusCode !== 200) throw new Error(response.body)
    return response.json().results
  },
  void: (id: string, reason: string) => as('POST', `${url}/attendance/scans/${id}/void`, { payload: { reason } }),
  presence: async (checkpoint: string) =>
    (await as('GET', `${url}/attendance/presence`, { query: { checkpoint } })).json().items
})

/** Each naming only what the test is about. */
export const scanAt = (checkpoint: string, token: string, more: Partial<NewScanGiven> = {}): NewScanGiven => ({
  id: randomUUID(),
  token,
  checkpoint,
  happenedAt: at('08:30'),
  device: 'Entrance',
  ...more
})

/** A new workshop, its address, and its desk and organiser at the doors. */
export const openDoors = async (it: ReturnType<typeof testApp>) => {
  const workshop = await makeWorkshop(it.db)
  const url = `/api/v1/workshops/${workshop.slug}`
  const [desk, organiser] = [await it.asMember(workshop, 'desk'), await it.asMember(workshop, 'organiser')]
  return { workshop, url, desk, organiser, doors: doorsOf(url, desk), office: doorsOf(url, organiser) }
}

/**
 * For files about one door: before each test a new workshop, the door of its first day, people with badges, and the
 * scans that were kept.
 */
export const atOneDoor = (it: ReturnType<typeof testApp>) => {
  const opened = {} as Awaited<ReturnType<typeof openDoors>> & { door: string }
  beforeEach(async () => {
    const here = await openDoors(it)
    Object.assign(opened, here, { door: await here.doors.day() })
  })
  return Object.assign(opened, {
    person: (given: Parameters<typeof makePerson>[2] = {}) => makePerson(it.db, opened.workshop, given),
    rows: () => it.db.select().from(scans).where(eq(scans.workshopId, opened.workshop.id))
  })
}

export const verdicts = (results: Result[]) => results.map(({ verdict }) => verdict)
