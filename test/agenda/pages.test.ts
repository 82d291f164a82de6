/** The page of the agenda, as visitors see the latest release. */
import { describe, expect, test } from 'vitest'
import { shortDay } from '../../src/platform/zones.ts'
import { testApp } from '../support/app.ts'
import { headOf, textsOf } from '../support/html.ts'
import { makePerson, makeRoom } from '../support/make.ts'
import { agendaPages, timesIn } from './released-pages.ts'

const it = testApp()
const { openWorkshop, add, change, releaseOf, page } = agendaPages(it)

describe('the agenda', () => {
  test('that was not released says so', async () => {
    const workshop = await openWorkshop()
    await add(workshop)
    const html = await page(workshop)
    expect(textsOf(html, 'h2')).toEqual(['The agenda is being prepared'])
    expect(html).not.toContain('Where we stand')
    expect(html).not.toContain('agenda.pdf')
  })

  test('is shown by days, with times, rooms, people and languages', async () => {
    const workshop = await openWorkshop({ languages: ['en', 'fr'] })
    await makeRoom(it.db, workshop, 'Room A')
    await add(workshop, {
      room: 'Room A',
      abstract: 'Ten minutes for each country.',
      languages: ['fr'],
      roles: [
        { role: 'chair', name: 'Ms. Ada Chair' },
        { role: 'speaker', name: 'Mr. Bo Speaker', talkTitle: 'Rivers' },
        { role: 'speaker', name: 'TBC (UNDP)' }
      ]
    })
    const id = await add(workshop, {
      title: 'Farewell',
      kind: 'closing',
      startsAt: '2026-11-11T16:00:00+07:00',
      endsAt: '2026-11-11T17:00:00+07:00'
    })
    await releaseOf(workshop)
    const html = await page(workshop)
    expect(headOf(html)).toEqual({
      lang: 'en',
      dir: 'ltr',
      title: 'Agenda · Climate Information · Plenary',
      description: 'Agenda: Workshop on Climate Information, Bangkok, Thailand, 9–11 November 2026'
    })
    expect(textsOf(html, 'h1')).toEqual(['Agenda'])
    expect(textsOf(html, 'h2', 'id="d-')).toEqual(['Monday, 9 November 2026', 'Wednesday, 11 November 2026'])
    expect(textsOf(html, 'h3')).toEqual(['Where we stand', 'Farewell'])
    expect(timesIn(html)).toEqual(['09:00–10:30', '16:00–17:00'])
    expect(textsOf(html, 'time', '="2026-11-09T09:00:00+07:00"')).toEqual(['09:00'])
    expect(textsOf(html, 'dt')).toEqual(['Chair', 'Speaker'])
    expect(textsOf(html, 'dd')).toEqual(['Ms. Ada Chair', 'Mr. Bo Speaker · RiversTBC (UNDP)'])
    expect(textsOf(html, 'p', 'release')).toEqual(['Rev.1, released on Monday, 9 November 2026, 16:00'])
    expect(textsOf(html, 'p', 'class="quiet"').slice(-2)).toEqual(['Plenary · Room A · French', 'Closing'])
    expect(textsOf(html, 'p', 'text')).toEqual(['Ten minutes for each country.'])
    const api = `/api/v1/workshops/${workshop.slug}`
    for (const link of ['/agenda.pdf?lang=en', '/agenda.ics', `/sessions/${id}.ics`]) {
      expect(html).toContain(`href="${api}${link}"`)
      expect((await it.visitor('GET', `${api}${link}`)).statusCode).toBe(200)
    }
  })

  test('is the latest release, not the draft', async () => {
    const workshop = await openWorkshop()
    const id = await add(workshop)
    await releaseOf(workshop)
    await change(workshop, id, { title: 'Not yet decided' })
    expect(textsOf(await page(workshop), 'h3')).toEqual(['Where we stand'])
  })

  test('says what changed since the release before', async () => {
    const workshop = await openWorkshop()
    const id = await add(workshop, { roles: [{ role: 'chair', name: 'Ms. Ada Chair' }] })
    await add(workshop, { title: 'Coffee', kind: 'break', roles: [{ role: 'chair', name: 'TBC' }] })
    await releaseOf(workshop)
    expect(await page(workshop)).not.toContain('Changes since')
    await change(workshop, id, { startsAt: '2026-11-09T14:00:00+07:00', endsAt: '2026-11-09T15:30:00+07:00' })
    await releaseOf(workshop, 'The Minister arrives at noon.')
    const monday = shortDay('2026-11-09', 'en-GB')
    const [box] = textsOf(await page(workshop), 'section', 'changes')
    expect(box).toBe(
      'Changes since Rev.1The Minister arrives at noon.Where we stand · moved' +
        `now ${monday}, 14:00–15:30was ${monday}, 09:00–10:30`
    )
    const [elsewhere] = textsOf(await page(workshop, { zone: 'UTC' }), 'section', 'changes')
    expect(elsewhere).toContain('Times in this list are those of Asia/Bangkok.')
  })

  test('folds a long list of changes', async () => {
    const workshop = await openWorkshop()
    await add(workshop)
    await releaseOf(workshop)
    for (const title of ['1', '2', '3', '4', '5', '6']) await add(workshop, { title })
    await releaseOf(workshop)
    expect(textsOf(await page(workshop), 'summary')).toContain('6 sessions changed')
  })

  test('strikes out a cancelled session, says so in words, and offers it to no calendar', async () => {
    const workshop = await openWorkshop()
    const id = await add(workshop)
    await add(workshop, { title: 'Farewell' })
    await releaseOf(workshop)
    await change(workshop, id, { state: 'cancelled' })
    await releaseOf(workshop)
    const html = await page(workshop)
    expect(textsOf(html, 'h3')).toContain('Cancelled Where we stand')
    expect(textsOf(html, 's')).toEqual(['09:00–10:30', 'Where we stand'])
    expect(html).not.toContain(`/sessions/${id}.ics`)
  })

  test('marks sessions that are made up, and a demonstration as a whole', async () => {
    const workshop = await openWorkshop({ isDemonstration: true })
    await add(workshop, { illustrative: true })
    await add(workshop, { title: 'As in the note' })
    await releaseOf(workshop)
    const html = await page(workshop)
    expect(textsOf(html, 'span', 'mark')).toEqual(['Illustrative'])
    expect(textsOf(html, 'p', 'band')[0]).toContain('Demonstration data')
    const real = await openWorkshop()
    expect(await page(real)).not.toContain('Demonstration data')
  })

  test('shows what people typed as text', async () => {
    const hostile = '<script>alert(1)</script><b onclick="alert(2)">bold</b>'
    const workshop = await openWorkshop({ title: hostile, shortTitle: hostile })
    await makeRoom(it.db, workshop, hostile)
    await add(workshop, { title: hostile, room: hostile, abstract: hostile, roles: [{ role: 'chair', name: hostile }] })
    await releaseOf(workshop, hostile)
    for (const query of [{}, { zone: hostile, room: hostile.repeat(2) }]) {
      const html = await page(workshop, query)
      expect(html).not.toMatch(/<script|<b[ >]/)
      expect(textsOf(html, 'h3')).toEqual([hostile])
    }
  })

  test('names of the list only who has a part in a released session', async () => {
    const workshop = await openWorkshop()
    const speaker = await makePerson(it.db, workshop, { displayName: 'Tomasi Faleolo', email: 't@example.org' })
    const late = await makePerson(it.db, workshop, { displayName: 'Late Comer' })
    await makePerson(it.db, workshop, { displayName: 'Marisol Quispe' })
    const id = await add(workshop, { roles: [{ role: 'speaker', participantId: speaker.id }] })
    await releaseOf(workshop)
    await change(workshop, id, { roles: [{ role: 'speaker', participantId: late.id }] })
    const html = await page(workshop)
    expect(textsOf(html, 'dd')).toEqual(['Tomasi Faleolo'])
    for (const secret of ['Quispe', 'Late Comer', 't@example.org', speaker.id]) expect(html).not.toContain(secret)
  })

  test('of a private workshop looks to a visitor like one that does not exist', async () => {
    const workshop = await openWorkshop({ visibility: 'private' })
    await add(workshop)
    await releaseOf(workshop)
    const response = await it.visitor('GET', `/w/${workshop.slug}/agenda`)
    expect(response.statusCode).toBe(404)
    expect(textsOf(response.body, 'h1')).toEqual(['This page is not here'])
    expect(response.body).toBe((await it.visitor('GET', '/w/no-such-workshop/agenda')).body)
    const member = await it.asMember(workshop, 'participant')
    const seen = await member('GET', `/w/${workshop.slug}/agenda`)
    expect(textsOf(seen.body, 'h3')).toEqual(['Where we stand'])
    expect(seen.headers['cache-control']).toBe('private, no-cache')
  })

  test('in Arabic keeps times and names in their own direction', async () => {
    const workshop = await openWorkshop({ languages: ['ar'] })
    await add(workshop, { title: 'Water Convention: دروس', roles: [{ role: 'chair', name: 'Mr. John Smith' }] })
    await releaseOf(workshop)
    const html = await page(workshop)
    expect(headOf(html)).toMatchObject({ lang: 'ar', dir: 'rtl' })
    expect(textsOf(html, 'h1')).toEqual(['جدول الأعمال'])
    expect(textsOf(html, 'dt')).toEqual(['الرئاسة'])
    expect(html).toContain('<bdi>Mr. John Smith</bdi>')
    expect(html).toMatch(/<p class="time"><bdi dir="ltr">/)
  })

  test('asks the same of the database for one session and for many, and less for who comes after', async () => {
    const workshop = await openWorkshop()
    for (const title of ['One', 'Two', 'Three']) await add(workshop, { title })
    await releaseOf(workshop)
    const url = `/w/${workshop.slug}/agenda`
    await it.expectQueries(4, () => it.visitor('GET', url))
    await it.expectQueries(3, () => it.visitor('GET', url))
  })

  test('is not sent again to who has it, until the next release', async () => {
    const workshop = await openWorkshop()
    await add(workshop)
    await releaseOf(workshop)
    const url = `/w/${workshop.slug}/agenda`
    const etag = (await it.visitor('GET', url)).headers.etag as string
    const again = (query = {}) => it.visitor('GET', url, { query, headers: { 'if-none-match': etag } })
    expect((await again()).statusCode).toBe(304)
    expect((await again({ zone: 'UTC' })).statusCode).toBe(200)
    await add(workshop, { title: 'One more' })
    await releaseOf(workshop)
    expect((await again()).statusCode).toBe(200)
  })
})
