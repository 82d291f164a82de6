/** Failures as pages that one can read: for the routes of pages, and for unknown addresses that a browser asks for. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import { translator } from '../i18n.ts'
import { problemOf } from './failures.ts'
import { HTML, renderPage } from './html.ts'
import { Layout } from './layout.tsx'
import { pageLanguage, varyBy } from './page-language.ts'
import { AS_IS, Sentence } from './sentence.tsx'

const told = (status: number) => {
  if (status === 404) return 'notFound'
  if (status === 429) return 'tooMany'
  return status >= 500 ? 'ours' : 'badAddress'
}

const faultPage = (status: number, request: FastifyRequest, reply: FastifyReply): string => {
  const lang = pageLanguage(request, reply)
  const t = translator(lang, 'frame')
  const kind = told(status)
  const title = t(`faults.${kind}.title`)
  const sentence = t(`faults.${kind}.sentence`)
  return renderPage(
    <Layout lang={lang} title={`${title} · ${t('product')}`} description={sentence}>
      <h1>{title}</h1>
      <p className="lead">{sentence}</p>
      <p>
        <a className="button" href="/">
          {t('faults.back')}
        </a>
      </p>
      {kind === 'ours' && (
        <p className="quiet">
          <Sentence text={t('faults.number', AS_IS)} number={<code>{request.id}</code>} />
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
      const page = faultPage(status, request, reply)
      return reply.code(status).type(HTML).header('cache-control', 'no-store').send(page)
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
      reply.type(HTML)
      varyBy(reply, 'accept')
      return faultPage(404, request, reply)
    })
  },
  { name: 'unknown-pages' }
)
