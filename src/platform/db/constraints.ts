/** Turns a violated constraint, by its name in the schema, into the problem that it means. */
import { DrizzleQueryError } from 'drizzle-orm'
import { DatabaseError } from 'pg'

/** For `.catch()`: throws what the constraint's name means, or the error as it came. */
export const onConstraint =
  (meaning: Record<string, () => Error>) =>
  (error: unknown): never => {
    const cause = error instanceof DrizzleQueryError ? error.cause : error
    const name = cause instanceof DatabaseError ? cause.constraint : undefined
    throw (name !== undefined && meaning[name]?.()) || error
  }
