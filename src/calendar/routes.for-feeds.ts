/** A person's own calendar at a secret address, for programs that fetch it again and again. It names nobody else. */
import { Type } from 'typebox'
import { noBody } from '../platform/contract.ts'
import { strongEtag } from '../platform/http/etag.ts'
import { file } from '../platform/http/file.ts'
import type { Routes } from '../platform/http/plugin.ts'
import { sendFile } from '../platform/http/send-file.ts'
import { languageOf } from '../platform/i18n.ts'
import { problems } from '../platform/problem.ts'
import type { Services } from '../services.ts'
import { agendaCalendar } from './agenda.ics.ts'
import { agendaPage, openFeed, readOwn } from './feeds.ts'
import { feedNotFound } from './problems.ts'
import { ownCalendar } from './rules.for-people.ts'
import { calendarWorkshop } from './rules.ts'

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
        const { workshop, person } = await openFeed(services, request.params.token)
        const { agenda, parts } = await readOwn(services.db, workshop.id, person.id)
        const lang = languageOf([...person.languages, ...workshop.languages])
        const sessions = ownCalendar(agenda, parts, lang, agendaPage(services, workshop))
        const bytes = agendaCalendar(calendarWorkshop(workshop), sessions)
        return sendFile(request, reply, {
          bytes,
          type: 'text/calendar; charset=utf-8',
          name: `${workshop.slug}.ics`,
          etag: strongEtag(bytes),
          isPrivate: true
        })
      }
    )
  }
