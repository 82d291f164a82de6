/** SQL about countries and sectors: brings the tables to what the files say. */
import { sql } from 'drizzle-orm'
import type { Db } from '../platform/db/database.ts'
import { countries as known } from './countries.ts'
import { SECTORS } from './sectors.ts'
import { countries, sectors } from './tables.ts'

/** Run at every start: rows follow the files in data/, and none is removed, since people may refer to it. */
export const syncReference = async (db: Db): Promise<void> => {
  await db
    .insert(countries)
    .values(known.map(({ isoNameEn: _, ...country }) => ({ ...country, groups: [...country.groups] })))
    .onConflictDoUpdate({
      target: countries.iso3,
      set: Object.fromEntries(
        [
          'iso2',
          'm49',
          'un_status',
          'names',
          'article_the',
          'formal_en',
          'region',
          'region_m49',
          'subregion',
          'subregion_m49',
          'groups'
        ].map((name) => [
          name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()),
          sql.raw(`excluded.${name}`)
        ])
      )
    })
  await db
    .insert(sectors)
    .values(SECTORS.map(({ code, position, names }) => ({ code, position, names })))
    .onConflictDoUpdate({ target: sectors.code, set: { position: sql`excluded.position`, names: sql`excluded.names` } })
}
