/** Sign-in sheets: who is on them, in which order, for what, and for whose eyes. */
import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { auditLog } from '../../src/accounts/tables.ts'
import { listSessions } from '../../src/agenda/queries.ts'
import { listParticipants } from '../../src/participants/queries.for-lists.ts'
import { orderedForLists } from '../../src/participants/rules.for-order.ts'
import { EVERYBODY } from '../../src/participants/rules.ts'
import { LANGUAGES } from '../../src/platform/i18n.ts'
import { listWorkshopAgencies } from '../../src/workshops/queries.ts'
import { daysOf } from '../../src/workshops/rules.ts'
import { readPdf, textOf } from '../platform/pdf/reader.ts'
import { type Caller, testApp } from '../support/app.ts'
import { type Demonstration, openDemonstration } from '../support/demonstration.ts'
import { makePerson } from '../support/make.ts'
import { problemIn } from '../support/open-workshop.ts'

const it = testApp()
let demonstration: Demonstration
let organiser: Caller

beforeAll(async () => {
  demonstration = await openDemonstration(it)
  organiser = await demonstration.as('organiser')
}, 60_000)

const get = (query = '', as = organiser) => as('GET', `${demonstration.url}/sign-in-sheets.pdf${query}`)
/** Without spaces: where lines end is nobody's matter. */
const bare = (text: string) => text.replace(/\s/g, '')
/** The text of each page, without what stands on every page. */
const pagesOf = async (query: string) => {
  const { pages } = readPdf((await get(query)).rawPayload)
  return pages.map((page) => bare(textOf(page, 'content')))
}
const confirmed = async () => {
  const { id } = demonstration.workshop
  const people = await listParticipants(it.db, id, EVERYBODY, { state: ['confirmed'] })
  return orderedForLists(people, 'en', await listWorkshopAgencies(it.db, id))
}

test('each day begins a page of its own, and everybody who is confirmed is on it in the order of the list', async () => {
  const days = daysOf(demonstration.workshop)
  const pages = await pagesOf('?lang=en')
  const first = pages.flatMap((page, i) => (page.includes(bare('Please sign in the box')) ? [i] : []))
  expect(first).toHaveLength(days.length)
  const [from, to] = [first[0]!, first[1] ?? pages.length]
  const text = pages.slice(from, to).join('')
  expect(text).toMatch(/^Demonstrationdata.*Sign-insheetMonday,27November2017/)
  expect(text).toContain('MorningAfternoon')
  const places = (await confirmed()).map(({ displayName }) => text.indexOf(bare(displayName)))
  expect(places).not.toContain(-1)
  expect(places).toEqual([...places].sort((a, b) => a - b))
})

test('people who are not confirmed are not on it, and those who are not listed are: it says that it is internal', async () => {
  for (const [displayName, state] of [
    ['Wanda Waiting', 'waiting'],
    ['Cara Cancelled', 'cancelled']
  ] as const)
    await makePerson(it.db, demonstration.workshop, { displayName, state })
  const everybody = await listParticipants(it.db, demonstration.workshop.id, EVERYBODY, {})
  const others = everybody.filter(({ state }) => state !== 'confirmed')
  const hidden = everybody.filter(({ state, listed }) => state === 'confirmed' && !listed)
  expect([others.length > 0, hidden.length > 0]).toEqual([true, true])
  const text = (await pagesOf('?day=2017-11-28&lang=en')).join('')
  expect(others.filter(({ displayName }) => text.includes(bare(displayName)))).toEqual([])
  expect(hidden.filter(({ displayName }) => !text.includes(bare(displayName)))).toEqual([])
  expect(text).toContain(bare('Internal: these sheets also name people who do not wish to be on public lists.'))
})

test('one session has one column to sign in, its time and its room', async () => {
  const [{ session, room } = { session: undefined, room: '' }] = await listSessions(it.db, demonstration.workshop.id)
  const text = (await pagesOf(`?session=${session!.id}&lang=en`)).join('')
  expect(text).toContain(bare(`Sign-in sheet ${session!.code} ${session!.title}`))
  expect(text).toContain(bare(room!))
  expect(text).toContain('Signature')
  expect(text).not.toContain('Morning')
})

test('at its end it has as many empty rows as are wanted', async () => {
  const rowsIn = async (query: string) =>
    (await get(`?day=2017-11-27&lang=en${query}`)).rawPayload.toString('latin1').match(/\/S \/TR\b/g)!.length
  const none = await rowsIn('&blank=0')
  expect(await rowsIn('')).toBe(none + 10 + 1) // and their header
  expect(await rowsIn('&blank=25')).toBe(none + 25 + 1)
  expect((await pagesOf('?day=2017-11-27&blank=0')).join('')).not.toContain('Notonthelist')
})

describe.each(LANGUAGES)('in %s', (lang) => {
  test('it is a tagged document in that language, the same each time', async () => {
    const query = `?day=2017-11-27&lang=${lang}`
    const bytes = (await get(query)).rawPayload
    const { catalog } = readPdf(bytes)
    expect([/\/Lang \((.*?)\)/.exec(catalog)?.[1], /\/MarkInfo/.test(catalog)]).toEqual([lang, true])
    expect((await get(query)).rawPayload.equals(bytes)).toBe(true)
  })
})

test('only organisers get it, and each time is told in the audit log', async () => {
  for (const name of ['officer-unodc', 'desk'])
    expect((await get('', await demonstration.as(name))).statusCode).toBe(403)
  expect((await get('', it.visitor)).statusCode).toBe(401)
  const deeds = () => it.db.select().from(auditLog).where(eq(auditLog.deed, 'attendance.export-sheets'))
  const before = (await deeds()).length
  const answer = await get('?day=2017-11-27')
  expect(answer.headers).toMatchObject({
    'content-type': 'application/pdf',
    'cache-control': 'no-store',
    'content-disposition': expect.stringContaining('-sign-in-sheets-2017-11-27.pdf"')
  })
  const after = await deeds()
  expect(after).toHaveLength(before + 1)
  expect(after.map(({ detail }) => detail)).toContainEqual({ sheets: 1, people: (await confirmed()).length })
})

test('a day without the workshop, an unknown session, and both at once are told', async () => {
  const nobody = '01900000-0000-7000-8000-000000000000'
  expect(problemIn(await get('?day=2017-12-24'))).toEqual({
    status: 400,
    kind: 'invalid-request',
    faults: { '#/querystring/day': 'must be from 2017-11-27 to 2017-11-29' }
  })
  expect(problemIn(await get(`?session=${nobody}`))).toMatchObject({ status: 404, kind: 'session-not-found' })
  expect(problemIn(await get(`?session=${nobody}&day=2017-11-27`)).faults).toEqual({
    '#/querystring/session': 'cannot be asked for together with a day'
  })
  expect((await get('?blank=101')).statusCode).toBe(400)
})
