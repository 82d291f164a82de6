/** The two cookies of somebody who is signed in on a browser: what they are called and where they go. */
import type { CookieSerializeOptions } from '@fastify/cookie'

type Site = { publicUrl: string }

const isSecure = ({ publicUrl }: Site) => publicUrl.startsWith('https:')

/** The refresh token goes nowhere else. */
const REFRESH_PATH = '/api/v1/auth'

/** `__Host-` (RFC 6265bis, section 4.1.3.2) binds a cookie to this host and to /; it is to be had over https only. */
export const accessCookieName = (site: Site): string => (isSecure(site) ? '__Host-plenary' : 'plenary')
export const refreshCookieName = (site: Site): string =>
  isSecure(site) ? '__Secure-plenary-refresh' : 'plenary-refresh'

const options = (site: Site, path: string): CookieSerializeOptions => ({
  httpOnly: true,
  sameSite: 'lax',
  secure: isSecure(site),
  path
})
export const accessCookie = (site: Site): CookieSerializeOptions => options(site, '/')
export const refreshCookie = (site: Site): CookieSerializeOptions => options(site, REFRESH_PATH)
