/** What the pages about the API are put together from. */
import type { ReactNode } from 'react'

export const Page = ({ title, children }: { title: string; children: ReactNode }) => (
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

/** A table of names, types and meanings; nothing for none. */
export const Fields = ({ heading, fields }: { heading: string; fields: Field[] }) =>
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
