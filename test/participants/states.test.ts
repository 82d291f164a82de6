/** What may become of a participant, and the history that is kept of it. */
import { describe, expect, test } from 'vitest'
import { mayMove } from '../../src/participants/rules.ts'
import { type ParticipantState, participantState } from '../../src/participants/tables.ts'
import { testApp } from '../support/app.ts'
import { makePerson } from '../support/make.ts'
import { problemIn } from '../support/open-workshop.ts'
import { openList } from './people.ts'

const it = testApp()
const STATES = participantState.enumValues

const ALLOWED: Record<ParticipantState, string> = {
  nominated: 'invited waiting confirmed declined cancelled replaced',
  applied: 'invited waiting confirmed declined cancelled',
  invited: 'waiting confirmed declined cancelled replaced',
  waiting: 'confirmed declined cancelled',
  confirmed: 'declined cancelled replaced',
  declined: 'invited waiting confirmed',
  cancelled: 'invited waiting confirmed',
  replaced: ''
}

test.each(STATES)('who is %s may become what the table says, and nothing else', (from) => {
  expect(STATES.filter((to) => mayMove(from, to)).join(' ')).toBe(ALLOWED[from])
})

describe('through the API', () => {
  test.each(STATES)('from %s each state is reached or refused as the table says', async (state) => {
    const { workshop, categoryIds, move, read } = await openList(it)
    for (const to of STATES) {
      const { id } = await makePerson(it.db, workshop, { state, categoryId: categoryIds.Delegate! })
      const answer = await move(id, to)
      const isAllowed = ALLOWED[state].split(' ').includes(to)
      expect([to, answer.statusCode]).toEqual([to, isAllowed ? 200 : 409])
      if (!isAllowed) expect(problemIn(answer).kind).toBe('state-not-possible')
      expect(await read(id)).toMatchObject({ state: isAllowed ? to : state, version: isAllowed ? 2 : 1 })
    }
  })

  test('every move is kept with its time, its reason and who made it', async () => {
    const { organiser, register, move, at, url } = await openList(it)
    const [{ userId }] = (await organiser('GET', url('/team'))).json().items
    const { id } = await register()
    const first = { from: null, to: 'confirmed', reason: '', by: userId, at: it.services.clock().toISOString() }
    it.later(60_000)
    await move(id, 'cancelled', { reason: 'Travel ban' })
    const second = { from: 'confirmed', to: 'cancelled', reason: 'Travel ban', by: userId }
    it.later(60_000)
    await move(id, 'invited')
    await move(id, 'replaced')
    expect(problemIn(await move(id, 'confirmed')).status).toBe(409)
    const { items } = (await organiser('GET', at(id, '/history'))).json()
    expect(items).toMatchObject([
      first,
      second,
      { from: 'cancelled', to: 'invited', reason: '' },
      { from: 'invited', to: 'replaced' }
    ])
    const times = items.map((item: { at: string }) => Date.parse(item.at))
    expect(times.map((time: number) => time - times[0])).toEqual([0, 60_000, 120_000, 120_000])
  })

  test('a move is based on what was read', async () => {
    const { organiser, register, move, read, at } = await openList(it)
    const person = await register()
    const bare = await organiser('POST', at(person.id, '/state'), { payload: { state: 'cancelled' } })
    expect(problemIn(bare).kind).toBe('precondition-required')
    const answers = await Promise.all(['cancelled', 'declined'].map((to) => move(person.id, to, { tag: '"1"' })))
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 412])
    expect(answers.find(({ statusCode }) => statusCode === 200)!.headers.etag).toBe('"2"')
    expect(await read(person.id)).toMatchObject({ version: 2 })
  })

  test.each([{ state: 'asleep' }, { state: ['cancelled'] }, {}, { state: 'cancelled', reason: 'a\u0000' }, []])(
    'the move %j does not fit',
    async (payload) => {
      const { organiser, register, read, at } = await openList(it)
      const person = await register()
      const answer = await organiser('POST', at(person.id, '/state'), { payload, headers: { 'if-match': '*' } })
      expect(problemIn(answer)).toMatchObject({ status: 400, kind: 'invalid-request' })
      expect(await read(person.id)).toEqual(person)
    }
  )
})
