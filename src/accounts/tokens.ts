/** Secrets that are shown once and kept only as their SHA-256. They are random, so that no salt is needed. */
import { createHash, randomBytes } from 'node:crypto'

const BITS = 256
const API_TOKEN = /^plenary_[A-Za-z0-9_-]{43}$/

/** 43 characters of base64url. */
export const newRefreshToken = (): string => randomBytes(BITS / 8).toString('base64url')

/** The prefix lets scanners of leaked secrets, and the guard, know what it is. */
export const newApiToken = (): string => `plenary_${newRefreshToken()}`

export const isApiToken = (text: string): boolean => API_TOKEN.test(text)

/** SHA-256, in hexadecimal. */
export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('hex')
