/** The table of contents of background work: every job by its name, and what the clock starts. */
import type { CronItem, TaskList } from 'graphile-worker'
import { accountCron, accountJobs } from './accounts/jobs.ts'
import { agendaJobs } from './agenda/jobs.ts'
import { attendanceJobs } from './attendance/jobs.ts'
import { badgeJobs } from './badges/jobs.ts'
import { invitationCron, invitationJobs } from './invitations/jobs.ts'
import { letterJobs } from './letters/jobs.ts'
import { overviewCron, overviewJobs } from './overview/jobs.ts'
import { participantJobs } from './participants/jobs.ts'
import { runJobs } from './platform/jobs/run.ts'
import { registrationCron, registrationJobs } from './registration/jobs.ts'
import type { OpenServices, Services } from './services.ts'
import { taskCron, taskJobs } from './tasks/jobs.ts'

/** What may be enqueued. Each is written to be run twice. */
export const tasks = (services: Services): TaskList => ({
  ...accountJobs(services),
  ...taskJobs(services),
  ...participantJobs(services),
  ...agendaJobs(services),
  ...attendanceJobs(services),
  ...badgeJobs(services),
  ...invitationJobs(services),
  ...letterJobs(services),
  ...overviewJobs(services),
  ...registrationJobs(services)
})

/** Times are UTC. A task that is named here stands in `tasks` as well. */
const cronItems: CronItem[] = [...accountCron, ...taskCron, ...overviewCron, ...registrationCron, ...invitationCron]

export const startWorker = (services: OpenServices) => runJobs(services, tasks(services), cronItems)
