/** What people are told by mail when their registration moves, and what they are not. */
import { expect, test } from 'vitest'
import { stateToTell } from '../../src/registration/rules.ts'
import { testApp } from '../support/app.ts'
import { makePerson } from '../support/make.ts'
import { mailTo, openRegistration, runJobs, signedIn } from './registering.ts'

const it = testApp()
const MINUTE_MS = 60_000

const listed = async (given: Parameters<typeof makePerson>[2] = {}, ofWorkshop = {}) => {
  const open = await openRegistration(it, { dataContact: 'desk@example.org', ...ofWorkshop })
  const email = given.email === undefined ? `${open.workshop.slug}@example.com` : given.email
  const categoryId = open.categoryIds.Delegate!
  const person = await makePerson(it.db, open.workshop, { state: 'applied', ...given, email, categoryId })
  return {
    ...open,
    person,
    /** What has arrived, after the time in which a move may be taken back. */
    told: async () => {
      await runJobs(it)
      it.later(2 * MINUTE_MS)
      await runJobs(it)
      return mailTo(it, email ?? '').map(({ headers }) => headers.subject)
    },
    mails: () => mailTo(it, email ?? '')
  }
}

test.each([
  ['confirmed', 'Your place is confirmed: Climate Information'],
  ['waiting', 'You are on the waiting list: Climate Information'],
  ['declined', 'Your registration could not be accepted: Climate Information'],
  ['cancelled', 'Your registration was cancelled: Climate Information']
])('who becomes %s is told, once, by name, and where to go', async (state, subject) => {
  const { told, mails, move, person, at } = await listed({ honorific: 'H.E.', displayName: 'Ngô Thị <Hoa>' })
  await move(person.id, state)
  expect(await told()).toEqual([subject])
  const { text, html, headers } = mails()[0]!
  expect(text).toContain('Dear H.E. Ngô Thị <Hoa>,')
  expect(html).toContain('Dear H.E. Ngô Thị &lt;Hoa&gt;,')
  expect(text).toContain(`http://127.0.0.1:3000${at('my-registration')}\n`)
  expect(text).toContain('desk@example.org')
  expect(headers['auto-submitted']).toBe('auto-generated')
  await runJobs(it)
  expect(mails()).toHaveLength(1)
})

test('it is written in the first of their languages that we write, else in that of the workshop', async () => {
  for (const [languages, lang, dir] of [
    [['th', 'ar', 'en'], 'ar', 'rtl'],
    [['sw'], 'fr', 'ltr']
  ] as const) {
    const { told, mails, move, person } = await listed({ languages: [...languages] }, { languages: ['fr'] })
    await move(person.id, 'confirmed')
    await told()
    expect(mails()[0]!.html).toContain(`<html lang="${lang}" dir="${dir}">`)
    expect(mails()[0]!.headers['content-language']).toBe(lang)
  }
})

test('nobody is told of an invitation, of what they did themselves, or without an address', async () => {
  const invited = await listed()
  await invited.move(invited.person.id, 'invited')
  expect(await invited.told()).toEqual([])
  const nobody = await listed({ email: null })
  await nobody.move(nobody.person.id, 'confirmed')
  expect(await nobody.told()).toEqual([])
  const open = await openRegistration(it)
  const { post } = await signedIn(it, open, { email: 'own@example.com' })
  await post('/my-registration/cancel')
  await runJobs(it)
  it.later(2 * MINUTE_MS)
  await runJobs(it)
  expect(mailTo(it, 'own@example.com').map(({ headers }) => headers.subject)).toEqual([
    'Your registration has arrived: Climate Information'
  ])
})

test('who gets a place that became free is told', async () => {
  const { told, move, person, workshop, categoryIds } = await listed({}, { capacity: 1 })
  const taken = await makePerson(it.db, workshop, { email: 'first@example.com', categoryId: categoryIds.Delegate! })
  await move(person.id, 'waiting')
  expect(await told()).toHaveLength(1)
  await move(taken.id, 'declined')
  expect(await told()).toEqual([
    'You are on the waiting list: Climate Information',
    'Your place is confirmed: Climate Information'
  ])
})

test('of many who are confirmed at once each is told, and nobody of a deed that was undone', async () => {
  const { told, organiser, url, person, workshop, categoryIds } = await listed()
  const more = { state: 'applied' as const, email: 'second@example.com', categoryId: categoryIds.Delegate! }
  const second = await makePerson(it.db, workshop, more)
  const ids = [person.id, second.id]
  const changed = await organiser('POST', url('/participants/bulk'), {
    payload: { ids, change: { state: 'confirmed' } }
  })
  expect(changed.statusCode).toBe(200)
  const { undo } = changed.json()
  const undone = await organiser('POST', url('/participants/bulk/undo'), { payload: { items: undo } })
  expect(undone.statusCode).toBe(200)
  expect(await told()).toEqual([])
  await organiser('POST', url('/participants/bulk'), { payload: { ids, change: { state: 'confirmed' } } })
  expect(await told()).toEqual(['Your place is confirmed: Climate Information'])
  expect(mailTo(it, 'second@example.com')).toHaveLength(1)
})

test('the last of several moves in two minutes is told, compared with what was before them', () => {
  const at = (minutes: number) => new Date(minutes * MINUTE_MS)
  const move = (
    from: 'applied' | 'waiting' | 'confirmed' | null,
    to: 'applied' | 'waiting' | 'confirmed',
    minutes: number
  ) => ({
    ...{ from, to },
    by: 'organiser',
    at: at(minutes)
  })
  const arrived = move(null, 'applied', 0)
  expect(stateToTell([arrived], 'me')).toBeUndefined()
  expect(stateToTell([arrived, move('applied', 'confirmed', 9)], 'me')).toBe('confirmed')
  expect(
    stateToTell([arrived, move('applied', 'confirmed', 9), move('confirmed', 'applied', 10)], 'me')
  ).toBeUndefined()
  expect(stateToTell([arrived, move('applied', 'waiting', 5), move('waiting', 'confirmed', 6)], 'me')).toBe('confirmed')
  const back = [
    arrived,
    move('applied', 'waiting', 5),
    move('waiting', 'confirmed', 9),
    move('confirmed', 'waiting', 10)
  ]
  expect(stateToTell(back, 'me')).toBeUndefined()
  expect(stateToTell([arrived, { ...move('applied', 'confirmed', 9), by: 'me' }], 'me')).toBeUndefined()
})
