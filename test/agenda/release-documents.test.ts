/** The document of a release: made by a job, once, and handed out the same for ever. */
import { sql } from 'drizzle-orm'
import { Logger, runOnce } from 'graphile-worker'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Access } from '../../src/accounts/rules.ts'
import { release } from '../../src/agenda/release.ts'
import { tasks } from '../../src/worker.ts'
import { testApp } from '../support/app.ts'
import { makeWorkshop } from '../support/make.ts'
import { agendaOf, problemOf } from './calls.ts'

const it = testApp()

let workshop: Awaited<ReturnType<typeof makeWorkshop>>
let draft: ReturnType<typeof agendaOf>
beforeEach(async () => {
  workshop = await makeWorkshop(it.db, { visibility: 'public' })
  draft = agendaOf(workshop.slug, await it.asMember(workshop, 'organiser'))
})

const jobsOf = async () => {
  const { rows } = await it.db.execute<{ payload: { workshopId: string; number: number } }>(
    sql`select payload from graphile_worker._private_jobs as jobs
        join graphile_worker._private_tasks as tasks on tasks.id = jobs.task_id
        where tasks.identifier = 'agenda.print-release' and payload ->> 'workshopId' = ${workshop.id}`
  )
  return rows.map(({ payload }) => payload)
}
const keptPdf = async (number: number) => {
  const { rows } = await it.db.execute<{ pdf: Buffer | null }>(
    sql`select pdf from agenda_releases where workshop_id = ${workshop.id} and number = ${number}`
  )
  return rows[0]!.pdf
}
const quiet = new Logger(() => () => {})
const work = () =>
  runOnce({ pgPool: it.db.$client, taskList: tasks(it.services), noHandleSignals: true, logger: quiet })

describe('the job', () => {
  test('is there with the release, and keeps the document', async () => {
    await draft.added()
    await draft.release()
    expect([await jobsOf(), await keptPdf(1)]).toEqual([[{ workshopId: workshop.id, number: 1 }], null])
    await work()
    expect([await jobsOf(), (await keptPdf(1))!.subarray(0, 8).toString()]).toEqual([[], '%PDF-1.7'])
    expect((await draft.pdf()).rawPayload).toEqual(await keptPdf(1))
  })

  test('is not there when the release fails at its end, where the deed is written down', async () => {
    await draft.added()
    const access = { principalId: workshop.id, userId: 'not an id' } as Access
    await expect(release(it.services, access, workshop.id, '')).rejects.toThrow()
    expect([await jobsOf(), problemOf(await draft.agenda())]).toEqual([[], [404, 'agenda-not-released']])
  })

  test('run twice keeps the first document', async () => {
    await draft.added()
    await draft.release()
    await work()
    const first = await keptPdf(1)
    await it.db.execute(
      sql`select graphile_worker.add_job('agenda.print-release', json_build_object('workshopId', ${workshop.id}::text, 'number', 1))`
    )
    await work()
    expect(await keptPdf(1)).toEqual(first)
  })
})

describe('agenda.pdf', () => {
  test('is a file with a name and a tag, and is not sent again to who has it', async () => {
    await draft.added()
    expect(problemOf(await draft.pdf())).toEqual([404, 'agenda-not-released'])
    await draft.release()
    const { headers, rawPayload, statusCode } = await draft.pdf()
    expect(statusCode).toBe(200)
    expect(headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="${workshop.slug}-agenda-rev1.pdf"`,
      'cache-control': 'no-cache',
      etag: expect.stringMatching(/^"[\w-]+"$/)
    })
    const again = await draft.pdf('', { 'if-none-match': headers.etag })
    expect([again.statusCode, again.rawPayload.length, again.headers.etag]).toEqual([304, 0, headers.etag])
    const head = await it.visitor('HEAD', `${draft.url}/agenda.pdf`)
    expect([head.statusCode, head.rawPayload.length, head.headers['content-length']]).toEqual([
      200,
      0,
      String(rawPayload.length)
    ])
  })

  test('of a private workshop is kept by no cache that others use', async () => {
    await draft.added()
    await draft.release()
    await it.db.execute(sql`update workshops set visibility = 'private' where id = ${workshop.id}`)
    const member = await it.asMember(workshop, 'participant')
    const { headers, statusCode } = await member('GET', `${draft.url}/agenda.pdf`)
    expect([statusCode, headers['cache-control']]).toEqual([200, 'private, no-cache'])
  })

  test('of Rev.1 is the same after Rev.2, whatever became of the workshop', async () => {
    const { id } = await draft.added()
    await draft.release()
    const first = await draft.pdf()
    await draft.change(id, { title: 'Other' })
    await draft.release()
    await it.db.execute(sql`update workshops set title = 'Renamed' where id = ${workshop.id}`)
    const [old, latest] = [await draft.pdf('?release=1'), await draft.pdf()]
    expect(old.rawPayload.equals(first.rawPayload)).toBe(true)
    expect(old.headers.etag).toBe(first.headers.etag)
    expect(latest.headers.etag).not.toBe(first.headers.etag)
    expect(latest.headers['content-disposition']).toContain('rev2.pdf')
    expect(problemOf(await draft.pdf('?release=3'))).toEqual([404, 'agenda-not-released'])
  })

  test('asked for by many before the job has run is one document', async () => {
    await draft.added()
    await draft.release()
    const etags = (await Promise.all(Array.from({ length: 4 }, () => draft.pdf()))).map(({ headers }) => headers.etag)
    expect(new Set(etags).size).toBe(1)
  })
})
