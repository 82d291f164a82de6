/** Background work about badges. */
import type { TaskList } from 'graphile-worker'
import type { Services } from '../services.ts'
import { runTask } from '../tasks/run.ts'
import { loadLayouts } from './load-layouts.ts'
import { printBadges } from './print.ts'

export const badgeJobs = (services: Services): TaskList => {
  const layouts = loadLayouts()
  return {
    'badges.print': runTask(services, 'badges:print', (work) => printBadges(services, layouts, work))
  }
}
