/** What the console sends of a session: its times, its form, and only what was changed. */
import { describe, expect, test } from 'vitest'
import { clockText, emptyValues, fieldOfForm, newRole, sentOf, valuesOf } from '../../src/console/agenda/form-values.ts'
import { hoursOf } from '../../src/console/agenda/hours.ts'
import { agendaSearch } from '../../src/console/agenda/search.ts'
import { changedFields, movedBy, ofDay, type Session, timesAt, unscheduled } from '../../src/console/agenda/session.ts'
import { at } from './calls.ts'

const ZONE = 'Asia/Bangkok'
const session = (more: Partial<Session> = {}): Session => ({
  id: 'an-id',
  code: 'S01',
  kind: 'plenary',
  title: 'Opening',
  abstract: '',
  objectives: [],
  track: null,
  room: 'Room A',
  capacity: null,
  onlineUrl: '',
  onlineIsPublic: false,
  interpretation: [],
  languages: ['en'],
  countsForAttendance: true,
  illustrative: false,
  state: 'scheduled',
  startsAt: at(10, '09:00'),
  endsAt: at(10, '10:30'),
  plannedMinutes: 90,
  roles: [
    { role: 'chair', name: 'Ms. A', participantId: null, agency: null, talkTitle: '', state: 'confirmed', order: 1 }
  ],
  version: 3,
  ...more
})

describe('what people type for a time', () => {
  test.each([
    ['9', '09:00'],
    ['930', '09:30'],
    ['9.30', '09:30'],
    [' 14h30 ', '14:30'],
    ['14 h', '14:00'],
    ['0905', '09:05'],
    ['24', '24'],
    ['9:75', '9:75'],
    ['noon', 'noon'],
    ['', '']
  ])('%j is %j', (typed, clock) => expect(clockText(typed)).toBe(clock))
})

describe('times', () => {
  test('carry the offset of the zone, also across the night in which clocks change', () => {
    expect(timesAt(ZONE, '2026-11-10', '23:30', 60)).toEqual({ startsAt: at(10, '23:30'), endsAt: at(11, '00:30') })
    expect(timesAt('America/New_York', '2026-11-01', '00:30', 120)).toEqual({
      startsAt: '2026-11-01T00:30:00-04:00',
      endsAt: '2026-11-01T01:30:00-05:00'
    })
  })

  test('move together', () => {
    const scheduled = session() as Parameters<typeof movedBy>[1]
    expect(movedBy(ZONE, scheduled, -15)).toEqual({ startsAt: at(10, '08:45'), endsAt: at(10, '10:15') })
  })

  test('say on which day a session stands; without them it waits', () => {
    const waiting = session({ id: 'waiting', startsAt: null, endsAt: null })
    expect(ofDay([session(), waiting], '2026-11-10').map(({ id }) => id)).toEqual(['an-id'])
    expect(unscheduled([session(), waiting])).toEqual([waiting])
  })

  test.each([
    ['the usual ones of an empty day', [], { from: 8, to: 18 }],
    [
      'earlier and later where sessions are',
      [
        ['07:30', '08:00'],
        ['18:00', '19:15']
      ],
      { from: 7, to: 20 }
    ],
    ['no hour more for an end on the hour', [['18:00', '19:00']], { from: 8, to: 19 }],
    ['until midnight for what goes into the next day', [['22:00', '+']], { from: 8, to: 24 }]
  ])('show %s', (_, times, hours) => {
    const sessions = times.map(([from, to]) => ({
      startsAt: at(10, from!),
      endsAt: to === '+' ? at(11, '00:30') : at(10, to!)
    }))
    expect(hoursOf('2026-11-10', sessions)).toEqual(hours)
  })
})

describe('of a form', () => {
  const changed = (more: Partial<ReturnType<typeof valuesOf>>, of = session()) =>
    changedFields(of, sentOf(ZONE, { ...valuesOf(of), ...more }))

  test('nothing is sent when nothing was changed', () => {
    expect(changed({})).toEqual({})
  })

  test('only what was changed is sent', () => {
    expect(changed({ title: ' Welcome ' })).toEqual({ title: 'Welcome' })
    expect(changed({ minutes: 60 })).toEqual({ endsAt: at(10, '10:00') })
    expect(changed({ room: null })).toEqual({ room: null })
  })

  test('a day taken away takes both times, and keeps the length', () => {
    expect(changed({ day: '' })).toEqual({ startsAt: null, endsAt: null })
    expect(changed({ day: '', minutes: 45 })).toEqual({ startsAt: null, endsAt: null, plannedMinutes: 45 })
  })

  test('a person of the list without another name is sent by id alone', () => {
    const role = { ...newRole(), participantId: 'a-person', person: 'Ms. B' }
    expect(changed({ roles: [...valuesOf(session()).roles, role] }).roles).toEqual([
      { role: 'chair', name: 'Ms. A', participantId: null, talkTitle: '', state: 'confirmed' },
      { role: 'speaker', participantId: 'a-person', talkTitle: '', state: 'confirmed' }
    ])
  })

  test('that is new, everything is sent but a code that was not given', () => {
    const sent = sentOf(ZONE, { ...emptyValues(['en'], '2026-11-10', { at: '14:00', room: 'Room B' }), title: 'New' })
    expect(sent).toMatchObject({ title: 'New', room: 'Room B', startsAt: at(10, '14:00'), endsAt: at(10, '15:00') })
    expect(sent).not.toHaveProperty('code')
  })

  test('faults of the server stand at the fields that people see', () => {
    const fields = ['startsAt', 'endsAt', 'plannedMinutes', 'room', 'roles.2', 'roles.2.participantId', 'roles.2.name']
    expect(fields.map(fieldOfForm)).toEqual([
      'clock',
      'minutes',
      'minutes',
      'room',
      'roles.2.name',
      'roles.2.name',
      'roles.2.name'
    ])
  })
})

test('the address holds the view, and nothing that is not known there', () => {
  const none = { day: undefined, view: undefined, session: undefined, new: undefined, at: undefined, room: undefined }
  expect(agendaSearch({ view: 'list', new: '1', x: 'y' })).toMatchObject({ view: 'list', new: true })
  expect(agendaSearch({ view: 'calendar', warnings: 'no' })).toEqual({
    ...none,
    release: undefined,
    warnings: undefined
  })
})
