/** Turns a violated constraint, by its name in the schema, into the problem that it means. */
import { DrizzleQueryError } from 'drizzle-orm'
import { DatabaseError } from 'pg'

const violated = (error: unknown): string | undefined => {
  const cause = error instanceof DrizzleQueryError ? error.cause : error
  return cause instanceof DatabaseError ? cause.constraint : undefined
}

export const isConstraint = (error: unknown, name: string): boolean => violated(error) === name

/** For `.catch()`: throws what the constraint's name means, or the error as it came. */
export const onConstraint =
  (meaning: Record<string, () => Error>) =>
  (error: unknown): never => {
    const name = violated(error)
    throw (name !== undefined && meaning[name]?.()) || error
  }
