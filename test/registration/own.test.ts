/** What a person does with their own registration, and that nobody else's is within reach. */
import { describe, expect, test } from 'vitest'
import { testApp } from '../support/app.ts'
import { textsOf } from '../support/html.ts'
import { makePerson } from '../support/make.ts'
import { problemIn } from '../support/open-workshop.ts'
import {
  type Browser,
  browserWith,
  openRegistration,
  PERSON,
  runJobs,
  type Sent,
  signedIn,
  soundPage
} from './registering.ts'

const it = testApp()

const opened = async (values: Sent = {}, given = {}) => {
  const open = await openRegistration(it, given)
  const browser = await signedIn(it, open, values)
  const me = async () => (await open.list()).find(({ email }) => email === (values.email ?? PERSON.email))!
  return { ...open, ...browser, me, person: await me() }
}
/** What the form says when it is opened, to be sent back with changes. */
const formIn = async ({ get }: Browser): Promise<Sent> => {
  const html = soundPage(await get('/my-registration/change'))
  const hidden = [...html.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)].map(([, name, value]) => [
    name!,
    value!.replaceAll('&quot;', '"').replaceAll('&amp;', '&')
  ])
  const before = Object.fromEntries(hidden)
  return { ...JSON.parse(before.before), ...before }
}

describe('corrections', () => {
  test('change what was changed, and the name on the badge with the names that it was made of', async () => {
    const { me, person, post, ...open } = await opened({ otherLanguages: ['ru'] })
    const now = await formIn({ post, ...open })
    await post('/my-registration/change', { ...now, givenNames: 'Aminata', sector: 'academia' })
    expect(await me()).toMatchObject({
      givenNames: 'Aminata',
      displayName: 'Aminata Diallo',
      sortKey: 'Diallo Aminata',
      sector: 'academia',
      category: 'Delegate', // what somebody is at the workshop is for the organisers to say
      languages: ['en', 'ru'],
      version: 2
    })
    const { items } = (await open.organiser('GET', open.url('/audit-log'))).json()
    expect(items[0]).toMatchObject({
      deed: 'participants.change',
      subjectId: person.id,
      userId: null,
      detail: { by: 'participant', fields: ['givenNames', 'sector', 'displayName', 'sortKey'] }
    })
  })

  test('leave a name alone that an organiser wrote, and nothing where nothing was changed', async () => {
    const { organiser, url, me, post, ...open } = await opened()
    const change = { payload: { displayName: 'Amina DIALLO' }, headers: { 'if-match': '*' } }
    await organiser('PATCH', url(`/participants/${open.person.id}`), change)
    await post('/my-registration/change', { ...(await formIn({ post, ...open })), givenNames: 'Aminata' })
    expect(await me()).toMatchObject({ givenNames: 'Aminata', displayName: 'Amina DIALLO', version: 3 })
    await post('/my-registration/change', await formIn({ post, ...open }))
    expect(await me()).toMatchObject({ version: 3 })
  })

  test('tell beside the fields what is wrong', async () => {
    const { post, me, ...open } = await opened()
    const now = await formIn({ post, ...open })
    const answer = await post('/my-registration/change', { ...now, organisation: '', country: '', familyName: '@x' })
    expect([answer.statusCode, textsOf(soundPage(answer), 'span', 'fault').length]).toEqual([422, 3])
    expect(await me()).toMatchObject({ version: 1 })
  })

  test('cannot change the address, the state, the category or the version', async () => {
    const { post, me, ...open } = await opened()
    const now = await formIn({ post, ...open })
    const more = {
      email: 'thief@example.com',
      state: 'confirmed',
      category: 'Secretariat',
      reference: 'X',
      listed: 'yes'
    }
    expect((await post('/my-registration/change', { ...now, ...more, position: 'Judge' })).statusCode).toBe(303)
    expect(await me()).toMatchObject({
      ...{ email: 'amina@example.com', state: 'applied', category: 'Delegate', reference: 'P-1', listed: false },
      position: 'Judge'
    })
  })

  test('tell what somebody else changed meanwhile: what both changed is kept, and nothing is lost', async () => {
    const { organiser, url, me, post, person, ...open } = await opened({ position: 'Judge' })
    const now = await formIn({ post, ...open })
    const theirs = { position: 'Chief Judge', organisation: 'High Court' }
    await organiser('PATCH', url(`/participants/${person.id}`), { payload: theirs, headers: { 'if-match': '*' } })
    const mine = { ...now, position: 'President', needs: 'vegan' }
    const answer = await post('/my-registration/change', mine)
    expect(answer.statusCode).toBe(412)
    const html = soundPage(answer)
    expect(textsOf(html, 'li').slice(-2)).toEqual([
      'Organisation was changed to “High Court”.',
      'Position now says “Chief Judge” on the list. You wrote something else, which is kept below.'
    ])
    expect(html).toMatch(/id="position"[^>]*value="President"/)
    expect(html).toMatch(/id="organisation"[^>]*value="High Court"/)
    expect(html).toContain('>vegan</textarea>')
    expect(await me()).toMatchObject({ ...theirs, dietaryNeeds: '', version: 2 })
    const again = { ...(await formIn({ post, ...open })), position: 'President', needs: 'vegan' }
    expect((await post('/my-registration/change', again)).statusCode).toBe(303)
    expect(await me()).toMatchObject({ position: 'President', organisation: 'High Court', dietaryNeeds: 'vegan' })
  })
})

test('consent is given and taken back, whatever else was changed', async () => {
  const { post, get, me } = await opened()
  expect((await post('/my-registration/consent', { listed: 'yes' })).headers.location).toBe(
    '/my-registration?done=listed'
  )
  expect((await me()).listed).toBe(true)
  await post('/my-registration/consent', { listed: 'no' })
  expect((await me()).listed).toBe(false)
  expect(textsOf(soundPage(await get('/my-registration')), 'section').join()).toContain('You are not named in lists')
})

test('who cancelled does not get in by the old badge, and gets a new one when confirmed after all', async () => {
  const { post, get, move, person, workshop } = await opened()
  const live = async () =>
    (
      await it.db.$client.query('select id from badge_tokens where participant_id = $1 and revoked_at is null', [
        person.id
      ])
    ).rows
  await move(person.id, 'confirmed')
  const [first] = await live()
  await post('/my-registration/cancel')
  expect(await live()).toEqual([])
  expect((await get('/my-registration/badge.pdf')).headers.location).toBe('/my-registration')
  await move(person.id, 'confirmed')
  await runJobs(it)
  const after = await live()
  expect(after).toHaveLength(1)
  expect(after[0].id).not.toBe(first.id)
  const badge = await get('/my-registration/badge.pdf')
  expect([badge.headers['content-type'], badge.rawPayload.subarray(0, 5).toString()]).toEqual([
    'application/pdf',
    '%PDF-'
  ])
  expect(badge.headers['content-disposition']).toBe(`attachment; filename="${workshop.slug}-badge.pdf"`)
})

describe('nobody gets at the registration of somebody else', () => {
  test('everything is about who opened the link', async () => {
    const { get, workshop, organiser, url } = await opened()
    const other = await makePerson(it.db, workshop, { displayName: 'Somebody Else', email: 'else@example.com' })
    for (const path of ['', '/change', '/cancel', '/calendar.ics'])
      expect((await get(`/my-registration${path}?id=${other.id}&participantId=${other.id}`)).body).not.toContain('Else')
    const { items } = (await organiser('GET', url('/audit-log'))).json()
    expect(items.map(({ subjectId }: { subjectId: string }) => subjectId)).not.toContain(other.id)
  })

  test.each(['', '/change', '/cancel', '/calendar.ics', '/badge.pdf', '/certificate.pdf'])(
    'a stranger is asked who they are: %s',
    async (path) => {
      for (const cookie of ['', 'plenary-registration=x', `plenary-registration=${'A'.repeat(43)}`]) {
        const answer = await browserWith(it, cookie).get(`/my-registration${path}`)
        expect([answer.statusCode, textsOf(soundPage(answer), 'h1')]).toEqual([401, ['Who are you?']])
      }
    }
  )

  test.each(['consent', 'cancel', 'change', 'calendar', 'sign-out'])(
    'another site cannot press a button: %s',
    async (path) => {
      const { post, me, get } = await opened()
      for (const site of ['cross-site', 'same-site'])
        expect((await post(`/my-registration/${path}`, { listed: 'yes' }, { 'sec-fetch-site': site })).statusCode).toBe(
          403
        )
      expect(await me()).toMatchObject({ version: 1, state: 'applied', listed: false })
      expect((await get('/my-registration')).statusCode).toBe(200)
    }
  )

  test('the cookie opens nothing of the API', async () => {
    const { get, url, post } = await opened()
    expect(problemIn(await get(url('/participants'))).status).toBe(401)
    const changed = await post(url('/participants'), {})
    expect([401, 415]).toContain(changed.statusCode)
  })
})
