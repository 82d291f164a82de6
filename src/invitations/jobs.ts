/** Background work of invitations: proposing, sending, and taking up again what a process that died left. */
import type { CronItem, TaskList } from 'graphile-worker'
import type { Services } from '../services.ts'
import { type ProposeJob, propose } from './propose.ts'
import { readReplies } from './record-replies.ts'
import type { SendJob } from './rules.for-sending.ts'
import { sendMessage } from './send.ts'
import { takeUpAgain } from './take-up-again.ts'

export const invitationJobs = (services: Services): TaskList => ({
  'agenda.released': (payload) => propose(services, payload as ProposeJob),
  'invitations.send': (payload, { job }) => sendMessage(services, payload as SendJob, job.attempts >= job.max_attempts),
  'invitations.take-up-again': async () => {
    const messages = await takeUpAgain(services)
    if (messages > 0) services.log.warn({ messages }, 'messages of a process that died are taken up again')
  },
  'invitations.read-replies': () => readReplies(services)
})

/** One reading at a time: a run that takes longer than a minute does not meet the next one. */
const READING = { queueName: 'invitations.read-replies', jobKey: 'invitations.read-replies', maxAttempts: 1 }

/** People wait for what moved: not for the four hours in which the queue gives up a process. */
export const invitationCron: CronItem[] = [
  { task: 'invitations.take-up-again', match: '* * * * *' },
  { task: 'invitations.read-replies', match: '* * * * *', options: READING }
]
