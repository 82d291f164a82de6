/** One room holds one session at a time; the database itself refuses a second. */
import { beforeEach, describe, expect, test } from 'vitest'
import { testApp } from '../support/app.ts'
import { makeRoom, makeWorkshop } from '../support/make.ts'
import { agendaOf, at, problemOf } from './calls.ts'

const it = testApp()

let workshop: Awaited<ReturnType<typeof makeWorkshop>>
let draft: ReturnType<typeof agendaOf>
beforeEach(async () => {
  workshop = await makeWorkshop(it.db)
  for (const name of ['Room A', 'Room B']) await makeRoom(it.db, workshop, name)
  draft = agendaOf(workshop.slug, await it.asMember(workshop, 'organiser'))
})

const room = 'Room A'
const late = { startsAt: at(10, '10:00'), endsAt: at(10, '11:00') }
const overlapping = { startsAt: at(10, '09:30'), endsAt: at(10, '10:30') }

test('a second session in the room is refused, with what is in the way', async () => {
  const { id } = await draft.added({ room, title: 'Opening' })
  await draft.added({ room, title: 'Panel', ...late })
  const response = await draft.add({ room, ...overlapping })
  expect(problemOf(response)).toEqual([409, 'room-clash'])
  expect(response.json()).toMatchObject({
    detail: 'The room is taken at that time by S01 Opening; S02 Panel.',
    clashes: [
      { sessionId: id, code: 'S01', title: 'Opening', startsAt: at(10, '09:00'), endsAt: at(10, '10:00') },
      { code: 'S02', title: 'Panel' }
    ],
    errors: [{ pointer: '#/body/room', detail: 'is taken by S01 Opening; S02 Panel' }]
  })
  expect(await draft.list()).toHaveLength(2)
})

describe('a change is refused in the same words', () => {
  test.each([
    ['of the room', { room }],
    ['of the room and the time', { room, ...overlapping }]
  ])('%s', async (_, change) => {
    await draft.added({ room, title: 'Opening' })
    const { id } = await draft.added({ room: 'Room B' })
    const response = await draft.change(id, change)
    expect(problemOf(response)).toEqual([409, 'room-clash'])
    expect(response.json().clashes).toMatchObject([{ code: 'S01', title: 'Opening' }])
    expect((await draft.read(id)).json()).toMatchObject({ room: 'Room B', version: 1 })
  })

  test('of the time', async () => {
    await draft.added({ room, title: 'Opening' })
    const { id } = await draft.added({ room, ...late })
    expect((await draft.change(id, overlapping)).json().clashes).toMatchObject([{ code: 'S01' }])
  })

  test('of the state, when the room has been taken meanwhile', async () => {
    const { id } = await draft.added({ room })
    await draft.change(id, { state: 'cancelled' })
    await draft.added({ room, title: 'Instead' })
    expect((await draft.change(id, { state: 'scheduled' })).json().clashes).toMatchObject([{ title: 'Instead' }])
  })
})

describe('there is no clash', () => {
  test('with itself', async () => {
    const { id } = await draft.added({ room })
    expect((await draft.change(id, overlapping)).statusCode).toBe(200)
  })

  test('between sessions that follow each other', async () => {
    await draft.added({ room })
    expect((await draft.add({ room, ...late })).statusCode).toBe(201)
  })

  test('in another room, in no room, or in a room of that name in another workshop', async () => {
    await draft.added({ room })
    expect((await draft.add({ room: 'Room B' })).statusCode).toBe(201)
    expect((await draft.add()).statusCode).toBe(201)
    expect((await draft.add()).statusCode).toBe(201)
    const other = await makeWorkshop(it.db)
    await makeRoom(it.db, other, room)
    const elsewhere = agendaOf(other.slug, await it.asMember(other, 'organiser'))
    expect((await elsewhere.add({ room })).statusCode).toBe(201)
  })

  test('with a session that was cancelled or removed', async () => {
    const first = await draft.added({ room })
    await draft.change(first.id, { state: 'cancelled' })
    const second = await draft.added({ room })
    await draft.remove(second.id)
    expect((await draft.add({ room })).statusCode).toBe(201)
  })
})

test('of ten who want the room at the same moment exactly one gets it, and the others hear who', async () => {
  const answers = await Promise.all(
    Array.from({ length: 10 }, (_, i) => draft.add({ room, code: `W${i}`, ...overlapping }))
  )
  expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([201, ...Array(9).fill(409)])
  const winner = answers.find(({ statusCode }) => statusCode === 201)!.json().code
  const told = answers.filter(({ statusCode }) => statusCode === 409).map((answer) => answer.json().clashes[0]?.code)
  expect(new Set(told)).toEqual(new Set([winner]))
})
