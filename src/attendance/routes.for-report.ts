/** The attendance report, as JSON and as files with the same figures. */
import { Type } from 'typebox'
import { accessOf } from '../accounts/access.ts'
import { recordDeed } from '../accounts/audit.ts'
import { file } from '../platform/http/file.ts'
import { ForExcel, LIST_FILES } from '../platform/http/list-files.ts'
import type { Routes } from '../platform/http/plugin.ts'
import { sendFile } from '../platform/http/send-file.ts'
import { problems } from '../platform/problem.ts'
import type { Services } from '../services.ts'
import { InWorkshop } from '../workshops/contract.ts'
import { inWorkshop } from '../workshops/guard.ts'
import { ofWorkshop } from '../workshops/problems.ts'
import { attendanceDocument } from './attendance.pdf.ts'
import { attendanceCsv, attendanceWorkbook } from './attendance.xlsx.ts'
import { AttendanceView, ReportQuery } from './contract.ts'
import { agencyUnknownHere } from './problems.ts'
import { readAttendanceReport } from './read-report.ts'

const params = InWorkshop

export const attendanceReportRoutes =
  (services: Pick<Services, 'db' | 'clock'>): Routes =>
  async (app) => {
    const { db, clock } = services
    const tags = ['attendance']

    app.get(
      '/attendance',
      {
        config: { needs: 'reports:read' },
        schema: {
          tags,
          summary: 'The attendance report',
          params,
          querystring: ReportQuery,
          response: { 200: AttendanceView, ...problems(...ofWorkshop, agencyUnknownHere) }
        }
      },
      async (request) =>
        readAttendanceReport(services, accessOf(request), inWorkshop(request).workshop, request.query.agency)
    )

    for (const { ending, type } of LIST_FILES) {
      app.get(
        `/attendance.${ending}`,
        {
          config: { needs: 'reports:read' },
          schema: {
            tags,
            summary: `The attendance report as ${ending.toUpperCase()}; the figures are those of the JSON`,
            params,
            querystring: Type.Object({
              ...ReportQuery.properties,
              forExcel: ForExcel
            }),
            response: { 200: file(type.split(';')[0]!), ...problems(...ofWorkshop, agencyUnknownHere) }
          }
        },
        async (request, reply) => {
          const { workshop } = inWorkshop(request)
          const access = accessOf(request)
          const report = await readAttendanceReport(services, access, workshop, request.query.agency)
          const make = {
            pdf: () => attendanceDocument(workshop, report),
            xlsx: () => attendanceWorkbook(workshop, report),
            csv: () => attendanceCsv(workshop, report, request.query.forExcel ?? false)
          }
          const bytes = await make[ending]()
          await recordDeed(db, {
            now: clock(),
            access,
            workshopId: workshop.id,
            deed: 'attendance.export',
            detail: { ending, people: report.people.length }
          })
          const whose = report.agency === null ? '' : `-${report.agency.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`
          return sendFile(request, reply, { bytes, type, name: `${workshop.slug}-attendance${whose}.${ending}` })
        }
      )
    }
  }
