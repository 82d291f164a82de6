/** Background work of invitations. */
import type { CronItem, TaskList } from 'graphile-worker'
import type { Services } from '../services.ts'

export const invitationJobs = (_services: Services): TaskList => ({})

export const invitationCron: CronItem[] = []
