/** Prints calendars; run by a test under several clocks to see that the bytes are the same. */
import { agendaCalendar, sessionCalendar } from '../../src/calendar/agenda.ics.ts'
import { bangkok, session, workshop } from './sessions.ts'

const newYork = session({ startsAt: new Date('2026-03-08T06:30:00Z'), endsAt: new Date('2026-03-08T07:30:00Z') })
const tehran = session({ startsAt: new Date('2017-07-27T04:30:00Z'), endsAt: new Date('2017-07-27T05:30:00Z') })

process.stdout.write(agendaCalendar(workshop, bangkok()))
process.stdout.write(sessionCalendar({ ...workshop, timeZone: 'America/New_York' }, newYork))
process.stdout.write(sessionCalendar({ ...workshop, timeZone: 'Asia/Tehran' }, tehran))
