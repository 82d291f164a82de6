/** The doors to a person's own agenda: the page, its files, and the addresses at which calendars fetch it. */
import { Type } from 'typebox'
import { sessionNotFound } from '../agenda/problems.ts'
import { agendaCalendar, sessionCalendar } from '../calendar/agenda.ics.ts'
import { endFeed, type FeedPurpose, feedFileName, readEntries, renewFeed } from '../calendar/feeds.ts'
import { feedNotFound } from '../calendar/problems.ts'
import { hasCalendar } from '../calendar/rules.for-people.ts'
import { calendarWorkshop } from '../calendar/rules.ts'
import { Uuid } from '../platform/contract.ts'
import { pageLanguage } from '../platform/http/page-language.ts'
import type { Routes } from '../platform/http/plugin.ts'
import { sendFile } from '../platform/http/send-file.ts'
import { readZone } from '../platform/http/zone-field.tsx'
import type { Services } from '../services.ts'
import { OwnAgendaPage } from './pages.agenda.tsx'
import { LONGEST_BODY, ofPage, sendOwn } from './pages.send.tsx'
import { readOwnAgenda } from './read-agenda.ts'
import { readPerson } from './read-own.ts'
import { type Registrant, registrantOf } from './sign-in.ts'

const config = { needs: 'own-registration' } as const
const HOME = '/my-registration'
const ICS = 'text/calendar; charset=utf-8'

type Sent = { purpose?: unknown; act?: unknown } | undefined

const purposeIn = (sent: Sent): FeedPurpose => (sent?.purpose === 'agenda' ? 'agenda' : 'own')

export const calendarPages =
  (services: Pick<Services, 'db' | 'clock' | 'config' | 'secrets'>): Routes =>
  async (app) => {
    /** Who does not come, or not yet, has no files of the agenda. Problem: 404 feed-not-found. */
    const entriesOf = async (registrant: Registrant, purpose: FeedPurpose) => {
      const { workshop } = registrant
      const person = await readPerson(services, registrant)
      if (!hasCalendar(workshop, person.state, services.clock())) throw feedNotFound('There is no calendar for you.')
      return readEntries(services, workshop, person, purpose)
    }

    app.get(
      `${HOME}/agenda`,
      { config, schema: { ...ofPage('My agenda'), querystring: Type.Object({ zone: Type.Optional(Type.String()) }) } },
      async (request, reply) => {
        const registrant = registrantOf(request)
        const own = await readOwnAgenda(services, registrant)
        const choice = readZone(request.query.zone, own.workshop.timeZone)
        const lang = pageLanguage(request, reply, own.workshop)
        return sendOwn(reply, <OwnAgendaPage lang={lang} own={own} choice={choice} />)
      }
    )

    app.post(
      `${HOME}/calendar`,
      { bodyLimit: LONGEST_BODY, config, schema: ofPage('A new address of a calendar, or its end; the old one ends') },
      async (request, reply) => {
        const { workshop, participantId, access } = registrantOf(request)
        const sent = request.body as Sent
        const whose = { workshopId: workshop.id, participantId, purpose: purposeIn(sent) }
        await (sent?.act === 'end' ? endFeed : renewFeed)(services, access, whose)
        return reply.redirect(`${HOME}/agenda#calendar`, 303)
      }
    )

    const wholes: [string, FeedPurpose][] = [
      ['calendar', 'own'],
      ['agenda', 'agenda']
    ]
    for (const [name, purpose] of wholes)
      app.get(`${HOME}/${name}.ics`, { config, schema: ofPage(`A file: ${purpose}`) }, async (request, reply) => {
        const registrant = registrantOf(request)
        const { workshop } = registrant
        const bytes = agendaCalendar(calendarWorkshop(workshop), await entriesOf(registrant, purpose))
        return sendFile(request, reply, { bytes, type: ICS, name: feedFileName(workshop, purpose) })
      })

    app.get(
      `${HOME}/sessions/:id.ics`,
      { config, schema: { ...ofPage('A session of mine as a file'), params: Type.Object({ id: Uuid }) } },
      async (request, reply) => {
        const registrant = registrantOf(request)
        const { workshop } = registrant
        const entry = (await entriesOf(registrant, 'own')).find(({ id }) => id === request.params.id)
        if (!entry) throw sessionNotFound('This session is not in your agenda.')
        const bytes = sessionCalendar(calendarWorkshop(workshop), entry)
        return sendFile(request, reply, {
          bytes,
          type: ICS,
          name: `${workshop.slug}-my-session-${entry.id.slice(-8)}.ics`
        })
      }
    )
  }
