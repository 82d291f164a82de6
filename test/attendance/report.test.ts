/** The attendance report of the demonstration: recomputed from the raw scans, and what of it an officer sees. */
import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { readSheet } from '../../src/platform/spreadsheets/read.ts'
import { problemOf } from '../agenda/calls.ts'
import { readPdf, textOf } from '../platform/pdf/reader.ts'
import { type Caller, testApp } from '../support/app.ts'
import { type Demonstration, openDemonstration } from '../support/demonstration.ts'
import { type Person, readReport } from './read-report.ts'

const it = testApp()

let demonstration: Demonstration
let organiser: Caller
let officer: Caller
beforeAll(async () => {
  demonstration = await openDemonstration(it)
  organiser = await demonstration.as('organiser')
  officer = await demonstration.as('officer-unodc')
})
const read = (as: Caller, query = '') => readReport(as, demonstration.url, query)

/** What was scanned, one row for each person and door, by SQL alone. */
const visits = async () => {
  const { rows } = await it.db.execute<{
    reference: string
    country: string
    sector: string
    agency: string
    day: string
    code: string | null
  }>(sql`
    select distinct p.reference, coalesce(p.country, 'none') as country, p.sector, a.acronym as agency, s.code,
      coalesce(c.day::text, to_char(s.starts_at at time zone 'Asia/Bangkok', 'YYYY-MM-DD')) as day
    from scans join participants p on p.id = participant_id left join agencies a on a.id = p.agency_id
    join checkpoints c on c.id = checkpoint_id left join sessions s on s.id = c.session_id
    where verdict in ('admitted', 'already-in') and p.state = 'confirmed'
      and scans.id not in (select voids from scans where voids is not null)`)
  return rows
}
const confirmed = async () => {
  const { rows } = await it.db.execute<{ reference: string; country: string; sector: string; agency: string }>(sql`
    select reference, coalesce(country, 'none') as country, sector, a.acronym as agency
    from participants p left join agencies a on a.id = p.agency_id where p.state = 'confirmed'`)
  return rows
}
const people = (rows: { reference: string }[]) => new Set(rows.map(({ reference }) => reference)).size

describe('the figures', () => {
  test.each([null, 'UNODC', 'UNDP', 'UN-Women'])(
    'are those of the raw scans, for the organiser asking for %s',
    async (agency) => {
      const report = await read(organiser, agency === null ? '' : `?agency=${agency}`)
      const [seen, list] = [await visits(), await confirmed()]
      const count = (fits: (row: (typeof list)[number]) => boolean, of = seen) => {
        const mine = (row: (typeof list)[number]) => row.agency === agency && fits(row)
        const all = { confirmed: people(list.filter(fits)), present: people(of.filter(fits)) }
        return agency === null
          ? [all]
          : [{ confirmed: people(list.filter(mine)), present: people(of.filter(mine)) }, all]
      }
      expect(report.columns).toHaveLength(agency === null ? 1 : 2)
      expect(report.totals).toEqual(count(() => true))
      expect(report.totals.at(-1)!.present).toBeGreaterThan(30)
      for (const { key, counts } of report.byCountry)
        expect([key, counts]).toEqual([key, count(({ country }) => country === key)])
      for (const { key, counts } of report.bySector)
        expect([key, counts]).toEqual([key, count(({ sector }) => sector === key)])
      for (const { key, counts } of report.byDay)
        expect([key, counts]).toEqual([
          key,
          count(
            () => true,
            seen.filter(({ day }) => day === key)
          )
        ])
      for (const { key, counts } of report.bySession)
        expect([key, counts]).toEqual([
          key,
          count(
            () => true,
            seen.filter(({ code }) => code === key)
          )
        ])
      expect(report.byCountry.map(({ key }) => key).sort()).toEqual(
        [...new Set(list.map(({ country }) => country))].sort()
      )
      expect([report.byDay.length, report.withheld]).toEqual([3, false])
      for (const person of report.people) {
        const own = seen.filter(({ reference }) => reference === person.reference)
        expect([person.reference, person.days]).toEqual([
          person.reference,
          [...new Set(own.map(({ day }) => day))].sort()
        ])
        expect(new Set(person.sessions)).toEqual(new Set(own.flatMap(({ code }) => code ?? [])))
      }
      expect(people(report.people)).toBe(report.totals[0]!.confirmed)
    }
  )

  test('of rows add up to the totals, where everybody is in one row', async () => {
    const { byCountry, bySector, totals } = await read(organiser)
    for (const rows of [byCountry, bySector])
      for (const what of ['confirmed', 'present'] as const)
        expect(rows.reduce((sum, { counts }) => sum + counts[0]![what]!, 0)).toBe(totals[0]![what])
  })
})

describe('an officer', () => {
  test('is told of the own people, and of all others in numbers that point at nobody', async () => {
    const [theirs, whole] = [await read(officer), await read(organiser, '?agency=UNODC')]
    expect([theirs.agency, theirs.withheld, theirs.columns]).toEqual(['UNODC', true, whole.columns])
    expect(theirs.people).toEqual(whole.people)
    expect(theirs.totals).toEqual(whole.totals)
    for (const table of ['byCountry', 'bySector', 'byDay', 'bySession'] as const) {
      theirs[table].forEach(({ key, counts: [own, all] }, i) => {
        const [trueOwn, trueAll] = whole[table][i]!.counts
        expect([key, own]).toEqual([key, trueOwn])
        const hidden = all!.confirmed === null && all!.present === null
        if (!hidden) expect([key, all]).toEqual([key, trueAll])
        for (const what of ['confirmed', 'present'] as const) {
          const others = trueAll![what]! - trueOwn![what]!
          if (others > 0 && others < 3) expect([table, key, hidden]).toEqual([table, key, true])
        }
      })
    }
  })

  test('finds no name of anybody else in any format', async () => {
    const { people: everybody } = await read(organiser)
    const own = new Set((await read(officer)).people.map(({ reference }) => reference))
    const others = everybody.filter(({ reference }) => !own.has(reference)) as (Person & { name: string })[]
    expect(others.length).toBeGreaterThan(20)
    for (const format of ['', '.csv', '.xlsx', '.pdf']) {
      const { rawPayload } = await officer('GET', `${demonstration.url}/attendance${format}`)
      const text =
        format === '.pdf'
          ? readPdf(rawPayload)
              .pages.map((page) => textOf(page, 'content'))
              .join(' ')
          : format === '.xlsx'
            ? JSON.stringify((await readSheet(rawPayload, {}, { sheet: 'Participants' })).rows)
            : rawPayload.toString()
      expect([format, others.filter(({ name }) => text.includes(name)).map(({ name }) => name)]).toEqual([format, []])
      expect([format, text.includes('UNODC') || text.includes('D-02')]).toEqual([format, true])
    }
  })

  test('may name the own agency, and no other', async () => {
    expect(await read(officer, '?agency=UNODC')).toEqual(await read(officer))
    for (const format of ['', '.csv', '.xlsx', '.pdf'])
      expect(problemOf(await officer('GET', `${demonstration.url}/attendance${format}?agency=UNDP`))).toEqual([
        404,
        'agency-unknown-here'
      ])
  })
})

test('an agency that has no part in the workshop is not found, for the organiser too', async () => {
  for (const agency of ['UNICEF', 'unodc', ''])
    expect(problemOf(await organiser('GET', `${demonstration.url}/attendance?agency=${agency}`))).toEqual([
      404,
      'agency-unknown-here'
    ])
})
