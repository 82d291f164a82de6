/** The list of participants as a file for one reader, at once or as a task. Every export is in the audit log. */
import { buffer } from 'node:stream/consumers'
import { recordDeed } from '../accounts/audit.ts'
import { notAllowed } from '../accounts/problems.ts'
import type { Access } from '../accounts/rules.ts'
import type { Db } from '../platform/db/database.ts'
import { LIST_FILES } from '../platform/http/list-files.ts'
import { invalidRequest } from '../platform/problem.ts'
import type { Services } from '../services.ts'
import type { TaskFile, Work } from '../tasks/run.ts'
import { fileLanguage } from '../workshops/document.pdf.ts'
import type { Workshop } from '../workshops/tables.ts'
import type { NewExport } from './contract.for-exports.ts'
import { allowedFilter } from './find.ts'
import { listDocument } from './list.pdf.ts'
import { listCsv, listWorkbook } from './list.xlsx.ts'
import type { ListedParticipant } from './queries.for-lists.ts'
import { facesOf, readList } from './read-list.ts'
import { INTERNAL_FILTERS } from './rules.ts'

/** `at`: where the filters stood in what was sent. Problems: 403 not-allowed, 400 invalid-request. */
export const checkExport = (access: Access, { face = 'participants', filters = {} }: NewExport, at: string): void => {
  if (!facesOf(access).includes(face)) throw notAllowed('This face of the list is for the organisers.')
  if (face === 'internal') allowedFilter(access, filters)
  const telling = face === 'internal' ? [] : INTERNAL_FILTERS.filter((name) => filters[name] !== undefined)
  if (telling.length > 0)
    throw invalidRequest('This face cannot be narrowed so.', {
      errors: telling.map((name) => ({ pointer: `#/${at}/${name}`, detail: 'narrows the internal face only' }))
    })
}

type Reader = { clock: Services['clock']; access: Access; workshop: Workshop }

const write = async (people: ListedParticipant[], { clock, workshop }: Reader, given: NewExport): Promise<TaskFile> => {
  const { format, face = 'participants', forExcel = false } = given
  const lang = fileLanguage(workshop, format, given.lang)
  const make = {
    pdf: () => buffer(listDocument(workshop, people, face, clock(), lang)),
    xlsx: () => listWorkbook(workshop, people, face, lang),
    csv: () => Buffer.from(listCsv(workshop, people, face, forExcel, lang))
  }
  const { type } = LIST_FILES.find(({ ending }) => ending === format)!
  return { bytes: await make[format](), type, name: `${workshop.slug}-participants-${face}.${format}` }
}

const deedOf = ({ clock, access, workshop }: Reader, { format, face = 'participants' }: NewExport, people: number) => ({
  now: clock(),
  access,
  workshopId: workshop.id,
  deed: 'lists.export',
  detail: { ending: format, face, people }
})

/** The caller has checked what is asked for. */
export const exportList = async (db: Db, reader: Reader, given: NewExport): Promise<TaskFile> => {
  const { access, workshop } = reader
  const people = await readList(db, access, workshop.id, given.face ?? 'participants', given.filters ?? {})
  const file = await write(people, reader, given)
  await recordDeed(db, deedOf(reader, given, people.length))
  return file
}

/** The same as a task's work. Checked anew: who asked may see less by now. */
export const exportAsTask =
  ({ db, clock }: Pick<Services, 'db' | 'clock'>) =>
  async ({ workshop, access, input, progress, endIn }: Work): Promise<undefined> => {
    const given = input as NewExport
    const reader = { clock, access, workshop }
    checkExport(access, given, 'body/filters')
    const people = await readList(db, access, workshop.id, given.face ?? 'participants', given.filters ?? {})
    await progress(0, people.length)
    const file = await write(people, reader, given)
    await progress(people.length, people.length)
    await db.transaction(async (tx) => {
      await recordDeed(tx, deedOf(reader, given, people.length))
      await endIn(tx, { result: { people: people.length }, file })
    })
  }
