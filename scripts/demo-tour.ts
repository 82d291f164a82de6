/** Runs a whole workshop through a running server, from empty to outcome report: npm run demo:tour [address]. */

import { type Json, openClient } from './tour/client.ts'
import { readBackReport } from './tour/compare.ts'
import { attend, buildAgenda, create, recordOutcomes, register } from './tour/steps.ts'

const base = (process.argv[2] ?? process.env.PLENARY_URL ?? 'http://127.0.0.1:3000').replace(/\/$/, '')
const email = process.env.TOUR_EMAIL ?? 'organiser@plenary.example'
const password = process.env.TOUR_PASSWORD ?? 'plenary-demo'

const step = (title: string) => console.log(`\n${title}`)
const say = (text: string) => console.log(`  ${text}`)

const signIn = async (): Promise<string> => {
  const stranger = openClient(base, undefined, '.')
  return (await stranger.json('/api/v1/auth/sign-in', { json: { email, password, cookies: false } })).accessToken
}

const tour = async () => {
  step(`Signing in at ${base}`)
  const token = await signIn()
  say(`as ${email}`)
  step('1  Register')
  const { slug, at } = await create({ client: openClient(base, token, '.'), say })
  const folder = `tour/${slug}`
  const client = openClient(base, token, folder)
  const given = { client, say, at }
  await register(given)
  step('2  Agenda')
  const sessions = await buildAgenda(given)
  step('3  Calendars')
  await client.save(`${at}/agenda.ics`, 'agenda.ics', 'the agenda for calendars')
  await client.save(`${at}/sessions/${sessions.get('S01')}.ics`, 'opening.ics', 'one session for calendars')
  step('4  Badges')
  await client.save(`${at}/badges.pdf`, 'badges.pdf', 'badges, four to an A4 sheet')
  step('5  Documents')
  await client.save(`${at}/agenda.pdf`, 'agenda.pdf', 'the agenda as released')
  await client.save(
    `${at}/participants.pdf?face=internal`,
    'participants-internal.pdf',
    'list of participants, internal'
  )
  await client.save(
    `${at}/participants.pdf?face=participants`,
    'participants.pdf',
    'list of participants, for participants'
  )
  step('6  Attendance')
  await attend(given, sessions)
  step('7  Agency report')
  for (const [ending, what] of [
    ['pdf', 'document'],
    ['xlsx', 'workbook'],
    ['csv', 'table']
  ] as const) {
    await client.save(
      `${at}/attendance.${ending}?agency=UNODC`,
      `attendance-unodc.${ending}`,
      `attendance report of UNODC, ${what}`
    )
  }
  await client.save(`${at}/attendance?agency=UNODC`, 'attendance-unodc.json', 'attendance report of UNODC, JSON')
  say(await readBackReport(client, at))
  const expiresAt = new Date(Date.now() + 86_400_000).toISOString()
  const issued = await client.json(`${at}/tokens`, {
    json: { name: 'UNODC reporting', role: 'agency-officer', agency: 'UNODC', expiresAt },
    expect: 201
  })
  const officer = client.as(issued.token)
  const seen = (await officer.json(`${at}/participants?limit=200`)).items
  const others = seen.filter(({ agency }: Json) => agency !== 'UNODC')
  if (seen.length === 0 || others.length > 0) throw new Error('the officer of UNODC sees people of others')
  await officer.ask(`${at}/badges.pdf`, { expect: 403 })
  say(`a machine of UNODC sees the ${seen.length} people whom UNODC invited, nobody else, and prints no badges`)
  step('8  Outcome report')
  await recordOutcomes(given, sessions)
  await client.save(
    `${at}/outcome-report.pdf?face=internal`,
    'outcome-report-internal.pdf',
    'outcome report, everybody counted'
  )
  await client.save(`${at}/outcome-report.pdf`, 'outcome-report.pdf', 'outcome report, for distribution')
  step('9  Public pages')
  const visitor = openClient(base, undefined, folder)
  await visitor.save(`/w/${slug}`, 'workshop.html', 'the workshop, for anybody')
  await visitor.save(`/w/${slug}/agenda`, 'agenda.html', 'its agenda, for anybody')

  step(`Made in ${folder}`)
  for (const { file, bytes, what } of [...client.made, ...visitor.made]) {
    say(`${file.padEnd(30)}${`${(bytes / 1024).toFixed(0)} kB`.padStart(8)}  ${what}`)
  }
}

tour().catch((error: unknown) => {
  console.error(`\nThe tour ended: ${error instanceof Error ? error.message : error}`)
  process.exitCode = 1
})
