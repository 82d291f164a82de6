/** The agenda as a timetable: of any release, in any language, for whoever may read the agenda. */
import { expect, test } from 'vitest'
import { readPdf, textOf } from '../platform/pdf/reader.ts'
import { testApp } from '../support/app.ts'
import { makeWorkshop } from '../support/make.ts'
import { agendaOf, at, problemOf } from './calls.ts'

const it = testApp()

const open = async (visibility: 'public' | 'private' = 'public') => {
  const workshop = await makeWorkshop(it.db, { visibility })
  const draft = agendaOf(workshop.slug, await it.asMember(workshop, 'organiser'))
  const first = await draft.added({ title: 'Where we stand', kind: 'opening' })
  await draft.release()
  const words = async (query: string) => {
    const { pages } = readPdf((await draft.pdf(query)).rawPayload)
    return pages.map((page) => `${textOf(page, 'artifact')} ${textOf(page, 'content')}`)
  }
  return { workshop, draft, first, words }
}

test('it tells the revision, the kind of each session in words, and what changed on a page behind it', async () => {
  const { draft, first, words } = await open()
  expect(await words('?form=grid')).toHaveLength(1)
  await draft.change(first.id, { startsAt: at(10, '11:00'), endsAt: at(10, '12:00') })
  await draft.release()
  const [grid, changes, ...more] = await words('?form=grid')
  expect(more).toEqual([])
  expect(grid).toMatch(/Agenda, Rev\.2.*Where we stand11:00–12:00 · Opening · changed: moved/)
  expect(changes).toMatch(/Changes since Rev\.1.*was .*, now .*11:00/)
  const [old] = await words('?form=grid&release=1')
  expect(old).toMatch(/Rev\.1/)
  expect(old).not.toContain('11:00')
})

test('it is the same file each time, in the language that is asked for, and changes nothing of the list', async () => {
  const { draft, workshop } = await open()
  const [list, grid] = [await draft.pdf(), await draft.pdf('?form=grid')]
  expect(grid.headers['content-disposition']).toContain(`${workshop.slug}-agenda-rev1-grid.pdf`)
  expect((await draft.pdf('?form=grid')).rawPayload.equals(grid.rawPayload)).toBe(true)
  expect((await draft.pdf('?form=list')).rawPayload.equals(list.rawPayload)).toBe(true)
  expect((await draft.pdf('?form=grid', { 'if-none-match': String(grid.headers.etag) })).statusCode).toBe(304)
  expect((await draft.pdf('?form=grid&lang=fr')).headers['content-disposition']).toContain('-grid-fr.pdf')
  expect((await draft.pdf('?form=circle')).statusCode).toBe(400)
})

test('it is for those who may read the agenda', async () => {
  const { draft, workshop } = await open('private')
  const url = `${draft.url}/agenda.pdf?form=grid`
  expect((await it.visitor('GET', url)).statusCode).toBe(404)
  const stranger = await it.asMember(await makeWorkshop(it.db), 'organiser')
  expect((await stranger('GET', url)).statusCode).toBe(404)
  expect((await (await it.asMember(workshop, 'participant'))('GET', url)).statusCode).toBe(200)
  const unreleased = agendaOf((await makeWorkshop(it.db, { visibility: 'public' })).slug, it.visitor)
  expect(problemOf(await unreleased.pdf('?form=grid'))).toEqual([404, 'agenda-not-released'])
})

test('the public page leads to both', async () => {
  const { workshop } = await open()
  const { body } = await it.visitor('GET', `/w/${workshop.slug}/agenda`)
  expect(body).toContain('agenda.pdf?lang=en')
  expect(body).toContain('agenda.pdf?form=grid&amp;lang=en')
})
