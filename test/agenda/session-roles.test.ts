/** Who does what in a session of the draft, over HTTP. */
import { beforeEach, describe, expect, test } from 'vitest'
import { testApp } from '../support/app.ts'
import { makeAgency, makePerson, makeWorkshop } from '../support/make.ts'
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
    const rest = { participantId: person.id, agency: null, talkTitle: '', state: 'confirmed' }
    expect(response.json().roles).toEqual([
      { ...rest, role: 'chair', name: 'Dr. Nok Suwan, Director, Ministry of Interior', order: 1 },
      {
        ...rest,
        role: 'speaker',
        name: 'TBC (UNDP)',
        participantId: null,
        talkTitle: 'Funds',
        state: 'proposed',
        order: 2
      },
      { ...rest, role: 'speaker', name: 'Dr. Nok', order: 3 }
    ])
    const { id } = response.json()
    expect((await draft.change(id, { title: 'x' })).json().roles).toHaveLength(3)
    expect((await draft.change(id, { roles: [] })).json().roles).toEqual([])
  })

  test('is refused for nobody, for somebody of another workshop, and without any name', async () => {
    const elsewhere = await makeAgency(it.db, await makeWorkshop(it.db))
    const stranger = await makePerson(it.db, await makeWorkshop(it.db))
    const response = await draft.add({
      roles: [
        { role: 'chair', participantId: stranger.id },
        { role: 'chair' },
        { role: 'chair', name: 'Good' },
        { role: 'chair', agency: elsewhere.acronym }
      ]
    })
    expect([problemOf(response), pointersOf(response)]).toEqual([
      [422, 'invalid-session'],
      ['#/body/roles/0/participantId', '#/body/roles/0', '#/body/roles/1', '#/body/roles/3/agency']
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

  test('is the place of an agency until a person, or another name, is given', async () => {
    const { acronym: agency } = await makeAgency(it.db, workshop)
    const person = await makePerson(it.db, workshop)
    const { id } = await draft.added({
      roles: [
        { role: 'chair', agency, state: 'proposed' },
        { role: 'speaker', name: `TBC (${agency})` }
      ]
    })
    const read = async () => (await draft.read(id)).json().roles
    const open = { agency, name: `TBC (${agency})`, participantId: null }
    expect(await read()).toMatchObject([
      { ...open, role: 'chair', state: 'proposed' },
      { ...open, role: 'speaker' }
    ])
    const [chair, speaker] = (await read()).map(({ order: _, ...role }: { order: number }) => role)
    expect((await draft.change(id, { roles: [chair, speaker] })).json().roles).toMatchObject([open, open])
    const gone = { role: 'chair' as const, state: 'replaced' as const }
    await draft.change(id, {
      roles: [
        { ...gone, name: 'First' },
        { ...gone, name: 'Second' },
        { ...chair, participantId: person.id, name: 'Dr. Third', state: 'confirmed' },
        { ...speaker, name: 'Ms. Named' }
      ]
    })
    expect((await read()).map((role: typeof chair) => [role.name, role.agency, role.state])).toEqual([
      ['First', null, 'replaced'],
      ['Second', null, 'replaced'],
      ['Dr. Third', null, 'confirmed'],
      ['Ms. Named', null, 'confirmed']
    ])
  })
})
