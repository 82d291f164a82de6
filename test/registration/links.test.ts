/** Links to registrations: who gets one, that nobody learns who is on the list, and that each is good once. */
import { describe, expect, test } from 'vitest'
import { testApp } from '../support/app.ts'
import { textsOf } from '../support/html.ts'
import { makePerson } from '../support/make.ts'
import { browserWith, cookieOf, form, linkIn, mailTo, openRegistration, runJobs, soundPage } from './registering.ts'

const it = testApp()
const https = testApp({ environment: { PLENARY_URL: 'https://plenary.example.org' } })
const limited = testApp({ limits: { attempts: 5, attemptsByEmail: 3 } })
const MINUTE_MS = 60_000

/** A person on the list, and a link that was sent to them. */
const sentTo = async (email: string, given = {}) => {
  const open = await openRegistration(it, given)
  const person = await makePerson(it.db, open.workshop, { email, categoryId: open.categoryIds.Delegate! })
  await open.ask(email)
  await runJobs(it)
  return { ...open, person, link: linkIn(mailTo(it, email).at(-1)!) }
}
const openIt = (link: string) => it.visitor('POST', link, form({}))
const statusOf = async (link: string) => [(await it.visitor('GET', link)).statusCode, (await openIt(link)).statusCode]

describe('nobody learns who is on the list', () => {
  test('from registering: known and new are answered alike, and what is known is left as it is', async () => {
    const open = await openRegistration(it)
    const { id } = await makePerson(it.db, open.workshop, { email: 'known@example.com', givenNames: 'Known' })
    const known = await open.register({ email: 'known@example.com', givenNames: 'Somebody else', listed: 'yes' })
    const fresh = await open.register({ email: 'fresh@example.com' })
    const told = [known, fresh].map(({ statusCode, headers, body }) => {
      const { date: _, ...others } = headers
      return { statusCode, body, others }
    })
    expect(told[0]).toEqual(told[1])
    expect((await open.list()).find((person) => person.id === id)).toMatchObject({ givenNames: 'Known', version: 1 })
    await runJobs(it)
    const subjects = ['known', 'fresh'].map((name) =>
      mailTo(it, `${name}@example.com`).map(({ headers }) => headers.subject)
    )
    expect(subjects).toEqual([
      ['Your link to your registration: Climate Information'],
      ['Your registration has arrived: Climate Information']
    ])
  })

  test('from asking for a link: the same answer, the same job, and as many statements but one', async () => {
    const open = await openRegistration(it)
    await makePerson(it.db, open.workshop, { email: 'on@example.com' })
    const answers = []
    for (const [email, statements] of [
      ['on@example.com', 7],
      ['off@example.com', 6]
    ] as const)
      answers.push(await it.expectQueries(statements, () => open.ask(email)))
    const told = answers.map(({ statusCode, headers: { location }, body }) => ({ statusCode, location, body }))
    expect(told[0]).toEqual(told[1])
    expect(told[0]).toMatchObject({ statusCode: 303, location: open.at('my-registration/sent') })
    const { rows } = await it.db.$client.query('select count(*)::int as jobs from graphile_worker.jobs')
    expect(rows).toEqual([{ jobs: 2 }])
    await runJobs(it)
    expect([mailTo(it, 'on@example.com').length, mailTo(it, 'off@example.com').length]).toEqual([1, 0])
    expect(textsOf(soundPage(await it.visitor('GET', open.at('my-registration/sent'))), 'p', 'lead')[0]).toMatch(/^If /)
  })

  test('an address that is none is told beside the field', async () => {
    const { ask } = await openRegistration(it)
    const answer = await ask('nobody')
    expect([answer.statusCode, textsOf(soundPage(answer), 'span', 'fault')]).toEqual([
      422,
      ['This is not an e-mail address such as name@example.org.']
    ])
  })
})

describe('a link', () => {
  test('is looked at by programs as often as they like, and opened once', async () => {
    const { link } = await sentTo('once@example.com')
    for (let i = 0; i < 3; i++) expect((await it.visitor('GET', link)).statusCode).toBe(200)
    expect((await openIt(link)).statusCode).toBe(303)
    expect(await statusOf(link)).toEqual([410, 410])
  })

  test('lets one in when two open it at once', async () => {
    const { link } = await sentTo('twice@example.com')
    const answers = await Promise.all([openIt(link), openIt(link), openIt(link)])
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([303, 410, 410])
  })

  test('is good for half an hour', async () => {
    const { link } = await sentTo('slow@example.com')
    it.later(29 * MINUTE_MS)
    expect((await it.visitor('GET', link)).statusCode).toBe(200)
    it.later(MINUTE_MS)
    expect(await statusOf(link)).toEqual([410, 410])
  })

  test('that is used, too old or made up is answered by one page, with a way to a new one', async () => {
    const { link: used, at } = await sentTo('used@example.com')
    await openIt(used)
    const madeUp = `/me/${'A'.repeat(43)}`
    const pages = await Promise.all([used, madeUp, '/me/x', '/me/%00'].map((link) => openIt(link)))
    expect(new Set(pages.map(({ body }) => body)).size).toBe(1)
    expect(soundPage(pages[0]!)).toContain(`href="${at('my-registration')}"`)
  })

  test('is kept as a hash alone, sent once, and not when it is too late', async () => {
    const { link, ask, workshop } = await sentTo('late@example.com')
    const { rows } = await it.db.$client.query('select * from registration_links where workshop_id = $1', [workshop.id])
    expect(JSON.stringify(rows)).not.toContain(link.slice(4))
    const again = { workshopId: workshop.id, linkId: rows[0].id, isArrival: false }
    await it.db.$client.query(`select graphile_worker.add_job('registration.send-link', $1::json)`, [
      JSON.stringify(again)
    ])
    await ask('late@example.com')
    it.later(31 * MINUTE_MS)
    await runJobs(it)
    expect(mailTo(it, 'late@example.com')).toHaveLength(1)
  })

  test('is not sent to a mailbox more than five times in an hour', async () => {
    const { ask } = await sentTo('full@example.com')
    for (let i = 0; i < 7; i++) await ask('full@example.com')
    await runJobs(it)
    expect(mailTo(it, 'full@example.com')).toHaveLength(5)
    it.later(60 * MINUTE_MS)
    await ask('full@example.com')
    await runJobs(it)
    expect(mailTo(it, 'full@example.com')).toHaveLength(6)
  })
})

describe('who opened it', () => {
  test('is known for a day, by a cookie that no script reads and no other site sends', async () => {
    const { link, at } = await sentTo('day@example.com')
    const opened = await openIt(link)
    expect(opened.cookies).toMatchObject([{ name: 'plenary-registration', httpOnly: true, sameSite: 'Lax', path: '/' }])
    const { get } = browserWith(it, cookieOf(opened))
    expect((await get('/my-registration')).statusCode).toBe(200)
    expect((await get(at('my-registration'))).headers.location).toBe('/my-registration')
    it.later(24 * 60 * MINUTE_MS)
    const page = await get('/my-registration')
    expect([page.statusCode, textsOf(soundPage(page), 'h1')]).toEqual([401, ['Who are you?']])
  })

  test('has a cookie that is bound to the host where there is https', async () => {
    const open = await openRegistration(https)
    await open.register({ email: 'bound@example.com' })
    await runJobs(https)
    const [mail] = mailTo(https, 'bound@example.com')
    const link = /https:\/\/plenary\.example\.org(\/me\/[\w-]+)/.exec(mail!.text)![1]!
    const opened = await https.visitor('POST', link, form({}))
    expect(opened.cookies).toMatchObject([{ name: '__Host-plenary-registration', secure: true, path: '/' }])
    expect(opened.cookies[0]).not.toHaveProperty('domain')
  })
})

test('one network tries a few times a minute, and one address fewer', async () => {
  const open = await openRegistration(limited)
  const statuses: number[] = []
  for (let i = 0; i < 4; i++) statuses.push((await open.ask('tried@example.com')).statusCode)
  expect(statuses).toEqual([303, 303, 303, 429])
  statuses.length = 0
  for (let i = 0; i < 2; i++) statuses.push((await open.register({ email: `other-${i}@example.com` })).statusCode)
  expect(statuses).toEqual([303, 303])
})
