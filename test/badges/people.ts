/** Badges for tests: one of everything, and the forty people of the demonstration in their thirteen scripts. */
import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import type { Badge, BadgeEvent } from '../../src/badges/fields.ts'
import { badgeToken } from '../../src/participants/badge-token.ts'
import { fromRoot } from '../../src/platform/root.ts'
import { countries, printedCountryName } from '../../src/reference/countries.ts'
import { DEFAULT_CATEGORIES } from '../../src/workshops/rules.ts'

export const PRINTED_AT = new Date('2026-11-09T09:00:00.000Z')
export const EVENT: BadgeEvent = {
  lang: 'en',
  title: 'PVE NAP Workshop, Bangkok 2017',
  agencies: ['UNOCT', 'UNODC', 'UNDP', 'UN-Women', 'UNV'],
  days: '27–29 November 2017',
  place: 'Bangkok, Thailand',
  isDemonstration: true
}

export const tokenOf = (id: string): string => badgeToken(Buffer.from('tests'), id)

/** A national delegate, unless said otherwise. */
export const badge = (given: Partial<Badge> = {}): Badge => ({
  honorific: 'Ms.',
  name: 'Nusrat Jahan Chowdhury',
  familyName: 'Jahan Chowdhury',
  nativeName: 'নুসরাত জাহান চৌধুরী',
  languages: ['en', 'bn'],
  position: 'Joint Secretary',
  organisation: 'Ministry of Home Affairs',
  country: { name: 'Bangladesh', iso2: 'BD' },
  category: { letter: 'D', name: 'Delegate', colour: '#a61e2b' },
  token: tokenOf('one'),
  ...given
})

type Row = Record<
  | 'Ref'
  | 'Title'
  | 'Given name(s)'
  | 'Family name'
  | 'Name in own script'
  | 'Category'
  | 'Country'
  | 'Representing'
  | 'Position'
  | 'Languages'
  | 'Head of delegation',
  string
>

const categoryOf = (row: Row) => {
  const own = DEFAULT_CATEGORIES.find(({ name }) => name === row.Category)!
  const heads = DEFAULT_CATEGORIES.find(({ forHeads }) => forHeads)!
  return { section: own.section, category: row['Head of delegation'] === 'yes' ? heads : own }
}

export const demonstrationBadges = (): Badge[] => {
  const rows: Row[] = parse(readFileSync(fromRoot('src/demonstration/data/delegates.csv')), { columns: true })
  return rows.map((row) => {
    const { section, category } = categoryOf(row)
    const country = section === 'countries' ? countries.find(({ names }) => names.en === row.Country) : undefined
    return {
      honorific: row.Title,
      name: `${row['Given name(s)']} ${row['Family name']}`.trim(),
      familyName: row['Family name'],
      nativeName: row['Name in own script'],
      languages: row.Languages.split(';'),
      position: row.Position,
      organisation: row.Representing,
      country: country && { name: printedCountryName(country.iso3), iso2: country.iso2 },
      category,
      token: tokenOf(row.Ref)
    }
  })
}
