/** A session as it was released, to be given to people's calendars. */
import { UNSAID } from '../../src/agenda/rules.for-released.ts'
import type { ReleasedSession } from '../../src/agenda/tables.for-releases.ts'
import { sessionId } from './sessions.ts'

export const released = (more: Partial<ReleasedSession> = {}): ReleasedSession => ({
  ...UNSAID,
  id: sessionId(1),
  code: 'S1',
  kind: 'panel',
  title: 'Panel',
  abstract: 'What works',
  room: 'Room A',
  startsAt: '2017-11-27T02:00:00.000Z',
  endsAt: '2017-11-27T03:00:00.000Z',
  languages: [],
  countsForAttendance: true,
  illustrative: false,
  state: 'scheduled',
  roles: [],
  sequence: 2,
  changedAt: '2017-11-20T08:15:30.000Z',
  ...more
})
