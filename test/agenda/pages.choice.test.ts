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
