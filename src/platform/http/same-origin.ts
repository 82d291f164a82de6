/** Refuses requests forged by other sites: unsafe ones must come from our own pages, or carry no cookie. Plain forms work. */
import fp from 'fastify-plugin'
import { crossSite } from './kinds.ts'
import { alsoAnswers, isUnsafe } from './responses.ts'

/** Fetch Metadata (W3C) first; without it the Origin (RFC 6454); without both only what carries no cookie passes. */
export const sameOriginOnly = fp(
  async (app) => {
    app.addHook('onRoute', (route) => {
      if (isUnsafe(route.method)) alsoAnswers(route, crossSite)
    })
    app.addHook('onRequest', async (request) => {
      if (!isUnsafe(request.method)) return
      const { 'sec-fetch-site': site, origin, cookie, authorization } = request.headers
      // no page of another site can make a browser send Authorization without our consent (CORS), which nobody gets
      if (authorization !== undefined || site === 'same-origin' || site === 'none') return
      // browsers send Sec-Fetch-Site to https and localhost only; programmes send neither
      const isOurs =
        origin === undefined ? cookie === undefined : URL.canParse(origin) && new URL(origin).host === request.host
      if (site === undefined && isOurs) return
      throw crossSite('Changes are taken from pages of this site, or from programmes that send a bearer token.')
    })
  },
  { name: 'same-origin-only' }
)
