/** The agencies of a workshop: named in their order, and staying while people or officers belong to them. */
import { expect, test } from 'vitest'
import type { MemberRole } from '../../src/accounts/rules.ts'
import { testApp } from '../support/app.ts'
import { makePerson } from '../support/make.ts'
import { openWorkshop, problemIn } from '../support/open-workshop.ts'

const it = testApp()
const NAMES = ['UNOCT', 'UNODC', 'UNDP', 'UN-Women', 'UNV']
const partsOf = (...names: string[]) => names.map((agency) => ({ agency, role: 'convening' }))

const opened = async () => {
  const open = await openWorkshop(it, { agencies: NAMES })
  const set = (payload: object) => open.organiser('PUT', open.url('/agencies'), { payload })
  const names = async () =>
    (await open.organiser('GET', open.url('/agencies'))).json().items.map(({ agency }: { agency: string }) => agency)
  return { ...open, set, names }
}

test('they can be put in another order, with other roles, some leaving and some joining', async () => {
  const { set, names } = await opened()
  const wanted = [...partsOf('UNV', 'UNODC', 'UNOCT'), { agency: 'UNDP', role: 'host' }]
  const answer = await set(wanted)
  const expected = wanted.map((part) => ({ ...part, name: `The ${part.agency}` }))
  expect([answer.statusCode, answer.json()]).toEqual([200, { items: expected }])
  expect(await names()).toEqual(['UNV', 'UNODC', 'UNOCT', 'UNDP'])
  await set(partsOf('UN-Women', ...NAMES.filter((name) => name !== 'UN-Women')))
  expect(await names()).toEqual(['UN-Women', 'UNOCT', 'UNODC', 'UNDP', 'UNV'])
})

test('all may leave where nobody belongs to them', async () => {
  const { set, names } = await opened()
  expect((await set([])).statusCode).toBe(200)
  expect(await names()).toEqual([])
})

test('one that invited people cannot leave', async () => {
  const { workshop, agencyIds, set, names } = await opened()
  await makePerson(it.db, workshop, { agencyId: agencyIds.UNDP! })
  const refused = await set(partsOf('UNODC', 'UNOCT'))
  expect(problemIn(refused)).toMatchObject({ status: 409, kind: 'agency-still-involved' })
  expect(refused.json().detail).toContain('UNDP')
  expect(await names()).toEqual(NAMES)
})

test.each<[string, 'asMember' | 'asMachine']>([
  ['an officer', 'asMember'],
  ['a token', 'asMachine']
])('one that %s belongs to cannot leave', async (_, enter) => {
  const { workshop, agencyIds, set, names } = await opened()
  await it[enter](workshop, 'agency-officer' satisfies MemberRole, agencyIds.UNV!)
  expect(problemIn(await set(partsOf('UNODC'))).kind).toBe('agency-still-involved')
  expect(await names()).toEqual(NAMES)
})

test('unknown and doubled acronyms are told by their place', async () => {
  const { set, names } = await opened()
  expect(problemIn(await set(partsOf('UNDP', 'ACME', 'UNDP')))).toEqual({
    status: 422,
    kind: 'invalid-workshop',
    faults: {
      '#/body/1/agency': 'no agency has the acronym "ACME"',
      '#/body/2/agency': '"UNDP" is named twice'
    }
  })
  expect(problemIn(await set({ agency: 'UNDP' })).status).toBe(400)
  expect(await names()).toEqual(NAMES)
})

test('two organisers who set them at once do not mix them', async () => {
  const { set, names } = await opened()
  const orders = [[...NAMES].reverse(), ['UNV', 'UNDP'], NAMES, NAMES.slice(2), NAMES]
  const answers = await Promise.all(orders.map((order) => set(partsOf(...order))))
  type Part = { agency: string }
  expect(answers.map((answer) => answer.json().items?.map(({ agency }: Part) => agency))).toEqual(orders)
  expect(orders).toContainEqual(await names())
})
