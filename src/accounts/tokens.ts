/** Secrets that are shown once and kept only as their SHA-256. They are random, so that no salt is needed. */
import { hash, randomBytes } from 'node:crypto'

const BITS = 256
const API_TOKEN = /^plenary_[A-Za-z0-9_-]{43}$/
const REFRESH_TOKEN = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.[A-Za-z0-9_-]{43}$/

/** 43 characters of base64url. */
const newSecret = (): string => randomBytes(BITS / 8).toString('base64url')

/** The prefix lets scanners of leaked secrets, and the guard, know what it is. */
export const newApiToken = (): string => `plenary_${newSecret()}`

export const isApiToken = (text: string): boolean => API_TOKEN.test(text)

/** Names its sign-in, so that a spent one is known for what it is, however many have followed it. */
export const newRefreshToken = (signInId: string): string => `${signInId}.${newSecret()}`

/** The id of the sign-in that a refresh token names; undefined for what is none. */
export const signInOfToken = (token: string): string | undefined => REFRESH_TOKEN.exec(token)?.[1]

/** SHA-256, in hexadecimal. */
export const hashOfToken = (token: string): string => hash('sha256', token, 'hex')
