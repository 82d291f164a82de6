/** A workshop from empty to its outcome report, over HTTP alone, as its organiser lives it. Each step needs those before. */
import { randomUUID } from 'node:crypto'
import ICAL from 'ical.js'
import { beforeAll, expect, test } from 'vitest'
import { readBadge } from '../../scripts/tour/read-badge.ts'
import { createUser } from '../../src/accounts/create-user.ts'
import { readSheet } from '../../src/platform/spreadsheets/read.ts'
import { readPdf, textOf } from '../platform/pdf/reader.ts'
import { type Caller, testApp } from '../support/app.ts'

const it = testApp()
const at = '/api/v1/workshops/dhaka-2026'
const sessions = new Map<string, string>()
const tokens = new Map<string, string>()

let organiser: Caller
const signIn = async (email: string) => {
  const payload = { email, password: 'correct horse battery', cookies: false }
  const { accessToken } = (await it.visitor('POST', '/api/v1/auth/sign-in', { payload })).json()
  return it.asBearer(accessToken)
}
beforeAll(async () => {
  const password = 'correct horse battery'
  const people = [
    { email: 'ana@undp.example', displayName: 'Ana', mayConvene: true },
    { email: 'omar@unodc.example', displayName: 'Omar' },
    { email: 'door@undp.example', displayName: 'Door' }
  ]
  for (const person of people) await createUser(it.services, undefined, { ...person, password })
  organiser = await signIn('ana@undp.example')
})

/** Sends JSON and gives the answer; fails when the status is another. */
const send = async (
  path: string,
  payload: object,
  { as = organiser, method = 'POST' as 'POST' | 'PUT', status = 201 } = {}
) => {
  const response = await as(method, path, { payload })
  expect([path, response.statusCode, response.body.slice(0, status < 300 ? 0 : 500)]).toEqual([
    path,
    status,
    expect.anything()
  ])
  return response.json()
}
const read = async (path: string, as = organiser) => (await as('GET', `${at}${path}`)).json()
const textIn = (pdf: Buffer) =>
  readPdf(pdf)
    .pages.map((page) => textOf(page, 'content'))
    .join('')
    .replace(/\s/g, '')

test('1. Ana convenes a workshop with two agencies, rooms, an officer and a desk', async () => {
  for (const acronym of ['UNDP', 'UNODC'])
    await send('/api/v1/agencies', { acronym, name: `The ${acronym}`, kind: 'un-entity' })
  const workshop = await send('/api/v1/workshops', {
    slug: 'dhaka-2026',
    title: 'Workshop on Climate Information',
    startsOn: '2026-11-09',
    endsOn: '2026-11-10',
    timeZone: 'Asia/Dhaka',
    city: 'Dhaka',
    country: 'Bangladesh',
    visibility: 'public',
    agencies: [
      { agency: 'UNDP', role: 'convening' },
      { agency: 'UNODC', role: 'co-organising' }
    ]
  })
  expect(workshop).toMatchObject({ country: 'BGD', agencies: [{ agency: 'UNDP' }, { agency: 'UNODC' }] })
  for (const name of ['Padma', 'Meghna']) await send(`${at}/rooms`, { name })
  const officer = { email: 'omar@unodc.example', role: 'agency-officer', agency: 'UNODC' }
  for (const member of [officer, { email: 'door@undp.example', role: 'desk' }])
    expect((await organiser('PUT', `${at}/team`, { payload: member })).statusCode).toBeLessThan(300)
})

test('2. She imports the delegates from a spreadsheet, all or none', async () => {
  const head = 'Ref,First name,Family name,Name in own script,Sex,Category,Country,Sector,Invited by,List publicly'
  const rows = [
    'D-1,Nusrat,Jahan,নুসরাত জাহান,F,Delegate,Bangladesh,Government,UNODC,yes',
    'D-2,Farzana,Rahman,,F,Delegate,Bangladesh,Civil society,UNODC,no',
    "D-3,Aya,N'Guessan,,F,Delegate,Ivory Coast,Academia,UNDP,yes",
    'D-4,Suharto,,,M,Delegate,Indonesia,Government,UNDP,yes',
    'D-5,Somchai,Jaidee,สมชาย ใจดี,M,Delegate,Thailand,Government,UNDP,yes'
  ]
  const send = (lines: string[]) =>
    organiser('POST', `${at}/participants/import`, {
      payload: [head, ...lines].join('\r\n'),
      headers: { 'content-type': 'text/csv' }
    })
  const faulty = await send([...rows, 'D-6,X,,,M,Delegate,Thialand,Government,UNDP,yes'])
  expect([faulty.statusCode, faulty.json().faults]).toMatchObject([
    422,
    [{ row: 7, detail: expect.stringContaining('Thailand') }]
  ])
  expect((await send(rows)).json()).toMatchObject({ added: 5, waiting: 0 })
  const { items } = await read('/participants')
  expect(items.map(({ displayName, country }: Record<string, string>) => `${displayName} ${country}`)).toEqual([
    'Nusrat Jahan BGD',
    'Somchai Jaidee THA',
    "Aya N'Guessan CIV",
    'Farzana Rahman BGD',
    'Suharto IDN'
  ])
})

test('3. She sets up the agenda; a room that is taken is not given twice', async () => {
  const session = (code: string, title: string, from: string, to: string, more: object = {}) => ({
    code,
    title,
    kind: 'plenary',
    room: 'Padma',
    startsAt: `2026-11-09T${from}:00+06:00`,
    endsAt: `2026-11-09T${to}:00+06:00`,
    ...more
  })
  const roles = [{ role: 'speaker', name: 'TBC (UNDP)' }]
  for (const given of [
    session('S01', 'Opening', '09:00', '10:00', { kind: 'opening', roles }),
    session('S02', 'Coffee', '10:00', '10:30', { kind: 'break' }),
    session('S03', 'Early warning', '10:30', '12:00')
  ])
    sessions.set(given.code, (await send(`${at}/sessions`, given)).id)
  const clash = await send(`${at}/sessions`, session('S04', 'Side event', '09:30', '10:15'), { status: 409 })
  expect(clash.detail).toBe('The room is taken at that time by S01 Opening; S02 Coffee.')
})

test('4. She releases it, changes a room, and releases again; Rev.1 stays what it was', async () => {
  expect((await send(`${at}/agenda/releases`, {})).number).toBe(1)
  const first = (await it.visitor('GET', `${at}/agenda.pdf`)).rawPayload
  const id = sessions.get('S03')!
  await organiser('PATCH', `${at}/sessions/${id}`, { payload: { room: 'Meghna' }, headers: { 'if-match': '"1"' } })
  const second = await send(`${at}/agenda/releases`, { note: 'A larger room' })
  expect(second.changes).toMatchObject([{ code: 'S03', kinds: ['room'], after: '2026-11-09 10:30–12:00, Meghna' }])
  expect((await organiser('GET', `${at}/agenda.pdf?release=1`)).rawPayload.equals(first)).toBe(true)
  expect(textIn((await it.visitor('GET', `${at}/agenda.pdf`)).rawPayload)).toContain('ChangessinceRev.1')
})

test('5. The participants have it in their calendars, at the right hour', async () => {
  const { body } = await it.visitor('GET', `${at}/agenda.ics`)
  const events = new ICAL.Component(ICAL.parse(body)).getAllSubcomponents('vevent').map((each) => new ICAL.Event(each))
  expect(
    events.map(({ summary, startDate, sequence }) => [summary, startDate.toJSDate().toISOString(), sequence])
  ).toEqual([
    ['Opening', '2026-11-09T03:00:00.000Z', 0],
    ['Coffee', '2026-11-09T04:00:00.000Z', 0],
    ['Early warning', '2026-11-09T04:30:00.000Z', 1]
  ])
})

test('6. She prints the badges, and each has a code of its own', async () => {
  const sheets = await organiser('GET', `${at}/badges.pdf`)
  expect([sheets.headers['content-type'], readPdf(sheets.rawPayload).pages.length]).toEqual(['application/pdf', 2])
  for (const { id, reference } of (await read('/participants')).items)
    tokens.set(reference, readBadge((await organiser('GET', `${at}/participants/${id}/badge.pdf`)).rawPayload))
  expect(new Set(tokens.values()).size).toBe(5)
})

test('7. The desk scans at the door; what is sent again counts once', async () => {
  const desk = await signIn('door@undp.example')
  const day = await send(`${at}/checkpoints`, { kind: 'day', day: '2026-11-09' }, { as: desk })
  const session = await send(`${at}/checkpoints`, { kind: 'session', sessionId: sessions.get('S01') }, { as: desk })
  const scan = (token: string, checkpoint: string) => ({
    id: randomUUID(),
    token,
    checkpoint,
    happenedAt: '2026-11-09T08:45:00+06:00',
    device: 'Entrance'
  })
  const scans = [
    ...['D-1', 'D-2', 'D-3', 'D-4'].map((reference) => scan(tokens.get(reference)!, day.id)),
    scan('A CODE THAT NOBODY HAS', day.id),
    scan(tokens.get('D-1')!, session.id)
  ]
  const pass = async () => (await send(`${at}/attendance/scans`, { scans }, { as: desk, status: 200 })).results
  const told = (results: { verdict: string }[]) => results.map(({ verdict }) => verdict)
  const first = await pass()
  expect(told(first)).toEqual(['admitted', 'admitted', 'admitted', 'admitted', 'unknown', 'admitted'])
  expect(await pass()).toEqual(first.map((result: object) => ({ ...result, replayed: true })))
})

test('8. Omar of UNODC takes the report of his people home: JSON, CSV, XLSX and PDF with the same figures', async () => {
  const officer = await signIn('omar@unodc.example')
  const report = await read('/attendance', officer)
  expect(report).toMatchObject({
    agency: 'UNODC',
    totals: [
      { confirmed: 2, present: 2 },
      { confirmed: null, present: null }
    ]
  } as never)
  expect(report.people).toMatchObject([
    { name: 'Nusrat Jahan', days: ['2026-11-09'], sessions: ['S01'], sessionsCounted: 2 },
    { name: 'Farzana Rahman', days: ['2026-11-09'], sessions: [] }
  ])
  const file = async (ending: string) => (await officer('GET', `${at}/attendance.${ending}`)).rawPayload
  const own = ['BGD', 'Bangladesh', '2', '2']
  const csv = (await readSheet(await file('csv'))).rows.map(({ cells }) => cells)
  expect(csv).toContainEqual(['Country', 'BGD', 'Bangladesh', 'Invited by UNODC', '2', '2', '', '', ''])
  const xlsx = (await readSheet(await file('xlsx'), {}, { sheet: 'By country' })).rows.map(({ cells }) => cells)
  expect(xlsx.map((cells) => cells.slice(0, 4))).toContainEqual(own)
  expect(textIn(await file('pdf'))).toContain('Bangladesh2of2')
  for (const ending of ['csv', 'pdf']) expect((await file(ending)).toString()).not.toContain('Somchai')
  expect((await officer('GET', `${at}/participants`)).json().items).toHaveLength(2)
})

test('9. She records what came out, and the outcome report names nobody who did not want it', async () => {
  const sessionId = sessions.get('S03')
  await send(`${at}/outcomes`, { kind: 'recommendation', text: 'Share early warnings', level: 'regional', sessionId })
  await send(`${at}/remarks`, { sessionId: sessions.get('S01'), speaker: 'Ms. Ana, UNDP', text: 'We begin today.' })
  const [outside, inside] = await Promise.all(
    ['', '?face=internal'].map(async (face) =>
      textIn((await organiser('GET', `${at}/outcome-report.pdf${face}`)).rawPayload)
    )
  )
  for (const text of [outside, inside]) expect(text).toContain('Shareearlywarnings')
  expect(outside).toContain('NusratJahan')
  expect([outside!.includes('FarzanaRahman'), inside!.includes('FarzanaRahman')]).toEqual([false, true])
})
