/** The command that makes the first account of an installation, and any other. */
import { randomBytes } from 'node:crypto'
import { createUser } from './accounts/create-user.ts'
import { CannotStart } from './platform/cannot-start.ts'
import { Problem } from './platform/problem.ts'
import type { Services } from './services.ts'

const USAGE = 'Write: user ADDRESS NAME [convener] [administrator]'

/** `words` are those of the command line. Gives the password, of 120 random bits, that is kept nowhere. */
export const addUser = async (services: Pick<Services, 'db' | 'clock'>, words: string[]): Promise<string> => {
  const [email = '', displayName = '', ...roles] = words
  const unknown = roles.find((role) => role !== 'convener' && role !== 'administrator')
  if (!/^[^@\s]+@[^@\s]+$/.test(email) || displayName.trim() === '' || unknown !== undefined)
    throw new CannotStart(USAGE)
  const password = randomBytes(15).toString('base64url')
  const user = {
    email,
    displayName,
    password,
    mayConvene: roles.includes('convener'),
    isAdministrator: roles.includes('administrator')
  }
  await createUser(services, undefined, user).catch((error: unknown) => {
    throw error instanceof Problem ? new CannotStart(error.message) : error
  })
  return password
}
