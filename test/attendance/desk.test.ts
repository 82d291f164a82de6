/** A desk that types: people found by name and let in, and what a desk may know of them. */
import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { testApp } from '../support/app.ts'
import { makePerson } from '../support/make.ts'
import { at, atOneDoor, openDoors } from './doors.ts'

const it = testApp()
const here = atOneDoor(it)

const find = async (q: string) =>
  (await here.desk('GET', `${here.url}/attendance/people`, { query: { q } })).json().items
const names = async (q: string) => (await find(q)).map(({ displayName }: { displayName: string }) => displayName)
const admission = (participantId: string, more: object = {}) => ({
  id: randomUUID(),
  participantId,
  checkpoint: here.door,
  happenedAt: at('08:30'),
  device: 'Desk',
  ...more
})
const admit = (payload: object) => here.desk('POST', `${here.url}/attendance/admissions`, { payload })

const named = (displayName: string, more: object = {}) => {
  const [givenNames = '', ...rest] = displayName.split(' ')
  return here.person({ displayName, givenNames, familyName: rest.join(' '), sortKey: displayName, ...more })
}

test('people are found by any part of their names, in any order, without accents or case', async () => {
  await named('José Álvarez')
  await named('Nguyễn Thị Đào')
  await named('Anong Zaw', { nativeName: 'อนงค์' })
  expect(await names('alvarez jose')).toEqual(['José Álvarez'])
  expect(await names('NGUYEN')).toEqual(['Nguyễn Thị Đào'])
  expect(await names('อนงค์')).toEqual(['Anong Zaw'])
  expect(await names('zaw')).toEqual(['Anong Zaw'])
  expect(await names('%a')).toEqual([])
})

test('confirmed people come first, then those whose name begins so; what the desk learns is no more', async () => {
  await named('Mariana Bo', { state: 'waiting' })
  await named('Rosa Mariani')
  await named('Mariam Ali', { email: 'mariam@example.org', organisation: 'Ministry of Mari', country: 'MDV' })
  expect(await names('maria')).toEqual(['Mariam Ali', 'Rosa Mariani', 'Mariana Bo'])
  expect((await find('mariam'))[0]).toEqual({
    id: expect.any(String),
    displayName: 'Mariam Ali',
    nativeName: '',
    category: 'Delegate',
    letter: 'D',
    colour: '#a61e2b',
    state: 'confirmed'
  })
  expect(await find('ministry')).toEqual([])
  expect(await find('mariam@example.org')).toEqual([])
})

test('ten at most, and one letter is too little', async () => {
  for (let i = 0; i < 12; i++) await named(`Kim ${i}`)
  expect(await find('kim')).toHaveLength(10)
  const short = await here.desk('GET', `${here.url}/attendance/people`, { query: { q: 'k' } })
  expect(short.statusCode).toBe(400)
})

test('who was found by name is let in as by the badge, once', async () => {
  const person = await named('Anong Zaw')
  const given = admission(person.id)
  const first = (await admit(given)).json()
  expect(first).toMatchObject({
    id: given.id,
    verdict: 'admitted',
    replayed: false,
    person: { displayName: 'Anong Zaw', country: 'Thailand' }
  })
  expect((await admit(given)).json()).toMatchObject({ verdict: 'admitted', replayed: true })
  expect((await admit(admission(person.id))).json()).toMatchObject({ verdict: 'already-in', replayed: false })
  expect((await admit(admission(person.id, { direction: 'out', happenedAt: at('12:00') }))).json()).toMatchObject({
    verdict: 'left'
  })
  expect(await here.rows()).toHaveLength(3)
})

test('a repeated admission is the same although a new badge was issued in between', async () => {
  const person = await named('Anong Zaw')
  const given = admission(person.id)
  await admit(given)
  await here.organiser('POST', `${here.url}/participants/${person.id}/badge-token`)
  expect((await admit(given)).json()).toMatchObject({ verdict: 'admitted', replayed: true })
  const other = await named('Bilal Khan')
  expect((await admit({ ...admission(other.id), id: given.id })).json()).toMatchObject({ verdict: 'mismatch' })
  expect(await here.rows()).toHaveLength(1)
})

test('who is not confirmed gets no verdict that lets them in, and strangers none at all', async () => {
  const waiting = await named('Wen Waits', { state: 'waiting' })
  expect((await admit(admission(waiting.id))).json()).toMatchObject({ verdict: 'not-confirmed' })
  const elsewhere = await openDoors(it)
  const stranger = await makePerson(it.db, elsewhere.workshop)
  expect((await admit(admission(stranger.id))).statusCode).toBe(404)
  expect((await admit(admission(waiting.id, { checkpoint: randomUUID() }))).json()).toMatchObject({
    verdict: 'no-checkpoint'
  })
})
