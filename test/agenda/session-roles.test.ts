/** Who does what in a session of the draft, over HTTP. */
import { beforeEach, describe, expect, test } from 'vitest'
import { testApp } from '../support/app.ts'
import { makePerson, makeWorkshop } from '../support/make.ts'
import { agendaOf, pointersOf, problemOf } from './calls.ts'

const it = testApp()

let workshop: Awaited<ReturnType<typeof makeWorkshop>>
let draft: ReturnType<typeof agendaOf>
beforeEach(async () => {
  workshop = await makeWorkshop(it.db)
  draft = agendaOf(workshop.slug, await it.asMember(workshop, 'organiser'))
})

describe('who does what in a session', () => {
  test('is a person of the list, printed with office, or any name as text, in the order given', async () => {
    const person = await makePerson(it.db, workshop, {
      honorific: 'Dr.',
      displayName: 'Nok Suwan',
      position: 'Director',
      organisation: 'Ministry of Interior'
    })
    const response = await draft.add({
      roles: [
        { role: 'chair', participantId: person.id },
        { role: 'speaker', name: 'TBC (UNDP)', talkTitle: 'Funds', state: 'proposed' },
        { role: 'speaker', participantId: person.id, name: 'Dr. Nok' }
      ]
    })
    const rest = { participantId: person.id, talkTitle: '', state: 'confirmed' }
    expect(response.json().roles).toEqual([
      { ...rest, role: 'chair', name: 'Dr. Nok Suwan, Director, Ministry of Interior', order: 1 },
      { role: 'speaker', name: 'TBC (UNDP)', participantId: null, talkTitle: 'Funds', state: 'proposed', order: 2 },
      { ...rest, role: 'speaker', name: 'Dr. Nok', order: 3 }
    ])
    const { id } = response.json()
    expect((await draft.change(id, { title: 'x' })).json().roles).toHaveLength(3)
    expect((await draft.change(id, { roles: [] })).json().roles).toEqual([])
  })

  test('is refused for nobody, for somebody of another workshop, and without any name', async () => {
    const stranger = await makePerson(it.db, await makeWorkshop(it.db))
    const response = await draft.add({
      roles: [{ role: 'chair', participantId: stranger.id }, { role: 'chair' }, { role: 'chair', name: 'Good' }]
    })
    expect([problemOf(response), pointersOf(response)]).toEqual([
      [422, 'invalid-session'],
      ['#/body/roles/0/participantId', '#/body/roles/0', '#/body/roles/1']
    ])
    expect(await draft.list()).toEqual([])
  })

  test('is not named by itself when the person must not be listed: agendas are for everybody', async () => {
    const { id: participantId } = await makePerson(it.db, workshop, { displayName: 'Hidden Person', listed: false })
    const response = await draft.add({ roles: [{ role: 'panellist', participantId }] })
    expect([problemOf(response), pointersOf(response)]).toEqual([[422, 'invalid-session'], ['#/body/roles/0/name']])
    expect(response.body).not.toContain('Hidden Person')
    const named = { role: 'panellist' as const, participantId, name: 'A representative of civil society' }
    expect((await draft.add({ roles: [named] })).json().roles).toMatchObject([named])
  })

  test('leaves nothing behind when a change of roles is refused', async () => {
    const { id } = await draft.added({ roles: [{ role: 'chair', name: 'One' }] })
    expect((await draft.change(id, { title: 'New', roles: [{ role: 'chair' }] })).statusCode).toBe(422)
    expect((await draft.read(id)).json()).toMatchObject({ title: 'Plenary', roles: [{ name: 'One' }], version: 1 })
  })
})
