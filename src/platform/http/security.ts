/** Headers that browsers and search engines obey: nothing is loaded from elsewhere, nothing framed, nothing leaked. */
import helmet from '@fastify/helmet'
import fp from 'fastify-plugin'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** For public pages that search engines may find. */
    isIndexed?: boolean
  }
}

const SELF = ["'self'"]
const NONE = ["'none'"]
const YEAR = 365 * 24 * 60 * 60

/** No page needs a script, so none is allowed. HSTS only over https, else a developer's browser would remember it. */
export const securityHeaders = fp<{ publicUrl: string }>(
  async (app, { publicUrl }) => {
    await app.register(helmet, {
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: NONE,
          styleSrc: SELF,
          imgSrc: ["'self'", 'data:'],
          fontSrc: SELF,
          formAction: SELF,
          frameAncestors: NONE,
          baseUri: NONE
        }
      },
      referrerPolicy: { policy: 'no-referrer' },
      strictTransportSecurity: publicUrl.startsWith('https:') && { maxAge: YEAR },
      xFrameOptions: { action: 'deny' }
    })
    app.addHook('onSend', async (request, reply) => {
      if (request.routeOptions.config?.isIndexed !== true || reply.statusCode >= 400)
        reply.header('x-robots-tag', 'noindex')
      if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store')
    })
  },
  { name: 'security-headers' }
)
