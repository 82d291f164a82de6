/** A list that was exported, in whatever language, is understood when it comes back. */
import { expect, test } from 'vitest'
import { LANGUAGES } from '../../src/platform/i18n.ts'
import { testApp } from '../support/app.ts'
import { openImport } from './imports.ts'

const it = testApp()

const PEOPLE = [
  {
    reference: 'D-1',
    honorific: 'Dr',
    givenNames: 'Awa',
    familyName: 'Diallo',
    displayName: 'Awa D. Diallo',
    nativeName: 'أوا ديالو',
    sex: 'female',
    country: 'CIV',
    sector: 'civil-society',
    organisation: 'House of Peace',
    position: 'Director',
    agency: 'UNDP',
    email: 'awa@example.org',
    telephone: '+225 1 23',
    languages: ['fr', 'en'],
    dietaryNeeds: 'no nuts',
    headOfDelegation: true,
    listed: true
  },
  { reference: 'D-2', givenNames: 'Sok', familyName: '', country: 'KHM', sex: 'not-recorded', listed: false }
]

const known = ({ id: _, version: __, createdAt: ___, changedAt: ____, ...person }: Record<string, unknown>) => person

test.each(LANGUAGES)('as a workbook in the language %s', async (lang) => {
  const from = await openImport(it, { agencies: ['UNDP'] })
  for (const person of PEOPLE) await from.register(person)
  const exported = await from.organiser('GET', from.url(`/participants.xlsx?face=internal&lang=${lang}`))

  const to = await openImport(it, { agencies: ['UNDP'] })
  expect(await to.faults(exported.rawPayload)).toEqual([])
  expect((await to.dry(exported.rawPayload)).ignoredColumns).toHaveLength(1)
  expect((await to.send(exported.rawPayload)).statusCode).toBe(201)
  expect((await to.list()).map(known)).toEqual((await from.list()).map(known))
})
