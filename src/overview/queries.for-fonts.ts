/** SQL for the texts that documents print, where they have other letters than every font has. */
import { and, asc, eq, inArray, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import { unionAll } from 'drizzle-orm/pg-core'
import { sessionRoles, sessions } from '../agenda/tables.ts'
import { outcomes, remarks } from '../outcomes/tables.ts'
import type { Scope } from '../participants/rules.ts'
import { participants } from '../participants/tables.ts'
import type { Db } from '../platform/db/database.ts'
import { categories, rooms } from '../workshops/tables.ts'
import type { PrintedThing } from './rules.for-names.ts'
import { MAY_COME } from './rules.ts'

/** Latin, Cyrillic, and the punctuation of names. */
const COMMON = '^[\\u0020-\\u024F\\u0400-\\u045F\\u1E00-\\u1EFF\\u2010-\\u2015\\u2018-\\u201E\\u2020-\\u2022\\u2026]*$'
const hasUncommon = (texts: Record<string, SQLWrapper>): SQL =>
  sql`concat_ws(' ', ${sql.join(Object.values(texts), sql`, `)}) !~ ${COMMON}`

/** What is printed of something, by field. */
const thing = (kind: PrintedThing['kind'], id: SQLWrapper, name: SQLWrapper, texts: Record<string, SQLWrapper>) => {
  const pairs = Object.entries(texts).flatMap(([field, text]) => [sql`${field}::text`, text])
  return {
    kind: sql<PrintedThing['kind']>`${kind}::text`.as('kind'),
    id: sql<string>`${id}::text`.as('id'),
    name: sql<string>`${name}`.as('name'),
    texts: sql<PrintedThing['texts']>`json_build_object(${sql.join(pairs, sql`, `)})`.as('texts')
  }
}

/** Those who may come. */
export const listUncommonPeople = (db: Db, workshopId: string, { agencyId }: Scope): Promise<PrintedThing[]> => {
  const { id, honorific, displayName, nativeName, position, organisation } = participants
  const texts = { honorific, displayName, nativeName, position, organisation }
  return db
    .select(thing('participant', id, displayName, texts))
    .from(participants)
    .where(
      and(
        eq(participants.workshopId, workshopId),
        agencyId === undefined ? undefined : eq(participants.agencyId, agencyId),
        inArray(participants.state, [...MAY_COME]),
        hasUncommon(texts)
      )
    )
    .orderBy(asc(displayName), asc(id))
}

/** Everything that is not about one person: sessions, roles under the code of theirs, rooms, categories, outcomes. */
export const listUncommonThings = (db: Db, workshopId: string): Promise<PrintedThing[]> => {
  const ofSession = { title: sessions.title, abstract: sessions.abstract }
  const ofRole = { name: sessionRoles.name, talkTitle: sessionRoles.talkTitle }
  const ofOutcome = { text: outcomes.text, theme: outcomes.theme, owner: outcomes.owner }
  const ofRemark = { speaker: remarks.speaker, text: remarks.text }
  const inSession = and(eq(sessions.workshopId, sessionRoles.workshopId), eq(sessions.id, sessionRoles.sessionId))
  return unionAll(
    db
      .select(thing('session', sessions.id, sessions.code, ofSession))
      .from(sessions)
      .where(and(eq(sessions.workshopId, workshopId), hasUncommon(ofSession))),
    db
      .select(thing('role', sessionRoles.sessionId, sessions.code, ofRole))
      .from(sessionRoles)
      .innerJoin(sessions, inSession)
      .where(and(eq(sessionRoles.workshopId, workshopId), hasUncommon(ofRole))),
    db
      .select(thing('room', rooms.id, rooms.name, { name: rooms.name }))
      .from(rooms)
      .where(and(eq(rooms.workshopId, workshopId), hasUncommon({ name: rooms.name }))),
    db
      .select(thing('category', categories.id, categories.name, { name: categories.name }))
      .from(categories)
      .where(and(eq(categories.workshopId, workshopId), hasUncommon({ name: categories.name }))),
    db
      .select(thing('outcome', outcomes.id, sql`left(${outcomes.text}, 60)`, ofOutcome))
      .from(outcomes)
      .where(and(eq(outcomes.workshopId, workshopId), hasUncommon(ofOutcome))),
    db
      .select(thing('remark', remarks.id, remarks.speaker, ofRemark))
      .from(remarks)
      .where(and(eq(remarks.workshopId, workshopId), hasUncommon(ofRemark)))
  ).orderBy(sql`kind, name, id`)
}
