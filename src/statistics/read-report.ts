/** Reads what the statistics for donors are made of: of everybody for organisers, of the own people for officers. */
import { type Access, onlyAgency } from '../accounts/rules.ts'
import { listRoles, listSessions } from '../agenda/queries.ts'
import { listCheckpoints, listPassages } from '../attendance/queries.ts'
import { staysOf } from '../attendance/rules.ts'
import { listParticipants } from '../participants/queries.for-lists.ts'
import { orderedForLists } from '../participants/rules.for-order.ts'
import { scopeOf } from '../participants/rules.ts'
import { type Language, localeOf } from '../platform/i18n.ts'
import { dayIn, longDay } from '../platform/zones.ts'
import type { Services } from '../services.ts'
import { documentLanguage } from '../workshops/document.pdf.ts'
import { listWorkshopAgencies } from '../workshops/queries.ts'
import { daysOf } from '../workshops/rules.ts'
import type { Workshop } from '../workshops/tables.ts'
import { type StatisticsReport, statisticsReport } from './rules.for-report.ts'

/** In the workshop's language, unless another is asked for. */
export const readStatisticsReport = async (
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  access: Access,
  workshop: Workshop,
  asked?: Language
): Promise<StatisticsReport> => {
  const { id, timeZone } = workshop
  const lang = documentLanguage(workshop, asked)
  const asOf = clock()
  const own = onlyAgency(access)
  const agencies = own === undefined ? [] : await listWorkshopAgencies(db, id)
  const people = await listParticipants(db, id, scopeOf(access), { state: ['confirmed'] })
  const dayOf = new Map(
    (await listCheckpoints(db, id)).map((door) => [
      door.id,
      door.day ?? (door.startsAt && dayIn(timeZone, door.startsAt))
    ])
  )
  const held = new Map(
    (await listSessions(db, id)).flatMap(({ session }) =>
      session.state === 'scheduled' ? [[session.id, session]] : []
    )
  )
  const today = dayIn(timeZone, asOf)
  return statisticsReport({
    lang,
    agency: agencies.find((agency) => agency.id === own)?.agency ?? null,
    asOf,
    people: orderedForLists(people, lang),
    days: daysOf(workshop)
      .filter((day) => day <= today)
      .map((day) => ({ key: day, label: longDay(day, localeOf(lang)) })),
    presences: staysOf(await listPassages(db, id)).flatMap(({ participantId, checkpointId }) => {
      const day = dayOf.get(checkpointId)
      return day ? [{ personId: participantId, day }] : []
    }),
    roles: (await listRoles(db, id)).flatMap(({ sessionId, participantId, role, state }) => {
      const session = held.get(sessionId)
      if (!session || state === 'replaced') return []
      return [{ personId: participantId, role, sessionId, isPanel: session.kind === 'panel' }]
    })
  })
}
