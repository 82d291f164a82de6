/** Reads who is to sign for which days or session, and makes the sheets. Every print is in the audit log. */
import type { Readable } from 'node:stream'
import { recordDeed } from '../accounts/audit.ts'
import type { Access } from '../accounts/rules.ts'
import { sessionNotFound } from '../agenda/problems.ts'
import { listSessions } from '../agenda/queries.ts'
import { listParticipants } from '../participants/queries.for-lists.ts'
import { orderedForLists } from '../participants/rules.for-order.ts'
import { EVERYBODY } from '../participants/rules.ts'
import type { Db } from '../platform/db/database.ts'
import { type Language, localeOf, translator } from '../platform/i18n.ts'
import { invalidRequest } from '../platform/problem.ts'
import { clockIn, dayIn, longDay } from '../platform/zones.ts'
import type { Services } from '../services.ts'
import { documentLanguage, whereText } from '../workshops/document.pdf.ts'
import { listWorkshopLogos } from '../workshops/queries.for-logos.ts'
import { listWorkshopAgencies } from '../workshops/queries.ts'
import { conveningLogos, daysOf } from '../workshops/rules.ts'
import type { Workshop } from '../workshops/tables.ts'
import type { SignInWish } from './contract.for-sign-in.ts'
import { type SignInSheet, signInDocument } from './sign-in-sheets.pdf.ts'

const BLANK = 10

const sheetsOfDays = (workshop: Workshop, lang: Language, asked: string | undefined): SignInSheet[] => {
  const days = daysOf(workshop).filter((day) => asked === undefined || day === asked)
  if (days.length === 0)
    throw invalidRequest('The workshop is not held on this day.', {
      errors: [{ pointer: '#/querystring/day', detail: `must be from ${workshop.startsOn} to ${workshop.endsOn}` }]
    })
  const where = [whereText(workshop, lang)]
  return days.map((day) => ({ title: longDay(day, localeOf(lang)), under: where, columns: 'halfDays' }))
}

const sheetOfSession = async (db: Db, workshop: Workshop, lang: Language, id: string): Promise<SignInSheet[]> => {
  const found = (await listSessions(db, workshop.id)).find(({ session }) => session.id === id)
  if (!found) throw sessionNotFound('No session with this id has a day and time.')
  const { session, room } = found
  const { timeZone } = workshop
  const t = translator(lang, 'documents')
  const day = longDay(dayIn(timeZone, session.startsAt), localeOf(lang))
  const time = `${clockIn(timeZone, session.startsAt)}–${clockIn(timeZone, session.endsAt)}`
  const when = t('pair', { one: day, other: time })
  return [
    {
      title: `${session.code} ${session.title}`,
      under: [when, room ?? workshop.venue].filter(Boolean),
      columns: 'once'
    }
  ]
}

type Printed = { bytes: Readable; name: string }

/** Problems: 400 invalid-request for a day without the workshop, 404 session-not-found. */
export const printSignInSheets = async (
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  access: Access,
  workshop: Workshop,
  { day, session, lang: asked, blank = BLANK }: SignInWish
): Promise<Printed> => {
  if (day !== undefined && session !== undefined)
    throw invalidRequest('Sheets are of days or of one session.', {
      errors: [{ pointer: '#/querystring/session', detail: 'cannot be asked for together with a day' }]
    })
  const lang = documentLanguage(workshop, asked)
  const sheets =
    session === undefined ? sheetsOfDays(workshop, lang, day) : await sheetOfSession(db, workshop, lang, session)
  const confirmed = await listParticipants(db, workshop.id, EVERYBODY, { state: ['confirmed'] })
  const people = orderedForLists(confirmed, lang, await listWorkshopAgencies(db, workshop.id))
  const logos = conveningLogos(await listWorkshopLogos(db, workshop.id))
  const asOf = clock()
  await recordDeed(db, {
    now: asOf,
    access,
    workshopId: workshop.id,
    deed: 'attendance.export-sheets',
    detail: { sheets: sheets.length, people: people.length, ...(session !== undefined && { session }) }
  })
  const which = day ?? (session === undefined ? 'all-days' : 'session')
  return {
    bytes: signInDocument({ lang, workshop, sheets, people, blank, logos, asOf }),
    name: `${workshop.slug}-sign-in-sheets-${which}.pdf`
  }
}
