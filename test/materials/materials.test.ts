/** Materials of sessions: added, replaced, moved, removed, and given to those who may have them. */
import { createHash } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { auditLog } from '../../src/accounts/tables.ts'
import type { MaterialView } from '../../src/materials/contract.ts'
import { MOST } from '../../src/materials/rules.ts'
import { materialPieces, materials, materialVersions } from '../../src/materials/tables.ts'
import { agendaOf, problemOf } from '../agenda/calls.ts'
import { type Caller, testApp } from '../support/app.ts'
import { NOW } from '../support/make.ts'
import { openWorkshop, problemIn } from '../support/open-workshop.ts'
import { pdf, photo, pptx } from './files.ts'

const it = testApp()

const opened = async (given: Parameters<typeof openWorkshop>[1] = {}) => {
  const open = await openWorkshop(it, { visibility: 'public', ...given })
  const { organiser, url } = open
  const agenda = agendaOf(open.workshop.slug, organiser)
  const session = await agenda.added()
  const query = { session: session.id, title: 'Where we stand', visibility: 'public', language: 'en' }
  const add = (payload: Buffer, more: Record<string, string> = {}, as: Caller = organiser, headers = {}) =>
    as('POST', url('/materials'), { query: { ...query, ...more }, payload, headers })
  return {
    ...open,
    agenda,
    session,
    add,
    added: async (payload: Buffer, more = {}): Promise<MaterialView> => {
      const answer = await add(payload, more)
      if (answer.statusCode !== 201) throw new Error(answer.body)
      return answer.json()
    },
    replace: (id: string, payload: Buffer, ifMatch = '*') =>
      organiser('PUT', url(`/materials/${id}/file`), { payload, headers: { 'if-match': ifMatch } }),
    change: (id: string, payload: object, ifMatch = '*') =>
      organiser('PATCH', url(`/materials/${id}`), { payload, headers: { 'if-match': ifMatch } }),
    remove: (id: string, ifMatch = '*') =>
      organiser('DELETE', url(`/materials/${id}`), { headers: { 'if-match': ifMatch } }),
    list: async (as: Caller = organiser, more = ''): Promise<MaterialView[]> =>
      (await as('GET', url(`/materials${more}`))).json().items,
    file: (id: string, as: Caller = organiser, more = '', headers = {}) =>
      as('GET', url(`/materials/${id}/file${more}`), { headers })
  }
}

const rowsOf = async (workshopId: string) =>
  Promise.all(
    [materials, materialVersions, materialPieces].map((table) => it.db.$count(table, eq(table.workshopId, workshopId)))
  )

test('bytes come back as they were sent, under a name of our own', async () => {
  const { added, file, workshop, session, add } = await opened()
  for (const [sent, ending, mediaType] of [
    [pdf(1_300_000), 'pdf', 'application/pdf'],
    [pptx(), 'pptx', 'application/vnd.openxmlformats-officedocument.presentationml.presentation']
  ] as const) {
    const material = await added(sent)
    const sha256 = createHash('sha256').update(sent).digest('hex')
    expect(material.file).toEqual({
      ...{ number: 1, kind: ending, mediaType, size: sent.length, sha256 },
      uploadedAt: NOW.toISOString()
    })
    const got = await file(material.id)
    expect(got.rawPayload.equals(sent)).toBe(true)
    expect(got.headers).toMatchObject({
      'content-type': mediaType,
      'content-length': String(sent.length),
      'content-disposition': `attachment; filename="${workshop.slug}-${session.code}-${material.id.slice(-8)}-v1.${ending}"`,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-cache',
      etag: `"${sha256}"`
    })
    const again = await file(material.id, undefined, '', { 'if-none-match': got.headers.etag })
    expect([again.statusCode, again.body]).toEqual([304, ''])
  }
  const picture = (await add(await photo(), { visibility: 'secretariat' })).json()
  expect(picture.file).toMatchObject({ kind: 'jpeg', mediaType: 'image/jpeg' })
  expect((await file(picture.id)).headers['cache-control']).toBe('private, no-cache')
})

test('a part of a file is sent to who asks for it', async () => {
  const { added, file } = await opened()
  const sent = pdf(1_300_000)
  const { id } = await added(sent)
  const part = async (range: string, more = {}) => file(id, undefined, '', { range, ...more })
  for (const [range, from, to] of [
    ['bytes=0-9', 0, 9],
    ['bytes=524280-524300', 524_280, 524_300],
    ['bytes=1300000-', 1_300_000, sent.length - 1],
    ['bytes=-5', sent.length - 5, sent.length - 1]
  ] as const) {
    const got = await part(range)
    expect([got.statusCode, got.headers['content-range']]).toEqual([206, `bytes ${from}-${to}/${sent.length}`])
    expect(got.rawPayload.equals(sent.subarray(from, to + 1))).toBe(true)
  }
  expect(problemOf(await part('bytes=9999999-'))).toEqual([416, 'range-not-satisfiable'])
  for (const whole of ['bytes=0-1,5-6', 'bytes=9-1', 'lines=1-2', 'bytes=-'])
    expect((await part(whole)).rawPayload.length).toBe(sent.length)
  expect((await part('bytes=0-9', { 'if-range': '"another"' })).statusCode).toBe(200)
})

test('a new version takes the place of the old one, which stays for the team', async () => {
  const { added, replace, file, agenda, organiser, url } = await opened()
  const [first, second] = [pdf(300, 'a'), pdf(400, 'b')]
  const { id, version } = await added(first)
  await agenda.release()
  expect((await replace(id, second, '"7"')).statusCode).toBe(412)
  const replaced = await replace(id, second, `"${version}"`)
  expect(replaced.json()).toMatchObject({ version: 2, file: { number: 2, size: second.length } })
  expect((await replace(id, pdf(500), `"${version}"`)).statusCode).toBe(412)
  expect((await file(id, it.visitor)).rawPayload.equals(second)).toBe(true)
  expect((await file(id, it.visitor)).headers['content-disposition']).toContain('-v2.pdf')
  expect((await file(id, organiser, '?version=1')).rawPayload.equals(first)).toBe(true)
  expect((await file(id, organiser, '?version=1')).headers['cache-control']).toBe('private, no-cache')
  expect(problemOf(await file(id, it.visitor, '?version=1'))).toEqual([404, 'material-not-found'])
  expect((await file(id, it.visitor, '?version=2')).statusCode).toBe(200)
  expect((await file(id, organiser, '?version=3')).statusCode).toBe(404)
  const { items } = (await organiser('GET', url(`/materials/${id}/versions`))).json()
  expect(items.map(({ number }: { number: number }) => number)).toEqual([2, 1])
  expect((await it.visitor('GET', url(`/materials/${id}/versions`))).statusCode).toBe(401)
})

test('two editors: who comes second is told, and loses nothing', async () => {
  const { added, change, replace, list } = await opened()
  const { id, version } = await added(pdf())
  const both = await Promise.all([
    change(id, { title: 'One' }, `"${version}"`),
    change(id, { title: 'Other' }, `"${version}"`),
    replace(id, pdf(900), `"${version}"`)
  ])
  expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([200, 412, 412])
  expect((await list())[0]).toMatchObject({ version: 2 })
  expect((await change(id, { title: 'x' }, '')).statusCode).toBe(428)
})

test('what is said of a material is changed and moved, and every deed is told in the audit log', async () => {
  const { added, change, remove, list, workshop } = await opened()
  const ids: string[] = []
  for (const title of ['A', 'B', 'C']) ids.push((await added(pdf(), { title })).id)
  const [, b, c] = ids as [string, string, string]
  const moved = await change(c, { position: 1, language: null, visibility: 'participants' })
  expect(moved.json()).toMatchObject({
    position: 1,
    language: null,
    visibility: 'participants',
    title: 'C',
    version: 2
  })
  const order = async () => (await list()).map(({ title, position, version }) => [title, position, version])
  expect(await order()).toEqual([
    ['C', 1, 2],
    ['A', 2, 1],
    ['B', 3, 1]
  ])
  expect(problemIn(await change(b, { language: 'zz' }))).toMatchObject({
    kind: 'invalid-material',
    faults: { '#/body/language': 'is no language that is known here' }
  })
  expect((await remove(c, '"1"')).statusCode).toBe(412)
  expect((await remove(c)).statusCode).toBe(204)
  expect(await order()).toEqual([
    ['A', 1, 1],
    ['B', 2, 1]
  ])
  expect((await remove(c)).statusCode).toBe(404)
  expect(await rowsOf(workshop.id)).toEqual([2, 2, 2])
  const deeds = await it.db.select().from(auditLog).where(eq(auditLog.workshopId, workshop.id)).orderBy(auditLog.id)
  const told = deeds.filter(({ deed }) => deed.startsWith('materials.'))
  expect(told.map(({ deed }) => deed.slice(10))).toEqual(['add', 'add', 'add', 'change', 'remove'])
  expect(JSON.stringify(told)).not.toContain('"A"') // titles are what people typed
})

test('a request that is sent again adds nothing, and another file under the same key is refused', async () => {
  const { add, list } = await opened()
  const key = { 'idempotency-key': 'one' }
  const first = await add(pdf(), {}, undefined, key)
  const again = await add(pdf(), {}, undefined, key)
  expect([again.statusCode, again.headers['idempotency-replayed'], again.json().id]).toEqual([
    ...[201, 'true', first.json().id]
  ])
  expect(problemOf(await add(pdf(300), {}, undefined, key))).toEqual([422, 'idempotency-key-reused'])
  expect(await list()).toHaveLength(1)
})

test('what cannot be taken leaves nothing', async () => {
  const { add, workshop, session, organiser, url } = await opened()
  const other = await opened()
  const large = Buffer.alloc(MOST.file + 1)
  expect(problemOf(await add(large))).toEqual([413, 'upload-too-large'])
  expect(problemOf(await add(Buffer.from('<html>')))).toEqual([415, 'file-of-another-kind'])
  const multipart = { 'content-type': 'multipart/form-data; boundary=x' }
  expect(problemOf(await add(pdf(), {}, undefined, multipart))).toEqual([415, 'unsupported-media-type'])
  expect(problemIn(await add(pdf(), { session: other.session.id }))).toMatchObject({
    kind: 'invalid-material',
    faults: { '#/query/session': 'is no session of this workshop' }
  })
  expect((await add(pdf(), { title: 'a\u202Eb' })).statusCode).toBe(400)
  expect((await add(pdf(), { visibility: 'everybody' })).statusCode).toBe(400)
  expect((await add(pdf(), { language: 'zz' })).statusCode).toBe(422)
  expect((await organiser('PUT', url(`/materials/${session.id}/file`), { payload: pdf() })).statusCode).toBe(428)
  expect(await rowsOf(workshop.id)).toEqual([0, 0, 0])
})

test('a workshop keeps so much and no more, whoever sends at the same time', async () => {
  const { added, add, workshop, replace } = await opened()
  const { id, file } = await added(pdf(1000))
  const room = file.size * 2 + 10
  await it.db
    .update(materialVersions)
    .set({ size: MOST.workshop - room })
    .where(eq(materialVersions.materialId, id))
  const answers = await Promise.all([1, 2, 3, 4].map(() => add(pdf(1000))))
  expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([201, 201, 422, 422])
  expect(problemOf(await replace(id, pdf(1000)))).toEqual([422, 'materials-full'])
  expect(await rowsOf(workshop.id)).toEqual([3, 3, 3])
})

test('a session with materials is not removed', async () => {
  const { added, agenda, session, remove } = await opened()
  const { id } = await added(pdf())
  expect(problemOf(await agenda.remove(session.id))).toEqual([409, 'session-in-use'])
  await remove(id)
  expect((await agenda.remove(session.id)).statusCode).toBe(204)
})
