/** Background work for whole workshops. */
import type { TaskList } from 'graphile-worker'
import type { Services } from '../services.ts'
import { erasePersonalData } from './erase.ts'

export const overviewJobs = (services: Pick<Services, 'db' | 'clock' | 'log'>): TaskList => ({
  'overview.erase-personal-data': async () => {
    services.log.info(await erasePersonalData(services), 'personal data erased')
  }
})

/** At 02:43 UTC every day. */
export const overviewCron = [{ task: 'overview.erase-personal-data', match: '43 2 * * *' }]
