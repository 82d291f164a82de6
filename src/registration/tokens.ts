/** The secrets that let people at their own registration: in a link that is sent by mail, and in a cookie after it. */
import { createHmac, randomBytes } from 'node:crypto'
import type { CookieSerializeOptions } from '@fastify/cookie'

const SECRET = /^[A-Za-z0-9_-]{43}$/

/** 32 bytes as base64url, derived from the id of the link, so that the job that sends the mail can make it. */
export const linkToken = (key: Buffer, id: string): string => createHmac('sha256', key).update(id).digest('base64url')

/** 32 random bytes as base64url. */
export const newSecret = (): string => randomBytes(32).toString('base64url')

/** Could it be one? Spares the database what scanners send. */
export const isSecret = (text: string | undefined): text is string => text !== undefined && SECRET.test(text)

type Site = { publicUrl: string }
const isSecure = ({ publicUrl }: Site) => publicUrl.startsWith('https:')

/** `__Host-` binds it to this host and to / (RFC 6265bis, section 4.1.3.2); it is to be had over https only. */
export const cookieName = (site: Site): string =>
  isSecure(site) ? '__Host-plenary-registration' : 'plenary-registration'

export const cookieOptions = (site: Site): CookieSerializeOptions => ({
  httpOnly: true,
  sameSite: 'lax',
  secure: isSecure(site),
  path: '/'
})
