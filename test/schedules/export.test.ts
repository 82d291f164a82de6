/** The agenda as schedule.json and schedule.xml: who gets it, what is in it, and that it stays the same. */
import { and, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { sessions } from '../../src/agenda/tables.ts'
import { agendaOf, at, problemOf } from '../agenda/calls.ts'
import { testApp } from '../support/app.ts'
import { makeRoom } from '../support/make.ts'
import { openWorkshop } from '../support/open-workshop.ts'

const it = testApp()

const open = async (visibility: 'public' | 'private' = 'public') => {
  const { workshop, organiser, url } = await openWorkshop(it, { visibility })
  const agenda = agendaOf(workshop.slug, organiser)
  const set = (id: string, change: Partial<typeof sessions.$inferInsert>) =>
    it.db
      .update(sessions)
      .set(change)
      .where(and(eq(sessions.workshopId, workshop.id), eq(sessions.id, id)))
  return { workshop, organiser, url, agenda, set }
}

test('a release is told by days and rooms, without what is cancelled and without addresses that are a secret', async () => {
  const { workshop, agenda, set, url } = await open()
  await makeRoom(it.db, workshop, 'Main hall')
  const first = await agenda.added({
    title: 'Opening',
    kind: 'opening',
    room: 'Main hall',
    abstract: 'Why we meet',
    roles: [
      { role: 'chair', name: 'Ms. A, Ministry' },
      { role: 'speaker', name: 'Ms. A, Ministry', talkTitle: 'Welcome' },
      { role: 'speaker', name: 'TBC (UNDP)' }
    ]
  })
  const online = await agenda.added({ title: 'Online', startsAt: at(11, '09:00'), endsAt: at(11, '10:30') })
  const gone = await agenda.added({ title: 'Gone', startsAt: at(9, '09:00'), endsAt: at(9, '10:00') })
  await set(online.id, { onlineUrl: 'https://secret.example/room' })
  await agenda.release()
  await agenda.change(gone.id, { state: 'cancelled' })
  await agenda.release()

  const { schedule } = (await it.visitor('GET', url('/schedule.json'))).json()
  expect(schedule.version).toBe('Rev.2 2026-11-09 16:00')
  const { conference } = schedule
  expect(conference).toMatchObject({ daysCount: 3, time_zone_name: 'Asia/Bangkok', start: '2026-11-09' })
  expect(conference.days.map(({ rooms }: { rooms: object }) => Object.keys(rooms))).toEqual([[], ['Main hall'], ['']])
  expect(conference.days[1]).toMatchObject({
    index: 2,
    date: '2026-11-10',
    day_start: '2026-11-10T00:00:00+07:00',
    day_end: '2026-11-11T00:00:00+07:00'
  })
  const page = `http://127.0.0.1:3000/w/${workshop.slug}/agenda`
  expect(conference.days[1].rooms['Main hall']).toEqual([
    {
      guid: first.id,
      id: expect.any(Number),
      code: first.code,
      date: '2026-11-10T09:00:00+07:00',
      end: '2026-11-10T10:00:00+07:00',
      start: '09:00',
      duration: '01:00',
      room: 'Main hall',
      slug: expect.stringMatching(/^workshop_[0-9a-f]{8}-\d{4,10}-opening$/),
      url: `${page}#s-${first.id}`,
      title: 'Opening',
      subtitle: '',
      track: null,
      type: 'opening',
      language: 'en',
      abstract: 'Why we meet',
      description: '',
      persons: [
        { name: 'Ms. A, Ministry', public_name: 'Ms. A, Ministry' },
        { name: 'TBC (UNDP)', public_name: 'TBC (UNDP)' }
      ],
      links: [],
      attachments: []
    }
  ])
  expect(schedule.plenary.sessions[first.id].roles).toEqual([
    { role: 'chair', name: 'Ms. A, Ministry', talkTitle: '' },
    { role: 'speaker', name: 'Ms. A, Ministry', talkTitle: 'Welcome' },
    { role: 'speaker', name: 'TBC (UNDP)', talkTitle: '' }
  ])
  const xml = (await it.visitor('GET', url('/schedule.xml'))).body
  for (const text of [JSON.stringify(schedule), xml]) {
    expect(text).toContain(online.id)
    expect(text).not.toContain('secret.example')
    expect(text).not.toContain(gone.id)
  }
  await set(online.id, { onlineIsPublic: true })
  await agenda.release()
  for (const ending of ['json', 'xml'])
    expect((await it.visitor('GET', url(`/schedule.${ending}`))).body).toContain('https://secret.example/room')
})

test.each(['json', 'xml'])(
  'schedule.%s is for those who may see the agenda, and kept until it changes',
  async (ending) => {
    const { workshop, agenda, organiser, url } = await open('private')
    const path = url(`/schedule.${ending}`)
    await agenda.added()
    expect(problemOf(await organiser('GET', path))).toEqual([404, 'agenda-not-released'])
    await agenda.release()
    expect((await it.visitor('GET', path)).statusCode).toBe(404)
    const answer = await organiser('GET', path)
    expect([answer.statusCode, answer.headers['content-type'], answer.headers['content-disposition']]).toEqual([
      200,
      `application/${ending}; charset=utf-8`,
      `attachment; filename="${workshop.slug}-schedule.${ending}"`
    ])
    expect(answer.headers['cache-control']).toBe('private, no-cache')
    const headers = { 'if-none-match': String(answer.headers.etag) }
    expect((await organiser('GET', path, { headers })).statusCode).toBe(304)
    await agenda.added({ title: 'Later', startsAt: at(11, '09:00'), endsAt: at(11, '10:00') })
    expect((await organiser('GET', path, { headers })).statusCode).toBe(304)
    await agenda.release()
    const later = await organiser('GET', path, { headers })
    expect(later.body).toContain('Later')
    expect((await organiser('GET', `${path}?release=1`)).body).toBe(answer.body)
  }
)

test('older releases are for the team alone', async () => {
  const { agenda, url } = await open()
  const { id } = await agenda.added()
  await agenda.release()
  await agenda.change(id, { title: 'Another' })
  await agenda.release()
  expect(problemOf(await it.visitor('GET', url('/schedule.json?release=1')))).toEqual([404, 'agenda-not-released'])
  expect((await it.visitor('GET', url('/schedule.json?release=2'))).statusCode).toBe(200)
})
