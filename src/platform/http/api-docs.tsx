/** The API and its problems as pages that one can read, made from what the routes declare. */
import type { ReactNode } from 'react'
import { Type } from 'typebox'
import { declaredKinds, notFound, type ProblemKind } from '../problem.ts'
import { API_DOCS_CSS } from './api-docs.css.ts'
import { type ApiDocument, type Operation, operationsOf, typeOf } from './api-document.ts'
import { HTML, renderPage } from './html.ts'
import type { Routes } from './plugin.ts'

const Page = ({ title, children }: { title: string; children: ReactNode }) => (
  <html lang="en">
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width" />
      <title>{title}</title>
      <link rel="stylesheet" href="/api/docs.css" />
    </head>
    <body>
      <main>{children}</main>
    </body>
  </html>
)

type Field = { name: string; type: ReactNode; note?: ReactNode }

const Fields = ({ heading, fields }: { heading: string; fields: Field[] }) =>
  fields.length > 0 && (
    <table>
      <thead>
        <tr>
          <th scope="col">{heading}</th>
          <th scope="col">Type</th>
          <th scope="col">Meaning</th>
        </tr>
      </thead>
      <tbody>
        {fields.map(({ name, type, note }) => (
          <tr key={name}>
            <td>
              <code>{name}</code>
            </td>
            <td>{type}</td>
            <td>{note}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )

const Shape = ({ schema }: { schema: unknown }) => (
  <>
    {typeOf(schema).map((part) =>
      typeof part === 'string' ? (
        part
      ) : (
        <a key={part.schema} href={`#${part.schema}`}>
          {part.schema}
        </a>
      )
    )}
  </>
)

const OperationPart = ({ operation: { method, path, id, needs, ...told } }: { operation: Operation }) => (
  <article>
    <h3 id={id}>
      <code>
        <span className="method">{method}</span> {path}
      </code>
    </h3>
    <p>{told.summary}</p>
    {told.description && <p>{told.description}</p>}
    <p className="quiet">Needs: {needs === 'public' ? 'nothing' : <code>{needs}</code>}</p>
    <Fields
      heading="Parameter"
      fields={told.parameters.map(({ name, in: place, required, schema, description }) => ({
        name,
        type: <Shape schema={schema} />,
        note: `${place}${required ? ', required' : ''}${description ? `: ${description}` : ''}`
      }))}
    />
    {told.bodies.map(({ mediaType, schema }) => (
      <p key={mediaType}>
        Body <code>{mediaType}</code>: <Shape schema={schema} />
      </p>
    ))}
    <Fields
      heading="Answer"
      fields={told.answers.map(({ status, description, content }) => ({
        name: status,
        type: content.map(({ mediaType, schema }) => (
          <div key={mediaType}>{schema ? <Shape schema={schema} /> : mediaType}</div>
        )),
        note: description
      }))}
    />
  </article>
)

const SchemaPart = ({ name, schema }: { name: string; schema: ApiDocument['components']['schemas'][string] }) => (
  <article>
    <h3 id={name}>{name}</h3>
    {schema.description && <p>{schema.description}</p>}
    <Fields
      heading="Field"
      fields={Object.entries(schema.properties ?? {}).map(([field, of]) => ({
        name: field,
        type: <Shape schema={of} />,
        note: `${schema.required?.includes(field) ? '' : 'optional'} ${of.description ?? ''}`.trim()
      }))}
    />
  </article>
)

const ApiPage = ({ document }: { document: ApiDocument }) => {
  const operations = operationsOf(document)
  const tags = document.tags.filter(({ name }) => operations.some(({ tag }) => tag === name))
  return (
    <Page title={`${document.info.title}: the API`}>
      <h1>{document.info.title}: the API</h1>
      <p>{document.info.description}</p>
      <p>
        For programs: <a href="/api/openapi.json">OpenAPI</a>. What may go wrong: <a href="/problems">problems</a>.
      </p>
      <nav aria-label="Contents">
        <ul>
          {[...tags.map(({ name }) => name), 'schemas'].map((name) => (
            <li key={name}>
              <a href={`#tag-${name}`}>{name}</a>
            </li>
          ))}
        </ul>
      </nav>
      {tags.map(({ name, description }) => (
        <section key={name}>
          <h2 id={`tag-${name}`}>{name}</h2>
          <p className="quiet">{description}</p>
          {operations
            .filter(({ tag }) => tag === name)
            .map((operation) => (
              <OperationPart key={operation.id} operation={operation} />
            ))}
        </section>
      ))}
      <section>
        <h2 id="tag-schemas">schemas</h2>
        {Object.entries(document.components.schemas).map(([name, schema]) => (
          <SchemaPart key={name} name={name} schema={schema} />
        ))}
      </section>
    </Page>
  )
}

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
