/** Background work about certificates and letters. */
import type { TaskList } from 'graphile-worker'
import type { Services } from '../services.ts'
import { runTask } from '../tasks/run.ts'
import { issueBatch } from './batch.ts'
import { loadTemplates } from './load-templates.ts'

export const letterJobs = (services: Services): TaskList => {
  const templates = loadTemplates()
  return {
    'letters.batch': runTask(services, 'participants:edit', (work) => issueBatch(services, templates, work))
  }
}
