/** Background work of registration: all the mail that there is, and forgetting links that are over. */
import type { TaskList } from 'graphile-worker'
import type { Moved } from '../participants/keep-moves.ts'
import type { Services } from '../services.ts'
import { deleteExpiredBefore } from './queries.ts'
import { type LinkJob, sendLink } from './send-link.ts'
import { afterMove, type TellJob, tellState } from './tell-state.ts'

const DAY_MS = 24 * 60 * 60 * 1000

export const registrationJobs = (services: Omit<Services, 'log'>): TaskList => ({
  'participants.moved': (payload) => afterMove(services, payload as Moved),
  'registration.send-link': (payload) => sendLink(services, payload as LinkJob),
  'registration.tell-state': (payload) => tellState(services, payload as TellJob),
  'registration.purge': async () => {
    await deleteExpiredBefore(services.db, new Date(services.clock().getTime() - DAY_MS))
  }
})

export const registrationCron = [{ task: 'registration.purge', match: '29 3 * * *' }]
