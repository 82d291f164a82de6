/** What a session says of itself besides when, where and who: kept, told to whom it may be, and set back. */
import { beforeEach, describe, expect, test } from 'vitest'
import type { NewSession } from '../../src/agenda/contract.ts'
import { type Caller, testApp } from '../support/app.ts'
import { openWorkshop } from '../support/open-workshop.ts'
import { agendaOf, pointersOf, problemOf } from './calls.ts'

const it = testApp()

let organiser: Caller
let draft: ReturnType<typeof agendaOf>
let officer: Caller
beforeEach(async () => {
  const opened = await openWorkshop(it, { agencies: ['UNDP'], visibility: 'public', languages: ['en', 'th'] })
  organiser = opened.organiser
  officer = await opened.officerOf('UNDP')
  draft = agendaOf(opened.workshop.slug, organiser)
  for (const name of ['Prevention', 'Return'])
    await organiser('POST', `${draft.url}/tracks`, { payload: { name, colour: '#1f4e8c' } })
})
const secret = 'https://meet.example.org/j/73?pwd=tell-nobody'
const details: Partial<NewSession> = {
  objectives: ['To map what exists.', 'To agree on one step.'],
  track: 'Prevention',
  capacity: 30,
  languages: ['en'],
  interpretation: ['th', 'bn'],
  onlineUrl: secret,
  onlineIsPublic: false
}
const sessionIn = (response: { json: () => { days: { sessions: object[] }[] } }) => response.json().days[0]!.sessions[0]

test('is kept as it was given, changed one by one, and taken away', async () => {
  const { id } = await draft.added(details)
  expect((await draft.read(id)).json()).toMatchObject(details)
  expect((await draft.change(id, { track: 'Return', capacity: null })).json()).toMatchObject({
    ...details,
    track: 'Return',
    capacity: null
  })
  expect((await draft.change(id, { title: 'Other' })).json()).toMatchObject({ track: 'Return', onlineUrl: secret })
  const nothing = { objectives: [], track: null, interpretation: [], onlineUrl: '' }
  expect((await draft.change(id, nothing)).json()).toMatchObject(nothing)
})

describe('is refused', () => {
  test.each<[string, Partial<NewSession>, string[]]>([
    ['for a track of another workshop', { track: 'Reintegration' }, ['#/body/track']],
    [
      'for interpretation into what is spoken',
      { languages: ['en'], interpretation: ['fr', 'en'] },
      ['#/body/interpretation']
    ],
    [
      'also where the languages of the workshop are spoken',
      { languages: [], interpretation: ['th'] },
      ['#/body/interpretation']
    ],
    ['for an address that is not https', { onlineUrl: 'http://meet.example.org' }, ['#/body/onlineUrl']],
    ['for a script', { onlineUrl: 'javascript:alert(1)' }, ['#/body/onlineUrl']],
    [
      'for an address with a password before the host',
      { onlineUrl: 'https://a:b@meet.example.org' },
      ['#/body/onlineUrl']
    ]
  ])('%s', async (_, given, pointers) => {
    const response = await draft.add(given)
    expect([problemOf(response), pointersOf(response)]).toEqual([[422, 'invalid-session'], pointers])
  })

  test('when what is interpreted becomes what is spoken', async () => {
    const { id } = await draft.added(details)
    const response = await draft.change(id, { languages: ['en', 'bn'] })
    expect([problemOf(response), pointersOf(response)]).toEqual([[422, 'invalid-session'], ['#/body/languages']])
  })
})

describe('where one takes part online', () => {
  test('is told to the people of the workshop alone', async () => {
    await draft.added(details)
    await draft.release()
    const hidden = { isHybrid: true, onlineUrl: '', onlineIsPublic: false }
    expect(sessionIn(await it.visitor('GET', `${draft.url}/agenda`))).toMatchObject(hidden)
    for (const address of ['agenda', 'agenda.ics'])
      expect((await it.visitor('GET', `${draft.url}/${address}`)).body).not.toContain('tell-nobody')
    const page = await it.visitor('GET', draft.url.replace('/api/v1/workshops', '/w').concat('/agenda'))
    expect(page.body).not.toContain('tell-nobody')
    for (const address of ['agenda', 'agenda/releases/1'])
      expect(sessionIn(await officer('GET', `${draft.url}/${address}`))).toMatchObject({
        isHybrid: true,
        onlineUrl: secret
      })
  })

  test('is told to everybody when it is public', async () => {
    await draft.added({ ...details, onlineIsPublic: true })
    await draft.release()
    expect(sessionIn(await it.visitor('GET', `${draft.url}/agenda`))).toMatchObject({
      isHybrid: true,
      onlineUrl: secret
    })
  })
})

describe('set back to a release', () => {
  test('it is as it was, and nothing differs from the release', async () => {
    const roles = [{ role: 'chair' as const, agency: 'UNDP' }]
    const { id } = await draft.added({ ...details, roles })
    await draft.release()
    const { version: _, ...before } = (await draft.read(id)).json()
    const named = [
      { role: 'chair' as const, name: 'Ms. A' },
      { role: 'chair' as const, name: 'Mr. B', state: 'replaced' as const }
    ]
    await draft.change(id, {
      ...{ objectives: [], track: 'Return', capacity: 5, interpretation: [], onlineUrl: '', onlineIsPublic: true },
      roles: named
    })
    const reset = () => organiser('POST', `${draft.url}/agenda/reset`, { payload: { release: 1 } })
    expect((await reset()).json()).toMatchObject({ restored: 1, tracksGone: [] })
    const { version: __, ...after } = (await draft.read(id)).json()
    const noted = { ...before.roles[0], ...named[1], agency: null, order: 2 }
    expect(after).toEqual({ ...before, roles: [...before.roles, noted] })
    expect((await organiser('GET', `${draft.url}/agenda/changes`)).json().changes).toEqual([])
    expect((await reset()).json()).toMatchObject({ restored: 0 })
  })

  test('it says which tracks are gone, and a track of another colour is the same track', async () => {
    const { id } = await draft.added(details)
    await draft.release()
    const tracks: { id: string; name: string }[] = (await organiser('GET', `${draft.url}/tracks`)).json().items
    const url = `${draft.url}/tracks/${tracks.find(({ name }) => name === 'Prevention')!.id}`
    await organiser('PATCH', url, { payload: { colour: '#8a5a00' } })
    expect((await organiser('GET', `${draft.url}/agenda/changes`)).json().changes).toEqual([])
    await draft.change(id, { track: null })
    await organiser('DELETE', url)
    const answer = await organiser('POST', `${draft.url}/agenda/reset`, { payload: { release: 1 } })
    expect(answer.json()).toMatchObject({ restored: 1, tracksGone: ['Prevention'] })
    expect((await draft.read(id)).json().track).toBeNull()
  })
})
