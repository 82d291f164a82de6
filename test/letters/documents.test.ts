/** The list of issued documents, and taking one back. */
import { beforeAll, expect, test } from 'vitest'
import { testApp } from '../support/app.ts'
import { problemIn } from '../support/open-workshop.ts'
import { type Attended, DAYS, openAttended } from './attended.ts'

const it = testApp()

let at: Attended
beforeAll(async () => {
  at = await openAttended(it, { agencies: ['UNODC'] })
})
const list = async (query = '') => (await at.organiser('GET', at.url(`/documents${query}`))).json()
const revoke = (id: string, payload: object, as = at.organiser) =>
  as('POST', at.url(`/documents/${id}/revoke`), { payload })
const certified = async () => {
  const { id } = await at.person(DAYS)
  it.later(1000)
  await at.certificate(id)
  return { participantId: id, id: (await list(`?participant=${id}`)).items[0].id as string }
}

test('lists what was issued, the latest first, page by page, without codes', async () => {
  const ids = []
  for (let i = 0; i < 3; i++) ids.unshift((await certified()).participantId)
  const all = await list()
  expect(all.items.map(({ participantId }: { participantId: string }) => participantId)).toEqual(ids)
  expect(all.items[0]).toEqual({
    id: expect.any(String),
    kind: 'certificate',
    country: null,
    letterReference: null,
    participantId: ids[0],
    reference: expect.any(String),
    displayName: 'Somebody',
    facts: {
      lang: 'en',
      name: 'Somebody',
      organisation: 'Thailand',
      workshop: 'Workshop on Climate Information',
      place: 'Bangkok, Thailand',
      days: '7–9 November 2026',
      basis: 'Present on 3 of 3 days'
    },
    issuedAt: expect.any(String),
    issuedBy: expect.any(String),
    revokedAt: null,
    reason: ''
  })
  const first = await list('?limit=2')
  const second = await list(`?limit=2&cursor=${first.next}`)
  expect([...first.items, ...second.items]).toEqual(all.items)
  expect(second.next).toBeNull()
  for (const query of ['', '?limit=1']) await it.expectQueries(2, () => list(query))
})

test('a document that is revoked stays so, is not issued again by itself, and is by the organiser', async () => {
  const { id, participantId } = await certified()
  const revoked = await revoke(id, { reason: 'Issued by mistake' })
  expect([revoked.statusCode, revoked.json()]).toMatchObject([200, { id, reason: 'Issued by mistake' }])
  expect(problemIn(await revoke(id, { reason: 'Twice' }))).toMatchObject({ status: 409, kind: 'already-revoked' })
  expect(problemIn(await at.certificate(participantId))).toMatchObject({ status: 409, kind: 'certificate-revoked' })
  expect((await at.certificate(participantId, '?again=true')).statusCode).toBe(200)
  expect((await list(`?participant=${participantId}`)).items).toMatchObject([
    { revokedAt: null },
    { id, reason: 'Issued by mistake' }
  ])
})

test('only organisers issue again, list and revoke', async () => {
  const { id, participantId } = await certified()
  const officer = await at.officerOf('UNODC')
  expect((await officer('GET', at.url('/documents'))).statusCode).toBe(403)
  expect((await revoke(id, { reason: 'Mine' }, officer)).statusCode).toBe(403)
  expect((await officer('GET', at.url(`/participants/${participantId}/certificate.pdf?again=true`))).statusCode).toBe(
    403
  )
})

test('a reason is needed, a document too, and one of this workshop', async () => {
  const { id } = await certified()
  expect(problemIn(await revoke(id, {}))).toMatchObject({ status: 400 })
  expect(problemIn(await revoke(id, { reason: ' ' }))).toMatchObject({ status: 400 })
  const nowhere = '0198a000-0000-7000-8000-00000000abcd'
  expect(problemIn(await revoke(nowhere, { reason: 'x' }))).toMatchObject({ kind: 'document-not-found' })
  const other = await openAttended(it)
  const elsewhere = await other.organiser('POST', other.url(`/documents/${id}/revoke`), { payload: { reason: 'x' } })
  expect(problemIn(elsewhere)).toMatchObject({ status: 404, kind: 'document-not-found' })
})
