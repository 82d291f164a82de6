/** A workshop with an agenda and people in it, its jobs, and its mailings as an organiser sees them. */
import type { TaskList } from 'graphile-worker'
import { invitationJobs } from '../../src/invitations/jobs.ts'
import { agendaOf } from '../agenda/calls.ts'
import type { testApp } from '../support/app.ts'
import { makePerson, makeRoom, makeWorkshop } from '../support/make.ts'

type It = ReturnType<typeof testApp>

/** Runs what was enqueued, as the worker does, until nothing is left. `attempt`: which one of eight it is. */
export const runJobs = async (it: It, attempt = 1): Promise<number> => {
  const tasks: TaskList = invitationJobs(it.services)
  for (let ran = 0; ; ) {
    const { rows } = await it.db.$client.query(
      `delete from graphile_worker._private_jobs jobs using graphile_worker._private_tasks tasks
       where tasks.id = jobs.task_id and tasks.identifier = any($1) returning tasks.identifier, jobs.payload`,
      [Object.keys(tasks)]
    )
    if (rows.length === 0) return ran
    const helpers = { job: { attempts: attempt, max_attempts: 8 } } as never
    for (const { identifier, payload } of rows) await tasks[identifier]!(payload, helpers)
    ran += rows.length
  }
}

export const openMailings = async (it: It, given: Parameters<typeof makeWorkshop>[1] = {}) => {
  const workshop = await makeWorkshop(it.db, { visibility: 'public', ...given })
  for (const name of ['Hall', 'Annex']) await makeRoom(it.db, workshop, name)
  const organiser = await it.asMember(workshop, 'organiser')
  const draft = agendaOf(workshop.slug, organiser)
  const url = `${draft.url}/mailings`
  const read = async (number: number) => (await organiser('GET', `${url}/${number}`)).json()
  return {
    workshop,
    organiser,
    draft,
    url,
    read,
    person: (name: string, more: Parameters<typeof makePerson>[2] = {}) =>
      makePerson(it.db, workshop, {
        displayName: name,
        sortKey: name,
        email: `${name.toLowerCase()}-${workshop.slug}@example.org`,
        ...more
      }),
    /** Releases the draft; its number. */
    released: async (): Promise<number> => {
      const made = await draft.release()
      if (made.statusCode !== 201) throw new Error(made.body)
      await runJobs(it)
      return made.json().number
    },
    messages: async (number: number, query: Record<string, string> = {}) =>
      (await organiser('GET', `${url}/${number}/messages`, { query })).json().items as Message[],
    decide: async (number: number, deed: string, version?: number) =>
      organiser('POST', `${url}/${number}/${deed}`, {
        headers: { 'if-match': version === undefined ? `"${(await read(number)).version}"` : `"${version}"` }
      })
  }
}

export type Message = {
  id: string
  kind: string
  state: string
  reason: string | null
  answer: string | null
  person: { id: string; displayName: string }
  session: { id: string; title: string } | null
}

/** `Amina: invitation Panel (left-out no-address)`. */
export const told = (messages: Message[]): string[] =>
  messages.map(({ person, kind, session, state, reason }) =>
    [
      `${person.displayName}:`,
      kind,
      session?.title,
      ...(state === 'proposed' ? [] : [`(${[state, reason].filter(Boolean).join(' ')})`])
    ]
      .filter(Boolean)
      .join(' ')
  )
