/** Invitations as they are written into files, judged by Python's email package and python-icalendar. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { invitationCalendar } from '../../src/calendar/invitation.ics.ts'
import { openMailer } from '../../src/platform/mail/mailer.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'plenary-messages-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const NOW = new Date('2026-11-09T09:00:00Z')
const session = {
  id: '01900000-0000-7000-8000-000000000001',
  sequence: 0,
  changedAt: NOW,
  startsAt: new Date('2026-11-10T02:00:00Z'),
  endsAt: new Date('2026-11-10T03:30:00Z'),
  title: 'Débat : «ความเห็น»; مناقشة, 讨论 \\ 1',
  room: 'Salle “A”',
  kind: 'panel',
  cancelled: false,
  isBreak: false
}
const workshop = { title: 'Atelier', timeZone: 'Asia/Bangkok', venue: 'Bangkok', host: 'example.org' }

test.each([
  ['request', false],
  ['cancel', true],
  ['cancel', false]
] as const)('a message of the method %s (withdrawn: %s) is understood as it is meant', async (method, isWithdrawn) => {
  const content = invitationCalendar(
    workshop,
    { ...session, cancelled: method === 'cancel' && !isWithdrawn },
    {
      method,
      isWithdrawn,
      organizer: { name: 'Atelier "Asie"', email: 'replies@example.org' },
      attendee: { name: 'Ngô Thị Hoa', email: 'hoa@example.org' },
      sequence: 3,
      sentAt: NOW
    }
  )
  const { send } = openMailer({ smtpUrl: undefined, mailFrom: 'P <p@example.org>', mailFolder: folder }, () => NOW)
  const written = { method: method === 'request' ? ('REQUEST' as const) : ('CANCEL' as const), content }
  const letter = { subject: 'Débat', text: 'Bonjour', html: '<p>Bonjour</p>', lang: 'fr' }
  const id = '01900000-0000-7000-8000-00000000000a'
  await send({ id, to: 'hoa@example.org', ...letter, replyTo: 'replies@example.org', calendar: written })
  const source = readFileSync(path.join(folder, readdirSync(folder).at(-1)!))
  const read = JSON.parse(
    execFileSync('/usr/bin/python3', ['test/judges/read-message.py'], {
      input: source,
      encoding: 'utf8',
      stdio: 'pipe'
    })
  )
  expect(read).toEqual({
    defects: [],
    types: ['text/plain', 'text/html', 'text/calendar', 'application/ics'],
    to: 'hoa@example.org',
    replyTo: 'replies@example.org',
    language: 'fr',
    automatic: ['auto-generated', 'DR, RN, NRN, OOF'],
    outside: written.method,
    charset: 'utf-8',
    inside: written.method,
    events: 1,
    errors: [],
    summary: session.title,
    attendees: ['mailto:hoa@example.org'],
    attached: ['session.ics'],
    attachedIsTheSame: true
  })
})
