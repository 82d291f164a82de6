/** Counts of confirmed people: of all for organisers, of the own for officers. */
import { describe, expect, test } from 'vitest'
import { statisticsOf } from '../../src/statistics/rules.ts'
import { testApp } from '../support/app.ts'
import { makeAgency, makePerson, makeWorkshop } from '../support/make.ts'

const it = testApp()

const person = { country: 'THA', sector: 'government', sex: 'female', agency: 'UNDP', section: 'countries' } as const

describe('counts', () => {
  test('of nobody are empty', () => {
    expect(statisticsOf([])).toEqual({
      total: 0,
      byCountry: [],
      byCountryAndSector: [],
      bySector: [],
      bySex: [],
      byAgency: []
    })
  })

  test('have a row for what is not recorded, and add up', () => {
    const people = [
      person,
      { ...person, sex: 'not-recorded' as const, agency: null },
      { ...person, country: null, sector: 'united-nations' }
    ]
    const { byCountry, bySector, bySex, byAgency, total } = statisticsOf(people)
    expect(total).toBe(3)
    for (const rows of [byCountry, bySector, bySex, byAgency])
      expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(3)
    expect(bySex.map(({ key, count }) => [key, count])).toEqual([
      ['female', 2],
      ['not-recorded', 1]
    ])
    expect(byAgency).toContainEqual({ key: 'none', label: 'No inviting agency', count: 1 })
    expect(byCountry.map(({ key }) => key)).toEqual(['THA', 'none'])
  })

  test('of each country are told by sector, with those of none', () => {
    const media = { ...person, sector: 'media' }
    const { byCountryAndSector } = statisticsOf([person, media, person, { ...media, country: null }])
    expect(byCountryAndSector).toEqual([
      {
        key: 'THA',
        label: 'Thailand',
        count: 3,
        sectors: [
          { key: 'government', label: 'Government', count: 2 },
          { key: 'media', label: 'Media', count: 1 }
        ]
      },
      expect.objectContaining({ key: 'none', count: 1, sectors: [{ key: 'media', label: 'Media', count: 1 }] })
    ])
  })

  test('of countries stand by their names, not by codes or bytes', () => {
    const people = ['CZE', 'CHE', 'CIV', 'TUR', 'CRI', 'TUN'].map((country) => ({ ...person, country }))
    expect(statisticsOf(people).byCountry.map(({ label }) => label)).toEqual([
      'Costa Rica',
      'Côte d’Ivoire',
      'Czechia',
      'Switzerland',
      'Tunisia',
      'Türkiye'
    ])
  })
})

test('organisers are told of everybody who is confirmed, officers of the people whom their agency invited', async () => {
  const workshop = await makeWorkshop(it.db)
  const [own, other] = [await makeAgency(it.db, workshop), await makeAgency(it.db, workshop)]
  await makePerson(it.db, workshop, { agencyId: own.id, country: 'BGD', sex: 'male' })
  await makePerson(it.db, workshop, { agencyId: other.id })
  await makePerson(it.db, workshop, { agencyId: own.id, state: 'waiting' })
  await makePerson(it.db, await makeWorkshop(it.db))
  const ask = async (as: Awaited<ReturnType<typeof it.asMember>>) =>
    (await as('GET', `/api/v1/workshops/${workshop.slug}/statistics`)).json()
  const whole = await ask(await it.asMember(workshop, 'organiser'))
  expect([whole.total, whole.byAgency.length]).toEqual([2, 2])
  expect(await ask(await it.asMember(workshop, 'agency-officer', own.id))).toEqual({
    total: 1,
    byCountry: [{ key: 'BGD', label: 'Bangladesh', count: 1 }],
    byCountryAndSector: [
      { key: 'BGD', label: 'Bangladesh', count: 1, sectors: [{ key: 'government', label: 'Government', count: 1 }] }
    ],
    bySector: [{ key: 'government', label: 'Government', count: 1 }],
    bySex: [{ key: 'male', label: 'Male', count: 1 }],
    byAgency: [{ key: own.acronym, label: own.acronym, count: 1 }]
  })
})
