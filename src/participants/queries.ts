/** SQL about single participants, their states and badge tokens. Absence is `undefined`. */
import { and, asc, count, eq, isNull, ne, sql } from 'drizzle-orm'
import type { Db, Transaction } from '../platform/db/database.ts'
import { nextVersion } from '../platform/db/versions.ts'
import { categories } from '../workshops/tables.ts'
import { badgeTokens, type NewParticipant, type Participant, participantStates, participants } from './tables.ts'

/** Joins participants with their category. */
export const inCategory = and(
  eq(categories.workshopId, participants.workshopId),
  eq(categories.id, participants.categoryId)
)

const one = (workshopId: string, id: string) => and(eq(participants.workshopId, workshopId), eq(participants.id, id))

export const lockParticipant = async (
  tx: Transaction,
  workshopId: string,
  id: string
): Promise<Participant | undefined> =>
  (await tx.select().from(participants).where(one(workshopId, id)).for('update'))[0]

/** How many confirmed people take a place. */
export const countPlacesTaken = async (db: Db, workshopId: string): Promise<number> => {
  const [row] = await db
    .select({ taken: count() })
    .from(participants)
    .innerJoin(categories, inCategory)
    .where(
      and(
        eq(participants.workshopId, workshopId),
        eq(participants.state, 'confirmed'),
        ne(categories.section, 'unlisted')
      )
    )
  return row?.taken ?? 0
}

/** The highest number of references such as P-12; 0 when there is none. */
export const lastReferenceNumber = async (db: Db, workshopId: string): Promise<number> => {
  const number = sql<number | null>`max((substring(${participants.reference} from '^P-([0-9]{1,9})$'))::int)`
  const [row] = await db.select({ number }).from(participants).where(eq(participants.workshopId, workshopId))
  return row?.number ?? 0
}

type Entered = {
  people: NewParticipant[]
  states: (typeof participantStates.$inferInsert)[]
  tokens: (typeof badgeTokens.$inferInsert)[]
}

/** People with the beginning of their history and a token each, the same number of each, by one statement for a thousand. */
export const insertArrivals = async (db: Db, { people, states, tokens }: Entered): Promise<void> => {
  for (let from = 0; from < people.length; from += 1000) {
    const part = <Row>(rows: Row[]) => rows.slice(from, from + 1000)
    const entered = db
      .$with('entered')
      .as(db.insert(participants).values(part(people)).returning({ id: participants.id }))
    const begun = db
      .$with('begun')
      .as(db.insert(participantStates).values(part(states)).returning({ id: participantStates.id }))
    await db.with(entered, begun).insert(badgeTokens).values(part(tokens))
  }
}

export const insertStates = async (db: Db, rows: (typeof participantStates.$inferInsert)[]): Promise<void> => {
  await db.insert(participantStates).values(rows)
}

export const insertBadgeTokens = async (db: Db, rows: (typeof badgeTokens.$inferInsert)[]): Promise<void> => {
  await db.insert(badgeTokens).values(rows)
}

/** The caller holds the row, and has compared the version. */
export const updateParticipant = async (
  tx: Transaction,
  workshopId: string,
  id: string,
  change: Partial<NewParticipant>
): Promise<void> => {
  await tx
    .update(participants)
    .set({ ...change, version: nextVersion(participants.version) })
    .where(one(workshopId, id))
}

/** When a person came, or came back, to the waiting list: the latest row of the history that says so. */
const waitingSince = sql`(
  select states.id from ${participantStates} states
  where states.workshop_id = ${participants.workshopId} and states.participant_id = ${participants.id}
    and states.to_state = 'waiting'
  order by states.id desc limit 1
)`

/** Who wait longest of those who need a place, at most `limit`, held until commit. */
export const lockWaiting = async (tx: Transaction, workshopId: string, limit: number): Promise<Participant[]> =>
  (
    await tx
      .select({ person: participants })
      .from(participants)
      .innerJoin(categories, inCategory)
      .where(
        and(
          eq(participants.workshopId, workshopId),
          eq(participants.state, 'waiting'),
          ne(categories.section, 'unlisted')
        )
      )
      .orderBy(waitingSince, asc(participants.createdAt), asc(participants.id))
      .limit(limit)
      .for('update', { of: participants })
  ).map(({ person }) => person)

export const listStates = (db: Db, workshopId: string, participantId: string) =>
  db
    .select({
      from: participantStates.fromState,
      to: participantStates.toState,
      reason: participantStates.reason,
      at: participantStates.changedAt,
      by: participantStates.changedBy
    })
    .from(participantStates)
    .where(and(eq(participantStates.workshopId, workshopId), eq(participantStates.participantId, participantId)))
    .orderBy(asc(participantStates.changedAt), asc(participantStates.id))

/** References and addresses on the list, to name those that a file brings again. */
export const listIdentities = (db: Db, workshopId: string) =>
  db
    .select({ reference: participants.reference, email: participants.email })
    .from(participants)
    .where(eq(participants.workshopId, workshopId))

export const revokeBadgeTokens = async (
  db: Db,
  workshopId: string,
  participantId: string,
  now: Date
): Promise<void> => {
  await db
    .update(badgeTokens)
    .set({ revokedAt: now })
    .where(
      and(
        eq(badgeTokens.workshopId, workshopId),
        eq(badgeTokens.participantId, participantId),
        isNull(badgeTokens.revokedAt)
      )
    )
}
