/** The order of a list of participants, as UN meetings print it. */
import { expect, test } from 'vitest'
import { stateAbove } from '../../src/participants/list.pdf.ts'
import { listCsv } from '../../src/participants/list.xlsx.ts'
import { type Orderable, orderedForLists, rankOf } from '../../src/participants/rules.for-order.ts'
import type { Workshop } from '../../src/workshops/tables.ts'

const person = (name: string, given: Partial<Orderable> = {}) => ({
  ...{ name, section: 'countries' as const, country: 'THA', organisation: '', headOfDelegation: false },
  ...given
})
const namesOf = (people: { name: string }[]) => people.map(({ name }) => name)
const AGENCIES = [
  { agency: 'UNOCT', name: 'United Nations Office of Counter-Terrorism' },
  { agency: 'UNODC', name: 'United Nations Office on Drugs and Crime' },
  { agency: 'UNDP', name: 'United Nations Development Programme' }
]

test('member States by their short names, then observer States, then who stands for none', () => {
  const people = [
    person('None', { country: null, organisation: 'African Union' }),
    person('Holy See', { country: 'VAT' }),
    person('Tunisia', { country: 'TUN' }),
    person('Türkiye', { country: 'TUR' }),
    person('Korea', { country: 'KOR' }),
    person("Côte d'Ivoire", { country: 'CIV' }),
    person('Croatia', { country: 'HRV' }),
    person('Palestine', { country: 'PSE' })
  ]
  expect(namesOf(orderedForLists(people))).toEqual([
    ...["Côte d'Ivoire", 'Croatia', 'Korea', 'Tunisia', 'Türkiye'],
    ...['Holy See', 'Palestine', 'None']
  ])
  const inFrench = orderedForLists(
    [person('Allemagne', { country: 'DEU' }), person('Afrique du Sud', { country: 'ZAF' })],
    'fr'
  )
  expect(namesOf(inFrench)).toEqual(['Afrique du Sud', 'Allemagne'])
})

test('in a delegation its head, then as the State named them, not by the alphabet', () => {
  const people = [person('Zoe'), person('Ana'), person('Head', { headOfDelegation: true })]
  expect(namesOf(orderedForLists(people))).toEqual(['Head', 'Zoe', 'Ana'])
})

test('United Nations entities as the workshop names its agencies, all others after them by name', () => {
  const of = (organisation: string) => person(organisation, { section: 'united-nations', country: null, organisation })
  const people = [
    'WHO',
    'UNDP',
    'UNODC Regional Office',
    'FAO',
    'UNODC',
    'United Nations Office of Counter-Terrorism'
  ].map(of)
  expect(namesOf(orderedForLists(people, 'en', AGENCIES))).toEqual([
    'United Nations Office of Counter-Terrorism',
    'UNODC',
    'UNODC Regional Office',
    'UNDP',
    'FAO',
    'WHO'
  ])
  expect(rankOf(of('UNDP-like'), AGENCIES)).toBeNull()
  expect(rankOf(person('Expert', { section: 'experts', organisation: 'UNDP' }), AGENCIES)).toBeNull()
})

test('a name and a rank that were frozen count more than those of today', () => {
  const names = (name: string) => ({ en: name, fr: name, es: name, ru: name, zh: name, ar: name })
  const people = [
    person('Zimbabwe', { country: 'ZWE' }),
    person('Eswatini, then Swaziland', { country: 'SWZ', countryNames: names('Swaziland') }),
    person('Finland', { country: 'FIN' }),
    person('Second', { section: 'united-nations', organisation: 'UNOCT', rank: 1 }),
    person('First', { section: 'united-nations', organisation: 'WHO', rank: 0 })
  ]
  expect(namesOf(orderedForLists(people, 'en', AGENCIES))).toEqual([
    'Finland',
    'Eswatini, then Swaziland',
    'Zimbabwe',
    'First',
    'Second'
  ])
})

test('files of a frozen list name States as they were named then', () => {
  const names = { en: 'Swaziland', fr: 'Swaziland', es: 'Swazilandia', ru: 'Свазиленд', zh: '斯威士兰', ar: 'سوازيلند' }
  const frozen = {
    ...person('', { country: 'SWZ', countryNames: names }),
    ...{
      id: '1',
      reference: 'P-1',
      honorific: '',
      givenNames: 'Ana',
      familyName: '',
      displayName: 'Ana',
      nativeName: ''
    },
    ...{
      sex: 'female' as const,
      sector: 'government',
      category: 'Delegate',
      agency: null,
      agencyId: null,
      position: ''
    },
    ...{ languages: [], listed: true, email: null, telephone: '' }
  }
  const workshop = { isDemonstration: false } as Workshop
  const state = (lang: 'en' | 'es') => listCsv(workshop, [frozen], 'participants', false, lang).includes(names[lang])
  expect([state('en'), state('es'), stateAbove(frozen, 'ar')]).toEqual([true, true, 'سوازيلند'])
})
