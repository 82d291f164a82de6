/** Serves the console: one shell for all its addresses, and the files that the build made, which never change under a name. */
import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import files from '@fastify/static'
import { Type } from 'typebox'
import { HTML } from './html.ts'
import type { Routes } from './plugin.ts'

/** Scripts and styles of our own files; the styles that the kit writes at run time carry the nonce. No inline script at all. */
const policyWith = (nonce: string) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'"
  ].join(';')

const NOT_BUILT = '<!doctype html><title>Plenary</title><p>The console is not built yet: run npm run build.</p>'

const readShell = (folder: string) => {
  const path = join(folder, 'index.html')
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}

/** `folder` is where the build put index.html and assets/. Without it the console's addresses answer 503. */
export const consoleFiles =
  (folder: string): Routes =>
  async (app) => {
    const schema = { hide: true, tags: ['pages'], summary: 'The console' }
    const shell = readShell(folder)
    await app.register(files, {
      root: join(folder, 'assets'),
      serve: false,
      preCompressed: true,
      immutable: true,
      maxAge: '1y'
    })

    app.get(
      '/console/assets/:file',
      {
        config: { needs: 'public', rateLimit: false },
        schema: { ...schema, params: Type.Object({ file: Type.String({ pattern: '^[A-Za-z0-9_.-]{1,200}$' }) }) }
      },
      async (request, reply) => {
        const { file } = request.params
        if (!existsSync(join(folder, 'assets', file))) return reply.callNotFound()
        return reply.sendFile(file)
      }
    )

    for (const url of ['/console', '/console/*']) {
      app.get(url, { config: { needs: 'public' }, schema }, async (_request, reply) => {
        const page = shell
        if (page === undefined) return reply.code(503).type(HTML).send(NOT_BUILT)
        const nonce = randomBytes(16).toString('base64')
        return reply
          .type(HTML)
          .header('content-security-policy', policyWith(nonce))
          .header('cache-control', 'no-cache')
          .send(page.replaceAll('__NONCE__', nonce))
      })
    }
  }
