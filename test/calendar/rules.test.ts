/** What of a released session goes into calendars: for everybody, for participants, and for one person. */
import { describe, expect, test } from 'vitest'
import { sessionCalendar } from '../../src/calendar/agenda.ics.ts'
import { calendarEnds, hasCalendar, ownCalendar } from '../../src/calendar/rules.for-people.ts'
import { calendarSession } from '../../src/calendar/rules.ts'
import { byteFaults, contentLines } from '../support/ics-bytes.ts'
import { released } from './released.ts'
import { workshop } from './sessions.ts'

const PAGE = 'https://plenary.example.org/w/bangkok/agenda'
const MEETING = 'https://meet.example.org/j/7?pwd=a,b'
const hybrid = (more = {}) => released({ onlineUrl: MEETING, ...more })

describe('the address for those who are not in the room', () => {
  test.each([
    ['public', false, undefined],
    ['public', true, MEETING],
    ['participants', false, MEETING],
    ['participants', true, MEETING]
  ] as const)('of a session, to %s, public: %s', (audience, onlineIsPublic, told) => {
    const { onlineUrl, description } = calendarSession(hybrid({ onlineIsPublic }), PAGE, audience)
    expect(onlineUrl).toBe(told)
    expect(description).toBe(told ? `What works\nTo take part online: ${MEETING}` : 'What works')
  })

  test('is a conference of RFC 7986, and repeated for calendars that do not know it', () => {
    const file = sessionCalendar(workshop, calendarSession(hybrid(), PAGE, 'participants', 'fr'))
    expect(byteFaults(file)).toEqual([])
    expect(contentLines(file)).toContain(
      'CONFERENCE;VALUE=URI;FEATURE=VIDEO;LABEL="Participer en ligne":https://meet.example.org/j/7?pwd=a%2Cb'
    )
    expect(contentLines(file)).toContain(
      'DESCRIPTION:What works\\nPour participer en ligne : https://meet.example.org/j/7?pwd=a\\,b'
    )
  })

  test.each([
    ['confirmed', MEETING],
    ['applied', undefined],
    ['waiting', undefined]
  ] as const)('is in the calendar of a person who is %s: %s', (state, told) => {
    const [own] = ownCalendar({ sessions: [hybrid()] }, [], { state }, 'en', PAGE)
    expect(own!.onlineUrl).toBe(told)
    expect(own!.description!.includes(MEETING)).toBe(told !== undefined)
  })
})

test('objectives, languages and people are told to everybody, and to a person all but the people', () => {
  const session = released({
    objectives: ['To compare plans', 'To agree'],
    languages: ['en', 'th'],
    interpretation: ['fr'],
    illustrative: true,
    roles: [{ role: 'chair', name: 'Amina Diallo', talkTitle: '', agency: null }]
  })
  const [objectives, people, languages] = [
    'Objectives:\n– To compare plans\n– To agree',
    'Chair: Amina Diallo.',
    'Languages: English, Thai.\nInterpretation: French.\nIllustrative: made up as an example.'
  ]
  expect(calendarSession(session, PAGE, 'public').description).toBe(
    ['What works', objectives, people, languages].join('\n')
  )
  expect(calendarSession(session, PAGE, 'participants').description).toBe(
    ['What works', objectives, languages].join('\n')
  )
})

test('breaks and cancelled sessions keep nobody busy, and stay', () => {
  const linesOf = (more: Parameters<typeof released>[0]) =>
    contentLines(sessionCalendar(workshop, calendarSession(released(more), PAGE, 'public')))
  expect(linesOf({ kind: 'break' })).toEqual(expect.arrayContaining(['STATUS:CONFIRMED', 'TRANSP:TRANSPARENT']))
  expect(linesOf({ state: 'cancelled' })).toEqual(expect.arrayContaining(['STATUS:CANCELLED', 'TRANSP:TRANSPARENT']))
})

test('a calendar ends with the ninetieth day after the workshop, in its zone', () => {
  const of = (timeZone: string) => ({ endsOn: '2026-12-09', timeZone, visibility: 'public' as const })
  expect(calendarEnds(of('Asia/Bangkok')).toISOString()).toBe('2027-03-09T17:00:00.000Z')
  // noon ninety days of 24 hours later is one o'clock in summer
  expect(calendarEnds(of('America/New_York')).toISOString()).toBe('2027-03-10T05:00:00.000Z')
  const ends = calendarEnds(of('Asia/Bangkok'))
  expect(hasCalendar(of('Asia/Bangkok'), 'confirmed', new Date(ends.getTime() - 1))).toBe(true)
  expect(hasCalendar(of('Asia/Bangkok'), 'confirmed', ends)).toBe(false)
})
