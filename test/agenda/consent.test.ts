import { expect, test } from 'vitest'
import { testApp } from '../support/app.ts'
import { makePerson } from '../support/make.ts'
import { openWorkshop, problemIn } from '../support/open-workshop.ts'

const it = testApp()

const opened = async () => {
  const found = await openWorkshop(it, { visibility: 'public', startsOn: '2026-11-09', endsOn: '2026-11-11' })
  const person = await makePerson(it.db, found.workshop, { listed: true, displayName: 'Ada Lovelace' })
  const { workshop, organiser, url } = found
  const session = await organiser('POST', url('/sessions'), {
    payload: {
      kind: 'panel',
      title: 'Panel',
      startsAt: `${workshop.startsOn}T05:00:00Z`,
      endsAt: `${workshop.startsOn}T06:00:00Z`,
      roles: [{ role: 'panellist', participantId: person.id }]
    }
  })
  expect(session.statusCode).toBe(201)
  const release = () => organiser('POST', url('/agenda/releases'), { payload: {} })
  const takeBack = () =>
    organiser('PATCH', url(`/participants/${person.id}`), { payload: { listed: false }, headers: { 'if-match': '*' } })
  const rename = (name: string) =>
    organiser('PATCH', url(`/sessions/${session.json().id}`), {
      payload: { roles: [{ role: 'panellist', participantId: person.id, name }] },
      headers: { 'if-match': '*' }
    })
  return { ...found, release, takeBack, rename }
}

test('who takes consent back is not named by the next release', async () => {
  const { release, takeBack, rename } = await opened()
  expect((await release()).statusCode).toBe(201)
  await takeBack()
  const refused = await release()
  expect(problemIn(refused)).toMatchObject({ status: 409, kind: 'unlisted-named' })
  expect(refused.json().detail).toContain('Panel')
  expect((await rename('Civil society panellist')).statusCode).toBe(200)
  expect((await release()).statusCode).toBe(201)
})

test('visitors read the latest release alone, the team any', async () => {
  const { release, takeBack, rename, organiser, url } = await opened()
  await release()
  await takeBack()
  await rename('Civil society panellist')
  await release()
  for (const path of ['/agenda?release=1', '/agenda.pdf?release=1', '/agenda.ics?release=1']) {
    expect((await it.visitor('GET', url(path))).statusCode).toBe(404)
    expect((await organiser('GET', url(path))).statusCode).toBe(200)
  }
  const seen = await it.visitor('GET', url('/agenda?release=2'))
  expect(seen.statusCode).toBe(200)
  expect(seen.body).not.toContain('Lovelace')
})
