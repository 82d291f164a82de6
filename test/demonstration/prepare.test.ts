/** What a database begins with: prepared by one or by many, once or again, with people or without. */
import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { prepareDatabase } from '../../src/demonstration/prepare.ts'
import { PASSWORD } from '../../src/demonstration/seed.ts'
import { testApp } from '../support/app.ts'
import { makeUser } from '../support/make.ts'

const services = (it: ReturnType<typeof testApp>, seed: 'demonstration' | 'none') => ({
  ...it.services,
  config: { ...it.services.config, seed }
})
/** How many rows each table has. */
const sizes = async (it: ReturnType<typeof testApp>) => {
  const { rows } = await it.db.execute<{ name: string; size: string }>(sql`
    select table_name as name,
      (xpath('/row/n/text()', query_to_xml(format('select count(*) as n from %I', table_name), false, true, '')))[1]::text as size
    from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' order by table_name`)
  return Object.fromEntries(rows.map(({ name, size }) => [name, Number(size)]))
}

describe('an empty database', () => {
  const it = testApp()
  let first: { demonstration: boolean; seeded: boolean }[]
  beforeAll(async () => {
    first = await Promise.all(Array.from({ length: 5 }, () => prepareDatabase(services(it, 'demonstration'))))
  })

  test('that five prepare at once is given the demonstration once, and all five know', async () => {
    expect(first.filter(({ seeded }) => seeded)).toHaveLength(1)
    expect(first.every(({ demonstration }) => demonstration)).toBe(true)
    expect(await sizes(it)).toMatchObject({ workshops: 1, users: 3, participants: 40, installation: 1 })
  })

  test('that is prepared again stays as it is, whatever is asked for now', async () => {
    const before = await sizes(it)
    for (const seed of ['demonstration', 'none'] as const)
      expect(await prepareDatabase(services(it, seed))).toEqual({ demonstration: true, seeded: false })
    expect(await sizes(it)).toEqual(before)
  })

  test.each([
    ['organiser', 'organiser'],
    ['officer-unodc', 'agency-officer'],
    ['desk', 'desk']
  ])('lets the %s sign in with the password that everybody knows', async (name, role) => {
    const payload = { email: `${name}@plenary.example`, password: PASSWORD }
    const response = await it.visitor('POST', '/api/v1/auth/sign-in', { payload: { ...payload, cookies: false } })
    expect([PASSWORD, response.statusCode]).toEqual(['plenary-demo', 200])
    const caller = it.asBearer(response.json().accessToken)
    const { items } = (await caller('GET', '/api/v1/workshops')).json()
    expect(items).toMatchObject([{ slug: 'bangkok-2017', role }])
  })
})

describe('a database without a demonstration', () => {
  const it = testApp()

  test('has reference data and nobody, and knows that it is none', async () => {
    expect(await prepareDatabase(services(it, 'none'))).toEqual({ demonstration: false, seeded: false })
    expect(await sizes(it)).toMatchObject({ workshops: 0, users: 0, participants: 0, countries: 195, installation: 1 })
  })

  test('that somebody signs in to is not filled later', async () => {
    await makeUser(it.db)
    expect(await prepareDatabase(services(it, 'demonstration'))).toEqual({ demonstration: false, seeded: false })
    expect(await sizes(it)).toMatchObject({ workshops: 0, users: 1 })
  })
})

describe('a database that was prepared without', () => {
  const it = testApp()

  test('is left as it was by a seeding that fails half-way', async () => {
    await prepareDatabase(services(it, 'none'))
    const key = () => {
      throw new Error('no key')
    }
    const broken = { ...services(it, 'demonstration'), secrets: { ...it.services.secrets, key } }
    await expect(prepareDatabase(broken)).rejects.toThrow('no key')
    expect(await sizes(it)).toMatchObject({ workshops: 0, users: 0, agencies: 0, audit_log: 0 })
  })

  test('becomes a demonstration when that is asked for while it is still empty', async () => {
    expect(await prepareDatabase(services(it, 'demonstration'))).toEqual({ demonstration: true, seeded: true })
    expect(await prepareDatabase(services(it, 'none'))).toEqual({ demonstration: true, seeded: false })
  })
})
