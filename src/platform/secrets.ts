/** One secret, and the keys for each purpose that are derived from it (HKDF, RFC 5869), so that none opens another. */
import { hkdfSync, randomBytes } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { CannotStart } from './cannot-start.ts'

/** `key('badges')` is always the same 32 bytes for the same secret, and tells nothing about `key('sign-in')`. */
export type Secrets = { key: (purpose: string) => Buffer }

export const openSecrets = (secret: string): Secrets => {
  const kept = new Map<string, Buffer>()
  const derive = (purpose: string) => Buffer.from(hkdfSync('sha256', secret, 'plenary', purpose, 32))
  return {
    key: (purpose) => {
      const key = kept.get(purpose) ?? derive(purpose)
      kept.set(purpose, key)
      return key
    }
  }
}

/** The secret in `dataDir`/secret, made the first time. Two processes that make it at once end up with the same one. */
export const keptSecret = (dataDir: string): string => {
  const file = path.join(dataDir, 'secret')
  const read = () => readFileSync(file, 'utf8').trim()
  try {
    return longEnough(file, read())
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  mkdirSync(dataDir, { recursive: true })
  const fresh = `${file}.${randomBytes(6).toString('hex')}`
  writeFileSync(fresh, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flush: true })
  try {
    linkSync(fresh, file) // whole or not at all, and never over another's
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(fresh, { force: true })
  }
  return longEnough(file, read())
}

const longEnough = (file: string, secret: string): string => {
  if (secret.length >= 32) return secret
  throw new CannotStart(`The secret in ${file} is damaged: put its copy back, or delete the file to make a new one.`)
}
