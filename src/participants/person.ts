/** What a form or a row says of a person -> the columns of a participant, with every fault that stands in the way. */
import type { Db } from '../platform/db/database.ts'
import { atField } from '../platform/problem.ts'
import { SECTORS, understandSector } from '../reference/sectors.ts'
import { type UnderstoodCountry, understandCountry } from '../reference/understand-country.ts'
import { unknownCountry } from '../workshops/country.ts'
import { listCategories } from '../workshops/queries.for-settings.ts'
import { listWorkshopAgencies } from '../workshops/queries.ts'
import { oneOf, sameName } from '../workshops/rules.ts'
import type { Category } from '../workshops/tables.ts'
import type { ParticipantChange } from './contract.ts'
import { emailTaken, referenceTaken } from './problems.ts'
import type { NewParticipant } from './tables.ts'

/** A fault of one field; the door says where the field was: a pointer, or a row and column. */
type Fault = { field: keyof ParticipantChange; detail: string }

/** What names in a workshop stand for, read once for many people. */
export type Book = {
  categories: Map<string, Category>
  agencies: Map<string, string>
  country: (text: string) => UnderstoodCountry
  categoryNames: string[]
  acronyms: string[]
}

/** A column of other things than countries would otherwise be compared with every name of every country. */
const MOST_SUGGESTIONS = 100

/** Asks about each spelling once. */
const countryReader = (): Book['country'] => {
  const read = new Map<string, UnderstoodCountry>()
  let unknown = 0
  return (text) => {
    const known = read.get(text)
    if (known) return known
    const understood = understandCountry(text, { suggest: unknown < MOST_SUGGESTIONS })
    if ('nearest' in understood) unknown++
    read.set(text, understood)
    return understood
  }
}

export const openBook = async (db: Db, workshopId: string): Promise<Book> => {
  const categories = await listCategories(db, workshopId)
  const agencies = await listWorkshopAgencies(db, workshopId)
  return {
    categories: new Map(categories.map((category) => [sameName(category.name), category])),
    agencies: new Map(agencies.map(({ agency, id }) => [sameName(agency), id])),
    country: countryReader(),
    categoryNames: categories.map(({ name }) => name),
    acronyms: agencies.map(({ agency }) => agency)
  }
}

type Resolved = Partial<Pick<NewParticipant, 'country' | 'sector' | 'categoryId' | 'agencyId' | 'email'>>

/** Country, sector, category, agency and address; what is not given is left out. Faults are complete, not only the first. */
export const resolveNames = (
  book: Book,
  given: ParticipantChange
): { resolved: Resolved; category?: Category; faults: Fault[] } => {
  const resolved: Resolved = {}
  const faults: Fault[] = []
  if (given.country === null) resolved.country = null
  else if (given.country !== undefined) {
    const understood = book.country(given.country)
    if ('country' in understood) resolved.country = understood.country.iso3
    else faults.push({ field: 'country', detail: unknownCountry(given.country, understood.nearest) })
  }
  if (given.sector !== undefined) {
    const sector = understandSector(given.sector)
    if (sector) resolved.sector = sector.code
    else
      faults.push({
        field: 'sector',
        detail: `"${given.sector}" is not a sector; write ${oneOf(SECTORS.map(({ names }) => names.en))}`
      })
  }
  const category = given.category === undefined ? undefined : book.categories.get(sameName(given.category))
  if (category) resolved.categoryId = category.id
  else if (given.category !== undefined) {
    faults.push({
      field: 'category',
      detail: `"${given.category}" is not a category of this workshop; write ${oneOf(book.categoryNames)}`
    })
  }
  if (given.agency === null) resolved.agencyId = null
  else if (given.agency !== undefined) {
    const agencyId = book.agencies.get(sameName(given.agency))
    if (agencyId) resolved.agencyId = agencyId
    else {
      const known = book.acronyms.length === 0 ? 'it has no agencies yet' : `write ${oneOf(book.acronyms)}`
      faults.push({ field: 'agency', detail: `"${given.agency}" has no part in this workshop; ${known}` })
    }
  }
  if (given.email !== undefined) resolved.email = given.email?.toLowerCase() ?? null
  return { resolved, ...(category && { category }), faults }
}

/** A person of the section of countries stands under a country. Nothing is added where the country has a fault already. */
export const countryFaults = (
  section: Category['section'] | undefined,
  country: string | null | undefined,
  known: { field: string }[]
): Fault[] =>
  section !== 'countries' || country || known.some(({ field }) => field === 'country')
    ? []
    : [{ field: 'country', detail: 'is needed for national delegates' }]

/** What it means when the database refuses a person: for `onConstraint`. */
export const identityTaken = {
  participants__email: () => emailTaken('This address is already on the list.', atField('email', 'is on the list')),
  participants__reference: () =>
    referenceTaken('This reference is already on the list.', atField('reference', 'is on the list'))
}
