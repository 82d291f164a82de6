/** A person's own calendar: at a secret address, which ends, names nobody else, and is not sent again to who has it. */
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { agendaOf } from '../agenda/calls.ts'
import { openRegistration, signedIn, soundPage } from '../registration/registering.ts'
import { testApp } from '../support/app.ts'
import { textsOf } from '../support/html.ts'
import { byteFaults } from '../support/ics-bytes.ts'
import { makePerson } from '../support/make.ts'

const it = testApp()

const eventsIn = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => ({
    summary: event.getFirstPropertyValue('summary'),
    description: event.getFirstPropertyValue('description')
  }))

/** A confirmed person with a part in a released session, in a browser. */
const opened = async (given = {}) => {
  const open = await openRegistration(it, given)
  const browser = await signedIn(it, open, { listed: 'yes' })
  const [person] = await open.list()
  const other = await makePerson(it.db, open.workshop, {
    displayName: 'Somebody Else',
    categoryId: open.categoryIds.Delegate!
  })
  const draft = agendaOf(open.workshop.slug, open.organiser)
  const at = { startsAt: '2026-12-07T09:00:00+07:00', endsAt: '2026-12-07T10:00:00+07:00' }
  const roles = [
    { role: 'moderator' as const, name: 'Amina Diallo', participantId: person!.id },
    { role: 'speaker' as const, name: 'Somebody Else', participantId: other.id }
  ]
  const { id: panel } = await draft.added({ ...at, title: 'Panel', abstract: 'What works', roles })
  await draft.added({ ...at, title: 'Breakout', roles: [] })
  await open.move(person!.id, 'confirmed')
  expect((await draft.release()).statusCode).toBe(201)
  const address = async () => {
    const shown = textsOf(soundPage(await browser.get('/my-registration/agenda')), 'code', 'address')[0]
    return shown?.replace('http://127.0.0.1:3000', '')
  }
  const renew = () => browser.post('/my-registration/calendar')
  return { ...open, ...browser, person: person!, draft, panel, address, renew }
}
const fetch = (url: string, headers = {}) => it.visitor('GET', url, { headers })

describe('the own calendar', () => {
  test('is the agenda as released with the own part marked, and names nobody else', async () => {
    const { address, renew, get, person, draft, panel } = await opened()
    expect(await address()).toBeUndefined() // nothing is made that nobody asked for
    await renew()
    const url = (await address())!
    expect(url).toMatch(/^\/calendar\/[\w-]{43}\.ics$/)
    const answer = await fetch(url)
    expect([answer.statusCode, byteFaults(answer.rawPayload)]).toEqual([200, []])
    expect(eventsIn(answer.body)).toEqual([
      { summary: 'Panel', description: 'Your part: Moderator\nWhat works\nLanguages: English.' },
      { summary: 'Breakout', description: 'Languages: English.' }
    ])
    for (const secret of ['Else', 'Amina', 'Diallo', person.id, 'ATTENDEE', 'ORGANIZER', 'VALARM'])
      expect(answer.body).not.toContain(secret)
    expect(answer.body).toContain('CLASS:PRIVATE')
    expect((await get('/my-registration/calendar.ics')).body).toBe(answer.body)
    const own = textsOf(soundPage(await get('/my-registration')), 'ul', 'own-sessions')[0]
    expect(own).toContain('Panel')
    expect(own).not.toContain('Breakout')
    await draft.change(panel, { roles: [] }) // taken back in the draft alone: nobody was told
    expect((await fetch(url)).body).toBe(answer.body)
    expect((await draft.release()).statusCode).toBe(201)
    expect(eventsIn((await fetch(url)).body)[0]).toMatchObject({ description: 'What works\nLanguages: English.' })
  })

  test('tells nothing to other sites, to search engines, or to shared caches, and is sent once', async () => {
    const { address, renew, get } = await opened()
    await renew()
    const url = (await address())!
    const { headers } = await fetch(url)
    expect(headers).toMatchObject({
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex',
      'cache-control': 'private, no-cache',
      'content-type': 'text/calendar; charset=utf-8'
    })
    const again = await fetch(url, { 'if-none-match': headers.etag })
    expect([again.statusCode, again.body]).toEqual([304, ''])
    expect(soundPage(await get('/my-registration/agenda'))).toContain(`href="webcal://127.0.0.1:3000${url}"`)
    expect(it.log.join('')).not.toContain(url.slice(10, 53))
    const { rows } = await it.db.$client.query('select * from calendar_feeds')
    expect(JSON.stringify(rows)).not.toContain(url.slice(10, 53))
  })
})

describe('an address', () => {
  test('that was replaced is as unknown as one that never was', async () => {
    const { address, renew } = await opened()
    await renew()
    const before = (await address())!
    await renew()
    const after = (await address())!
    expect(after).not.toBe(before)
    const bodies = await Promise.all(
      [before, `/calendar/${'A'.repeat(43)}.ics`, '/calendar/x.ics'].map(async (url) => {
        const { statusCode, body } = await fetch(url)
        return [statusCode, body.replace(/urn:uuid:[0-9a-f-]+/, '')]
      })
    )
    expect(new Set(bodies.map(String)).size).toBe(1)
    expect(bodies[0]![0]).toBe(404)
    expect((await fetch(after)).statusCode).toBe(200)
  })

  test('ends 90 days after the workshop, by its own clock', async () => {
    const { address, renew } = await opened()
    await renew()
    const url = (await address())!
    const until = Date.parse('2027-03-10T00:00:00+07:00') - it.services.clock().getTime()
    it.later(until - 60_000)
    expect((await fetch(url)).statusCode).toBe(200)
    it.later(60_000)
    expect((await fetch(url)).statusCode).toBe(404)
    it.later(-until)
  })

  test('ends when the person does not come', async () => {
    const { address, renew, post } = await opened()
    await renew()
    const url = (await address())!
    await post('/my-registration/cancel')
    expect((await fetch(url)).statusCode).toBe(404)
  })

  test('of a workshop that became private is for those whose place is confirmed', async () => {
    const { address, renew, move, person, organiser, url: at } = await opened()
    await renew()
    const url = (await address())!
    const asPrivate = { payload: { visibility: 'private' }, headers: { 'if-match': '*' } }
    expect((await organiser('PATCH', at(), asPrivate)).statusCode).toBe(200)
    expect((await fetch(url)).statusCode).toBe(200)
    await move(person.id, 'declined')
    expect((await fetch(url)).statusCode).toBe(404)
  })
})
