/** Importing an agenda: what comes in, what stays as it was, and that what was exported comes in again as itself. */
import { expect, test } from 'vitest'
import { auditLog } from '../../src/accounts/tables.ts'
import { readSheet } from '../../src/platform/spreadsheets/read.ts'
import { at } from '../agenda/calls.ts'
import { testApp } from '../support/app.ts'
import { makePerson, makeRoom } from '../support/make.ts'
import { eventXml, openImport, scheduleJson, scheduleXml } from './imports.ts'

const it = testApp()
const GUID = '8079583e-8321-506c-95af-fd2903a5f075'

const talk = (more: Record<string, unknown> = {}) => ({
  guid: GUID,
  code: 'G9JGWY',
  date: at(10, '09:00'),
  duration: '00:45',
  title: 'Early warning',
  track: 'Prevention',
  type: 'Talk',
  language: 'en',
  abstract: 'Short.',
  description: 'Longer.',
  persons: [{ public_name: 'Ms. A' }, { name: 'TBC (UNDP)' }],
  ...more
})

test('a schedule of another program comes into the draft, and a second time changes nothing', async () => {
  const { agenda, report, workshop, dry } = await openImport(it, { agencies: ['UNDP'] })
  const file = scheduleJson({ Plaza: [talk(), talk({ guid: 'x-2', code: 'H', title: 'Next', date: at(11, '09:00') })] })
  const tried = await dry(file, '&createRooms=true&createTracks=true')
  expect(tried).toMatchObject({ dryRun: true, added: 2, newRooms: ['Plaza'], newTracks: ['Prevention'], faults: [] })
  expect(await agenda.list()).toEqual([])
  const done = await report(file, '?createRooms=true&createTracks=true')
  expect(done).toMatchObject({ dryRun: false, format: 'json', added: 2, changed: 0, same: 0 })
  const [first] = await agenda.list()
  expect(first).toMatchObject({
    id: done.sessions[0].id,
    code: 'G9JGWY',
    kind: 'plenary',
    title: 'Early warning',
    startsAt: '2026-11-10T09:00:00+07:00',
    endsAt: '2026-11-10T09:45:00+07:00',
    room: 'Plaza',
    track: 'Prevention',
    languages: ['en'],
    abstract: 'Short.\n\nLonger.',
    countsForAttendance: true,
    roles: [
      { role: 'speaker', name: 'Ms. A', agency: null },
      { role: 'speaker', name: 'TBC (UNDP)', agency: 'UNDP' }
    ]
  })
  expect(await report(file)).toMatchObject({ added: 0, changed: 0, same: 2 })
  expect(await report(scheduleJson({ Plaza: [talk({ code: 'NEW', title: 'Later' })] }))).toMatchObject({
    changed: 1,
    sessions: [{ id: first.id, result: 'changed', changes: ['code', 'title'] }]
  })
  expect(await agenda.list()).toHaveLength(2)
  const deeds = (await it.db.select().from(auditLog)).filter(
    ({ workshopId, deed }) => workshopId === workshop.id && deed === 'agenda.import'
  )
  expect(deeds.map(({ detail }) => detail)).toEqual([
    { format: 'json', added: 2, changed: 0, rooms: 1, tracks: 1 },
    { format: 'json', added: 0, changed: 0, rooms: 0, tracks: 0 },
    { format: 'json', added: 0, changed: 1, rooms: 0, tracks: 0 }
  ])
})

test('what the format has no word for stays as it is on a session that is known', async () => {
  const { agenda, report, workshop } = await openImport(it)
  await makeRoom(it.db, workshop, 'Main hall')
  const { id, code, version } = await agenda.added({
    kind: 'breakout',
    languages: ['en', 'fr'],
    interpretation: ['ar'],
    objectives: ['To see'],
    capacity: 12,
    onlineUrl: 'https://secret.example/',
    countsForAttendance: false,
    roles: [
      { role: 'chair', name: 'Mr. Gone', state: 'replaced' },
      { role: 'rapporteur', name: 'Ms. A', talkTitle: 'What was said', state: 'invited' }
    ]
  })
  const file = scheduleXml([
    eventXml(id, { date: at(10, '11:00'), duration: '00:30', title: 'Moved', type: 'breakout', language: 'en' }, [
      'Mr. B',
      'Ms. A'
    ])
  ])
  expect((await report(file)).sessions).toMatchObject([
    { result: 'changed', changes: ['title', 'time', 'room', 'roles'] }
  ])
  expect((await agenda.read(id)).json()).toMatchObject({
    ...{ code, kind: 'breakout', room: 'Main hall', version: version + 1 },
    ...{ languages: ['en', 'fr'], interpretation: ['ar'], objectives: ['To see'], capacity: 12 },
    ...{ onlineUrl: 'https://secret.example/', countsForAttendance: false },
    roles: [
      { role: 'speaker', name: 'Mr. B', state: 'confirmed' },
      { role: 'rapporteur', name: 'Ms. A', talkTitle: 'What was said', state: 'invited' },
      { role: 'chair', name: 'Mr. Gone', state: 'replaced' }
    ]
  })
})

const filled = async () => {
  const open = await openImport(it)
  const { agenda, workshop, organiser, url } = open
  await makeRoom(it.db, workshop, 'Main "hall" <1>')
  await organiser('POST', url('/tracks'), { payload: { name: 'Prévention & more', colour: '#a61e2b' } })
  const person = await makePerson(it.db, workshop, { displayName: 'Ms. Listed' })
  await agenda.added({
    code: 'wg-ä 1',
    kind: 'breakout',
    title: 'One ?> & <two>',
    room: 'Main "hall" <1>',
    track: 'Prévention & more',
    abstract: 'A line\nand another ]]>',
    objectives: ['To see', 'To hear'],
    languages: ['fr', 'en'],
    interpretation: ['ar'],
    capacity: 7,
    onlineUrl: 'https://example.org/?a=1&b=2',
    onlineIsPublic: true,
    illustrative: true,
    countsForAttendance: false,
    roles: [
      { role: 'chair', participantId: person.id },
      { role: 'chair', name: 'Mr. Gone', state: 'replaced' },
      { role: 'speaker', name: 'Ms. A', talkTitle: 'Talk' },
      { role: 'discussant', name: 'Ms. A' }
    ]
  })
  await agenda.added({ title: 'ประชุม', startsAt: at(10, '23:00'), endsAt: at(11, '01:00'), languages: [] })
  await agenda.added({ title: 'Waits', startsAt: null, endsAt: null })
  await agenda.release()
  return open
}

test.each(['json', 'xml'])(
  'schedule.%s comes into an empty workshop as the same agenda, and into its own as nothing new',
  async (ending) => {
    const from = await filled()
    const file = (await it.visitor('GET', from.url(`/schedule.${ending}`))).body
    const before = await from.agenda.list()
    const again = await from.report(file)
    expect([again.faults, again.notes, again.added, again.changed, again.same]).toEqual([[], [], 0, 0, 2])
    expect(await from.agenda.list()).toEqual(before)

    const to = await openImport(it)
    const done = await to.report(file, '?createRooms=true&createTracks=true')
    expect([done.added, done.faults, done.notes]).toEqual([2, [], []])
    await to.agenda.release()
    const plain = (open: typeof to, text: string, ids: string[]) =>
      ids
        .reduce((all, id, i) => all.replaceAll(id, `session-${i}`), text)
        .replaceAll(open.workshop.slug, 'slug')
        .replaceAll(open.workshop.slug.replaceAll('-', '_'), 'slug')
        .replace(/(<(event|room)[^>]*) (id|guid)="[^"]*"/g, '$1')
        .replace(/"(id|guid)":("[^"]*"|\d+)/g, '')
        .replace(/slug-\d+/g, 'slug-n')
    const idsOf = async (open: typeof to) => (await open.agenda.list()).map(({ id }: { id: string }) => id)
    const copy = (await it.visitor('GET', to.url(`/schedule.${ending}`))).body
    expect(copy).not.toBe(file)
    expect(plain(to, copy, await idsOf(to))).toBe(plain(from, file, await idsOf(from)))
  }
)

test('a session that is gone from the draft comes back as itself', async () => {
  const from = await filled()
  const file = (await it.visitor('GET', from.url('/schedule.json'))).body
  const [first] = await from.agenda.list()
  await from.agenda.remove(first.id)
  expect(await from.report(file)).toMatchObject({ added: 1, same: 1 })
  expect((await from.agenda.read(first.id)).json()).toMatchObject({
    id: first.id,
    code: first.code,
    title: first.title
  })
})

test('an agenda in a spreadsheet: headings in any of the languages, empty cells leave what is there', async () => {
  const { agenda, report, workshop } = await openImport(it, { agencies: ['UNDP'] })
  await makeRoom(it.db, workshop, 'Main hall')
  const { code, id } = await agenda.added({ title: 'Opening', abstract: 'Stays', capacity: 5, room: 'Main hall' })
  const file = [
    'Code;Jour;Début;Fin;Nature;Titre;Objectifs;Salle;Langues;Places;Qui fait quoi;Note',
    `${code};;10h30;11:30;Ouverture;;To\u202E see;;;-;"Présidence: Ms. A; TBC (UNDP)";x`,
    ';Day 3;20:00;2026-11-12 00:00;Réception;Dinner;"One; Two";;anglais, fr;40;;',
    ';11/11/2026;9.15;;break;;;;;;;'
  ].join('\n')
  const answer = await report(file, '?dryRun=true')
  expect(answer.faults).toEqual([
    { place: 'row 2, G Objectives', session: `${code} Opening`, detail: expect.stringContaining('U+202E') },
    {
      place: 'row 3, I Languages',
      session: 'S02 Dinner',
      detail: expect.stringContaining('"anglais" is not a language')
    },
    { place: 'row 4, D Ends', session: 'S03', detail: 'is missing' },
    { place: 'row 4, F Title', session: 'S03', detail: 'is missing' }
  ])
  const mended = file
    .replace('\u202E', '')
    .replace('anglais', 'French')
    .replace(';9.15;;break;;', ';9.15;10;break;Coffee;')
  expect(await report(mended)).toMatchObject({
    format: 'csv',
    added: 2,
    changed: 1,
    ignoredColumns: ['Note'],
    sessions: [{ changes: ['kind', 'time', 'objectives', 'capacity', 'roles'] }, {}, {}]
  })
  const sessions = await agenda.list()
  expect(sessions).toMatchObject([
    {
      ...{ id, kind: 'opening', title: 'Opening', startsAt: '2026-11-10T10:30:00+07:00', room: 'Main hall' },
      ...{ abstract: 'Stays', objectives: ['To see'], capacity: null },
      roles: [
        { role: 'chair', name: 'Ms. A' },
        { role: 'speaker', agency: 'UNDP' }
      ]
    },
    { code: 'S03', kind: 'break', startsAt: '2026-11-11T09:15:00+07:00', countsForAttendance: false },
    { code: 'S02', kind: 'social', endsAt: '2026-11-12T00:00:00+07:00', languages: ['fr'], capacity: 40 }
  ])
})

test('the template has every heading in the language that is asked for, and is understood when filled in', async () => {
  const { organiser, url, workshop } = await openImport(it)
  await makeRoom(it.db, workshop, 'Main hall')
  for (const lang of ['en', 'ar']) {
    const answer = await organiser('GET', url(`/agenda/import-template.xlsx?lang=${lang}`))
    const { rows } = await readSheet(answer.rawPayload, {}, lang === 'en' ? { sheet: 'Agenda' } : {})
    expect(rows[0]!.cells).toHaveLength(15)
    expect(rows[0]!.cells[5]).toBe(lang === 'en' ? 'Title *' : 'العنوان *')
  }
  expect((await it.visitor('GET', url('/agenda/import-template.xlsx'))).statusCode).toBe(401)
})

test('names of listed participants are offered as links, made only when asked, and nobody else is known', async () => {
  const { agenda, report, workshop, dry } = await openImport(it)
  const listed = await makePerson(it.db, workshop, { displayName: 'Ms. Listed' })
  for (const displayName of ['Ms. Hidden', 'Mr. Twice'])
    await makePerson(it.db, workshop, { displayName, listed: false })
  for (const _ of [1, 2]) await makePerson(it.db, workshop, { displayName: 'Mr. Double' })
  await makePerson(it.db, workshop, { displayName: 'Mr. Twice' })
  const persons = ['Ms. Listed', 'Ms. Hidden', 'Mr. Double', 'Somebody else'].map((name) => ({ name }))
  const file = scheduleJson({ '': [talk({ persons, track: null })] })
  const offer = [{ role: 'speaker', name: 'Ms. Listed', participantId: listed.id }]
  expect((await dry(file)).sessions[0].people).toEqual(offer)
  const done = await report(file)
  expect(done.sessions[0].people).toEqual(offer)
  const linked = async () =>
    (await agenda.list())[0].roles.map(({ participantId }: { participantId: string | null }) => participantId)
  expect(await linked()).toEqual([null, null, null, null])
  expect((await report(file, '?linkPeople=true')).sessions[0]).toMatchObject({ changes: ['roles'], people: offer })
  expect(await linked()).toEqual([listed.id, null, null, null])
  expect((await report(file)).sessions[0]).toMatchObject({ result: 'same', people: [] })
})

test('sessions may exchange rooms, times and codes in one file, and a repeated request is done once', async () => {
  const { agenda, send, workshop } = await openImport(it)
  for (const room of ['A', 'B']) await makeRoom(it.db, workshop, room)
  const one = await agenda.added({ room: 'A', title: 'One' })
  const two = await agenda.added({ room: 'B', title: 'Two' })
  const file = scheduleJson({
    B: [talk({ guid: one.id, code: two.code, title: 'One', track: undefined })],
    A: [
      talk({ guid: two.id, code: one.code, title: 'Two', track: undefined }),
      talk({ guid: 'new', code: 'N', date: at(10, '10:00') })
    ]
  }).replaceAll('"track":"Prevention"', '"track":null')
  const headers = { 'idempotency-key': 'once' }
  const answer = await send(file, '', headers)
  expect(answer.json()).toMatchObject({ added: 1, changed: 2 })
  const again = await send(file, '', headers)
  expect([again.body, again.headers['idempotency-replayed']]).toEqual([answer.body, 'true'])
  expect(
    (await agenda.list()).map(({ title, room, code }: Record<string, string>) => `${title} ${room} ${code}`).sort()
  ).toEqual(['Early warning A N', `One B ${two.code}`, `Two A ${one.code}`])
})

test('who may not edit the agenda may not import one', async () => {
  const { workshop, url } = await openImport(it)
  const desk = await it.asMember(workshop, 'desk')
  expect((await desk('POST', url('/agenda/import'), { payload: scheduleJson({}) })).statusCode).toBe(403)
})
