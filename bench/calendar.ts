/** A calendar file of 1,000 sessions beside python-icalendar, which makes the same: node --import tsx bench/calendar.ts */
import { execFileSync } from 'node:child_process'
import { agendaCalendar } from '../src/calendar/agenda.ics.ts'
import type { CalendarSession } from '../src/calendar/event.ics.ts'
import { fromRoot } from '../src/platform/root.ts'
import { say } from './measures.ts'

const COUNT = 1000
const ROUNDS = 7
const MINUTE = 60_000
const BEGIN = Date.parse('2017-11-27T02:00:00Z')

/** None is frozen, so that each is written anew each time. */
const sessions = (): CalendarSession[] =>
  Array.from({ length: COUNT }, (_, i) => ({
    id: `0192f000-0000-7000-8000-${String(i).padStart(12, '0')}`,
    sequence: 1,
    changedAt: new Date(BEGIN),
    startsAt: new Date(BEGIN + i * 10 * MINUTE),
    endsAt: new Date(BEGIN + (i * 10 + 5) * MINUTE),
    title: `Session ${i}: national action plans, regional and local แผน`,
    description:
      'An abstract of some length that says what the session is for; and what comes of it, in two lines.\nSecond line.',
    room: 'Main hall',
    url: 'https://plenary.example/w/bangkok/agenda',
    kind: 'plenary',
    cancelled: false,
    isBreak: false
  }))
const workshop = { title: 'Workshop', timeZone: 'Asia/Bangkok', venue: 'Venue', host: 'sessions.plenary.invalid' }

const ours = (): number => {
  const given = sessions()
  const began = performance.now()
  agendaCalendar(workshop, given)
  return performance.now() - began
}
const theirs = (): number =>
  Number(execFileSync('/usr/bin/python3', ['-I', fromRoot('bench/icalendar-sessions.py'), String(COUNT)]).toString())

const first = ours()
const best = { ours: first, theirs: Number.POSITIVE_INFINITY }
for (let round = 0; round < ROUNDS; round++) {
  for (let again = 0; again < 5; again++) best.ours = Math.min(best.ours, ours())
  best.theirs = Math.min(best.theirs, theirs())
}
say(`${COUNT} sessions, first in the process`, `${first.toFixed(1)} ms`)
say(`${COUNT} sessions, best`, `${best.ours.toFixed(1)} ms`)
say(
  'python-icalendar, the same, best',
  `${best.theirs.toFixed(1)} ms; Plenary is ${(best.theirs / best.ours).toFixed(1)} times as fast (target 10)`
)
