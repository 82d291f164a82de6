/** What is the same for every workshop: countries and sectors. Filled from the files in data/ at every start. */
import { boolean, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core'

/** Member States and non-member observer States of the United Nations; names are UN short names in six languages. */
export const countries = pgTable('countries', {
  iso3: text().primaryKey(),
  iso2: text().notNull(),
  m49: text().notNull(),
  unStatus: text('un_status').notNull(),
  names: jsonb().$type<Record<string, string>>().notNull(),
  articleThe: boolean('article_the').notNull(),
  formalEn: text('formal_en').notNull(),
  region: text().notNull(),
  regionM49: text('region_m49').notNull(),
  subregion: text().notNull(),
  subregionM49: text('subregion_m49').notNull(),
  groups: text().array().notNull()
})

export const sectors = pgTable('sectors', {
  code: text().primaryKey(),
  position: integer().notNull(),
  names: jsonb().$type<Record<string, string>>().notNull()
})
