/** Failures as pages that one can read: for the routes of pages, and for unknown addresses that a browser asks for. */
import type { FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import { problemOf } from './failures.ts'
import { HTML, renderPage } from './html.ts'
import { Layout } from './layout.tsx'
import { faultTexts as texts } from './texts.ts'

const told = (status: number): keyof typeof texts.titles => {
  if (status === 404 || status === 429) return status
  return status >= 500 ? 500 : 400
}

const faultPage = (status: number, requestId: string): string => {
  const kind = told(status)
  const title = texts.titles[kind]
  return renderPage(
    <Layout lang="en" title={`${title} · Plenary`} description={texts.sentences[kind]}>
      <h1>{title}</h1>
      <p className="lead">{texts.sentences[kind]}</p>
      <p>
        <a className="button" href="/">
          {texts.back}
        </a>
      </p>
      {kind === 500 && (
        <p className="quiet">
          {texts.number} <code>{requestId}</code>
        </p>
      )}
    </Layout>
  )
}

const OF_THE_ANSWER = ['etag', 'last-modified', 'content-length', 'content-disposition']

/** For the scope of the pages, inside which it is registered first: also what the guard and the limits refuse is told as a page. */
export const pageErrors = fp(
  async (app) => {
    app.setErrorHandler((error, request, reply) => {
      const { status } = problemOf(error).kind
      if (status >= 500) request.log.error({ err: error }, 'request failed')
      for (const header of OF_THE_ANSWER) reply.removeHeader(header)
      return reply.code(status).type(HTML).header('cache-control', 'no-store').send(faultPage(status, request.id))
    })
  },
  { name: 'page-errors' }
)

const isOfBrowser = ({ headers, url }: FastifyRequest) =>
  headers.accept?.includes('text/html') === true && !url.startsWith('/api/')

/** For the whole app: an address that no route answers is told as a page to who names text/html, as a problem to all others. */
export const unknownPages = fp(
  async (app) => {
    app.addHook('onSend', async (request, reply, payload) => {
      if (!request.is404 || reply.statusCode !== 404 || !isOfBrowser(request)) return payload
      reply.type(HTML).header('vary', 'accept')
      return faultPage(404, request.id)
    })
  },
  { name: 'unknown-pages' }
)
