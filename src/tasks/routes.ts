/** The tasks of who asks, under :w/tasks. Nobody sees those of others, not even who runs the workshop. */
import { accessOf } from '../accounts/access.ts'
import { noBody } from '../platform/contract.ts'
import { file } from '../platform/http/file.ts'
import type { Routes } from '../platform/http/plugin.ts'
import { sendFile } from '../platform/http/send-file.ts'
import { problems } from '../platform/problem.ts'
import type { Services } from '../services.ts'
import { InWorkshop, OneOfWorkshop } from '../workshops/contract.ts'
import { inWorkshop } from '../workshops/guard.ts'
import { ofWorkshop } from '../workshops/problems.ts'
import { cancelTask, forgetTask } from './cancel.ts'
import { TaskList, TaskView } from './contract.ts'
import { taskNotFound, taskRunning, taskWithoutFile } from './problems.ts'
import { findTask, findTaskFile, listTasks } from './queries.ts'
import { taskView } from './read.ts'
import { MOST_LISTED } from './rules.ts'

const tags = ['tasks']
const config = { needs: 'workshop:read' } as const
const params = OneOfWorkshop
const missing = () => taskNotFound('You have no such task.')

export const taskRoutes =
  (services: Pick<Services, 'db' | 'clock'>): Routes =>
  async (app) => {
    const { db } = services
    const own = (request: Parameters<typeof inWorkshop>[0]) => ({
      workshopId: inWorkshop(request).workshop.id,
      principalId: accessOf(request).principalId
    })

    app.get(
      '/tasks',
      {
        config,
        schema: {
          tags,
          summary: `Your tasks, the latest first, at most ${MOST_LISTED}. They are forgotten a day after their end`,
          params: InWorkshop,
          response: { 200: TaskList, ...problems(...ofWorkshop) }
        }
      },
      async (request) => {
        const { workshopId, principalId } = own(request)
        return { items: (await listTasks(db, workshopId, principalId, MOST_LISTED)).map(taskView) }
      }
    )

    app.get(
      '/tasks/:id',
      {
        config,
        schema: {
          tags,
          summary: 'How far a task is, and what came of it',
          params,
          response: { 200: TaskView, ...problems(...ofWorkshop, taskNotFound) }
        }
      },
      async (request) => {
        const { workshopId, principalId } = own(request)
        const task = await findTask(db, workshopId, principalId, request.params.id)
        if (!task) throw missing()
        return taskView(task)
      }
    )

    app.get(
      '/tasks/:id/file',
      {
        config,
        schema: {
          tags,
          summary: 'The file that a task has made',
          params,
          response: {
            200: file('application/octet-stream'),
            ...problems(...ofWorkshop, taskNotFound, taskWithoutFile)
          }
        }
      },
      async (request, reply) => {
        const { workshopId, principalId } = own(request)
        const found = await findTaskFile(db, workshopId, principalId, request.params.id)
        if (!found) throw missing()
        if (!found.bytes) throw taskWithoutFile('It has made no file, or not yet.')
        return sendFile(request, reply, { bytes: found.bytes, type: found.type, name: found.name })
      }
    )

    app.post(
      '/tasks/:id/cancel',
      {
        config,
        schema: {
          tags,
          summary: 'Cancels a task: at once where it waits, at its next step where it runs',
          params,
          response: { 200: TaskView, ...problems(...ofWorkshop, taskNotFound) }
        }
      },
      async (request) => cancelTask(services, { ...own(request), id: request.params.id })
    )

    app.delete(
      '/tasks/:id',
      {
        config,
        schema: {
          tags,
          summary: 'Forgets a task and its file',
          params,
          response: { 204: noBody, ...problems(...ofWorkshop, taskNotFound, taskRunning) }
        }
      },
      async (request, reply) => {
        await forgetTask(services, { ...own(request), id: request.params.id })
        return reply.code(204).send(null)
      }
    )
  }
