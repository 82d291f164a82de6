/** The page of the agenda in each language, about a workshop that tells of itself in its own; and taking it along. */
import { describe, expect, test } from 'vitest'
import { directionOf, LANGUAGES, localeOf, translator } from '../../src/platform/i18n.ts'
import { shortDay } from '../../src/platform/zones.ts'
import { testApp } from '../support/app.ts'
import { headOf, textsOf } from '../support/html.ts'
import { makeRoom } from '../support/make.ts'
import { agendaPages, timesIn } from './released-pages.ts'

const it = testApp()
const { openWorkshop, add, change, releaseOf, page } = agendaPages(it)

const released = async () => {
  const workshop = await openWorkshop({ languages: ['th', 'en'], title: 'การเตือนภัยน้ำท่วม', shortTitle: 'น้ำท่วม' })
  await makeRoom(it.db, workshop, 'ห้อง ก')
  const roles = [{ role: 'chair' as const, name: 'Ms. Ada Chair', talkTitle: 'แม่น้ำ' }]
  const id = await add(workshop, { title: 'พิธีเปิด', room: 'ห้อง ก', abstract: 'โดยรัฐมนตรี', languages: ['fr'], roles })
  await releaseOf(workshop)
  await change(workshop, id, { startsAt: '2026-11-09T13:00:00+07:00', endsAt: '2026-11-09T14:00:00+07:00' })
  await releaseOf(workshop, 'เลื่อนเวลา')
  return workshop
}

describe('the agenda of a workshop in Thai', () => {
  test.each(LANGUAGES)('in %s', async (lang) => {
    const html = await page(await released(), { lang })
    const t = translator(lang, 'agenda')
    expect(headOf(html)).toMatchObject({ lang, dir: directionOf(lang) })
    expect(html).not.toMatch(/\{\{|undefined|\[object/)
    expect(textsOf(html, 'h1')).toEqual([t('agenda')])
    expect(timesIn(html)).toEqual(['13:00–14:00'])
    expect(textsOf(html, 'section', 'changes')[0]).toContain(
      `พิธีเปิด · ${t('changes.moved')}${t('now', {
        place: `${shortDay('2026-11-09', localeOf(lang))}${translator(lang, 'frame')('comma')}13:00–14:00 · ห้อง ก`
      })}`
    )
    for (const own of ['การเตือนภัยน้ำท่วม', 'พิธีเปิด', 'แม่น้ำ']) expect(html).toContain(`<bdi lang="th">${own}</bdi>`)
    for (const text of ['โดยรัฐมนตรี', 'เลื่อนเวลา'])
      expect(html).toContain(`<p class="text" dir="auto" lang="th">${text}</p>`)
    expect(html).toContain('<bdi>Ms. Ada Chair</bdi>')
  })
})

describe('taking the agenda along', () => {
  test('by a subscription, as a link and as an address to copy', async () => {
    const workshop = await released()
    const html = await page(workshop)
    const where = `127.0.0.1:3000/api/v1/workshops/${workshop.slug}/agenda.ics`
    expect(html).toContain(`href="webcal://${where}"`)
    expect(textsOf(html, 'code')).toEqual([`http://${where}`])
  })

  test('without one where a calendar could not sign in', async () => {
    const workshop = await openWorkshop({ visibility: 'private' })
    await add(workshop)
    await releaseOf(workshop)
    const { body } = await (await it.asMember(workshop, 'participant'))('GET', `/w/${workshop.slug}/agenda`)
    expect(body).not.toContain('webcal:')
    expect(body).toContain(`/api/v1/workshops/${workshop.slug}/agenda.ics`)
  })
})
