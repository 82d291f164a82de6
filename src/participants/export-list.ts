/** The list of participants as a file for one reader, at once or as a task. Every export is in the audit log. */
import { buffer } from 'node:stream/consumers'
import { recordDeed } from '../accounts/audit.ts'
import { notAllowed } from '../accounts/problems.ts'
import type { Access } from '../accounts/rules.ts'
import type { Db } from '../platform/db/database.ts'
import { LIST_FILES } from '../platform/http/list-files.ts'
import type { Logo } from '../platform/pdf/flow/picture-row.ts'
import { invalidRequest } from '../platform/problem.ts'
import type { Services } from '../services.ts'
import type { TaskFile, Work } from '../tasks/run.ts'
import { fileLanguage } from '../workshops/document.pdf.ts'
import { listWorkshopLogos } from '../workshops/queries.for-logos.ts'
import { conveningLogos } from '../workshops/rules.ts'
import type { Workshop } from '../workshops/tables.ts'
import type { NewExport } from './contract.for-exports.ts'
import { allowedFilter } from './find.ts'
import { listDocument } from './list.pdf.ts'
import { listCsv, listWorkbook } from './list.xlsx.ts'
import type { PrintedVersion } from './list-version.pdf.ts'
import { readFrozenPeople, readListChanges, readVersion } from './read-frozen.ts'
import { facesOf, readList } from './read-list.ts'
import type { ListPerson } from './rules.for-frozen.ts'
import { INTERNAL_FILTERS } from './rules.ts'

/** `at`: where the filters stood in what was sent. Problems: 403 not-allowed, 400 invalid-request. */
export const checkExport = (
  access: Access,
  { face = 'participants', version, filters = {} }: NewExport,
  at: string
): void => {
  if (!facesOf(access).includes(face)) throw notAllowed('This face of the list is for the organisers.')
  if (face === 'internal') allowedFilter(access, filters)
  const refuse = (names: string[], detail: string) => {
    if (names.length === 0) return
    const errors = names.map((name) => ({ pointer: `#/${at}/${name}`, detail }))
    throw invalidRequest('The list cannot be narrowed so.', { errors })
  }
  if (version !== undefined) refuse(Object.keys(filters), 'narrows the list of today; a version is exported whole')
  const telling = face === 'internal' ? [] : INTERNAL_FILTERS.filter((name) => filters[name] !== undefined)
  refuse(telling, 'narrows the internal face only')
}

type Reader = { clock: Services['clock']; access: Access; workshop: Workshop }
type Found = { people: ListPerson[]; version?: PrintedVersion; logos: Logo[] }

/** Problem: 404 list-version-not-found. */
const find = async (db: Db, { access, workshop }: Reader, given: NewExport): Promise<Found> => {
  const { version: number, face = 'participants', filters = {} } = given
  const logos = given.format === 'pdf' ? conveningLogos(await listWorkshopLogos(db, workshop.id)) : []
  if (number === undefined) return { people: await readList(db, access, workshop.id, face, filters), logos }
  const version = await readVersion(db, access, workshop.id, number)
  const people = await readFrozenPeople(db, access, workshop.id, version, face)
  if (face !== 'internal') return { people, version: { ...version, note: '' }, logos }
  const changes = await readListChanges(db, access, workshop.id, version, people, face)
  return { people, version: { ...version, ...(changes && { changes }) }, logos }
}

const write = async (
  { people, version, logos }: Found,
  { clock, workshop }: Reader,
  given: NewExport
): Promise<TaskFile> => {
  const { format, face = 'participants', forExcel = false } = given
  const lang = fileLanguage(workshop, format, given.lang)
  const make = {
    pdf: () => buffer(listDocument(workshop, people, face, version ?? clock(), lang, logos)),
    xlsx: () => listWorkbook(workshop, people, face, lang, version),
    csv: () => Buffer.from(listCsv(workshop, people, face, forExcel, lang, version))
  }
  const { type } = LIST_FILES.find(({ ending }) => ending === format)!
  const which = version ? `-v${version.number}` : ''
  return { bytes: await make[format](), type, name: `${workshop.slug}-participants${which}-${face}.${format}` }
}

const deedOf = ({ clock, access, workshop }: Reader, given: NewExport, people: number) => {
  const { format, face = 'participants', version } = given
  return {
    now: clock(),
    access,
    workshopId: workshop.id,
    deed: 'lists.export',
    detail: { ending: format, face, people, ...(version !== undefined && { version }) }
  }
}

/** The caller has checked what is asked for. Problem: 404 list-version-not-found. */
export const exportList = async (db: Db, reader: Reader, given: NewExport): Promise<TaskFile> => {
  const found = await find(db, reader, given)
  const file = await write(found, reader, given)
  await recordDeed(db, deedOf(reader, given, found.people.length))
  return file
}

/** The same as a task's work. Checked anew: who asked may see less by now. */
export const exportAsTask =
  ({ db, clock }: Pick<Services, 'db' | 'clock'>) =>
  async ({ workshop, access, input, progress, endIn }: Work): Promise<undefined> => {
    const given = input as NewExport
    const reader = { clock, access, workshop }
    checkExport(access, given, 'body/filters')
    const found = await find(db, reader, given)
    const people = found.people.length
    await progress(0, people)
    const file = await write(found, reader, given)
    await progress(people, people)
    await db.transaction(async (tx) => {
      await recordDeed(tx, deedOf(reader, given, people))
      await endIn(tx, { result: { people }, file })
    })
  }
