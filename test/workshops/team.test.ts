/** The team of a workshop: people with accounts and roles, officers with an agency, and always an organiser. */
import { describe, expect, test } from 'vitest'
import { type Caller, testApp } from '../support/app.ts'
import { makeMembership, makeUser } from '../support/make.ts'
import { openWorkshop, problemIn } from '../support/open-workshop.ts'

const it = testApp()

const opened = async () => {
  const { organiser, url, ...rest } = await openWorkshop(it, { agencies: ['UNDP', 'UNODC'] })
  const team = async () => (await organiser('GET', url('/team'))).json().items
  const set = (payload: object) => organiser('PUT', url('/team'), { payload })
  const remove = (userId: string) => organiser('DELETE', url(`/team/${userId}`))
  const [{ userId, email }] = await team()
  return { organiser, url, team, set, remove, me: { userId, email }, ...rest }
}

test('somebody with an account gets a role, and loses it at once', async () => {
  const { set, remove, team, url } = await opened()
  const user = await makeUser(it.db, { email: 'desk.officer@example.org', displayName: 'Desk Officer' })
  const caller = await it.as(user)
  expect((await caller('GET', url())).statusCode).toBe(404)
  const answer = await set({ email: 'Desk.Officer@example.org', role: 'desk' })
  const member = { userId: user.id, email: user.email, displayName: 'Desk Officer', role: 'desk', agency: null }
  expect([answer.statusCode, answer.json().items]).toEqual([200, expect.arrayContaining([member])])
  expect((await caller('GET', url())).statusCode).toBe(200)
  expect((await caller('GET', url('/team'))).statusCode).toBe(403)
  await set({ email: user.email, role: 'organiser' })
  expect((await caller('GET', url('/team'))).statusCode).toBe(200)
  expect((await remove(user.id)).statusCode).toBe(204)
  expect((await caller('GET', url())).statusCode).toBe(404)
  expect(await team()).toHaveLength(1)
  expect(problemIn(await remove(user.id)).kind).toBe('member-not-found')
})

test('nobody without an account is in a team', async () => {
  const { set, team } = await opened()
  expect(problemIn(await set({ email: 'nobody@example.org', role: 'desk' })).kind).toBe('member-not-found')
  expect(await team()).toHaveLength(1)
})

test('an officer belongs to an agency of the workshop, and nobody else to any', async () => {
  const { set, team } = await opened()
  const { email } = await makeUser(it.db)
  const why = async (given: object) => {
    const { status, kind, faults } = problemIn(await set({ email, ...given }))
    return [status, kind, faults['#/body/agency']]
  }
  const needs = 'An agency officer belongs to an agency of the workshop.'
  expect(await why({ role: 'agency-officer' })).toEqual([422, 'invalid-member', needs])
  const foreign = await why({ role: 'agency-officer', agency: 'UPU' })
  expect(foreign).toEqual([422, 'invalid-member', '"UPU" has no part in this workshop.'])
  const none = 'Only an agency officer belongs to an agency.'
  expect(await why({ role: 'desk', agency: 'UNDP' })).toEqual([422, 'invalid-member', none])
  expect(await team()).toHaveLength(1)
  await set({ email, role: 'agency-officer', agency: 'UNDP' })
  expect(await team()).toContainEqual(expect.objectContaining({ email, role: 'agency-officer', agency: 'UNDP' }))
})

test('the last organiser stays', async () => {
  const { set, remove, me, team } = await opened()
  expect(problemIn(await remove(me.userId))).toMatchObject({ status: 409, kind: 'last-organiser' })
  expect(problemIn(await set({ email: me.email, role: 'desk' })).kind).toBe('last-organiser')
  expect(await team()).toEqual([expect.objectContaining({ ...me, role: 'organiser' })])
  expect((await set({ email: me.email, role: 'organiser' })).statusCode).toBe(200)
})

test('two organisers cannot remove each other at the same moment', async () => {
  const { organiser, me, url, workshop } = await opened()
  const other = await makeUser(it.db)
  await makeMembership(it.db, { workshopId: workshop.id, userId: other.id, role: 'organiser', agencyId: null })
  const second = await it.as(other)
  const answers = await Promise.all([
    organiser('DELETE', url(`/team/${other.id}`)),
    second('DELETE', url(`/team/${me.userId}`))
  ])
  const statuses = answers.map(({ statusCode }) => statusCode)
  expect(statuses.filter((status) => status === 204)).toHaveLength(1)
  expect(statuses.filter((status) => [404, 409].includes(status))).toHaveLength(1)
})

describe('tokens that an organiser made', () => {
  const withToken = async () => {
    const open = await opened()
    const other = await makeUser(it.db)
    await open.set({ email: other.email, role: 'organiser' })
    const payload = { name: 'Door scanner', role: 'organiser', expiresAt: '2026-12-01T00:00:00Z' }
    const issue = async (call: Caller) => (await call('POST', open.url('/tokens'), { payload })).json().token as string
    const [own, others] = [await issue(open.organiser), await issue(await it.as(other))]
    const reads = async (token: string) => (await it.asBearer(token)('GET', open.url())).statusCode
    return { ...open, other, reads: async () => [await reads(own), await reads(others)] }
  }

  test('end with their part in the team, and only theirs', async () => {
    const { remove, other, reads, organiser, url } = await withToken()
    expect(await reads()).toEqual([200, 200])
    expect((await remove(other.id)).statusCode).toBe(204)
    expect(await reads()).toEqual([200, 401])
    const { items } = (await organiser('GET', url('/audit-log'))).json()
    expect(items).toContainEqual(
      expect.objectContaining({ deed: 'tokens.revoke', subjectId: other.id, detail: { tokens: 1 } })
    )
  })

  test('end when they become something less, and not when they stay what they are', async () => {
    const { set, other, reads } = await withToken()
    await set({ email: other.email, role: 'organiser' })
    expect(await reads()).toEqual([200, 200])
    await set({ email: other.email, role: 'desk' })
    expect(await reads()).toEqual([200, 401])
  })
})
