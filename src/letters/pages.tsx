/** Where anybody who holds a certificate or a letter finds out whether it is genuine. */
import { Type } from 'typebox'
import { HTML, renderPage } from '../platform/http/html.ts'
import { pageLanguage } from '../platform/http/page-language.ts'
import type { Routes } from '../platform/http/plugin.ts'
import type { Services } from '../services.ts'
import { asPrinted, documentCodeHash } from './code.ts'
import { CheckPage, DocumentPage } from './pages.verify.tsx'
import { findByCode } from './queries.ts'

const tags = ['pages']
const LONGEST = 60

export const letterPages =
  ({ db }: Pick<Services, 'db'>): Routes =>
  async (app) => {
    app.get(
      '/verify',
      {
        config: { needs: 'public' },
        schema: {
          hide: true,
          tags,
          summary: 'A form for the code of a certificate or letter',
          querystring: Type.Object({ code: Type.Optional(Type.String()) })
        }
      },
      async (request, reply) => {
        const { code } = request.query
        if (code?.trim()) return reply.redirect(`/verify/${encodeURIComponent(asPrinted(code.slice(0, LONGEST)))}`, 303)
        return reply.type(HTML).send(renderPage(<CheckPage lang={pageLanguage(request, reply)} />))
      }
    )

    app.get(
      '/verify/:code',
      {
        config: { needs: 'public', isLookUp: true },
        schema: {
          hide: true,
          tags,
          summary: 'What the document of a code must say',
          params: Type.Object({ code: Type.String() })
        }
      },
      async (request, reply) => {
        const lang = pageLanguage(request, reply)
        const code = request.params.code.slice(0, LONGEST)
        const found = await findByCode(db, documentCodeHash(code))
        const page = found ? (
          <DocumentPage lang={lang} code={asPrinted(code)} {...found} />
        ) : (
          <CheckPage lang={lang} unknown={code} />
        )
        return reply
          .code(found ? 200 : 404)
          .type(HTML)
          .send(renderPage(page))
      }
    )
  }
