/** The workshop of the demonstration on the test's own database, and its accounts as callers. */
import { eq } from 'drizzle-orm'
import { users } from '../../src/accounts/tables.ts'
import { seedDemonstration } from '../../src/demonstration/seed.ts'
import type { Workshop } from '../../src/workshops/tables.ts'
import type { Caller, testApp } from './app.ts'

export type Demonstration = {
  workshop: Workshop
  url: string
  /** By the part of the address before the @: `organiser`, `officer-unodc`, `desk`. */
  as: (name: string) => Promise<Caller>
}

/** Call it in `beforeAll`, after `testApp()`. */
export const openDemonstration = async (it: ReturnType<typeof testApp>): Promise<Demonstration> => {
  const workshop = await it.db.transaction((db) => seedDemonstration({ ...it.services, db }))
  return {
    workshop,
    url: `/api/v1/workshops/${workshop.slug}`,
    as: async (name) => {
      const [user] = await it.db
        .select()
        .from(users)
        .where(eq(users.email, `${name}@plenary.example`))
      if (!user) throw new Error(`nobody signs in as ${name}`)
      return it.as(user)
    }
  }
}
