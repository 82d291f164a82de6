/** Keeps and checks passwords by argon2id, at the cost that OWASP's Password Storage Cheat Sheet asks for. */
import { hash, type Options, verify } from '@node-rs/argon2'

/** Algorithm 2 is argon2id; memory in KiB: 19 MiB, two passes, one lane. */
const COST: Options = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 }

const SHORTEST = 12
/** Fewer letters of an e-mail address than these are in many passwords by chance. */
const TELLING = 4

/** The same letters typed on another keyboard are the same password (NIST SP 800-63B, section 3.1.1.2). */
const normal = (password: string) => password.normalize('NFC')

/** PHC string format. */
export const hashPassword = (password: string): Promise<string> => hash(normal(password), COST)

let decoy: Promise<string> | undefined

/** Without a hash, as for an unknown address, it takes as long and is false: the time tells nobody who has an account. */
export const isPassword = async (kept: string | undefined, password: string): Promise<boolean> => {
  decoy ??= hashPassword('a password that nobody has')
  const matches = await verify(kept ?? (await decoy), normal(password))
  return matches && kept !== undefined
}

/** Why a password is too weak; undefined: it will do. */
export const weaknessOf = (password: string, email: string): string | undefined => {
  if ([...normal(password)].length < SHORTEST) return `needs ${SHORTEST} characters or more`
  const plain = password.toLowerCase()
  const [name = ''] = email.trim().toLowerCase().split('@', 1)
  if (name.length >= TELLING && plain.includes(name)) return 'holds the e-mail address'
  return new Set(plain).size < 5 ? 'repeats the same few characters' : undefined
}
