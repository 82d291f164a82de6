/** Printing as a task that is counted, and the log of what was printed. */
import { Type } from 'typebox'
import { accessOf } from '../accounts/access.ts'
import { IdempotencyHeaders, idempotently } from '../accounts/idempotency.ts'
import { idempotencyKeyReused } from '../accounts/problems.ts'
import { participantNotFound } from '../participants/problems.ts'
import { scopeOf } from '../participants/rules.ts'
import { invalidCursor } from '../platform/http/kinds.ts'
import { defineCursor, PageQuery, pageOf } from '../platform/http/paging.ts'
import type { Routes } from '../platform/http/plugin.ts'
import { problems } from '../platform/problem.ts'
import type { Services } from '../services.ts'
import { TaskView } from '../tasks/contract.ts'
import { tooManyTasks } from '../tasks/problems.ts'
import { startTask, taskLocation } from '../tasks/start.ts'
import { InWorkshop, OneOfWorkshop } from '../workshops/contract.ts'
import { inWorkshop } from '../workshops/guard.ts'
import { ofWorkshop } from '../workshops/problems.ts'
import { PrintDetail, PrintList, PrintOrder } from './contract.ts'
import { type Layouts, requireLayout } from './load-layouts.ts'
import { layoutNotFound, nobodyToPrint, printNotFound } from './problems.ts'
import { findPrint, listPrinted, pageOfPrints } from './queries.ts'
import { peopleToPrint } from './read.ts'

const tags = ['badges']
const config = { needs: 'badges:print' } as const
const position = defineCursor(Type.Object({ printedAt: Type.String(), id: Type.String({ format: 'uuid' }) }))

export const badgePrintRoutes =
  (services: Pick<Services, 'db' | 'clock'>, layouts: Layouts): Routes =>
  async (app) => {
    const { db } = services

    app.post(
      '/badges/prints',
      {
        config,
        schema: {
          tags,
          summary: 'Prints badges as a task and counts them; the file is the task’s',
          params: InWorkshop,
          headers: IdempotencyHeaders,
          body: PrintOrder,
          response: {
            202: TaskView,
            ...problems(
              ...ofWorkshop,
              layoutNotFound,
              participantNotFound,
              nobodyToPrint,
              tooManyTasks,
              idempotencyKeyReused
            )
          }
        }
      },
      async (request, reply) => {
        const access = accessOf(request)
        const { workshop } = inWorkshop(request)
        const { layout = 'a6-four-up', force, ...choice } = request.body
        requireLayout(layouts, layout)
        await peopleToPrint(db, workshop.id, scopeOf(access), choice)
        const task = await idempotently(services, request, 202, (given) =>
          given.db.transaction((tx) =>
            startTask(tx, {
              kind: 'badges.print',
              workshopId: workshop.id,
              access,
              now: given.clock(),
              input: request.body
            })
          )
        )
        reply.header('location', taskLocation(workshop.slug, task))
        return task
      }
    )

    app.get(
      '/badges/prints',
      {
        config,
        schema: {
          tags,
          summary: 'What was printed, the latest first',
          params: InWorkshop,
          querystring: PageQuery,
          response: { 200: PrintList, ...problems(...ofWorkshop, invalidCursor) }
        }
      },
      async (request) => {
        const { limit, cursor } = request.query
        const rows = await pageOfPrints(db, inWorkshop(request).workshop.id, limit + 1, position.decode(cursor))
        return pageOf(rows, limit, ({ printedAt, id }) => position.encode({ printedAt: printedAt.toISOString(), id }))
      }
    )

    app.get(
      '/badges/prints/:id',
      {
        config,
        schema: {
          tags,
          summary: 'One printing, with the people whose badges were on it',
          params: OneOfWorkshop,
          response: { 200: PrintDetail, ...problems(...ofWorkshop, printNotFound) }
        }
      },
      async (request) => {
        const { id } = inWorkshop(request).workshop
        const print = await findPrint(db, id, request.params.id)
        if (!print) throw printNotFound('No printing has this id.')
        return { ...print, people: await listPrinted(db, id, print.id) }
      }
    )
  }
