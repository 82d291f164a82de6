/** Background work about attendance. */
import type { TaskList } from 'graphile-worker'
import type { Services } from '../services.ts'
import { runTask } from '../tasks/run.ts'
import { reportAttendance } from './report-file.ts'

export const attendanceJobs = (services: Services): TaskList => ({
  'attendance.report': runTask(services, 'reports:read', (work) => reportAttendance(services, work))
})
