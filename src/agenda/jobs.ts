/** Background work of the agenda. */
import type { TaskList } from 'graphile-worker'
import type { Services } from '../services.ts'
import { printRelease } from './print-release.ts'

export const agendaJobs = (services: Pick<Services, 'db'>): TaskList => ({
  'agenda.print-release': async (payload) => {
    const { workshopId, number } = payload as { workshopId: string; number: number }
    await printRelease(services, workshopId, number)
  }
})
