/** Gives a new database what it begins with. */
import type { Services } from './services.ts'

/** `demonstration`: this database holds made-up people. `seeded`: it was given them just now. */
export const prepareDatabase = async (_services: Services): Promise<{ demonstration: boolean; seeded: boolean }> => ({
  demonstration: false,
  seeded: false
})
