/** The demonstration says what its source says: everything that is expected of the Bangkok workshop. */
import { DateTime } from 'luxon'
import { beforeAll, describe, expect, test } from 'vitest'
import { readSource } from '../../src/demonstration/source.ts'
import { translator } from '../../src/platform/i18n.ts'
import { readSheet } from '../../src/platform/spreadsheets/read.ts'
import type { Category } from '../../src/workshops/tables.ts'
import { type Caller, testApp } from '../support/app.ts'
import { openDemonstration } from '../support/demonstration.ts'

const it = testApp()
const { expected, sessions, event, agencies, challenges, recommendations, speaker } = readSource()

const t = translator('en', 'documents')
type Section = Category['section']
type Counted = { label: string; count: number }
let organiser: Caller
let url: string
beforeAll(async () => {
  const demonstration = await openDemonstration(it)
  organiser = await demonstration.as('organiser')
  url = demonstration.url
})
const read = async (path: string) => (await organiser('GET', `${url}${path}`)).json()
/** The rows of the list of participants in one of its faces, by the headings of the file. */
const listOf = async (face: string): Promise<Record<string, string>[]> => {
  const { rawPayload } = await organiser('GET', `${url}/participants.csv?face=${face}`)
  const [head, ...rows] = (await readSheet(rawPayload)).rows.map(({ cells }) => cells)
  return rows.map((cells) => Object.fromEntries(head!.map((title, i) => [title, cells[i] ?? ''])))
}
const counts = (rows: Counted[]) => Object.fromEntries(rows.map(({ label, count }) => [label, count]))
const byLabel = (of: Record<string, number>) => Object.entries(of).sort(([a], [b]) => (a < b ? -1 : 1))

describe('people', () => {
  test('are as many, of as many women and men, as expected', async () => {
    const { total, bySex } = await read('/statistics')
    const { Female = 0, Male = 0, ...others } = counts(bySex)
    const rest = Object.values(others).reduce((sum, count) => sum + count, 0)
    expect([total, Female, Male, rest]).toEqual([
      expected.participants_total,
      expected.women,
      expected.men,
      expected.sex_not_recorded
    ])
  })

  test('stand in the list by sections, delegates by countries, in the order that is expected', async () => {
    const { items: categories } = await read('/categories')
    const sectionOf = new Map<string, Section>(
      categories.map(({ name, section }: { name: string; section: string }) => [name, section])
    )
    const rows = await listOf('internal')
    const sections = rows.map(({ Category }) => sectionOf.get(Category!)!)
    expect([...new Set(sections)].map((section) => t(`list.sections.${section}`)).slice(0, 4)).toEqual(
      expected.lop_section_order
    )
    const delegates = rows.filter((_, i) => sections[i] === 'countries')
    expect([delegates.length, rows.length]).toEqual([expected.national_delegates, expected.participants_total])
    expect([...new Set(delegates.map(({ Country }) => Country))]).toEqual(expected.lop_country_order)
    const many = (country: string) => delegates.filter(({ Country }) => Country === country).length
    expect(expected.lop_country_order.map((country) => [country, many(country)])).toEqual(
      Object.entries(expected.by_country)
    )
  })

  test('are of the sectors', async () => {
    const { bySector } = await read('/statistics')
    expect(byLabel(counts(bySector))).toEqual(byLabel(expected.by_sector))
  })

  test('were invited by the agencies', async () => {
    const { 'No inviting agency': nobody, ...invited } = counts((await read('/statistics')).byAgency)
    expect(byLabel({ ...invited, nobody: nobody! })).toEqual(byLabel(expected.invited_by))
  })

  test('who must not be listed are in no public face', async () => {
    const { items } = await read('/participants?limit=200')
    const hidden = items.filter(({ listed }: { listed: boolean }) => !listed)
    expect(hidden).toHaveLength(expected.not_listed_publicly)
    for (const face of ['participants', 'public']) {
      const shown = JSON.stringify(await listOf(face))
      expect(shown.length).toBeGreaterThan(500)
      for (const { familyName, email, position } of hidden)
        for (const trace of [familyName, email, position]) expect(trace && shown.includes(`"${trace}"`)).toBeFalsy()
    }
    const inside = JSON.stringify(await listOf('internal'))
    expect(hidden.every(({ email }: { email: string }) => inside.includes(`"${email}"`))).toBe(true)
  })
})

describe('the agenda', () => {
  const opening = async () => {
    const { days } = (await it.visitor('GET', `${url}/agenda`)).json()
    return days
      .flatMap(({ sessions: of }: { sessions: { kind: string; startsAt: string }[] }) => of)
      .find(({ kind }: { kind: string }) => kind === 'opening')
  }

  test('is released with every session', async () => {
    const { number, days } = (await it.visitor('GET', `${url}/agenda`)).json()
    expect(number).toBe(1)
    expect(days.map(({ day }: { day: string }) => day)).toEqual(['2017-11-27', '2017-11-28', '2017-11-29'])
    const released = days.flatMap(({ sessions: of }: { sessions: { code: string; title: string }[] }) => of)
    expect(released.map(({ code, title }: { code: string; title: string }) => `${code} ${title}`).sort()).toEqual(
      sessions.map(({ code, title }) => `${code} ${title}`).sort()
    )
  })

  test('opens at 09:00 in Bangkok, and at the right hour in UTC and in each capital', async () => {
    const zones: Record<string, string> = {
      Dhaka: 'Asia/Dhaka',
      Jakarta: 'Asia/Jakarta',
      'Kuala Lumpur': 'Asia/Kuala_Lumpur',
      Karachi: 'Asia/Karachi',
      Manila: 'Asia/Manila',
      Bangkok: 'Asia/Bangkok'
    }
    const { startsAt } = await opening()
    expect(startsAt).toBe('2017-11-27T09:00:00+07:00')
    expect(new Date(startsAt)).toEqual(new Date(expected.opening_utc_if_09_00_local))
    const clocks = Object.entries(zones).map(([city, zone]) => [
      city,
      DateTime.fromISO(startsAt).setZone(zone).toFormat('HH:mm')
    ])
    expect(Object.fromEntries(clocks)).toEqual(expected.opening_in_capitals_if_09_00_bangkok)
  })
})

describe('the workshop', () => {
  test('is public, marked as a demonstration, and convened by the five agencies in their order', async () => {
    const workshop = await read('')
    expect(workshop).toMatchObject({
      title: event.title.value,
      startsOn: event.start_date.value,
      endsOn: event.end_date.value,
      country: 'THA',
      visibility: 'public',
      isDemonstration: true
    })
    const convening = workshop.agencies.filter(({ role }: { role: string }) => role === 'convening')
    expect(convening.map(({ agency }: { agency: string }) => agency)).toEqual(agencies.map(({ acronym }) => acronym))
  })

  test('has the outcomes, each marked as made up, and the remark that was really made', async () => {
    const { items } = await read('/outcomes')
    const texts = (kind: string) =>
      items.filter((each: { kind: string }) => each.kind === kind).map(({ text }: { text: string }) => text)
    expect(texts('challenge')).toEqual(challenges.map(({ text }) => text))
    expect(texts('recommendation')).toEqual(recommendations.map(({ text }) => text))
    expect(items.every(({ illustrative }: { illustrative: boolean }) => illustrative)).toBe(true)
    const { items: remarks } = await read('/remarks')
    expect(remarks).toMatchObject([{ text: speaker.quotation.value, speaker: expect.stringContaining('Hernan Longo') }])
  })
})
