/** A workshop that takes registrations, and people at its pages as a browser is: forms, cookies, and mail that arrives. */
import type { LightMyRequestResponse } from 'fastify'
import type { TaskList } from 'graphile-worker'
import { registrationJobs } from '../../src/registration/jobs.ts'
import type { testApp } from '../support/app.ts'
import { pageFaults } from '../support/html.ts'
import { mailsOf, type ReadMail } from '../support/mails.ts'
import { openWorkshop } from '../support/open-workshop.ts'

type It = ReturnType<typeof testApp>
export type Sent = Record<string, string | string[]>

/** All that is needed. */
export const PERSON: Sent = {
  givenNames: 'Amina',
  familyName: 'Diallo',
  email: 'amina@example.com',
  country: 'SEN',
  sector: 'government',
  organisation: 'Ministry of Justice',
  language: 'en'
}

/** As a browser sends a form. */
export const form = (values: Sent) => {
  const pairs = Object.entries(values).flatMap(([name, value]) =>
    [value].flat().map((one): [string, string] => [name, one])
  )
  return {
    payload: new URLSearchParams(pairs).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' }
  }
}

/** Runs what was enqueued and is due, as the worker does, until nothing is left. */
export const runJobs = async (it: It): Promise<void> => {
  const tasks: TaskList = registrationJobs(it.services)
  const { $client } = it.db
  for (;;) {
    const { rows } = await $client.query(
      `delete from graphile_worker._private_jobs jobs using graphile_worker._private_tasks tasks
       where tasks.id = jobs.task_id and jobs.run_at <= greatest(now(), $1) and tasks.identifier = any($2)
       returning tasks.identifier, jobs.payload`,
      [it.services.clock(), Object.keys(tasks)]
    )
    if (rows.length === 0) return
    for (const { identifier, payload } of rows) await tasks[identifier]!(payload, undefined as never)
  }
}

export const openRegistration = async (it: It, given: Parameters<typeof openWorkshop>[1] = {}) => {
  const open = await openWorkshop(it, {
    visibility: 'public',
    registration: 'open',
    startsOn: '2026-12-07',
    endsOn: '2026-12-09',
    ...given
  })
  const at = (path: string) => `/w/${open.workshop.slug}/${path}`
  return {
    ...open,
    at,
    register: (values: Sent = {}) => it.visitor('POST', at('register'), form({ ...PERSON, ...values })),
    ask: (email: string) => it.visitor('POST', at('my-registration'), form({ email })),
    list: async (): Promise<Person[]> => (await open.organiser('GET', open.url('/participants'))).json().items,
    move: (id: string, state: string) =>
      open.organiser('POST', open.url(`/participants/${id}/state`), {
        payload: { state },
        headers: { 'if-match': '*' }
      })
  }
}
export type Person = Record<string, unknown> & { id: string; state: string; version: number }

/** What has arrived at an address, the latest last. */
export const mailTo = (it: It, address: string): ReadMail[] =>
  mailsOf(it).filter(({ headers }) => headers.to === address)

/** The address in a message that opens a registration, without the host. */
export const linkIn = ({ text }: ReadMail): string => {
  const found = /^http:\/\/127\.0\.0\.1:3000(\/me\/[\w-]{43})$/m.exec(text)?.[1]
  if (!found) throw new Error(`no link in: ${text}`)
  return found
}

/** A browser that holds a cookie. */
export const browserWith = (it: It, cookie: string) => {
  const headers = { cookie }
  return {
    get: (url: string) => it.visitor('GET', url, { headers }),
    post: (url: string, values: Sent = {}, more: Record<string, string> = {}) => {
      const sent = form(values)
      return it.visitor('POST', url, { ...sent, headers: { ...sent.headers, ...headers, ...more } })
    }
  }
}
export type Browser = ReturnType<typeof browserWith>

export const cookieOf = ({ cookies }: LightMyRequestResponse): string => {
  const { name, value } = cookies.find(({ name }) => name.endsWith('plenary-registration')) ?? {}
  return `${name}=${value}`
}

/** Registers, reads the mail, and opens the link in it. */
export const signedIn = async (it: It, open: Awaited<ReturnType<typeof openRegistration>>, values: Sent = {}) => {
  const email = String(values.email ?? PERSON.email)
  await open.register(values)
  return signedInAgain(it, email)
}

/** Opens the latest link that was sent to the address. */
export const signedInAgain = async (it: It, email: string): Promise<Browser> => {
  await runJobs(it)
  const opened = await it.visitor('POST', linkIn(mailTo(it, email).at(-1)!), form({}))
  if (opened.statusCode !== 303) throw new Error(`the link answered ${opened.statusCode}`)
  return browserWith(it, cookieOf(opened))
}

/** The page, when its structure is sound. */
export const soundPage = ({ statusCode, body, headers }: LightMyRequestResponse): string => {
  const faults = pageFaults(body)
  if (faults.length > 0 || headers['content-type'] !== 'text/html; charset=utf-8')
    throw new Error(`${statusCode}: ${faults.join('; ')}`)
  return body
}
