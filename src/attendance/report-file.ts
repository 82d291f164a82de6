/** Makes the attendance report into a file, and leaves a row in the audit log: what the door gives and what a task keeps. */
import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { recordDeed } from '../accounts/audit.ts'
import type { Access } from '../accounts/rules.ts'
import { LIST_FILES } from '../platform/http/list-files.ts'
import type { Services } from '../services.ts'
import type { Work } from '../tasks/run.ts'
import { fileLanguage } from '../workshops/document.pdf.ts'
import { listWorkshopLogos } from '../workshops/queries.for-logos.ts'
import { conveningLogos, logosOf } from '../workshops/rules.ts'
import type { Workshop } from '../workshops/tables.ts'
import { attendanceDocument } from './attendance.pdf.ts'
import { attendanceCsv, attendanceWorkbook } from './attendance.xlsx.ts'
import type { ReportOrder } from './contract.ts'
import { readAttendanceReport } from './read-report.ts'

type Given = Pick<Services, 'db' | 'clock'>
type Wish = ReportOrder & { forExcel?: boolean | undefined }
type ReportFile = { bytes: Buffer | string | Readable; name: string; type: string; people: number }

/** Problem: 404 agency-unknown-here. */
export const attendanceFile = async (
  { db, clock }: Given,
  access: Access,
  workshop: Workshop,
  { format, agency, lang, forExcel = false }: Wish
): Promise<ReportFile> => {
  const report = await readAttendanceReport(
    { db, clock },
    access,
    workshop,
    agency,
    fileLanguage(workshop, format, lang)
  )
  const make = {
    pdf: async () => {
      const agencies = await listWorkshopLogos(db, workshop.id)
      const own = agencies.filter(({ acronym }) => acronym === report.agency)
      return attendanceDocument(workshop, report, report.agency === null ? conveningLogos(agencies) : logosOf(own))
    },
    xlsx: () => attendanceWorkbook(workshop, report),
    csv: () => attendanceCsv(workshop, report, forExcel)
  }
  const bytes = await make[format]()
  const people = report.people.length
  await recordDeed(db, {
    now: clock(),
    access,
    workshopId: workshop.id,
    deed: 'attendance.export',
    detail: { ending: format, people }
  })
  const whose = report.agency === null ? '' : `-${report.agency.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`
  const { type } = LIST_FILES.find(({ ending }) => ending === format)!
  return { bytes, type, name: `${workshop.slug}-attendance${whose}.${format}`, people }
}

/** The work of a task. */
export const reportAttendance = async (services: Given, { workshop, access, input, progress }: Work) => {
  await progress(0, 1)
  const { bytes, people, name, type } = await attendanceFile(services, access, workshop, input as ReportOrder)
  const whole = typeof bytes === 'string' ? Buffer.from(bytes) : Buffer.isBuffer(bytes) ? bytes : await buffer(bytes)
  await progress(1, 1)
  return { result: { people }, file: { bytes: whole, name, type } }
}
