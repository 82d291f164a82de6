/** Who must not be named leaves no trace in frozen versions: then, now, or erased since. */
import { expect, test } from 'vitest'
import { testApp } from '../support/app.ts'
import { openLists } from './frozen.ts'

const it = testApp()
const ENDINGS = ['pdf', 'xlsx', 'csv'] as const
const NAMED = [
  { familyName: 'Ana', listed: true, agency: 'UNDP' },
  { familyName: 'Ben', listed: true, agency: 'UNODC', country: 'Viet Nam' }
]

test('a hidden person changes no byte of the faces that leave the house, nor counts and changes', async () => {
  const full = await openLists(it, { slug: 'frozen-full' })
  const without = await openLists(it, { slug: 'frozen-without' })
  for (const list of [full, without]) {
    for (const person of NAMED) await list.register(person)
    const hidden =
      list === full ? await list.register({ familyName: 'Hidden', organisation: 'HiddenHouse' }) : undefined
    await list.freeze({ kind: 'provisional', note: list === full ? 'Hidden must not be named' : '' })
    if (hidden) {
      await list.change(hidden.id, { position: 'HiddenPost' })
      await list.register({ familyName: 'HiddenToo' })
    }
    await list.freeze({ kind: 'final' })
  }
  const seenBy = async (list: typeof full) => {
    const participant = await it.asMember(list.workshop, 'participant')
    const files = ENDINGS.flatMap((ending) =>
      ['participants', 'public'].flatMap((face) => [1, 2].map((number) => `${number}.${ending}?face=${face}`))
    )
    const bytes = await Promise.all(files.map(async (path) => (await list.file(path)).rawPayload.toString('latin1')))
    return {
      files: Object.fromEntries(files.map((path, i) => [path, bytes[i]!])),
      versions: await list.versions(participant),
      changes: [await list.changes(2), await list.changes(2, 'public', participant)]
    }
  }
  const [one, other] = [await seenBy(full), await seenBy(without)]
  expect(one.versions).toEqual(other.versions)
  expect(one.changes).toEqual(other.changes)
  for (const [path, bytes] of Object.entries(one.files))
    expect([path, bytes === other.files[path]?.replaceAll('frozen-without', 'frozen-full')]).toEqual([path, true])
  expect(await full.names(2)).toContain('Hidden') // it could have leaked
  expect((await full.changes(2, 'internal')).changes).toHaveLength(2)
})

test('consent that is taken back takes the name out of new prints, but not out of the internal face', async () => {
  const list = await openLists(it)
  const [ana] = [await list.register(NAMED[0]), await list.register(NAMED[1])]
  await list.freeze()
  await list.freeze({ kind: 'final' })
  await list.change(ana.id, { listed: false })
  for (const face of ['participants', 'public']) expect(await list.names(1, face)).toEqual(['Ben'])
  expect(await list.names(1)).toEqual(['Ana', 'Ben'])
  expect((await list.versions())[1].people).toEqual({ internal: 2, participants: 1, public: 1 })
  await list.freeze({ kind: 'final' })
  for (const face of ['participants', 'public', 'internal']) expect((await list.changes(3, face)).changes).toEqual([])
})

test('who agrees only afterwards is not named in versions from before', async () => {
  const list = await openLists(it)
  const hidden = await list.register({ familyName: 'Hidden' })
  await list.register(NAMED[1])
  await list.freeze()
  await list.change(hidden.id, { listed: true })
  expect(await list.names(1, 'participants')).toEqual(['Ben'])
  await list.freeze()
  expect((await list.changes(2)).changes.map(({ name, kinds }: Record<string, unknown>) => [name, kinds])).toEqual([
    ['Ada Hidden', ['added']]
  ])
})

test('who is erased is on no version any more, and leaves no gap', async () => {
  const list = await openLists(it)
  const [ana] = [await list.register({ ...NAMED[0], email: 'ana@example.org' }), await list.register(NAMED[1])]
  await list.freeze()
  await list.freeze()
  const erased = await list.organiser('POST', list.at(ana.id, '/erase'), { headers: { 'if-match': '*' } })
  expect(erased.statusCode).toBe(200)
  for (const number of [1, 2]) {
    expect(await list.names(number)).toEqual(['Ben'])
    expect(await list.words(`/participants/lists/${number}.pdf?face=internal`)).not.toMatch(/Ana|Erased/)
  }
  expect((await list.versions())[0].people).toEqual({ internal: 1, participants: 1, public: 1 })
  const kept = await it.db.$client.query('select entry::text from participant_list_entries where entry::text ~ $1', [
    'example.org'
  ])
  expect(kept.rows).toEqual([])
})

test('addresses and needs are not frozen: the internal face tells how people are reached today', async () => {
  const list = await openLists(it)
  const ana = await list.register({ ...NAMED[0], email: 'old@example.org', dietaryNeeds: 'halal' })
  await list.freeze()
  await list.change(ana.id, { email: 'new@example.org' })
  const { body } = await list.file('1.csv?face=internal')
  expect(body).toContain('new@example.org')
  for (const word of ['old@example.org', 'halal', 'Dietary needs', 'Status']) expect(body).not.toContain(word)
})

test('an officer sees the people of the own agency, then and now, and no count of the hidden', async () => {
  const list = await openLists(it)
  const [ana] = [await list.register(NAMED[0]), await list.register(NAMED[1])]
  await list.register({ familyName: 'Hidden', agency: 'UNDP' })
  await list.freeze({ kind: 'final', note: 'Hidden has come' })
  const officer = await list.officerOf('UNDP')
  expect(await list.names(1, 'internal', officer)).toEqual(['Ana', 'Hidden'])
  expect(await list.names(1, 'participants', officer)).toEqual(['Ana'])
  expect((await list.versions(officer))[0]).toMatchObject({ note: null, people: { participants: 1, public: 1 } })
  expect((await list.versions(officer))[0].people).not.toHaveProperty('internal')
  expect((await list.file('1.xlsx?face=internal', officer)).body).not.toContain('has come')
  await list.change(ana.id, { agency: 'UNODC' })
  expect(await list.names(1, 'participants', officer)).toEqual([])
  expect(await list.names(1, 'participants', await list.officerOf('UNODC'))).toEqual(['Ben'])
})

test('nobody but organisers freezes; participants get the faces that are theirs, desks none', async () => {
  const list = await openLists(it)
  await list.register(NAMED[0])
  await list.freeze()
  const callers = {
    officer: await list.officerOf('UNDP'),
    participant: await it.asMember(list.workshop, 'participant'),
    desk: await it.asMember(list.workshop, 'desk'),
    stranger: it.visitor
  }
  const answers = async (caller: typeof list.organiser) =>
    Promise.all([
      list.freeze({ kind: 'final' }, caller),
      list.file('1.csv?face=internal', caller),
      list.file('1/changes?face=internal', caller),
      list.file('1.csv', caller),
      caller('GET', list.url('/participants/lists'))
    ]).then((all) => all.map(({ statusCode }) => statusCode))
  expect(await answers(callers.officer)).toEqual([403, 200, 200, 200, 200])
  expect(await answers(callers.participant)).toEqual([403, 403, 403, 200, 200])
  expect(await answers(callers.desk)).toEqual([403, 403, 403, 403, 403])
  expect(await answers(callers.stranger)).toEqual([401, 401, 401, 401, 401])
  expect(await list.versions()).toHaveLength(1)
})
