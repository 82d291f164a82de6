/** vdirsyncer and khal, which people use, subscribe to a person's own calendar over HTTP and follow a second release. */
import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, expect, test } from 'vitest'
import { agendaOf } from '../agenda/calls.ts'
import { openRegistration, signedIn } from '../registration/registering.ts'
import { testApp } from '../support/app.ts'
import { textsOf } from '../support/html.ts'

const it = testApp()
const run = promisify(execFile)
const folder = mkdtempSync(path.join(os.tmpdir(), 'plenary-clients-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const at = (clock: string) => `2026-12-07T${clock}:00+07:00`
const hour = (clock: string, until: string) => ({ startsAt: at(clock), endsAt: at(until) })

/** A confirmed person, and the address of their own calendar on the app as it listens. */
const subscribed = async () => {
  const open = await openRegistration(it)
  const browser = await signedIn(it, open, { listed: 'yes' })
  const [person] = await open.list()
  await open.move(person!.id, 'confirmed')
  const draft = agendaOf(open.workshop.slug, open.organiser)
  for (const name of ['Room A', 'Room B']) await open.organiser('POST', open.url('/rooms'), { payload: { name } })
  const role = { role: 'speaker' as const, name: 'Amina Diallo', participantId: person!.id }
  const moved = await draft.added({ title: 'Opening', ...hour('09:00', '10:00'), room: 'Room A' })
  const elsewhere = await draft.added({ title: 'Panel', ...hour('11:00', '12:00'), room: 'Room A' })
  const off = await draft.added({ title: 'Visit', ...hour('14:00', '15:00') })
  await draft.added({ kind: 'breakout', title: 'Group of mine', ...hour('16:00', '17:00'), roles: [role] })
  await draft.added({ kind: 'breakout', title: 'Group of others', ...hour('16:00', '17:00') })
  await draft.release()
  await browser.post('/my-registration/calendar', { purpose: 'own' })
  const [shown] = textsOf((await browser.get('/my-registration/agenda')).body, 'code', 'address')
  const host = await it.app.listen({ port: 0, host: '127.0.0.1' })
  const change = async () => {
    await draft.change(moved.id, hour('09:30', '10:30'))
    await draft.change(elsewhere.id, { room: 'Room B' })
    await draft.change(off.id, { state: 'cancelled' })
    await draft.added({ title: 'Added', ...hour('18:00', '19:00') })
    await draft.release()
  }
  return { url: shown!.replace(/^http:\/\/[^/]+/, host), change }
}

const calendar = path.join(folder, 'calendar')
/** The subscription of vdirsyncer; what it says it did. */
const sync = async (url: string): Promise<string> => {
  mkdirSync(calendar, { recursive: true })
  const config = path.join(folder, 'vdirsyncer')
  writeFileSync(
    config,
    `[general]
status_path = "${folder}/status/"
[pair feed]
a = "plenary"
b = "here"
collections = null
conflict_resolution = "a wins"
[storage plenary]
type = "http"
url = "${url}"
[storage here]
type = "filesystem"
path = "${calendar}/"
fileext = ".ics"
`
  )
  const isNew = readdirSync(folder).every((name) => name !== 'status')
  if (isNew) await run('vdirsyncer', ['-c', config, 'discover'])
  const { stdout, stderr } = await run('vdirsyncer', ['-c', config, 'sync'])
  return stdout + stderr
}

/** What khal shows to somebody whose clock is that of the zone, in the order of time. */
const shownIn = async (zone: string): Promise<string[]> => {
  const own = path.join(folder, zone.replace('/', '-'))
  mkdirSync(own, { recursive: true })
  writeFileSync(
    path.join(own, 'config'),
    `[calendars]
[[plenary]]
path = ${calendar}
[locale]
local_timezone = ${zone}
default_timezone = ${zone}
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
[sqlite]
path = ${own}/khal.db
`
  )
  const format = '{start-time}-{end-time} {title} @ {location} {status}'
  const args = ['-c', path.join(own, 'config'), 'list', '--day-format', '', '--format', format, '2026-12-07', '1d']
  const { stdout } = await run('khal', args)
  return stdout.split('\n').flatMap((line) => line.trim().replace(/ CONFIRMED$/, '') || [])
}

test('a subscription shows the own sessions on the clocks of six capitals, and follows a second release', async () => {
  const { url, change } = await subscribed()
  expect(await sync(url)).not.toMatch(/error|warning/i)
  expect(readdirSync(calendar)).toHaveLength(4)
  const clocks = {
    'Asia/Bangkok': '09:00-10:00',
    'Asia/Dhaka': '08:00-09:00',
    'Asia/Karachi': '07:00-08:00',
    'Asia/Jakarta': '09:00-10:00',
    'Asia/Manila': '10:00-11:00',
    'Europe/Vienna': '03:00-04:00'
  }
  const read = await Promise.all(
    Object.keys(clocks).map(async (zone) => [zone, (await shownIn(zone)).find((line) => line.includes('Opening'))])
  )
  expect(Object.fromEntries(read)).toEqual(
    Object.fromEntries(Object.entries(clocks).map(([zone, clock]) => [zone, `${clock} Opening @ Room A, Bangkok`]))
  )
  const before = Object.fromEntries(
    readdirSync(calendar).map((name) => [name, readFileSync(path.join(calendar, name))])
  )

  await change()
  expect(await sync(url)).not.toMatch(/error|warning/i)
  expect(await shownIn('Asia/Bangkok')).toEqual([
    '09:30-10:30 Opening @ Room A, Bangkok',
    '11:00-12:00 Panel @ Room B, Bangkok',
    '14:00-15:00 Visit @ Bangkok CANCELLED',
    '16:00-17:00 Group of mine @ Bangkok',
    '18:00-19:00 Added @ Bangkok'
  ])
  // vdirsyncer names a file by its content: what did not change is as it was, and nothing old is left behind
  const after = readdirSync(calendar)
  expect(after).toHaveLength(5)
  const same = Object.entries(before).filter(([name]) => after.includes(name))
  expect(same.map(([, bytes]) => /SUMMARY:(.*)\r/.exec(String(bytes))?.[1])).toEqual(['Group of mine'])

  // nothing new: nothing is copied, for the bytes are the same
  expect(await sync(url)).not.toMatch(/Copying/)
})
