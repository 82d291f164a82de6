/** A country in a request, as people write it -> its alpha-3 code, or a fault beside the field. */
import type { FieldFault } from '../platform/problem.ts'
import { understandCountry } from '../reference/understand-country.ts'
import { oneOf } from './rules.ts'

/** What to say of a country that nobody knows: the nearest names, if any are near. */
export const unknownCountry = (text: string, nearest: string[]): string =>
  nearest.length === 0
    ? `"${text}" is not a Member or Observer State of the United Nations`
    : `"${text}" is not a country that we know; did you mean ${oneOf(nearest)}?`

/** ISO 3166-1 alpha-3, or the fault to answer. */
export const countryCode = (text: string, pointer = '#/body/country'): { iso3: string } | { fault: FieldFault } => {
  const understood = understandCountry(text)
  if ('country' in understood) return { iso3: understood.country.iso3 }
  return { fault: { pointer, detail: unknownCountry(text, understood.nearest) } }
}
