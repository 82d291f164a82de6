/** A participant's own pages: wishes for groups until they begin, and the one group that is theirs once released. */
import { expect, test } from 'vitest'
import { readChoice } from '../../src/breakouts/wish.ts'
import { agendaOf } from '../agenda/calls.ts'
import { openRegistration, signedIn, soundPage } from '../registration/registering.ts'
import { testApp } from '../support/app.ts'
import { makePerson } from '../support/make.ts'

const it = testApp()

test('wishes are told by rank, kept, counted by the balance, and closed when the groups begin', async () => {
  const open = await openRegistration(it)
  const browser = await signedIn(it, open)
  const [me] = await open.list()
  const times = { startsAt: '2026-12-08T09:00:00+07:00', endsAt: '2026-12-08T10:00:00+07:00' }
  const draft = agendaOf(open.workshop.slug, open.organiser)
  const { id: water } = await draft.added({ kind: 'breakout', title: 'Water', ...times })
  const { id: fire } = await draft.added({ kind: 'breakout', title: 'Fire', ...times })
  await open.move(me!.id, 'confirmed')
  const page = async () => soundPage(await browser.get('/my-registration/wishes'))
  expect(await page()).toContain('nothing to choose')
  await draft.release()
  expect(soundPage(await browser.get('/my-registration'))).toContain('href="/my-registration/wishes"')
  const tell = (first: string, second: string) =>
    browser.post('/my-registration/wishes', { [`wish-${water}-0`]: first, [`wish-${water}-1`]: second })
  expect((await tell(fire, fire)).statusCode).toBe(422)
  expect((await tell('0198a000-0000-7000-8000-00000000abcd', '')).statusCode).toBe(422)
  expect((await tell(fire, water)).headers.location).toBe('/my-registration/wishes?done=saved')
  expect(await page()).toMatch(/<option value="[^"]+" selected="">Fire<\/option>/)

  // of two who wish for the same, and one who does not care, each has a group; the wishes are granted
  const other = await makePerson(it.db, open.workshop, { categoryId: open.categoryIds.Delegate!, displayName: 'Other' })
  const breakouts = async () => (await open.organiser('GET', open.url('/breakouts'))).json()
  const { sets } = await breakouts()
  expect(sets[0].people.find(({ id }: { id: string }) => id === me!.id).wishes).toEqual([fire, water])
  await open.organiser('POST', open.url('/breakouts/balance'), {
    payload: { sessionIds: [water, fire], method: 'by-theme' },
    headers: { 'if-match': '*' }
  })
  const placed = (await breakouts()).sets[0]
  expect(placed.measures).toMatchObject({ sizeDifference: 0, wishing: 1, firstWishes: 1 })

  // nobody is told before the release; then the own agenda has the own group alone, and names nobody
  const own = async () => (await browser.get('/my-registration/calendar.ics')).body
  expect(await own()).toContain('SUMMARY:Water')
  await draft.release()
  expect(await own()).toContain('SUMMARY:Fire')
  for (const secret of ['SUMMARY:Water', 'Other', other.id]) expect(await own()).not.toContain(secret)

  // what has begun cannot be chosen any more
  const choices = (ms: number) => readChoice(it.db, open.workshop.id, me!.id, new Date(Date.parse(times.startsAt) - ms))
  expect([(await choices(1)).length, (await choices(0)).length]).toEqual([1, 0])
})
