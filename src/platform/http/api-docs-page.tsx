/** The page about the API: every operation by its tag, and every schema. */
import { Fields, Page } from './api-docs-parts.tsx'
import { type ApiDocument, type Operation, operationsOf, typeOf } from './api-document.ts'

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

export const ApiPage = ({ document }: { document: ApiDocument }) => {
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
