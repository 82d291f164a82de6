/** The public page of the agenda: the latest release, in the zone and for the room that the reader chose. */
import { Type } from 'typebox'
import { sendPage } from '../platform/http/page.ts'
import type { Routes } from '../platform/http/plugin.ts'
import type { Services } from '../services.ts'
import { InWorkshop } from '../workshops/contract.ts'
import { inWorkshop } from '../workshops/guard.ts'
import { AgendaPage, UnreleasedPage } from './pages.agenda.tsx'
import { readChoice } from './pages.choice.tsx'
import { findRelease } from './queries.ts'
import type { ReleasedSession } from './tables.ts'

/** Any text: what is no zone and no room is told on the page, beside the field. */
const Asked = Type.Object({ zone: Type.Optional(Type.String()), room: Type.Optional(Type.String()) })

const roomsOf = (sessions: ReleasedSession[]): string[] =>
  [...new Set(sessions.flatMap(({ room }) => room ?? []))].sort((a, b) => a.localeCompare(b))

export const agendaPages =
  ({ db }: Pick<Services, 'db'>): Routes =>
  async (app) => {
    app.get(
      '/w/:workshop/agenda',
      {
        config: { needs: 'public', isIndexed: true },
        schema: { hide: true, tags: ['pages'], summary: 'The agenda', params: InWorkshop, querystring: Asked }
      },
      async (request, reply) => {
        const { workshop } = inWorkshop(request)
        const release = await findRelease(db, workshop.id)
        const rooms = roomsOf(release?.agenda.sessions ?? [])
        const choice = readChoice(request.query, workshop.timeZone, rooms)
        if (workshop.isDemonstration) reply.header('x-robots-tag', 'noindex')
        const page = release ? (
          <AgendaPage workshop={workshop} release={release} rooms={rooms} choice={choice} />
        ) : (
          <UnreleasedPage workshop={workshop} />
        )
        return sendPage(request, reply, page, { isPrivate: workshop.visibility === 'private' })
      }
    )
  }
