/** The attendance report as a task: the same file as at the door, for whoever may have it. */
import { beforeAll, expect, test } from 'vitest'
import { testApp } from '../support/app.ts'
import { makePerson } from '../support/make.ts'
import { type OpenWorkshop, openWorkshop } from '../support/open-workshop.ts'
import { ended } from '../tasks/work.ts'

const it = testApp()
let open: OpenWorkshop
beforeAll(async () => {
  open = await openWorkshop(it, { agencies: ['UNDP', 'UNODC'] })
  for (const acronym of ['UNDP', 'UNODC', 'UNODC'])
    await makePerson(it.db, open.workshop, {
      agencyId: open.agencyIds[acronym]!,
      categoryId: open.categoryIds.Delegate!
    })
})
const order = (payload: object, as = open.organiser) => as('POST', open.url('/attendance/reports'), { payload })

test.each(['pdf', 'xlsx', 'csv'])('a report as %s is the file of the task', async (format) => {
  const task = await ended(it, open.organiser, await order({ format, agency: 'UNODC', lang: 'en' }))
  expect(task).toMatchObject({
    kind: 'attendance.report',
    state: 'done',
    result: { people: 2 },
    file: { name: `${open.workshop.slug}-attendance-unodc.${format}` }
  })
  const file = await open.organiser('GET', open.url(`/tasks/${task.id}/file`))
  const direct = await open.organiser('GET', open.url(`/attendance.${format}`), { query: { agency: 'UNODC' } })
  expect(file.headers['content-type']).toBe(direct.headers['content-type'])
  if (format === 'csv') expect(file.body).toBe(direct.body)
  else expect(file.rawPayload.subarray(0, 4)).toEqual(direct.rawPayload.subarray(0, 4))
})

test('an officer gets the report of their own agency, and no other', async () => {
  const officer = await open.officerOf('UNDP')
  const task = await ended(it, officer, await order({ format: 'csv' }, officer))
  expect(task).toMatchObject({ result: { people: 1 }, file: { name: `${open.workshop.slug}-attendance-undp.csv` } })
  expect((await order({ format: 'csv', agency: 'UNODC' }, officer)).statusCode).toBe(404)
})

test.each([
  [{ format: 'docx' }, 400],
  [{ format: 'pdf', lang: 'de' }, 400],
  [{ format: 'pdf', agency: 'NASA' }, 404]
])('%j is refused with %i at once', async (payload, status) => {
  expect((await order(payload)).statusCode).toBe(status)
})

test('desks get no reports', async () => {
  expect((await order({ format: 'pdf' }, await it.asMember(open.workshop, 'desk'))).statusCode).toBe(403)
})
