/** The list of participants as files: three faces, each without a trace of whom it does not name, in the order of UN meetings. */
import { beforeAll, describe, expect, test } from 'vitest'
import { readSheet } from '../../src/platform/spreadsheets/read.ts'
import { testApp } from '../support/app.ts'
import { problemIn } from '../support/open-workshop.ts'
import { openList } from './people.ts'

const it = testApp()
const ENDINGS = ['csv', 'xlsx', 'pdf'] as const
const FACES = ['internal', 'participants', 'public'] as const

/** Everybody is told by the family name, which says why they are here. */
const PEOPLE = [
  { familyName: 'Palestine', country: 'State of Palestine', listed: true },
  { familyName: 'Turkey', country: 'Turkey', listed: true },
  { familyName: 'Croatia', country: 'Croatia', listed: true, agency: 'UNODC' },
  { familyName: 'HiddenIvorian', country: 'Ivory Coast', email: 'hidden@example.org', agency: 'UNDP' },
  { familyName: 'Ivorian', country: 'Ivory Coast', listed: true, agency: 'UNDP' },
  { familyName: 'HeadIvorian', country: 'Ivory Coast', listed: true, headOfDelegation: true },
  { familyName: 'Korea', country: 'South Korea', listed: true },
  { familyName: 'CivilTunisian', country: 'Tunisia', listed: true, sector: 'Civil society' },
  { familyName: 'HiddenMauritian', country: 'Mauritius', organisation: 'HiddenHouse' },
  { familyName: 'Secretary', country: null, category: 'Secretariat', sector: 'United Nations', listed: true },
  { familyName: 'Expertise', country: null, category: 'Expert', sector: 'Expert organization', listed: true },
  { familyName: 'Interpreter', country: null, category: 'Interpreter', sector: 'Support', listed: true },
  { familyName: 'Entity', country: null, category: 'UN entity', sector: 'United Nations', listed: true }
]
const IN_ORDER = [
  ...['HeadIvorian', 'HiddenIvorian', 'Ivorian', 'Croatia', 'HiddenMauritian', 'Korea', 'CivilTunisian', 'Turkey'],
  ...['Palestine', 'Expertise', 'Entity', 'Secretary', 'Interpreter']
]
const isHidden = (name: string) => name.startsWith('Hidden')

let open: Awaited<ReturnType<typeof openList>>
beforeAll(async () => {
  open = await openList(it, { agencies: ['UNDP', 'UNODC'] })
  for (const person of PEOPLE) await open.register({ givenNames: 'Given', ...person })
  const { id } = await open.register({ familyName: 'Cancelled', listed: true })
  await open.move(id, 'cancelled')
})

type Caller = typeof open.organiser
const fetched = (caller: Caller, ending: string, query: Record<string, string> = {}) =>
  caller('GET', open.url(`/participants.${ending}`), { query })
/** Rows below the headings, each by heading. */
const rowsOf = async (caller: Caller, ending: 'csv' | 'xlsx', query: Record<string, string> = {}) => {
  const { rows } = await readSheet((await fetched(caller, ending, query)).rawPayload)
  const cells = rows.map((row) => row.cells)
  const [head, ...rest] = ending === 'xlsx' ? cells.slice(1) : cells // a workbook says first for whom it is
  return rest.map((cells) => Object.fromEntries(head!.map((title, i) => [title, cells[i]!])))
}
const namesIn = async (...given: Parameters<typeof rowsOf>) =>
  (await rowsOf(...given)).map((row) => row['Family name']!)

describe.each(['csv', 'xlsx'] as const)('as %s', (ending) => {
  test('Member States come by their short names, heads first, then observer States, then the other sections', async () => {
    expect(await namesIn(open.organiser, ending, { face: 'internal' })).toEqual(IN_ORDER)
    const countries = (await rowsOf(open.organiser, ending, { face: 'internal' })).map(({ Country }) => Country)
    const distinct = [...new Set(countries)].filter(Boolean)
    expect(distinct).toEqual([
      ...["Côte d'Ivoire", 'Croatia', 'Mauritius', 'Republic of Korea', 'Tunisia', 'Türkiye', 'State of Palestine']
    ])
  })

  test('the face of participants names who agreed, the public one officials of them', async () => {
    const named = IN_ORDER.filter((name) => !isHidden(name) && name !== 'Interpreter')
    expect(await namesIn(open.organiser, ending)).toEqual(named)
    expect(await namesIn(open.organiser, ending, { face: 'public' })).toEqual(
      named.filter((name) => name !== 'CivilTunisian')
    )
  })

  test('contact data stand in the internal face alone', async () => {
    const headings = async (face: string) => Object.keys((await rowsOf(open.organiser, ending, { face }))[0]!)
    expect(await headings('internal')).toEqual(
      expect.arrayContaining(['Ref', 'E-mail', 'Telephone', 'Dietary needs', 'Invited by', 'Status'])
    )
    const outside = ['Title', 'Given name(s)', 'Family name', 'Name in own script', 'Category', 'Country', 'Sector']
    const shown = [...outside, 'Representing', 'Position', 'Head of delegation']
    for (const face of ['participants', 'public']) expect(await headings(face)).toEqual(shown)
  })

  test('an officer exports the people of the own agency, in any face', async () => {
    const officer = await open.officerOf('UNDP')
    expect(await namesIn(officer, ending, { face: 'internal' })).toEqual(['HiddenIvorian', 'Ivorian'])
    expect(await namesIn(officer, ending)).toEqual(['Ivorian'])
    expect(await namesIn(officer, ending, { face: 'internal', agency: 'UNODC' })).toEqual([])
  })
})

test.each(['participants', 'public'])('whom the face of %s does not name leaves no trace', async (face) => {
  const full = await openList(it)
  const without = await openList(it, { slug: `only-${face}` })
  for (const person of PEOPLE) {
    const { agency: _, ...given } = { agency: '', ...person }
    await full.register(given)
    if (!isHidden(person.familyName)) await without.register(given)
  }
  for (const ending of ENDINGS) {
    const at = (list: typeof full) => list.organiser('GET', list.url(`/participants.${ending}?face=${face}`))
    const [one, other] = [await at(full), await at(without)]
    const size = Number(one.rawPayload.length)
    expect([ending, size > 500]).toEqual([ending, true])
    expect(one.rawPayload.equals(other.rawPayload), ending).toBe(true)
  }
})

test.each(['state', 'agency', 'q'])('faces that leave the house cannot be narrowed by %s', async (name) => {
  const query = { state: 'cancelled', agency: 'UNDP', q: 'hidden@' }
  const narrowed = { [name]: query[name as keyof typeof query] }
  for (const face of ['participants', 'public']) {
    const { status, faults } = problemIn(await fetched(open.organiser, 'csv', { face, ...narrowed }))
    expect([status, Object.keys(faults)]).toEqual([400, [`#/query/${name}`]])
  }
  expect(await namesIn(open.organiser, 'csv', { face: 'internal', ...narrowed })).not.toEqual(IN_ORDER)
})

test('people of another state are listed when asked for', async () => {
  expect(await namesIn(open.organiser, 'csv', { face: 'internal', state: 'cancelled' })).toEqual(['Cancelled'])
})

test('a participant gets the faces that are for participants', async () => {
  const participant = await it.asMember(open.workshop, 'participant')
  for (const ending of ENDINGS) {
    const statuses = []
    for (const face of FACES) statuses.push((await fetched(participant, ending, { face })).statusCode)
    expect([ending, statuses]).toEqual([ending, [403, 200, 200]])
  }
  const names = await namesIn(participant, 'csv')
  expect([names.length, names.filter(isHidden)]).toEqual([10, []])
})

test('every export leaves a line in the audit log, and a refused one none', async () => {
  const { organiser, url, register } = await openList(it)
  await register({ listed: true })
  await register()
  for (const ending of ENDINGS)
    for (const face of FACES)
      expect((await organiser('GET', url(`/participants.${ending}?face=${face}`))).statusCode).toBe(200)
  await organiser('GET', url('/participants.csv?state=waiting'))
  const { items } = (await organiser('GET', url('/audit-log'))).json()
  const exports = items.filter(({ deed }: { deed: string }) => deed === 'lists.export')
  const details = exports.map(({ detail }: { detail: object }) => detail).reverse()
  const people = { internal: 2, participants: 1, public: 1 }
  expect(details).toEqual(ENDINGS.flatMap((ending) => FACES.map((face) => ({ ending, face, people: people[face] }))))
})

test('files are named after the workshop and kept nowhere', async () => {
  const { headers } = await fetched(open.organiser, 'csv', { face: 'public' })
  expect([headers['content-type'], headers['content-disposition'], headers['cache-control']]).toEqual([
    'text/csv; charset=utf-8',
    `attachment; filename="${open.workshop.slug}-participants-public.csv"`,
    'no-store'
  ])
})
