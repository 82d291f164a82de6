/** Runs what was enqueued, as the worker would, and tells of tasks as their person sees them. */
import type { LightMyRequestResponse } from 'fastify'
import { Logger, runOnce, type TaskList } from 'graphile-worker'
import type { Static } from 'typebox'
import type { TaskView } from '../../src/tasks/contract.ts'
import { tasks } from '../../src/worker.ts'
import type { Caller, testApp } from '../support/app.ts'

type It = ReturnType<typeof testApp>
type Read = Static<typeof TaskView>

/** Returns when nothing is left to do. `more` are jobs that the test brings. */
export const work = (it: It, more: TaskList = {}): Promise<void> =>
  runOnce({
    pgPool: it.db.$client,
    taskList: { ...tasks(it.services), ...more },
    noHandleSignals: true,
    logger: new Logger(() => () => {}),
    concurrency: 2
  })

/** The task that a 202 tells of, worked off. */
export const ended = async (it: It, caller: Caller, started: LightMyRequestResponse): Promise<Read> => {
  if (started.statusCode !== 202) throw new Error(`${started.statusCode} ${started.body}`)
  await work(it)
  return (await caller('GET', String(started.headers.location))).json()
}
