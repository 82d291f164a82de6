/** Background work about accounts. */
import type { TaskList } from 'graphile-worker'
import type { Services } from '../services.ts'
import { purge } from './purge.ts'

export const accountJobs = (services: Pick<Services, 'db' | 'clock' | 'log'>): TaskList => ({
  'accounts.purge': async () => {
    services.log.info(await purge(services), 'purged')
  }
})

/** At 03:17 UTC, when few are awake. */
export const accountCron = [{ task: 'accounts.purge', match: '17 3 * * *' }]
