/** Background work about participants: what a person waits for as a task. */
import type { TaskList } from 'graphile-worker'
import type { Services } from '../services.ts'
import { runTask } from '../tasks/run.ts'
import { exportAsTask } from './export-list.ts'
import { checkImport, runImport } from './import-task.ts'

export const participantJobs = (services: Services): TaskList => ({
  'participants.check': runTask(services, 'participants:edit', checkImport(services)),
  'participants.import': runTask(services, 'participants:edit', runImport(services)),
  'participants.export': runTask(services, 'lists:read', exportAsTask(services))
})
