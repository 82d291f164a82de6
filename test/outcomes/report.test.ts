/** The outcome report: a document of the agency's own, and what it does not tell. */
import { eq, sql } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { participants } from '../../src/participants/tables.ts'
import { readPdf, textOf } from '../platform/pdf/reader.ts'
import { type Caller, testApp } from '../support/app.ts'
import { type Demonstration, openDemonstration } from '../support/demonstration.ts'

const it = testApp()

let demonstration: Demonstration
let organiser: Caller
beforeAll(async () => {
  demonstration = await openDemonstration(it)
  organiser = await demonstration.as('organiser')
})
const fetch = (query = '', as = organiser) => as('GET', `${demonstration.url}/outcome-report.pdf${query}`)
/** Without spaces: lines break anywhere. */
const textIn = (pdf: Buffer) =>
  readPdf(pdf)
    .pages.map((page) => textOf(page, 'content'))
    .join('')
    .replace(/\s/g, '')
const squeezed = (text: string) => text.replace(/\s/g, '')

describe('the outcome report', () => {
  test('is a tagged PDF with a name, kept nowhere', async () => {
    const { statusCode, headers, rawPayload } = await fetch()
    expect(statusCode).toBe(200)
    expect(headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': 'attachment; filename="bangkok-2017-outcome-report.pdf"',
      'cache-control': 'no-store'
    })
    const { catalog, elements } = readPdf(rawPayload)
    expect(catalog).toMatch(/\/MarkInfo/)
    expect(catalog).toMatch(/\/StructTreeRoot/)
    expect(new Set(elements.map(({ name }) => name))).toContain('H1')
  })

  test('is the same bytes for the same hour, and says another hour later', async () => {
    const first = (await fetch()).rawPayload
    expect((await fetch()).rawPayload.equals(first)).toBe(true)
    it.later(3 * 60_000)
    expect((await fetch()).rawPayload.equals(first)).toBe(false)
  })

  test('tells what came out, the remark and who gave it, and marks what is made up', async () => {
    const text = textIn((await fetch()).rawPayload)
    const { items } = (await organiser('GET', `${demonstration.url}/outcomes`)).json()
    const missing = items.filter((outcome: { text: string }) => !text.includes(squeezed(outcome.text)))
    expect([items.length, missing]).toEqual([10, []])
    expect(text).toContain('HernanLongo')
    expect(text).toContain(squeezed('there is a direct correlation between'))
    expect(text).toContain('Illustrative')
  })
})

describe('the faces', () => {
  test('that leave the house hold nobody who must not be listed, not even as a number', async () => {
    const everybody = await it.db.select().from(participants)
    const hidden = everybody.filter(({ listed }) => !listed)
    expect(hidden).toHaveLength(13)
    const [outside, inside] = [textIn((await fetch()).rawPayload), textIn((await fetch('?face=internal')).rawPayload)]
    const foundIn = (text: string) => hidden.filter(({ displayName }) => text.includes(squeezed(displayName))).length
    expect([foundIn(outside), foundIn(inside) > 0]).toEqual([0, true])
    for (const { email, reference } of hidden)
      expect(outside.includes(email!) || outside.includes(`${reference}.`)).toBe(false)
  })

  test('are the same whether a hidden person is on the list or not', async () => {
    const before = (await fetch()).rawPayload
    const inside = (await fetch('?face=internal')).rawPayload
    const [person] = await it.db.select().from(participants).where(eq(participants.listed, false)).limit(1)
    await it.db.execute(sql`update participants set state = 'cancelled' where id = ${person!.id}`)
    expect((await fetch()).rawPayload.equals(before)).toBe(true)
    expect((await fetch('?face=internal')).rawPayload.equals(inside)).toBe(false)
  })

  test('within the house are for organisers; officers get the one that leaves it', async () => {
    const officer = await demonstration.as('officer-unodc')
    expect((await fetch('?face=internal', officer)).statusCode).toBe(403)
    expect((await fetch('', officer)).rawPayload.equals((await fetch()).rawPayload)).toBe(true)
    expect((await fetch('?face=public')).statusCode).toBe(400)
    expect((await fetch('', await demonstration.as('desk'))).statusCode).toBe(403)
  })

  test('that were made are in the audit log', async () => {
    const { rows } = await it.db.execute<{ face: string }>(
      sql`select distinct detail ->> 'face' as face from audit_log where deed = 'outcome-report.export' order by 1`
    )
    expect(rows.map(({ face }) => face)).toEqual(['internal', 'participants'])
  })
})

test('on a screen it tells everybody whom it names on paper', async () => {
  const { blocks } = (await organiser('GET', `${demonstration.url}/outcome-report?face=internal`)).json() as {
    blocks: { kind: string; rows?: unknown }[]
  }
  const tables = blocks.filter(({ kind }) => kind === 'table')
  expect(tables.map(({ rows }) => Array.isArray(rows))).toEqual(tables.map(() => true))
  expect(JSON.stringify(tables)).toContain('Nusrat Jahan Chowdhury')
})
