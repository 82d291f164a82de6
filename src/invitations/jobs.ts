/** Background work of invitations. */
import type { CronItem, TaskList } from 'graphile-worker'
import type { Services } from '../services.ts'
import { type ProposeJob, propose } from './propose.ts'

export const invitationJobs = (services: Services): TaskList => ({
  'agenda.released': (payload) => propose(services, payload as ProposeJob)
})

export const invitationCron: CronItem[] = []
