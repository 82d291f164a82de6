/** Workshops with parallel groups, as tests need them again and again. */
import { participants } from '../../src/participants/tables.ts'
import { newId } from '../../src/platform/id.ts'
import { agendaOf, at } from '../agenda/calls.ts'
import type { testApp } from '../support/app.ts'
import { makePerson, NOW } from '../support/make.ts'
import { openWorkshop } from '../support/open-workshop.ts'

type Row = Partial<typeof participants.$inferInsert>
type SetBody = {
  id: string
  version: number
  unreleased: number
  doubtful: string[]
  measures: { sizeDifference: number; groups: { people: number }[] }
  groups: { id: string; code: string; capacity: number | null; leaders: { name: string }[] }[]
  people: { id: string; name: string; sessionId: string | null; byHand: boolean }[]
}

/** One group for each capacity, from 14:00 to 15:30 of the second day. */
export const openGroups = async (it: ReturnType<typeof testApp>, capacities: (number | null)[]) => {
  const open = await openWorkshop(it)
  const { organiser, url, workshop, categoryIds } = open
  const draft = agendaOf(workshop.slug, organiser)
  const times = { startsAt: at(10, '14:00'), endsAt: at(10, '15:30') }
  const ids: string[] = []
  for (const [i, capacity] of capacities.entries()) {
    const room = `Room ${i + 1}`
    await organiser('POST', url('/rooms'), { payload: { name: room, capacity } })
    const { id } = await draft.added({ kind: 'breakout', title: `Group ${i + 1}`, room, ...times })
    ids.push(id)
  }
  const person = async (given: Row = {}) =>
    (await makePerson(it.db, workshop, { categoryId: categoryIds.Delegate!, ...given })).id
  const crowd = async (count: number, given: (i: number) => Row = () => ({})) => {
    const rows = Array.from({ length: count }, (_, i) => ({
      ...{ workshopId: workshop.id, id: newId(NOW), reference: `D-${i}`, givenNames: 'Some', displayName: `Some ${i}` },
      ...{ sortKey: `Some ${i}`, sex: i % 3 === 0 ? ('female' as const) : ('male' as const), sector: 'government' },
      ...{ country: ['THA', 'BGD', 'PAK'][i % 3]!, categoryId: categoryIds.Delegate!, languages: ['en'], listed: true },
      ...{ state: 'confirmed' as const, createdAt: NOW, changedAt: NOW, ...given(i) }
    }))
    await it.db.insert(participants).values(rows)
    return rows.map(({ id }) => id)
  }
  const read = async (): Promise<{ release: number | null; sets: SetBody[] }> =>
    (await organiser('GET', url('/breakouts'))).json()
  return {
    ...open,
    draft,
    times,
    ids,
    person,
    crowd,
    read,
    only: async () => (await read()).sets[0]!,
    balance: (payload: object = {}, ifMatch: string | null = '*') =>
      organiser('POST', url('/breakouts/balance'), {
        payload: { sessionIds: ids, ...payload },
        headers: ifMatch === null ? {} : { 'if-match': ifMatch }
      }),
    place: (places: Record<string, string | null>, more: object = {}, ifMatch = '*', as = organiser) =>
      as('PATCH', url('/breakouts/places'), {
        payload: {
          sessionIds: ids,
          places: Object.entries(places).map(([participantId, sessionId]) => ({ participantId, sessionId })),
          ...more
        },
        headers: { 'if-match': ifMatch }
      })
  }
}
