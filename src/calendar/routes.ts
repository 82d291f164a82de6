/** Calendar files of the agenda as released: the whole, one day, and one session. Public where the workshop is. */
import { Type } from 'typebox'
import { WhichRelease } from '../agenda/contract.for-releases.ts'
import { agendaNotReleased, sessionNotFound } from '../agenda/problems.ts'
import { findRelease } from '../agenda/queries.for-releases.ts'
import { readRelease } from '../agenda/read.ts'
import type { ReleasedSession } from '../agenda/tables.for-releases.ts'
import { Day, noBody } from '../platform/contract.ts'
import { strongEtag } from '../platform/http/etag.ts'
import { file } from '../platform/http/file.ts'
import type { Routes } from '../platform/http/plugin.ts'
import { sendFile } from '../platform/http/send-file.ts'
import { languageOf } from '../platform/i18n.ts'
import { problems } from '../platform/problem.ts'
import { dayIn } from '../platform/zones.ts'
import type { Services } from '../services.ts'
import { InWorkshop, OneOfWorkshop } from '../workshops/contract.ts'
import { inWorkshop } from '../workshops/guard.ts'
import { ofWorkshop } from '../workshops/problems.ts'
import { daysOf } from '../workshops/rules.ts'
import type { Workshop } from '../workshops/tables.ts'
import { agendaCalendar, sessionCalendar } from './agenda.ics.ts'
import { dayNotFound } from './problems.ts'
import { calendarSession, calendarWorkshop, fileCode } from './rules.ts'

const WhichPart = Type.Object({
  ...WhichRelease.properties,
  day: Type.Optional({ ...Day, description: 'Only sessions that begin on this day, by the clock of the workshop' })
})

/** All, or those of one day. Problem: 404 day-not-found. */
const sessionsOn = (workshop: Workshop, sessions: ReleasedSession[], day: string | undefined): ReleasedSession[] => {
  if (day === undefined) return sessions
  const found = sessions.filter(({ startsAt }) => dayIn(workshop.timeZone, new Date(startsAt)) === day)
  if (found.length === 0 && !daysOf(workshop).includes(day))
    throw dayNotFound(`The workshop is from ${workshop.startsOn} to ${workshop.endsOn}.`)
  return found
}

const TYPE = 'text/calendar; charset=utf-8'
const answers = {
  200: file('text/calendar'),
  304: noBody,
  ...problems(...ofWorkshop, agendaNotReleased, sessionNotFound)
}

export const calendarRoutes =
  ({ db, config }: Pick<Services, 'db' | 'config'>): Routes =>
  async (app) => {
    const tags = ['calendar']
    const pageOf = ({ slug }: Workshop) => `${config.publicUrl}/w/${slug}/agenda`

    app.get(
      '/agenda.ics',
      {
        config: { needs: 'public' },
        schema: {
          tags,
          summary: 'The agenda as released, or one day of it, for calendars',
          params: InWorkshop,
          querystring: WhichPart,
          response: { ...answers, ...problems(...ofWorkshop, agendaNotReleased, dayNotFound) }
        }
      },
      async (request, reply) => {
        const { workshop, access } = inWorkshop(request)
        const { release: number, day } = request.query
        const { agenda } = await readRelease(db, workshop.id, access, number)
        const sessions = sessionsOn(workshop, agenda.sessions, day).map((session) =>
          calendarSession(session, pageOf(workshop), 'public', languageOf(workshop.languages))
        )
        const bytes = agendaCalendar(calendarWorkshop(workshop), sessions)
        return sendFile(request, reply, {
          bytes,
          type: TYPE,
          name: [workshop.slug, 'agenda', day].filter(Boolean).join('-').concat('.ics'),
          etag: strongEtag(bytes),
          isPrivate: workshop.visibility === 'private'
        })
      }
    )

    app.get(
      '/sessions/:id.ics',
      {
        config: { needs: 'public' },
        schema: { tags, summary: 'One session as released, for calendars', params: OneOfWorkshop, response: answers }
      },
      async (request, reply) => {
        const { workshop } = inWorkshop(request)
        const release = await findRelease(db, workshop.id)
        const session = release?.agenda.sessions.find(({ id }) => id === request.params.id)
        if (!session) throw sessionNotFound('This session is not in the agenda as released.')
        const bytes = sessionCalendar(
          calendarWorkshop(workshop),
          calendarSession(session, pageOf(workshop), 'public', languageOf(workshop.languages))
        )
        return sendFile(request, reply, {
          bytes,
          type: TYPE,
          name: `${workshop.slug}-${fileCode(session)}.ics`,
          etag: strongEtag(bytes),
          isPrivate: workshop.visibility === 'private'
        })
      }
    )
  }
