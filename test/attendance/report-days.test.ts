/** On which day somebody was present is a matter of the workshop's zone, and of what still takes place. */
import { expect, test } from 'vitest'
import { agendaOf } from '../agenda/calls.ts'
import { testApp } from '../support/app.ts'
import { makePerson, makeWorkshop } from '../support/make.ts'
import { doorsOf, scanAt } from './doors.ts'
import { readReport } from './read-report.ts'

const it = testApp()

const open = async (timeZone: string) => {
  const workshop = await makeWorkshop(it.db, { timeZone })
  const organiser = await it.asMember(workshop, 'organiser')
  const agenda = agendaOf(workshop.slug, organiser)
  const read = () => readReport(organiser, agenda.url)
  const present = async () => (await read()).byDay.map(({ counts }) => counts[0]!.present)
  return { workshop, agenda, doors: doorsOf(agenda.url, organiser), read, present }
}

test.each([
  ['Pacific/Auckland', '+13:00'],
  ['America/New_York', '-05:00'],
  ['Asia/Kathmandu', '+05:45']
])(
  'a session of the evening in %s counts for its day there, also for those who come after midnight',
  async (zone, offset) => {
    const { workshop, agenda, doors, read, present } = await open(zone)
    const { id } = await agenda.added({
      startsAt: `2026-11-10T22:00:00${offset}`,
      endsAt: `2026-11-11T01:00:00${offset}`
    })
    const [early, late] = [await makePerson(it.db, workshop), await makePerson(it.db, workshop)]
    const door = await doors.session(id)
    await doors.results(
      scanAt(door, early.token, { happenedAt: `2026-11-10T22:05:00${offset}` }),
      scanAt(door, late.token, { happenedAt: `2026-11-11T00:30:00${offset}` })
    )
    expect(await present()).toEqual([0, 2, 0])
    expect((await read()).people.map(({ days, sessions }) => [days, sessions])).toEqual(
      Array(2).fill([['2026-11-10'], ['S01']])
    )
  }
)

test('a session that moves to another day takes its visitors along; cancelled, it counts as a day but is no session', async () => {
  const { workshop, agenda, doors, read, present } = await open('Asia/Bangkok')
  const { id } = await agenda.added()
  const { token } = await makePerson(it.db, workshop)
  await doors.results(scanAt(await doors.session(id), token))
  expect(await present()).toEqual([0, 1, 0])
  await agenda.change(id, { startsAt: '2026-11-11T09:00:00+07:00', endsAt: '2026-11-11T10:00:00+07:00' })
  expect(await present()).toEqual([0, 0, 1])
  await agenda.change(id, { state: 'cancelled' })
  const { bySession, people } = await read()
  expect([bySession, people[0]!.sessions, await present()]).toEqual([[], [], [0, 0, 1]])
})

test('sessions that attendance is not asked for are not told, nor people who are no longer confirmed', async () => {
  const { workshop, agenda, doors, read } = await open('Asia/Bangkok')
  const { id } = await agenda.added({ kind: 'break' })
  const { token } = await makePerson(it.db, workshop)
  await makePerson(it.db, workshop, { state: 'waiting' })
  await makePerson(it.db, workshop, { state: 'cancelled' })
  await doors.results(scanAt(await doors.session(id), token))
  expect(await read()).toMatchObject({
    totals: [{ confirmed: 1, present: 1 }],
    bySession: [],
    people: [{ sessions: [] }]
  })
})

test('sessions side by side count once: nobody can be in two', async () => {
  const { workshop, agenda, read } = await open('Asia/Bangkok')
  for (const hour of ['09', '09', '11'])
    await agenda.added({ startsAt: `2026-11-10T${hour}:00:00+07:00`, endsAt: `2026-11-10T${hour}:30:00+07:00` })
  await makePerson(it.db, workshop)
  const { bySession, people } = await read()
  expect([bySession.length, people[0]!.sessionsCounted]).toEqual([3, 2])
})

test('a scan taken back is in no figure', async () => {
  const { workshop, doors, present } = await open('Asia/Bangkok')
  const { token } = await makePerson(it.db, workshop)
  const scan = scanAt(await doors.day(), token)
  await doors.results(scan)
  expect(await present()).toEqual([1, 0, 0])
  await doors.void(scan.id, 'A mistake')
  expect(await present()).toEqual([0, 0, 0])
})
