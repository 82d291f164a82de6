/** Papers and slides of sessions: what they are, their versions, and the bytes in pieces. */
import { sql } from 'drizzle-orm'
import { check, foreignKey, index, integer, pgEnum, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { sessions } from '../agenda/tables.ts'
import { bytes, instant, workshopId } from '../platform/db/columns.ts'

/** Who may see it: everybody who sees the agenda, confirmed participants, or the team alone. */
export const materialVisibility = pgEnum('material_visibility', ['public', 'participants', 'secretariat'])

export const materials = pgTable(
  'materials',
  {
    workshopId: workshopId(),
    id: uuid().notNull(),
    sessionId: uuid('session_id').notNull(),
    title: text().notNull(),
    visibility: materialVisibility().notNull(),
    /** A language of the list of languages; null: none, such as a picture. */
    language: text(),
    position: integer().notNull(),
    version: integer().notNull().default(1),
    createdAt: instant('created_at').notNull(),
    changedAt: instant('changed_at').notNull()
  },
  (t) => [
    primaryKey({ name: 'materials__key', columns: [t.workshopId, t.id] }),
    foreignKey({
      name: 'materials__session',
      columns: [t.workshopId, t.sessionId],
      foreignColumns: [sessions.workshopId, sessions.id]
    }),
    check('materials__title_filled', sql`${t.title} <> ''`),
    index('materials__of_session').on(t.workshopId, t.sessionId, t.position)
  ]
)

/** Each upload is a version of its own; the highest number is what readers get. */
export const materialVersions = pgTable(
  'material_versions',
  {
    workshopId: workshopId(),
    materialId: uuid('material_id').notNull(),
    number: integer().notNull(),
    /** Found by looking into the file, never by what it was called. */
    mediaType: text('media_type').notNull(),
    /** In bytes. */
    size: integer().notNull(),
    sha256: text().notNull(),
    uploadedBy: uuid('uploaded_by'),
    uploadedAt: instant('uploaded_at').notNull()
  },
  (t) => [
    primaryKey({ name: 'material_versions__key', columns: [t.workshopId, t.materialId, t.number] }),
    foreignKey({
      name: 'material_versions__material',
      columns: [t.workshopId, t.materialId],
      foreignColumns: [materials.workshopId, materials.id]
    }).onDelete('cascade'),
    check('material_versions__number', sql`${t.number} > 0 and ${t.size} > 0`)
  ]
)

/** In pieces, so that no large file has to be in memory whole. */
export const materialPieces = pgTable(
  'material_pieces',
  {
    workshopId: workshopId(),
    materialId: uuid('material_id').notNull(),
    number: integer().notNull(),
    position: integer().notNull(),
    bytes: bytes().notNull()
  },
  (t) => [
    primaryKey({ name: 'material_pieces__key', columns: [t.workshopId, t.materialId, t.number, t.position] }),
    foreignKey({
      name: 'material_pieces__version',
      columns: [t.workshopId, t.materialId, t.number],
      foreignColumns: [materialVersions.workshopId, materialVersions.materialId, materialVersions.number]
    }).onDelete('cascade')
  ]
)

export type Material = typeof materials.$inferSelect
export type MaterialVersion = typeof materialVersions.$inferSelect
