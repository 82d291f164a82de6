/** The style sheet of the public pages, at an address that changes with its content. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fromRoot } from '../root.ts'
import type { Routes } from './plugin.ts'

/** In the order in which one overrules the other. */
const PARTS = [
  'tokens',
  'elements',
  'frame',
  'pieces',
  'workshops',
  'agenda',
  'sessions',
  'forms',
  'letters',
  'take-along',
  'print'
]
const css = PARTS.map((part) => readFileSync(fromRoot(`src/platform/http/public/${part}.css`), 'utf8')).join('\n')
const hash = createHash('sha256').update(css).digest('hex').slice(0, 16)

/** What a page links to. */
export const stylesheet = `/assets/public.${hash}.css`

export const publicAssets: Routes = async (app) => {
  app.get(
    stylesheet,
    {
      config: { needs: 'public', rateLimit: false },
      schema: { hide: true, tags: ['pages'], summary: 'The style of the public pages' }
    },
    async (_request, reply) =>
      reply.type('text/css; charset=utf-8').header('cache-control', 'public, max-age=31536000, immutable').send(css)
  )
}
