/** Reads what the badges of a workshop all say: its name and days, and for layouts that show them, logos and the agenda. */
import { findRelease } from '../agenda/queries.for-releases.ts'
import { byDay } from '../agenda/rules.ts'
import type { Db } from '../platform/db/database.ts'
import { type Language, localeOf, translator } from '../platform/i18n.ts'
import { clockIn, longDay } from '../platform/zones.ts'
import { daysText, documentLanguage, placeText } from '../workshops/document.pdf.ts'
import { listWorkshopLogos } from '../workshops/queries.for-logos.ts'
import { listWorkshopAgencies } from '../workshops/queries.ts'
import { conveningAcronyms } from '../workshops/rules.ts'
import type { Workshop } from '../workshops/tables.ts'
import type { BadgeEvent } from './fields.ts'
import type { Layout } from './layout.ts'
import { shows } from './rules.for-paper.ts'

/** The latest release without what was cancelled, times on the workshop's clock; undefined before the first release. */
const agendaOf = async (db: Db, { id, timeZone }: Workshop, lang: Language): Promise<BadgeEvent['agenda']> => {
  const release = await findRelease(db, id)
  if (!release) return undefined
  const sessions = release.agenda.sessions.filter(({ state }) => state !== 'cancelled')
  const at = (instant: string) => clockIn(timeZone, new Date(instant))
  return {
    title: translator(lang, 'documents')('agenda.heading', { number: release.number }),
    days: byDay(timeZone, sessions).map(({ day, sessions: ofDay }) => ({
      day: longDay(day, localeOf(lang)),
      sessions: ofDay.map(({ startsAt, endsAt, title, room }) => ({
        time: `${at(startsAt)}–${at(endsAt)}`,
        title,
        room: room ?? ''
      }))
    }))
  }
}

/** The convening agencies; their logos for layouts that show them. */
const agenciesOf = async (db: Db, workshopId: string, layout: Layout) => {
  if (!shows(layout, 'logos')) return { agencies: conveningAcronyms(await listWorkshopAgencies(db, workshopId)) }
  const logos = (await listWorkshopLogos(db, workshopId))
    .filter(({ role }) => role === 'convening')
    .map(({ acronym, picture }) => ({ acronym, picture }))
  return { agencies: logos.map(({ acronym }) => acronym), logos }
}

/** In the workshop's language, unless another is asked for. */
export const readEvent = async (db: Db, workshop: Workshop, layout: Layout, asked?: Language): Promise<BadgeEvent> => {
  const lang = documentLanguage(workshop, asked)
  return {
    lang,
    title: workshop.shortTitle,
    ...(await agenciesOf(db, workshop.id, layout)),
    days: daysText(workshop, lang),
    place: placeText(workshop, lang),
    isDemonstration: workshop.isDemonstration,
    urdu: workshop.urduHand,
    ...(shows(layout, 'agenda') && { agenda: await agendaOf(db, workshop, lang) })
  }
}
