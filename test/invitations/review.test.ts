/** What a release proposes to tell people, and what organisers decide about it. */
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { auditLog } from '../../src/accounts/tables.ts'
import { participants } from '../../src/participants/tables.ts'
import { at, problemOf } from '../agenda/calls.ts'
import { testApp } from '../support/app.ts'
import { mailsOf } from '../support/mails.ts'
import { openMailings, runJobs, told } from './mailing.ts'

const it = testApp()
const speaking = (participantId: string) => ({ roles: [{ role: 'speaker' as const, participantId }] })

test('a first release invites who has a part, and tells everybody confirmed that the agenda is out', async () => {
  const { draft, person, released, messages, read } = await openMailings(it)
  const speaker = await person('Amina')
  await person('Boris')
  const absent = await person('Chen', { state: 'declined' })
  const unreachable = await person('Dara', { email: null })
  await person('Eva', { state: 'invited' })
  await draft.added({ title: 'Opening' })
  const people = [speaker, absent, unreachable].map(({ id }) => ({ role: 'speaker' as const, participantId: id }))
  await draft.added({ title: 'Panel', startsAt: at(10, '11:00'), endsAt: at(10, '12:00'), roles: people })
  await released()
  expect(told(await messages(1)).sort()).toEqual([
    'Amina: invitation Panel',
    'Amina: notice',
    'Boris: notice',
    'Chen: invitation Panel (left-out not-coming)',
    'Dara: invitation Panel (left-out no-address)',
    'Dara: notice (left-out no-address)'
  ])
  expect(await read(1)).toMatchObject({
    ...{ release: 1, state: 'review', proposed: 3, leftOut: 3, people: 2, isLatest: true },
    kinds: [
      { kind: 'invitation', proposed: 1, leftOut: 2 },
      { kind: 'notice', proposed: 2, leftOut: 1 }
    ],
    sessions: [{ title: 'Panel', messages: 3 }]
  })
})

test('what a release would tell is known before it is made', async () => {
  const { draft, person, organiser, url } = await openMailings(it)
  const speaker = await person('Amina')
  await person('Boris', { email: null })
  await draft.added({ title: 'Panel', ...speaking(speaker.id) })
  const next = await organiser('GET', `${url}/next`)
  expect(next.json()).toEqual({
    number: 1,
    kinds: [
      { kind: 'invitation', messages: 1 },
      { kind: 'notice', messages: 1 }
    ],
    messages: 2,
    people: 1,
    withoutAddress: 1
  })
  expect((await organiser('GET', url)).json()).toEqual({ items: [] })
})

test('a newer release supersedes what nobody decided on', async () => {
  const { draft, person, released, messages, organiser, url, decide } = await openMailings(it)
  const session = await draft.added({ title: 'Panel', ...speaking((await person('Amina')).id) })
  await released()
  await draft.change(session.id, { room: 'Hall' })
  await released()
  const { items } = (await organiser('GET', url)).json()
  expect(items.map(({ release, state }: { release: number; state: string }) => [release, state])).toEqual([
    [2, 'review'],
    [1, 'superseded']
  ])
  expect(told(await messages(2)).sort()).toEqual(['Amina: invitation Panel', 'Amina: notice'])
  expect(problemOf(await decide(1, 'discard'))).toEqual([409, 'mailing-decided'])
})

test('messages are found, left out and put back, one or many', async () => {
  const { draft, person, released, messages, organiser, url, read } = await openMailings(it)
  const people = [await person('Amina'), await person('Boris')]
  const roles = people.map(({ id }) => ({ role: 'speaker' as const, participantId: id }))
  const panel = await draft.added({ title: 'Panel', roles })
  await released()
  const patch = async (payload: object, version?: number) =>
    organiser('PATCH', `${url}/1/messages`, {
      payload,
      headers: { 'if-match': `"${version ?? (await read(1)).version}"` }
    })
  const [first] = await messages(1, { kind: 'invitation', q: 'bor' })
  expect(told([first!])).toEqual(['Boris: invitation Panel'])
  expect((await patch({ isLeftOut: true, ids: [first!.id] })).json()).toMatchObject({ proposed: 3, leftOut: 1 })
  await patch({ isLeftOut: true, filter: { kind: 'notice' } })
  expect(told(await messages(1, { state: 'left-out' })).sort()).toEqual([
    'Amina: notice (left-out by-hand)',
    'Boris: invitation Panel (left-out by-hand)',
    'Boris: notice (left-out by-hand)'
  ])
  expect((await patch({ isLeftOut: false, filter: { session: panel.id } })).json()).toMatchObject({ proposed: 2 })
  expect(problemOf(await patch({ isLeftOut: true }, 1))).toEqual([412, 'changed-meanwhile'])
  const page = await organiser('GET', `${url}/1/messages`, { query: { limit: '3' } })
  const rest = await organiser('GET', `${url}/1/messages`, { query: { cursor: page.json().next } })
  expect([page.json().items.length, rest.json().items.length, rest.json().next]).toEqual([3, 1, null])
})

test('looking again finds new addresses, and keeps what was left out by hand', async () => {
  const { draft, person, released, messages, decide, organiser, url, read } = await openMailings(it)
  const [amina, boris] = [await person('Amina'), await person('Boris', { email: null })]
  const roles = [amina, boris].map(({ id }) => ({ role: 'speaker' as const, participantId: id }))
  await draft.added({ title: 'Panel', roles })
  await released()
  await organiser('PATCH', `${url}/1/messages`, {
    payload: { isLeftOut: true, filter: { q: 'amina', kind: 'notice' } },
    headers: { 'if-match': `"${(await read(1)).version}"` }
  })
  await it.db.update(participants).set({ email: 'found@example.org' }).where(eq(participants.id, boris.id))
  expect((await decide(1, 'look-again')).statusCode).toBe(200)
  expect(told(await messages(1)).sort()).toEqual([
    'Amina: invitation Panel',
    'Amina: notice (left-out by-hand)',
    'Boris: invitation Panel',
    'Boris: notice'
  ])
})

test('nothing leaves before it is approved, nor after it was discarded', async () => {
  const { draft, person, released, decide, read, workshop } = await openMailings(it)
  await draft.added({ title: 'Panel', ...speaking((await person('Amina')).id) })
  await released()
  expect((await decide(1, 'discard')).json()).toMatchObject({ state: 'discarded' })
  expect(problemOf(await decide(1, 'approve'))).toEqual([409, 'mailing-decided'])
  await runJobs(it)
  expect([mailsOf(it), (await read(1)).sent]).toEqual([[], 0])
  const deeds = await it.db.select().from(auditLog).where(eq(auditLog.workshopId, workshop.id))
  expect(deeds.map(({ deed }) => deed)).toContain('invitations.discard')
})

test('organisers alone see and decide', async () => {
  const { draft, person, released, workshop, url } = await openMailings(it)
  await draft.added({ title: 'Panel', ...speaking((await person('Amina')).id) })
  await released()
  for (const [who, status] of [
    [it.visitor, 401],
    [await it.asMember(workshop, 'desk'), 403],
    [await it.asMember(workshop, 'participant'), 403],
    [(await openMailings(it)).organiser, 404]
  ] as const) {
    for (const path of ['', '/next', '/1', '/1/messages'])
      expect((await who('GET', `${url}${path}`)).statusCode, path).toBe(status)
    for (const deed of ['approve', 'discard', 'look-again'])
      expect((await who('POST', `${url}/1/${deed}`, { headers: { 'if-match': '*' } })).statusCode, deed).toBe(status)
  }
})
