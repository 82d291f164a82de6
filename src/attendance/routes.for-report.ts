/** The attendance report: as JSON, as files with the same figures, and as a task for a big workshop. */
import { Type } from 'typebox'
import { accessOf } from '../accounts/access.ts'
import { IdempotencyHeaders, idempotently } from '../accounts/idempotency.ts'
import { idempotencyKeyReused } from '../accounts/problems.ts'
import { file } from '../platform/http/file.ts'
import { ForExcel, LIST_FILES } from '../platform/http/list-files.ts'
import type { Routes } from '../platform/http/plugin.ts'
import { sendFile } from '../platform/http/send-file.ts'
import { problems } from '../platform/problem.ts'
import type { Services } from '../services.ts'
import { TaskView } from '../tasks/contract.ts'
import { tooManyTasks } from '../tasks/problems.ts'
import { startTask, taskLocation } from '../tasks/start.ts'
import { InWorkshop } from '../workshops/contract.ts'
import { inWorkshop } from '../workshops/guard.ts'
import { ofWorkshop } from '../workshops/problems.ts'
import { AttendanceView, ReportOrder, ReportQuery } from './contract.ts'
import { agencyUnknownHere } from './problems.ts'
import { agencyOfReport, readAttendanceReport } from './read-report.ts'
import { attendanceFile } from './report-file.ts'

const params = InWorkshop
const config = { needs: 'reports:read' } as const
const tags = ['attendance']

export const attendanceReportRoutes =
  (services: Pick<Services, 'db' | 'clock'>): Routes =>
  async (app) => {
    app.get(
      '/attendance',
      {
        config,
        schema: {
          tags,
          summary: 'The attendance report',
          params,
          querystring: ReportQuery,
          response: { 200: AttendanceView, ...problems(...ofWorkshop, agencyUnknownHere) }
        }
      },
      async (request) =>
        readAttendanceReport(
          services,
          accessOf(request),
          inWorkshop(request).workshop,
          request.query.agency,
          request.query.lang
        )
    )

    for (const { ending, type } of LIST_FILES) {
      app.get(
        `/attendance.${ending}`,
        {
          config,
          schema: {
            tags,
            summary: `The attendance report as ${ending.toUpperCase()}; the figures are those of the JSON`,
            params,
            querystring: Type.Object({ ...ReportQuery.properties, forExcel: ForExcel }),
            response: { 200: file(type.split(';')[0]!), ...problems(...ofWorkshop, agencyUnknownHere) }
          }
        },
        async (request, reply) => {
          const wish = { ...request.query, format: ending }
          const report = await attendanceFile(services, accessOf(request), inWorkshop(request).workshop, wish)
          return sendFile(request, reply, report)
        }
      )
    }

    app.post(
      '/attendance/reports',
      {
        config,
        schema: {
          tags,
          summary: 'Makes the attendance report as a task, whose file it is',
          params,
          headers: IdempotencyHeaders,
          body: ReportOrder,
          response: {
            202: TaskView,
            ...problems(...ofWorkshop, agencyUnknownHere, tooManyTasks, idempotencyKeyReused)
          }
        }
      },
      async (request, reply) => {
        const { workshop } = inWorkshop(request)
        const [access, input] = [accessOf(request), request.body]
        await agencyOfReport(services.db, access, workshop.id, input.agency)
        const task = await idempotently(services, request, 202, (given) =>
          given.db.transaction((tx) =>
            startTask(tx, { kind: 'attendance.report', workshopId: workshop.id, access, now: given.clock(), input })
          )
        )
        reply.header('location', taskLocation(workshop.slug, task))
        return task
      }
    )
  }
