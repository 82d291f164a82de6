/** The spreadsheet of the demonstration, as CSV and as a workbook: forty people, counted as their source counts them. */
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { readSheet } from '../../src/platform/spreadsheets/read.ts'
import { writeXlsx } from '../../src/platform/spreadsheets/write.ts'
import { countryName } from '../../src/reference/countries.ts'
import { sectorName } from '../../src/reference/sectors.ts'
import { testApp } from '../support/app.ts'
import { openImport } from './imports.ts'

const it = testApp()
const data = (name: string) => readFileSync(new URL(`../../src/demonstration/data/${name}`, import.meta.url))
const { expected } = JSON.parse(data('bangkok.json').toString())
const agencies = Object.keys(expected.invited_by).filter((name) => name !== 'nobody')

const files: Record<string, Buffer> = { csv: data('delegates.csv') }
beforeAll(async () => {
  const [head, ...rest] = (await readSheet(files.csv!)).rows.map(({ cells }) => cells)
  files.xlsx = await writeXlsx([{ name: 'Delegates', columns: head!.map((title) => ({ title })), rows: rest }])
})

const count = <T>(items: T[], by: (item: T) => unknown): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (const key of items.map(by).map(String)) counts[key] = (counts[key] ?? 0) + 1
  return counts
}

describe.each(['csv', 'xlsx'])('as %s', (format) => {
  test('a dry run says what would happen and changes nothing', async () => {
    const { dry, list, organiser, url } = await openImport(it, { agencies })
    const report = { dryRun: true, format, rows: 40, added: 40, waiting: 0, ignoredColumns: [], faults: [] }
    expect(await dry(files[format]!)).toEqual(report)
    expect(await list()).toEqual([])
    expect((await organiser('GET', url('/audit-log'))).json().items).toEqual([])
  })

  test('a real run adds everybody with what the columns say', async () => {
    const { send, list } = await openImport(it, { agencies })
    const answer = await send(files[format]!)
    expect([answer.statusCode, answer.json()]).toMatchObject([201, { dryRun: false, added: 40, faults: [] }])
    const people = await list()
    expect(people).toHaveLength(expected.participants_total)
    expect(count(people, ({ sex }) => sex)).toEqual({ female: expected.women, male: expected.men })
    expect(count(people, ({ sector }) => sectorName(sector as string))).toEqual(expected.by_sector)
    expect(count(people, ({ agency }) => agency ?? 'nobody')).toEqual(expected.invited_by)
    expect(people.filter(({ listed }) => !listed)).toHaveLength(expected.not_listed_publicly)
    const delegates = people.filter(({ category }) => ['Delegate', 'Head of delegation'].includes(category as string))
    expect(delegates).toHaveLength(expected.national_delegates)
    expect(count(delegates, ({ country }) => countryName(country as string))).toEqual(expected.by_country)
    expect(people.find(({ reference }) => reference === 'D-01')).toMatchObject({
      honorific: 'Ms.',
      givenNames: 'Nusrat',
      familyName: 'Jahan Chowdhury',
      nativeName: 'নুসরাত জাহান চৌধুরী',
      displayName: 'Nusrat Jahan Chowdhury',
      sex: 'female',
      category: 'Delegate',
      country: 'BGD',
      sector: 'government',
      organisation: 'Ministry of Home Affairs',
      agency: 'UNOCT',
      email: 'nusrat.jahan@example.org',
      telephone: '+880 2 5555 0101',
      languages: ['en', 'bn'],
      dietaryNeeds: 'halal',
      headOfDelegation: true,
      listed: true,
      state: 'confirmed'
    })
  })
})

test('everybody who is imported has a history, and people come in the order of the file', async () => {
  const { send, organiser, url, list, at } = await openImport(it, { agencies, capacity: 38 })
  expect((await send(files.csv!)).json()).toMatchObject({ added: 40, waiting: 1 })
  const people = await list()
  const waiting = people.filter(({ state }) => state === 'waiting')
  expect(waiting).toHaveLength(1)
  const { items } = (await organiser('GET', at(waiting[0]!.id, '/history'))).json()
  expect(items).toMatchObject([{ from: null, to: 'waiting' }])
  const deeds = (await organiser('GET', url('/audit-log'))).json().items
  expect(deeds).toMatchObject([{ deed: 'participants.import', detail: { people: 40 } }])
})

test('a file that came in cannot come in again, and its repetition with the same key is answered alike', async () => {
  const { send, list } = await openImport(it, { agencies })
  const key = { 'idempotency-key': 'the-file' }
  const [first, again] = [await send(files.csv!, '', key), await send(files.csv!, '', key)]
  expect([again.statusCode, again.headers['idempotency-replayed'], again.json()]).toEqual([201, 'true', first.json()])
  const other = await send(files.xlsx!, '', key)
  expect([other.statusCode, other.json().type.split('/').at(-1)]).toEqual([422, 'idempotency-key-reused'])
  const bare = await send(files.csv!)
  expect([bare.statusCode, bare.json().faults.length]).toEqual([422, 80])
  expect(bare.json().faults.slice(0, 2)).toEqual([
    { row: 2, column: 'A Ref', detail: 'D-01 is already on the list' },
    { row: 2, column: 'M E-mail', detail: 'nusrat.jahan@example.org is already on the list' }
  ])
  expect(await list()).toHaveLength(40)
})
