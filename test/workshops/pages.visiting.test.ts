/** What visitors of a workshop's page can do: see times in their own zone, register, take the agenda along. */
import { beforeAll, describe, expect, test } from 'vitest'
import { insertRelease } from '../../src/agenda/queries.for-releases.ts'
import { UNSAID } from '../../src/agenda/rules.for-released.ts'
import type { ReleasedSession } from '../../src/agenda/tables.for-releases.ts'
import { newId } from '../../src/platform/id.ts'
import { shortDay } from '../../src/platform/zones.ts'
import type { Workshop } from '../../src/workshops/tables.ts'
import { testApp } from '../support/app.ts'
import { pageFaults, textsOf } from '../support/html.ts'
import { makeWorkshop, NOW } from '../support/make.ts'

const it = testApp()

const page = async ({ slug }: Workshop, query: Record<string, string> = {}) => {
  const response = await it.visitor('GET', `/w/${slug}`, { query })
  expect(response.statusCode).toBe(200)
  expect(pageFaults(response.body)).toEqual([])
  return response.body
}
const openWorkshop = (given: Parameters<typeof makeWorkshop>[1] = {}) =>
  makeWorkshop(it.db, { visibility: 'public', ...given })

const released = async (workshop: Workshop, ...times: [string, string, ReleasedSession['state']?][]) => {
  const common = { code: 'S1', kind: 'plenary', title: 'Where we stand', abstract: '', room: null } as const
  const rest = { languages: [], countsForAttendance: true, illustrative: false, roles: [], sequence: 0 }
  const sessions = times.map(([startsAt, endsAt, state = 'scheduled']): ReleasedSession => {
    const at = { startsAt: `2026-11-${startsAt}:00.000Z`, endsAt: `2026-11-${endsAt}:00.000Z` }
    return { ...UNSAID, ...common, ...rest, ...at, id: newId(NOW), state, changedAt: NOW.toISOString() }
  })
  await insertRelease(it.db, { workshopId: workshop.id, number: 3, releasedAt: NOW, agenda: { sessions }, changes: [] })
}
const whenOf = (html: string) => textsOf(html, 'dd', 'class="at"')
const november = (day: string) => shortDay(`2026-11-${day}`, 'en-GB')

describe('when', () => {
  let workshop: Workshop
  beforeAll(async () => {
    workshop = await openWorkshop()
    await released(workshop, ['09T00:00', '09T01:00', 'cancelled'], ['09T02:00', '09T03:30'], ['11T09:00', '11T10:00'])
  })

  test('is told in the time of the workshop, from the first session that takes place to the last', async () => {
    expect(whenOf(await page(workshop))).toEqual([`Begins ${november('09')}, 09:00`, `Ends ${november('11')}, 17:00`])
  })

  test('is told in the time of the reader as well, and the agenda is opened in it', async () => {
    const html = await page(workshop, { zone: 'America/New_York' })
    expect(whenOf(html)).toEqual([
      `Begins ${november('09')}, 09:00`,
      `Ends ${november('11')}, 17:00`,
      `Begins ${november('08')}, 21:00`,
      `Ends ${november('11')}, 05:00`
    ])
    expect(textsOf(html, 'dt')).toContain('In the time of America/New_York (UTC−05:00)')
    expect(html).toContain(`href="/w/${workshop.slug}/agenda?zone=America%2FNew_York"`)
  })

  test('before the agenda is released is told by what noon is there', async () => {
    const html = await page(await openWorkshop(), { zone: 'Pacific/Honolulu' })
    expect(whenOf(html)).toEqual([`12:00 at the workshop ${november('08')}, 19:00`])
  })

  test('in a zone that is none stays as it is, and the field says so', async () => {
    const html = await page(workshop, { zone: 'Mars/<b>' })
    expect(whenOf(html)).toHaveLength(2)
    expect(textsOf(html, 'p', 'id="zone-fault"')).toEqual([
      'There is no such time zone; times are shown as in the workshop: “Mars/<b>”'
    ])
  })
})

describe('registration', () => {
  const told = async (given: Parameters<typeof makeWorkshop>[1]) => {
    const workshop = await openWorkshop(given)
    const html = await page(workshop)
    expect(html).toContain(`href="/w/${workshop.slug}/my-registration"`)
    const [, doors = ''] = /<div class="doors">(.*?)<\/div>/s.exec(html) ?? []
    return { leads: html.includes(`href="/w/${workshop.slug}/register"`), says: textsOf(doors, 'p')[0] }
  }

  test.each([
    ['closed', { registration: 'closed' }, { leads: false, says: 'Registration is not open.' }],
    ['open', { registration: 'open' }, { leads: true, says: undefined }],
    [
      'open on its last day',
      { registration: 'open', registrationClosesOn: '2026-11-09' },
      { leads: true, says: 'Open until Monday, 9 November 2026' }
    ],
    [
      'past its last day',
      { registration: 'open', registrationClosesOn: '2026-11-08' },
      { leads: false, says: 'Registration is not open.' }
    ],
    [
      'of a workshop that is over',
      { registration: 'open', startsOn: '2026-11-07', endsOn: '2026-11-08' },
      { leads: false, says: undefined }
    ]
  ] as const)('that is %s', async (_name, given, expected) => {
    expect(await told(given)).toEqual(expected)
  })

  test('is open until the day ends where the workshop is', async () => {
    const given = { registration: 'open', registrationClosesOn: '2026-11-09' } as const
    it.later(8.5 * 60 * 60 * 1000)
    expect((await told(given)).leads).toBe(false)
    expect((await told({ ...given, timeZone: 'America/New_York' })).leads).toBe(true)
    it.later(-8.5 * 60 * 60 * 1000)
  })
})

describe('the agenda', () => {
  const at = (slug: string) => `/api/v1/workshops/${slug}/agenda`

  test('can be read, printed, taken into a calendar and subscribed to', async () => {
    const workshop = await openWorkshop()
    await released(workshop, ['09T02:00', '09T03:30'])
    const html = await page(workshop)
    for (const end of ['.pdf?lang=en', '.ics']) {
      expect(html).toContain(`href="${at(workshop.slug)}${end}"`)
      expect((await it.visitor('GET', `${at(workshop.slug)}${end}`)).statusCode).toBe(200)
    }
    expect(html).toContain(`href="webcal://127.0.0.1:3000${at(workshop.slug)}.ics"`)
    expect(html).toContain('<bdi dir="ltr">Rev.3</bdi>, released on Monday, 9 November 2026')
  })

  test('of a private workshop is not to be subscribed to: calendars do not sign in', async () => {
    const workshop = await openWorkshop({ visibility: 'private' })
    await released(workshop, ['09T02:00', '09T03:30'])
    const { body } = await (await it.asMember(workshop, 'participant'))('GET', `/w/${workshop.slug}`)
    expect(body).toContain(`href="${at(workshop.slug)}.ics"`)
    expect(body).not.toContain('webcal:')
  })
})

test('what the workshop says of itself is marked as its own language, where the page is in another', async () => {
  const workshop = await openWorkshop({ languages: ['th', 'en'], title: 'การเตือนภัยน้ำท่วม', aim: 'เพื่อแลกเปลี่ยน' })
  const html = await page(workshop, { lang: 'fr' })
  expect(html).toContain('<h1><bdi lang="th">การเตือนภัยน้ำท่วม</bdi></h1>')
  expect(html).toContain('<p class="text" dir="auto" lang="th">เพื่อแลกเปลี่ยน</p>')
  expect(await page(await openWorkshop({ languages: ['fr'] }), { lang: 'fr' })).not.toContain('<bdi lang=')
})
