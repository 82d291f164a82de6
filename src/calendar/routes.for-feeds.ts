/** A person's own calendar at a secret address, for programs that fetch it again and again. It names nobody else. */
import { Type } from 'typebox'
import { noBody } from '../platform/contract.ts'
import { strongEtag } from '../platform/http/etag.ts'
import { file } from '../platform/http/file.ts'
import type { Routes } from '../platform/http/plugin.ts'
import { sendFile } from '../platform/http/send-file.ts'
import { problems } from '../platform/problem.ts'
import type { Services } from '../services.ts'
import { readFeed } from './feeds.ts'
import { feedNotFound } from './problems.ts'

export const feedRoutes =
  (services: Pick<Services, 'db' | 'clock' | 'config'>): Routes =>
  async (app) => {
    app.get(
      '/calendar/:token.ics',
      {
        config: { needs: 'public' },
        schema: {
          tags: ['calendar'],
          summary: "A person's own calendar, at an address that only they know",
          params: Type.Object({ token: Type.String({ maxLength: 200 }) }),
          response: { 200: file('text/calendar'), 304: noBody, ...problems(feedNotFound) }
        }
      },
      async (request, reply) => {
        const { bytes, name } = await readFeed(services, request.params.token)
        return sendFile(request, reply, {
          bytes,
          type: 'text/calendar; charset=utf-8',
          name,
          inline: true,
          etag: strongEtag(bytes),
          isPrivate: true
        })
      }
    )
  }
