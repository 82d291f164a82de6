/** Background work about tasks themselves. */
import type { TaskList } from 'graphile-worker'
import type { Services } from '../services.ts'
import { purgeTasks, takeAgain } from './keep-up.ts'

export const taskJobs = (services: Pick<Services, 'db' | 'clock' | 'config' | 'log'>): TaskList => ({
  'tasks.take-again': async () => {
    const again = await takeAgain(services)
    if (again > 0) services.log.warn({ tasks: again }, 'tasks of a process that died are taken again')
  },
  'tasks.purge': async () => {
    services.log.info({ tasks: await purgeTasks(services) }, 'purged')
  }
})

/** A person waits for the first; the second keeps personal data no longer than a day and an hour. */
export const taskCron = [
  { task: 'tasks.take-again', match: '* * * * *' },
  { task: 'tasks.purge', match: '37 * * * *' }
]
