/** What crosses the API about countries and sectors. */
import { Type } from 'typebox'
import { view } from '../platform/contract.ts'
import { unLanguages } from './countries.ts'

const Names = Type.Object(Object.fromEntries(unLanguages.map((language) => [language, Type.String()])))

export const CountryQuery = Type.Object({
  region: Type.Optional(
    Type.String({ pattern: '^[0-9]{3}$', description: 'M49 code of a region or subregion, such as 035' })
  ),
  q: Type.Optional(Type.String({ minLength: 1, maxLength: 100, description: 'A country as people write it' }))
})
const CountryView = view('Country', {
  iso3: Type.String(),
  iso2: Type.String(),
  m49: Type.String(),
  unStatus: Type.String(),
  names: Names,
  formalEn: Type.String(),
  region: Type.String(),
  regionM49: Type.String(),
  subregion: Type.String(),
  subregionM49: Type.String(),
  groups: Type.Array(Type.String())
})
export const CountryList = view('CountryList', { items: Type.Array(CountryView) })
export const SectorList = view('SectorList', {
  items: Type.Array(view('Sector', { code: Type.String(), names: Names }))
})
