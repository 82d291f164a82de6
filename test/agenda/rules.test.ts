/** When a session may be, as a table of cases. */
import { describe, expect, test } from 'vitest'
import { byDay, timeFaults } from '../../src/agenda/rules.ts'

const bangkok = { startsOn: '2026-11-09', endsOn: '2026-11-11', timeZone: 'Asia/Bangkok' }
const faultsOf = (from: string, to: string, frame = bangkok) =>
  timeFaults(frame, { startsAt: new Date(from), endsAt: new Date(to) }).map(({ pointer }) => pointer.slice(7))

describe('a session of a workshop in Bangkok, from 9 to 11 November', () => {
  test.each([
    ['in the middle', '2026-11-10T09:00+07:00', '2026-11-10T10:00+07:00', []],
    ['from midnight of the first day', '2026-11-09T00:00+07:00', '2026-11-09T01:00+07:00', []],
    ['until midnight of the last day', '2026-11-11T23:00+07:00', '2026-11-12T00:00+07:00', []],
    ['across midnight of two days', '2026-11-09T23:00+07:00', '2026-11-10T01:00+07:00', []],
    ['a whole day long', '2026-11-10T00:00+07:00', '2026-11-11T00:00+07:00', []],
    ['longer than a day', '2026-11-09T00:00+07:00', '2026-11-10T00:00:01+07:00', ['endsAt']],
    ['a second before the first day', '2026-11-08T23:59:59+07:00', '2026-11-09T01:00+07:00', ['startsAt']],
    ['a second after the last day', '2026-11-11T23:00+07:00', '2026-11-12T00:00:01+07:00', ['endsAt']],
    ['on the day before in UTC, but not there', '2026-11-08T17:00Z', '2026-11-08T18:00Z', []],
    ['on the last day in UTC, but not there', '2026-11-11T17:00Z', '2026-11-11T18:00Z', ['startsAt']],
    ['that ends before it starts', '2026-11-10T09:00+07:00', '2026-11-10T08:00+07:00', ['endsAt']],
    ['that ends when it starts', '2026-11-10T09:00+07:00', '2026-11-10T09:00+07:00', ['endsAt']]
  ])('%s', (_, from, to, faults) => expect(faultsOf(from, to)).toEqual(faults))

  test('is told the days and the zone when it lies outside them', () => {
    const times = { startsAt: new Date('2026-12-01T09:00Z'), endsAt: new Date('2026-12-01T10:00Z') }
    expect(timeFaults(bangkok, times)[0]!.detail).toBe(
      'lies outside the days of the workshop, 2026-11-09 to 2026-11-11 (Asia/Bangkok)'
    )
  })
})

test('the night in which clocks go forward belongs to its day', () => {
  const newYork = { startsOn: '2026-03-08', endsOn: '2026-03-08', timeZone: 'America/New_York' }
  expect(faultsOf('2026-03-08T05:00Z', '2026-03-09T04:00Z', newYork)).toEqual([])
  expect(faultsOf('2026-03-08T05:00Z', '2026-03-09T04:00:01Z', newYork)).toEqual(['endsAt'])
  expect(faultsOf('2026-03-08T04:59:59Z', '2026-03-08T06:00Z', newYork)).toEqual(['startsAt'])
})

test('sessions stand under the day on which they begin in the zone', () => {
  const sessions = ['2026-11-09T16:59:00Z', '2026-11-09T17:00:00Z', '2026-11-10T02:00:00Z'].map((startsAt) => ({
    startsAt
  }))
  const days = (zone: string) => byDay(zone, sessions).map(({ day, sessions: of }) => [day, of.length])
  expect(days('Asia/Bangkok')).toEqual([
    ['2026-11-09', 1],
    ['2026-11-10', 2]
  ])
  expect(days('America/New_York')).toEqual([['2026-11-09', 3]])
})
