/** What a session says of itself, as visitors read it on the page and in the document, in each language. */
import { beforeAll, describe, expect, test } from 'vitest'
import { rolesText } from '../../src/agenda/rules.for-print.ts'
import { LANGUAGES, translator } from '../../src/platform/i18n.ts'
import { testApp } from '../support/app.ts'
import { textsOf } from '../support/html.ts'
import { openWorkshop } from '../support/open-workshop.ts'
import { agendaOf, at } from './calls.ts'
import { agendaPages } from './released-pages.ts'

const it = testApp()
const { page } = agendaPages(it)

let workshop: Awaited<ReturnType<typeof openWorkshop>>['workshop']
beforeAll(async () => {
  const opened = await openWorkshop(it, { agencies: ['UNDP'], visibility: 'public', languages: ['en'] })
  workshop = opened.workshop
  const draft = agendaOf(workshop.slug, opened.organiser)
  for (const name of ['Prevention', 'Return'])
    await opened.organiser('POST', opened.url('/tracks'), { payload: { name, colour: '#ffff00' } })
  await draft.added({
    ...{ title: 'First', kind: 'breakout', track: 'Prevention', objectives: ['To map.', 'To agree.'], capacity: 30 },
    ...{ interpretation: ['th', 'bn'], onlineUrl: 'https://meet.example.org/secret' },
    roles: [{ role: 'chair', agency: 'UNDP' }]
  })
  await draft.added({
    ...{ title: 'Second', track: 'Return', capacity: 30, startsAt: at(10, '10:00'), endsAt: at(10, '11:00') },
    ...{ onlineUrl: 'https://meet.example.org/open', onlineIsPublic: true }
  })
  await draft.added({ title: 'Third', startsAt: at(10, '11:00'), endsAt: at(10, '12:00') })
  await draft.release()
})
const titles = (html: string) => textsOf(html, 'h3')

test.each(LANGUAGES)('the page says it all in %s', async (lang) => {
  const t = translator(lang, 'agenda')
  const html = await page(workshop, { lang })
  const [first, second, third] = textsOf(html, 'li', 'class="session"')
  expect(first).toContain(t('toConfirm', { agency: 'UNDP' }))
  expect(first).toContain(t('hybrid'))
  expect(first).toContain(t('places', { count: 30 }))
  expect(first).toContain('Prevention')
  expect(textsOf(html, 'h4')).toEqual([t('objectives')])
  expect(textsOf(html, 'ul', 'objectives')).toEqual(['To map.To agree.'])
  expect(second).toContain(t('online'))
  expect(second).not.toContain(t('places', { count: 30 }))
  expect(third).not.toContain(t('hybrid'))
  expect(html).not.toMatch(/secret|\{\{/)
})

test('languages are told as people say them', async () => {
  expect(textsOf(await page(workshop), 'li', 'class="session"')[0]).toContain(
    'English, interpreted into Thai and Bangla'
  )
  expect(textsOf(await page(workshop, { lang: 'fr' }), 'li', 'class="session"')[0]).toContain(
    'anglais, avec interprétation en thaï et bengali'
  )
})

describe('the reader chooses', () => {
  test('a track', async () => {
    expect(titles(await page(workshop, { track: 'Return' }))).toEqual(['Second'])
  })

  test('a language, also one that is only interpreted into', async () => {
    expect(titles(await page(workshop, { language: 'bn' }))).toEqual(['First'])
  })

  test('a track that is none: told beside the field, all are shown', async () => {
    const html = await page(workshop, { track: 'Elsewhere' })
    expect(textsOf(html, 'p', 'id="track-fault"')).toEqual([
      'There is no such track in this agenda; all tracks are shown: “Elsewhere”'
    ])
    expect(titles(html)).toHaveLength(3)
  })
})

test('documents name the place of an agency in their language', () => {
  const roles = [{ role: 'chair' as const, name: 'TBC (UNDP)', talkTitle: '', agency: 'UNDP' }]
  expect(rolesText({ roles }, 'fr')).toBe('Présidence : à confirmer (UNDP).')
  expect(rolesText({ roles: [{ ...roles[0]!, agency: null }] }, 'fr')).toBe('Présidence : TBC (UNDP).')
})
