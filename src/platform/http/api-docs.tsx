/** The API and its problems as pages that one can read, made from what the routes declare. */
import { Type } from 'typebox'
import { declaredKinds, notFound, type ProblemKind } from '../problem.ts'
import { API_DOCS_CSS } from './api-docs.css.ts'
import { ApiPage } from './api-docs-page.tsx'
import { Fields, Page } from './api-docs-parts.tsx'
import type { ApiDocument } from './api-document.ts'
import { HTML, renderPage } from './html.ts'
import type { Routes } from './plugin.ts'

const ProblemsPage = ({ kinds }: { kinds: ProblemKind[] }) => (
  <Page title="Problems">
    <h1>Problems</h1>
    <p>
      Failures are answered as <code>application/problem+json</code> (RFC 9457). Their <code>type</code> leads here.
    </p>
    <Fields
      heading="Problem"
      fields={kinds.map(({ slug, status, title }) => ({
        name: slug,
        type: status,
        note: <a href={`/problems/${slug}`}>{title}</a>
      }))}
    />
  </Page>
)

const ProblemPage = ({ kind: { slug, status, title } }: { kind: ProblemKind }) => (
  <Page title={title}>
    <h1>{title}</h1>
    <p>
      <code>{slug}</code> is answered with status {status}.
    </p>
    <p>
      The field <code>detail</code> says what happened this time, <code>errors</code> at which fields, and{' '}
      <code>instance</code> is the number of the request: name it when you ask for help.
    </p>
    <p>
      <a href="/problems">All problems</a> · <a href="/api/docs">The API</a>
    </p>
  </Page>
)

/** /api/openapi.json, /api/docs, /problems and /problems/:slug. The pages change with the program only, so they are rendered once. */
export const apiDocs: Routes = async (app) => {
  const open = { config: { needs: 'public', isIndexed: true }, schema: { hide: true } } as const
  let api: string | undefined
  app.addHook('onSend', async (_request, reply) => {
    if (reply.statusCode === 200) reply.header('cache-control', 'public, max-age=300')
  })

  app.get('/api/openapi.json', open, async () => app.swagger())
  app.get('/api/docs', open, async (_request, reply) => {
    api ??= renderPage(<ApiPage document={app.swagger() as unknown as ApiDocument} />)
    return reply.type(HTML).send(api)
  })
  app.get('/api/docs.css', open, async (_request, reply) => reply.type('text/css; charset=utf-8').send(API_DOCS_CSS))
  app.get('/problems', open, async (_request, reply) =>
    reply.type(HTML).send(renderPage(<ProblemsPage kinds={declaredKinds()} />))
  )
  app.get(
    '/problems/:slug',
    { ...open, schema: { hide: true, params: Type.Object({ slug: Type.String() }) } },
    async ({ params }, reply) => {
      const kind = declaredKinds().find(({ slug }) => slug === params.slug)
      if (!kind) throw notFound('There is no such problem.')
      return reply.type(HTML).send(renderPage(<ProblemPage kind={kind} />))
    }
  )
}
