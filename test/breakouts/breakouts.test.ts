/** Places in parallel groups: who is expected, balanced by the program, corrected by hand, and released with the agenda. */
import { describe, expect, test } from 'vitest'
import { listReleasedParts } from '../../src/agenda/queries.for-releases.ts'
import { at, problemOf } from '../agenda/calls.ts'
import { testApp } from '../support/app.ts'
import { makeAgency } from '../support/make.ts'
import { openGroups } from './groups.ts'

const it = testApp()

const move = (
  { organiser, url }: Pick<Awaited<ReturnType<typeof openGroups>>, 'organiser' | 'url'>,
  id: string,
  state: string
) => organiser('POST', url(`/participants/${id}/state`), { payload: { state }, headers: { 'if-match': '*' } })

describe('who is expected', () => {
  test('participants who are confirmed and free then; nobody of the house, of the media, or with a role', async () => {
    const { person, categoryIds, draft, ids, times, only } = await openGroups(it, [10, 10])
    const delegate = await person({ displayName: 'Delegate' })
    const expert = await person({ displayName: 'Expert', categoryId: categoryIds.Expert! })
    const facilitator = await person({ displayName: 'Facilitator' })
    const panellist = await person({ displayName: 'Panellist' })
    await person({ state: 'invited' })
    await person({ categoryId: categoryIds.Secretariat! })
    await person({ categoryId: categoryIds.Interpreter!, sector: 'support' })
    await person({ categoryId: categoryIds.Media!, sector: 'media' })
    await draft.change(ids[0]!, {
      roles: [{ role: 'facilitator', name: 'Facilitator', participantId: facilitator }]
    })
    await draft.added({
      ...{ ...times, kind: 'panel', title: 'At the same time' },
      roles: [{ role: 'panellist', name: 'Panellist', participantId: panellist }]
    })
    await draft.added({ kind: 'breakout', title: 'Later, alone', startsAt: times.endsAt, endsAt: at(10, '17:00') })
    const set = await only()
    expect(set.people.map(({ id }) => id).sort()).toEqual([delegate, expert].sort())
    expect(set.groups.map(({ leaders }) => leaders.map(({ name }) => name))).toEqual([['Facilitator'], []])
  })

  test('groups that overlap in a chain are one set; officers of agencies see none', async () => {
    const { draft, ids, read, url, workshop } = await openGroups(it, [null, 5])
    const chained = await draft.added({ kind: 'exercise', startsAt: at(10, '15:00'), endsAt: at(10, '16:00') })
    await draft.added({ kind: 'exercise', startsAt: at(10, '16:00'), endsAt: at(10, '17:00') })
    const { sets, release } = await read()
    expect(release).toBeNull()
    expect(sets.map(({ groups }) => groups.map(({ id, capacity }) => [id, capacity]))).toEqual([
      [
        [ids[0], null],
        [ids[1], 5],
        [chained.id, null]
      ]
    ])
    const agency = await makeAgency(it.db, workshop)
    for (const member of [
      await it.asMember(workshop, 'desk'),
      await it.asMember(workshop, 'agency-officer', agency.id)
    ])
      expect((await member('GET', url('/breakouts'))).statusCode).toBe(403)
  })

  test('takes the same number of statements for one person as for forty', async () => {
    const { crowd, organiser, url, person } = await openGroups(it, [40, 40])
    await person()
    const read = () => organiser('GET', url('/breakouts'))
    await it.expectQueries(8, read)
    await crowd(40)
    await it.expectQueries(8, read)
  })
})

describe('balancing', () => {
  test('looks first, gives the same places then, and says how even it was and is', async () => {
    const { crowd, balance, only } = await openGroups(it, [10, 10, null])
    await crowd(30)
    const looked = (await balance({ dryRun: true }, null)).json()
    expect(looked).toMatchObject({ isDryRun: true, placed: 30, moved: 0, before: { people: 0 } })
    expect((await only()).people.filter(({ sessionId }) => sessionId !== null)).toEqual([])
    const done = (await balance()).json()
    expect(done.after).toEqual(looked.after)
    expect(done.after).toMatchObject({
      sizeDifference: 0,
      score: 100,
      groups: [{ people: 10, womenShare: 40 }, { people: 10 }, { people: 10 }].map((group) =>
        expect.objectContaining({ people: group.people, countries: 3 })
      )
    })
    const set = await only()
    expect([set.version, set.unreleased]).toEqual([done.version, 30])
  })

  test('leaves places that were given by hand, unless it may not', async () => {
    const { crowd, balance, place, only, ids } = await openGroups(it, [null, null])
    const [first, second] = await crowd(6)
    await place({ [first!]: ids[1]!, [second!]: ids[1]! })
    await balance({ method: 'by-country' })
    const held = async () =>
      (await only()).people.filter(({ byHand }) => byHand).map(({ id, sessionId }) => [id, sessionId])
    expect(await held()).toEqual([first, second].map((id) => [id, ids[1]]))
    await balance({ keep: 'none' })
    expect(await held()).toEqual([])
  })

  test('says how many places are missing, and changes nothing', async () => {
    const { crowd, balance, only } = await openGroups(it, [3, 4])
    await crowd(9)
    const answer = await balance()
    expect([problemOf(answer), answer.json().missing]).toEqual([[409, 'too-few-places'], 2])
    expect((await only()).measures.groups.map(({ people }) => people)).toEqual([0, 0])
  })

  test('needs to know what it is based on, and refuses what somebody else changed', async () => {
    const { crowd, balance, place, only, ids } = await openGroups(it, [null, null])
    const [first] = await crowd(4)
    expect(problemOf(await balance({}, null))).toEqual([428, 'precondition-required'])
    const { version } = await only()
    await place({ [first!]: ids[0]! })
    expect(problemOf(await balance({}, `"${version}"`))).toEqual([412, 'changed-meanwhile'])
    expect(problemOf(await place({ [first!]: ids[1]! }, {}, `"${version}"`))).toEqual([412, 'changed-meanwhile'])
  })
})

describe('by hand', () => {
  test('one place at a time for each person, taken back by null, with what was done in the audit log', async () => {
    const { crowd, place, only, ids, organiser, url } = await openGroups(it, [2, 2])
    const [first, second] = (await crowd(2)) as [string, string]
    await place({ [first]: ids[0]!, [second]: ids[0]! })
    const answer = (await place({ [first]: ids[1]!, [second]: null })).json()
    const set = await only()
    expect(set.people.map(({ id, sessionId }) => [id, sessionId])).toEqual([
      [first, ids[1]],
      [second, null]
    ])
    expect(answer).toEqual({ version: set.version, warnings: [] })
    const { items } = (await organiser('GET', url('/audit-log?feature=breakouts'))).json()
    expect(items.map(({ deed }: { deed: string }) => deed)).toEqual(['breakouts.place', 'breakouts.place'])
  })

  test('refuses strangers, other sets, and people who are expected elsewhere', async () => {
    const { person, place, draft, ids, times } = await openGroups(it, [2, 2])
    const invited = await person({ state: 'invited' })
    const elsewhere = await openGroups(it, [1, 1])
    const delegate = await person()
    const speaker = await person({ displayName: 'Speaker' })
    const roles = [{ role: 'speaker' as const, name: 'Speaker', participantId: speaker }]
    await draft.added({ ...times, kind: 'panel', title: 'Panel', roles })
    const bad = await place({
      ...{ [invited]: ids[0]!, [await elsewhere.person()]: ids[0]!, [delegate]: elsewhere.ids[0]! }
    })
    expect(problemOf(bad)).toEqual([422, 'invalid-places'])
    expect(bad.json().errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      '#/body/places/0/participantId',
      '#/body/places/1/participantId',
      '#/body/places/2/sessionId'
    ])
    expect(problemOf(await place({ [speaker]: ids[0]! }))).toEqual([409, 'already-expected'])
    expect(problemOf(await place({ [delegate]: ids[0]! }, { sessionIds: elsewhere.ids }))).toEqual([
      422,
      'not-parallel'
    ])
  })

  test('exceeds a capacity only when told to, and says so', async () => {
    const { crowd, place, ids } = await openGroups(it, [1, null])
    const [first, second] = (await crowd(2)) as [string, string]
    const both = { [first]: ids[0]!, [second]: ids[0]! }
    expect(problemOf(await place(both))).toEqual([409, 'group-full'])
    const forced = (await place(both, { force: true })).json()
    expect(forced.warnings).toMatchObject([{ sessionId: ids[0], capacity: 1, people: 2 }])
    expect((await place({ [second]: null })).statusCode).toBe(200)
  })

  test('two organisers at once never exceed a capacity', async () => {
    const { crowd, place, only, ids, workshop } = await openGroups(it, [3, null])
    const people = await crowd(10)
    const other = await it.asMember(workshop, 'organiser')
    const answers = await Promise.all(
      people.map((id, i) => (i % 2 === 0 ? place({ [id]: ids[0]! }) : place({ [id]: ids[0]! }, {}, '*', other)))
    )
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([...Array(3).fill(200), ...Array(7).fill(409)])
    expect((await only()).measures.groups.map((group) => group.people)).toEqual([3, 0])
  })
})

describe('releases', () => {
  test('freeze the places of those who come; the draft says what is not released', async () => {
    const open = await openGroups(it, [2, 2])
    const { crowd, place, only, ids, draft, workshop } = open
    const [first, second, gone] = (await crowd(3)) as [string, string, string]
    await place({ [first]: ids[0]!, [second]: ids[1]!, [gone]: ids[1]! })
    await move(open, gone, 'cancelled')
    expect((await only()).unreleased).toBe(2)
    expect((await draft.release()).statusCode).toBe(201)
    expect((await only()).unreleased).toBe(0)
    const frozen = await listReleasedParts(it.db, workshop.id, 1)
    expect(frozen.map(({ participantId, sessionId, part }) => [participantId, sessionId, part]).sort()).toEqual(
      [
        [first, ids[0], 'place'],
        [second, ids[1], 'place']
      ].sort()
    )
    await place({ [first]: ids[1]! })
    expect((await only()).unreleased).toBe(1)
    // the place that was given back is another's now: who comes back has none
    await move(open, gone, 'confirmed')
    expect((await only()).people.find(({ id }) => id === gone)?.sessionId).toBeNull()
  })
})
