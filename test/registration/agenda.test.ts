/** A person's own agenda: the page, what a release changes of it, its files and its addresses. */
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { agendaOf } from '../agenda/calls.ts'
import { testApp } from '../support/app.ts'
import { textsOf } from '../support/html.ts'
import { openRegistration, signedIn, soundPage } from './registering.ts'

const it = testApp()
const PAGE = '/my-registration/agenda'

const at = (clock: string) => `2026-12-07T${clock}:00+07:00`
const hour = (clock: string, until: string) => ({ startsAt: at(clock), endsAt: at(until) })

/** Two groups that meet at once: the person has a role in one of them, and the other is not theirs. */
const opened = async (given = {}) => {
  const open = await openRegistration(it, given)
  const browser = await signedIn(it, open, { listed: 'yes' })
  const person = (await open.list())[0]!
  const draft = agendaOf(open.workshop.slug, open.organiser)
  for (const name of ['Room A', 'Room B']) await open.organiser('POST', open.url('/rooms'), { payload: { name } })
  const opening = await draft.added({ kind: 'opening', title: 'Opening', ...hour('09:00', '10:00'), room: 'Room A' })
  const role = { role: 'rapporteur' as const, name: 'Amina Diallo', participantId: person.id }
  const mine = await draft.added({ kind: 'breakout', title: 'Group of mine', ...hour('11:00', '12:00'), roles: [role] })
  const other = await draft.added({ kind: 'breakout', title: 'Another group', ...hour('11:00', '12:00') })
  const page = async (query = '') => soundPage(await browser.get(`${PAGE}${query}`))
  return { ...open, ...browser, browser, person, draft, opening, mine, other, role, page }
}
const confirmed = async (given = {}) => {
  const all = await opened(given)
  await all.move(all.person.id, 'confirmed')
  await all.draft.release()
  return all
}
const titles = (html: string) => textsOf(html, 'h3')
const addresses = (html: string) =>
  textsOf(html, 'code', 'address').map((url) => url.replace('http://127.0.0.1:3000', ''))
const summaries = (text: string) =>
  new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vevent')
    .map((event) => String(event.getFirstPropertyValue('summary')))

describe('the page', () => {
  test('has the own sessions by day, with room and part, and not those of other groups', async () => {
    const { page, get } = await confirmed()
    const html = await page()
    expect(titles(html).slice(0, 2)).toEqual(['Opening', 'Group of mine'])
    expect(html).not.toContain('Another group')
    expect(textsOf(html, 'div', 'what')[0]).toContain('Room A')
    expect(textsOf(html, 'div', 'what')[1]).toContain('Your part: Rapporteur')
    expect(textsOf(html, 'p', 'ahead')[0]).toBe('Next: Opening, Mon 7 Dec 09:00')
    expect(textsOf(html, 'section', 'changes')).toEqual([]) // the first release has nothing to be compared with
    expect(soundPage(await get('/my-registration'))).toContain(`href="${PAGE}"`)
  })

  test('shows both clocks in another zone, also where its day is another', async () => {
    const { page } = await confirmed()
    expect(textsOf(await page(), 'p', 'time')[0]).toBe('09:00–10:00')
    expect(textsOf(await page('?zone=Asia/Dhaka'), 'p', 'time')[0]).toBe('08:00–09:0009:00–10:00 Bangkok')
    const far = await page('?zone=America/New_York')
    expect(textsOf(far, 'h2', 'd-')[0]).toBe('Sunday, 6 December 2026')
    expect(textsOf(far, 'p', 'time')[0]).toBe('21:00–22:00Mon 7 Dec, 09:00–10:00 Bangkok')
    expect(await page('?zone=Mars/Base')).toContain('aria-invalid="true"')
  })

  test('tells what the latest release changed for this person, and of nobody else', async () => {
    const { page, draft, opening, mine, other, role } = await confirmed()
    await draft.change(opening.id, { ...hour('09:30', '10:30'), room: 'Room B' })
    await draft.change(mine.id, { roles: [] })
    await draft.change(other.id, { roles: [role] })
    await draft.added({ title: 'Added', ...hour('15:00', '16:00') })
    const before = await page() // the draft tells nothing
    expect(before).not.toContain('Room B')
    await draft.release()
    const [changes] = textsOf(await page(), 'section', 'changes')
    expect(changes).toContain('What changed for you since Rev.1')
    expect(changes).toContain(
      'Opening · moved, room changednow Mon 7 Dec, 09:30–10:30 · Room Bwas Mon 7 Dec, 09:00–10:00 · Room A'
    )
    expect(changes).toContain('Group of mine · no longer in your agendawas Mon 7 Dec, 11:00–12:00')
    expect(changes).toContain('Another group · now in your agendanow Mon 7 Dec, 11:00–12:00')
    expect(changes).toContain('Added · newnow Mon 7 Dec, 15:00–16:00')
    await draft.change(mine.id, { title: 'Not mine any more' })
    await draft.release()
    expect(textsOf(await page(), 'section', 'changes')).toEqual([])
    expect(await page()).toContain('Nothing changed for you since <bdi dir="ltr">Rev.2</bdi>')
  })

  test('keeps a cancelled session, struck through, and says so', async () => {
    const { page, draft, opening } = await confirmed()
    await draft.change(opening.id, { state: 'cancelled' })
    await draft.release()
    const html = await page()
    expect(titles(html)[0]).toBe('Cancelled Opening')
    expect(textsOf(html, 'section', 'changes')[0]).toContain('Opening · cancelled')
    expect(textsOf(html, 'p', 'ahead')[0]).toContain('Next: Group of mine')
  })

  test('gives the online address to those whose place is confirmed alone', async () => {
    const { page, draft, opening, move, person } = await opened()
    const onlineUrl = 'https://meet.example.org/opening'
    await it.db.$client.query('update sessions set online_url = $1 where id = $2', [onlineUrl, opening.id])
    await draft.release()
    expect(titles(await page())[0]).toBe('Opening')
    expect(await page()).not.toContain(onlineUrl)
    await move(person.id, 'confirmed')
    expect(await page()).toContain(`href="${onlineUrl}"`)
  })

  test('of a private workshop is for those whose place is confirmed, and of none for those who do not come', async () => {
    const { get, draft, move, person, organiser, url } = await opened()
    await draft.release()
    const asPrivate = { payload: { visibility: 'private' }, headers: { 'if-match': '*' } }
    await organiser('PATCH', url(), asPrivate)
    const seen = async () => [(await get(PAGE)).statusCode, (await get('/my-registration/agenda.ics')).statusCode]
    expect(await seen()).toEqual([303, 404])
    await move(person.id, 'confirmed')
    expect(await seen()).toEqual([200, 200])
    await move(person.id, 'cancelled')
    expect(await seen()).toEqual([303, 404])
  })

  test('is there in every language, mirrored in Arabic', async () => {
    const { page } = await confirmed()
    const headings = { fr: 'Mon programme', es: 'Mi programa', ru: 'Моя программа', zh: '我的议程', ar: 'برنامجي' }
    for (const [lang, heading] of Object.entries(headings)) {
      const html = await page(`?lang=${lang}`)
      expect([lang, textsOf(html, 'h1')[0]]).toEqual([lang, heading])
      expect(html).toContain(`dir="${lang === 'ar' ? 'rtl' : 'ltr'}"`)
    }
  })
})

describe('files', () => {
  test('hold the own sessions, all of them, or one of the own alone', async () => {
    const { get, mine, other } = await confirmed()
    const own = await get('/my-registration/calendar.ics')
    expect(summaries(own.body)).toEqual(['Opening', 'Group of mine'])
    const whole = await get('/my-registration/agenda.ics')
    expect(summaries(whole.body).sort()).toEqual(['Another group', 'Group of mine', 'Opening'])
    const one = await get(`/my-registration/sessions/${mine.id}.ics`)
    expect([one.statusCode, summaries(one.body)]).toEqual([200, ['Group of mine']])
    expect(one.body).toContain('Your part: Rapporteur')
    expect((await get(`/my-registration/sessions/${other.id}.ics`)).statusCode).toBe(404)
  })
})

describe('addresses', () => {
  const change = async (page: () => Promise<string>, post: Posts, purpose: string, act = 'renew') => {
    const answer = await post('/my-registration/calendar', { purpose, act })
    expect([answer.statusCode, answer.headers.location]).toEqual([303, `${PAGE}#calendar`])
    return addresses(await page())
  }
  type Posts = Awaited<ReturnType<typeof confirmed>>['post']
  const read = async (url = '') => {
    const { statusCode, body } = await it.visitor('GET', url)
    return statusCode === 200 ? summaries(body).length : statusCode
  }

  test('are two, of the own sessions and of all, and each is renewed and ended by itself', async () => {
    const { page, post } = await confirmed()
    const [own] = await change(page, post, 'own')
    const [again, whole] = await change(page, post, 'agenda')
    expect([again, await read(own), await read(whole)]).toEqual([own, 2, 3])
    const [, renewed] = await change(page, post, 'agenda')
    expect([await read(own), await read(whole), await read(renewed)]).toEqual([2, 404, 3])
    expect(await change(page, post, 'own', 'end')).toEqual([renewed])
    expect([await read(own), await read(renewed)]).toEqual([404, 3])
    const { rows } = await it.db.$client.query(
      `select deed, detail->>'purpose' as purpose from audit_log where deed like 'calendar.%' order by id desc limit 2`
    )
    expect(rows).toEqual([
      { deed: 'calendar.end-address', purpose: 'own' },
      { deed: 'calendar.new-address', purpose: 'agenda' }
    ])
  })

  test('are offered as links and codes, which hold nothing but the address', async () => {
    const { page, post } = await confirmed()
    await change(page, post, 'own')
    const html = await page()
    const [url] = addresses(html)
    expect(html).toContain(`href="webcal://127.0.0.1:3000${url}"`)
    expect(html.match(/class="qr"/g)).toHaveLength(1)
  })
})
