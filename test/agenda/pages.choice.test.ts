/** What a reader of the agenda chooses: the zone of the times, and one room. */
import { describe, expect, test } from 'vitest'
import { testApp } from '../support/app.ts'
import { textsOf } from '../support/html.ts'
import { makeRoom } from '../support/make.ts'
import { agendaPages, timesIn } from './released-pages.ts'

const it = testApp()
const { openWorkshop, add, releaseOf, page } = agendaPages(it)
const NEXT_DAY = 'ends the next day'

describe('the reader chooses', () => {
  const released = async () => {
    const workshop = await openWorkshop()
    await makeRoom(it.db, workshop, 'Room A')
    await add(workshop, { room: 'Room A' })
    await add(workshop, {
      title: 'Late talk',
      startsAt: '2026-11-09T23:30:00+07:00',
      endsAt: '2026-11-10T00:30:00+07:00'
    })
    await releaseOf(workshop)
    return workshop
  }
  const choiceIn = (html: string) =>
    [...html.matchAll(/<option[^>]*selected=""[^>]*>/g)].map(([tag]) => / value="([^"]*)"/.exec(tag)?.[1])

  test('a zone: nine in Bangkok is seven in Karachi', async () => {
    const workshop = await released()
    expect(timesIn(await page(workshop))).toEqual(['09:00–10:30', `23:30–00:30 ${NEXT_DAY}`])
    const html = await page(workshop, { zone: 'Asia/Karachi' })
    expect(timesIn(html)).toEqual(['07:00–08:30', '21:30–22:30'])
    expect(textsOf(html, 'p', 'zone')).toEqual([
      'Times are those of Asia/Karachi (UTC+05:00). The workshop takes place in the time of Asia/Bangkok (UTC+07:00). Languages: English.'
    ])
    expect(choiceIn(html)).toContain('Asia/Karachi')
    expect(textsOf(html, 'time', '="2026-11-09T07:00:00+05:00"')).toEqual(['07:00'])
  })

  test('a zone in which sessions fall on other days', async () => {
    const html = await page(await released(), { zone: 'Pacific/Auckland' })
    expect(textsOf(html, 'h2', 'id="d-')).toEqual(['Monday, 9 November 2026', 'Tuesday, 10 November 2026'])
    expect(timesIn(html)).toEqual(['15:00–16:30', '05:30–06:30'])
  })

  test.each([
    ['Asia/Calcutta', 'Asia/Kolkata'],
    ['asia/kolkata', 'Asia/Kolkata'],
    ['utc', undefined]
  ])('a zone by a former name or another spelling: %s', async (zone, chosen) => {
    const html = await page(await released(), { zone })
    expect(html).not.toContain('aria-invalid')
    expect(choiceIn(html)[0]).toBe(chosen)
  })

  test('a zone that is none: told beside the field, times stay', async () => {
    const html = await page(await released(), { zone: 'Mars/Olympus' })
    expect(timesIn(html)[0]).toBe('09:00–10:30')
    expect(textsOf(html, 'p', 'id="zone-fault"')).toEqual([
      'There is no such time zone; times are shown as in the workshop: “Mars/Olympus”'
    ])
    expect(html).toMatch(/<select id="zone"[^>]* aria-invalid="true" aria-describedby="zone-fault"/)
    expect(choiceIn(html)[0]).toBe('Asia/Bangkok')
  })

  test('a room; a room that is none is told beside the field', async () => {
    const workshop = await openWorkshop()
    for (const room of ['Room A', 'Room B']) {
      await makeRoom(it.db, workshop, room)
      await add(workshop, { title: `In ${room}`, room })
    }
    await releaseOf(workshop)
    expect(textsOf(await page(workshop), 'h3')).toEqual(['In Room A', 'In Room B'])
    expect(textsOf(await page(workshop, { room: 'Room B' }), 'h3')).toEqual(['In Room B'])
    const html = await page(workshop, { room: 'Attic' })
    expect(textsOf(html, 'h3')).toEqual(['In Room A', 'In Room B'])
    expect(textsOf(html, 'p', 'id="room-fault"')).toEqual([
      'There is no such room in this agenda; all rooms are shown: “Attic”'
    ])
  })

  test('a language: of the session, or else of the workshop', async () => {
    const workshop = await openWorkshop({ languages: ['en', 'fr'] })
    await add(workshop, { title: 'As the workshop' })
    await add(workshop, { title: 'In Spanish', languages: ['es'] })
    await add(workshop, { title: 'In French alone', languages: ['fr'] })
    await releaseOf(workshop)
    const shown = async (language: string) => textsOf(await page(workshop, { language }), 'h3')
    expect(await shown('')).toEqual(['As the workshop', 'In Spanish', 'In French alone'])
    expect(await shown('fr')).toEqual(['As the workshop', 'In French alone'])
    expect(await shown('es')).toEqual(['In Spanish'])
    const html = await page(workshop, { language: 'fr', zone: 'UTC', lang: 'fr' })
    expect(textsOf(html, 'p', 'class="zone"')[0]).toContain(
      'Langues\u00a0: anglais, français. 2 séances affichées sur 3.'
    )
    expect(textsOf(html, 'option', 'value="es"')).toEqual(['espagnol'])
    expect(html).toContain('href="?zone=UTC&amp;language=fr&amp;lang=ar"')
    const wrong = await page(workshop, { language: 'tlh' })
    expect(textsOf(wrong, 'h3')).toHaveLength(3)
    expect(textsOf(wrong, 'p', 'id="language-fault"')).toEqual([
      'No session of this agenda is in such a language; all are shown: “tlh”'
    ])
  })

  test('what fits no session, and is told so', async () => {
    const workshop = await openWorkshop({ languages: ['en'] })
    await makeRoom(it.db, workshop, 'Room A')
    await add(workshop, { room: 'Room A' })
    await add(workshop, { title: 'In Spanish', languages: ['es'] })
    await releaseOf(workshop)
    const html = await page(workshop, { room: 'Room A', language: 'es' })
    expect(textsOf(html, 'h3')).toEqual([])
    expect(textsOf(html, 'section', 'empty')).toEqual(['No session fits this choice'])
  })

  test('among every zone, each once', async () => {
    const html = await page(await released())
    const offered = [...html.matchAll(/<option value="([^"]+)"/g)].map(([, zone]) => zone!)
    expect(new Set(offered).size).toBe(offered.length)
    for (const zone of ['Asia/Karachi', 'Europe/Kyiv', 'America/Argentina/Buenos_Aires', 'Pacific/Kiritimati']) {
      expect(offered).toContain(zone)
    }
  })

  test('the same thing twice: the address cannot be read, and a page says so', async () => {
    const workshop = await released()
    const response = await it.visitor('GET', `/w/${workshop.slug}/agenda?zone=UTC&zone=Asia/Karachi`)
    expect(response.statusCode).toBe(400)
    expect(textsOf(response.body, 'h1')).toEqual(['This address cannot be read'])
  })
})
