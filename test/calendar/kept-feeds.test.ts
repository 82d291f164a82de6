/** Calendars that are kept in memory: what is kept is right, on the process that changed something and on another one. */
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildApp } from '../../src/app.ts'
import { feedKeeper } from '../../src/calendar/kept-feeds.ts'
import { agendaOf } from '../agenda/calls.ts'
import { openRegistration, signedIn, soundPage } from '../registration/registering.ts'
import { testApp } from '../support/app.ts'
import { textsOf } from '../support/html.ts'

const it = testApp()
/** Another process on the same database, as far as the memory of this one goes. */
let other: ReturnType<typeof buildApp>
beforeAll(async () => {
  other = buildApp({ ...it.services, log: pino({ level: 'silent' }) }, { limits: { anonymous: 1e6 } })
  await other.ready()
})
afterAll(() => other?.close())

/** One person with an address of their own calendar, in which a session is. */
const opened = async () => {
  const open = await openRegistration(it)
  const email = `p${Math.random().toString(36).slice(2)}@example.org`
  const browser = await signedIn(it, open, { listed: 'yes', email })
  const [person] = await open.list()
  await open.move(person!.id, 'confirmed')
  const draft = agendaOf(open.workshop.slug, open.organiser)
  const { id: sessionId } = await draft.added({
    startsAt: '2026-12-07T09:00:00+07:00',
    endsAt: '2026-12-07T10:00:00+07:00',
    title: 'Panel',
    roles: []
  })
  await draft.release()
  await browser.post('/my-registration/calendar')
  const address = textsOf(soundPage(await browser.get('/my-registration/agenda')), 'code', 'address')[0]!
  return { ...open, browser, draft, sessionId, person: person!, url: new URL(address).pathname }
}

const ask = (url: string, headers: Record<string, string> = {}) => it.visitor('GET', url, { headers })
const askOther = (url: string) => other.inject({ method: 'GET', url })

/** Asked until it is answered without a statement, hence from memory. */
const kept = async (url: string) => {
  for (let left = 200; left > 0; left--) {
    try {
      return await it.expectQueries(0, () => ask(url))
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
  }
  throw new Error('never kept')
}
const until = async (isSo: () => Promise<boolean>, ms = 1000) => {
  const began = performance.now()
  while (!(await isSo())) {
    if (performance.now() - began > ms) throw new Error('not within the time')
    await new Promise((resolve) => setTimeout(resolve, 5)) // notices arrive between turns of the loop
  }
}

describe('a calendar from memory', () => {
  test('is what it was when it was made, with its headers, to GET and HEAD', async () => {
    const { url } = await opened()
    const made = await ask(url)
    const again = await kept(url)
    const headersOf = ({ headers }: typeof made) => ({ ...headers, date: undefined })
    expect([again.statusCode, again.body, headersOf(again)]).toEqual([200, made.body, headersOf(made)])
    const head = await it.visitor('HEAD', url)
    expect([head.statusCode, head.body, headersOf(head)]).toEqual([200, '', headersOf(made)])
    expect(made.headers).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': expect.stringMatching(/^inline; filename="[\w-]+\.ics"$/),
      'x-content-type-options': 'nosniff',
      'content-length': String(made.rawPayload.length)
    })
    expect(Object.keys(made.headers)).not.toContain('set-cookie')
    expect(it.log.filter((line) => line.includes('/calendar/:token.ics')).length).toBeGreaterThan(2)
    expect(it.log.join('')).not.toContain(url.slice(10, 53))
  })

  test('is not sent again to who has it, by tag or by date, and dates are compared', async () => {
    const { url } = await opened()
    it.later(5000)
    const { headers } = await kept(url)
    const modified = Date.parse(headers['last-modified'] as string)
    const before = new Date(modified - 1000).toUTCString()
    const tagged = { 'if-none-match': headers.etag as string }
    const since = (date: string) => ({ 'if-modified-since': date })
    const asked = [
      [tagged, 304],
      [{ 'if-none-match': `"x", W/${headers.etag}` }, 304],
      [{ 'if-none-match': '"x"' }, 200],
      [since(headers['last-modified'] as string), 304],
      [since(new Date(modified + 60_000).toUTCString()), 304],
      [since(before), 200],
      [since('yesterday'), 200],
      // RFC 9110, section 13.2.2: the tag decides
      [{ 'if-none-match': '"x"', ...since(headers['last-modified'] as string) }, 200],
      [{ ...tagged, ...since(before) }, 304]
    ] as const
    for (const [given, status] of asked) {
      const answer = await ask(url, given as Record<string, string>)
      expect([given, answer.statusCode, answer.body === ''], JSON.stringify(given)).toEqual([
        given,
        status,
        status === 304
      ])
    }
  })
})

describe('the very next request sees', () => {
  test('a release', async () => {
    const { url, draft, sessionId } = await opened()
    const before = await kept(url)
    await draft.change(sessionId, { title: 'Another title' })
    expect((await ask(url)).body).toBe(before.body)
    it.later(2000)
    await draft.release()
    const after = await ask(url, { 'if-none-match': before.headers.etag as string })
    expect([after.statusCode, after.body.includes('Another title')]).toEqual([200, true])
  })

  test('that the address was replaced', async () => {
    const { url, browser } = await opened()
    await kept(url)
    await browser.post('/my-registration/calendar')
    expect((await ask(url)).statusCode).toBe(404)
  })

  test('that the person does not come', async () => {
    const { url, move, person } = await opened()
    await kept(url)
    await move(person.id, 'cancelled')
    expect((await ask(url)).statusCode).toBe(404)
  })

  test('that its time is over', async () => {
    const { url } = await opened()
    await kept(url)
    const ms = Date.parse('2027-03-10T00:00:00+07:00') - it.services.clock().getTime()
    it.later(ms)
    expect((await ask(url)).statusCode).toBe(404)
    it.later(-ms)
  })
})

test('another process hears of a release and of an address that was replaced', async () => {
  const { url, draft, sessionId, browser } = await opened()
  await kept(url)
  const before = (await askOther(url)).body
  await until(async () =>
    it
      .expectQueries(0, () => askOther(url))
      .then(
        () => true,
        () => false
      )
  )
  await draft.change(sessionId, { title: 'Told elsewhere' })
  await draft.release()
  await until(async () => (await askOther(url)).body.includes('Told elsewhere'))
  expect(before).not.toContain('Told elsewhere')
  await browser.post('/my-registration/calendar')
  await until(async () => (await askOther(url)).statusCode === 404)
})

test('without the connection that hears, nothing is given from memory', async () => {
  const { url } = await opened()
  await kept(url)
  await it.db.$client.query(`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid() and query in ('select 1', 'listen "plenary_calendars"')`)
  await until(() =>
    it
      .expectQueries(0, () => ask(url))
      .then(
        () => false,
        () => true
      )
  )
  await it.db.$client.query('update calendar_feeds set revoked_at = now()')
  expect((await ask(url)).statusCode).toBe(404)
})

test('keeps what was used last, and no more bytes than it may', async () => {
  const [one, two] = [await opened(), await opened()]
  const tokenOf = (url: string) => url.slice(10, 53)
  const keeper = feedKeeper(it.services, 3500)
  try {
    await until(async () => {
      await keeper.find(tokenOf(one.url))
      return keeper.size().feeds === 1
    }, 3000)
    const { bytes } = keeper.size()
    expect(bytes).toBeGreaterThan(1500)
    await keeper.find(tokenOf(two.url))
    expect(keeper.size().feeds).toBe(1)
    expect([keeper.peek(tokenOf(one.url)), keeper.peek(tokenOf(two.url))?.name]).toEqual([
      undefined,
      expect.any(String)
    ])
  } finally {
    await keeper.close()
  }
})
