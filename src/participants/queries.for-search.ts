/** SQL that finds people: by filters and words, in an order, from a position in it. */
import { and, eq, inArray, isNull, or, type SQL, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { agencies } from '../agencies/tables.ts'
import { countries, sectors } from '../reference/tables.ts'
import { categories } from '../workshops/tables.ts'
import type { Sorting } from './contract.for-search.ts'
import type { ParticipantFilter } from './contract.ts'
import { ALIKE, IGNORED_MARKS, NOBODYS, partsOf, searchWords } from './rules.for-search.ts'
import { type Order, orderIn } from './rules.for-sorting.ts'
import type { Scope } from './rules.ts'
import { participants } from './tables.ts'

const literally = (text: string) => `%${text.replace(/[\\%_]/g, '\\$&')}%`

/** By ICU: Á and á are one letter whatever the locale of the database. */
const searched = sql`translate(regexp_replace(normalize(lower(concat_ws(E'\\n', ${participants.displayName},
  ${participants.givenNames}, ${participants.familyName}, ${participants.nativeName}, ${participants.organisation},
  ${participants.reference}, ${participants.email}) collate "und-x-icu"), NFKD),
  ${sql.raw(`'[${IGNORED_MARKS}]'`)}, '', 'g'), ${ALIKE.from}, ${ALIKE.to})`

const among = (column: PgColumn, wanted: string[] | undefined): SQL | undefined => {
  if (wanted === undefined) return undefined
  const values = wanted.filter((value) => value !== NOBODYS)
  const none = values.length < wanted.length ? isNull(column) : undefined
  return or(values.length > 0 ? inArray(column, values) : undefined, none)
}

export const inScope = (workshopId: string, scope: Scope): SQL | undefined =>
  and(
    eq(participants.workshopId, workshopId),
    scope.agencyId === undefined ? undefined : eq(participants.agencyId, scope.agencyId)
  )

/** Folded once for all words: 15 microseconds a person. */
export const holdsWords = (q: string | undefined): SQL | undefined => {
  const words = searchWords(q ?? '').map((word) => sql`${literally(word)}`)
  return words.length === 0 ? undefined : sql`${searched} like all (array[${sql.join(words, sql`, `)}])`
}

export const fits = (workshopId: string, scope: Scope, filter: ParticipantFilter): SQL | undefined =>
  and(
    inScope(workshopId, scope),
    among(participants.country, filter.country),
    filter.sector && inArray(participants.sector, filter.sector),
    filter.category && inArray(categories.name, filter.category),
    filter.state && inArray(participants.state, filter.state),
    among(agencies.acronym, filter.agency),
    filter.headOfDelegation === undefined ? undefined : eq(participants.headOfDelegation, filter.headOfDelegation),
    filter.listed === undefined ? undefined : eq(participants.listed, filter.listed),
    holdsWords(filter.q)
  )

const inUnicode = (text: SQL) => sql`(${text} collate "und-x-icu")`
const milliseconds = (at: PgColumn) => sql`(extract(epoch from ${at}) * 1000)::bigint`

/** What each order compares before the name decides, in the forms that the rules name. Who has none comes last. */
const keysOf = (lang: string): Record<Order, SQL[]> => ({
  name: [],
  country: [
    sql`(${participants.country} is null)`,
    inUnicode(sql`coalesce(
      (select ${countries.names} ->> ${lang} from ${countries} where ${countries.iso3} = ${participants.country}), '')`)
  ],
  sector: [sql`(select ${sectors.position} from ${sectors} where ${sectors.code} = ${participants.sector})`],
  category: [sql`${categories.position}`],
  state: [sql`array_position(enum_range(null::participant_state), ${participants.state})`],
  agency: [sql`(${participants.agencyId} is null)`, inUnicode(sql`coalesce(${agencies.acronym}, '')`)],
  organisation: [sql`(${participants.organisation} = '')`, inUnicode(sql`${participants.organisation}`)],
  // P-2 before P-10
  reference: [
    inUnicode(sql`substring(${participants.reference} from '^[^0-9]*')`),
    sql`coalesce(substring(${participants.reference} from '[0-9]{1,15}')::bigint, -1)`,
    inUnicode(sql`${participants.reference}`)
  ],
  createdAt: [milliseconds(participants.createdAt)],
  changedAt: [milliseconds(participants.changedAt)]
})

const CASTS = { text: 'text collate "und-x-icu"', boolean: 'boolean', integer: 'bigint', id: 'uuid' }

/** An order that is never ambiguous, the place of a row in it, and what lies behind a place. */
export const ordering = ({ sort, lang = 'en' }: Sorting) => {
  const { order, descends } = orderIn(sort)
  const keys = [...keysOf(lang)[order], sql`${participants.sortKey}`, sql`${participants.id}`]
  const casts = partsOf(order).map((part) => sql.raw(CASTS[part]))
  const list = (parts: SQL[]) => sql.join(parts, sql`, `)
  return {
    orderBy: keys.map((key) => sql`${key} ${sql.raw(descends ? 'desc' : 'asc')}`),
    place: sql<string[]>`array[${list(keys.map((key) => sql`(${key})::text`))}]`,
    behind: (place: string[]): SQL => {
      const given = casts.map((cast, i) => sql`${place[i]}::${cast}`)
      return sql`(${list(keys)}) ${sql.raw(descends ? '<' : '>')} (${list(given)})`
    }
  }
}
