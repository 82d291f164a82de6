/** Reads what the attendance report of a reader is made of, and makes it. */
import { type Access, onlyAgency } from '../accounts/rules.ts'
import { listSessions } from '../agenda/queries.ts'
import { listParticipants } from '../participants/queries.for-lists.ts'
import { countryRow } from '../participants/rules.for-counts.ts'
import { orderedForLists } from '../participants/rules.for-order.ts'
import { EVERYBODY, fullName } from '../participants/rules.ts'
import type { Db } from '../platform/db/database.ts'
import { type Language, localeOf } from '../platform/i18n.ts'
import { dayIn, longDay } from '../platform/zones.ts'
import { sectorName } from '../reference/sectors.ts'
import type { Services } from '../services.ts'
import { listWorkshopAgencies } from '../workshops/queries.ts'
import { daysOf } from '../workshops/rules.ts'
import type { Workshop } from '../workshops/tables.ts'
import { agencyUnknownHere } from './problems.ts'
import { listCheckpoints, listPassages } from './queries.ts'
import { type AttendanceReport, attendanceReport } from './rules.for-report.ts'
import { staysOf } from './rules.ts'

/** An officer gets their own agency's report whatever is asked. Problem: 404 agency-unknown-here. */
export const agencyOfReport = async (db: Db, access: Access, workshopId: string, asked: string | undefined) => {
  const agencies = await listWorkshopAgencies(db, workshopId)
  const own = onlyAgency(access)
  const agency = agencies.find(({ id, agency: acronym }) => (own === undefined ? acronym === asked : id === own))
  if (!agency && (asked !== undefined || own !== undefined))
    throw agencyUnknownHere('This agency has no part in the workshop.')
  if (own !== undefined && asked !== undefined && agency!.agency !== asked)
    throw agencyUnknownHere('You see the people of your own agency only.')
  return agency
}

/** `asked`: acronym of an agency; `lang`: of the labels. Officers see small numbers of others withheld. Problem: 404 agency-unknown-here. */
export const readAttendanceReport = async (
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  access: Access,
  workshop: Workshop,
  asked: string | undefined,
  lang: Language = 'en'
): Promise<AttendanceReport> => {
  const agency = await agencyOfReport(db, access, workshop.id, asked)
  const people = orderedForLists(await listParticipants(db, workshop.id, EVERYBODY, { state: ['confirmed'] }), lang)
  const sessions = (await listSessions(db, workshop.id))
    .filter(({ session }) => session.countsForAttendance && session.state === 'scheduled')
    .map(({ session: { id, code, title, startsAt } }) => ({
      id,
      code,
      title,
      slot: startsAt.toISOString()
    }))
  const doors = (await listCheckpoints(db, workshop.id)).flatMap(({ id, day, sessionId, startsAt }) => {
    const on = day ?? (startsAt && dayIn(workshop.timeZone, startsAt))
    return on === null ? [] : [{ checkpointId: id, day: on, session: sessionId }]
  })
  return attendanceReport({
    lang,
    workshop: workshop.title,
    agency: agency?.agency ?? null,
    asOf: clock(),
    people: people.map((person) => ({
      id: person.id,
      reference: person.reference,
      name: fullName(person),
      nativeName: person.nativeName,
      country: countryRow(person.country, lang),
      sector: { key: person.sector, label: sectorName(person.sector, lang) },
      organisation: person.organisation,
      isOwn: agency !== undefined && person.agencyId === agency.id
    })),
    days: daysOf(workshop).map((day) => ({ day, label: longDay(day, localeOf(lang)) })),
    sessions,
    doors,
    stays: staysOf(await listPassages(db, workshop.id)),
    withhold: onlyAgency(access) !== undefined
  })
}
