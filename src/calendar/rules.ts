/** What of a workshop and its released sessions goes into people's calendars. Pure. */
import { rolesText } from '../agenda/rules.for-print.ts'
import type { ReleasedSession } from '../agenda/tables.for-releases.ts'
import { type Language, translator } from '../platform/i18n.ts'
import { nextDay } from '../platform/zones.ts'
import { printedCountryName } from '../reference/countries.ts'
import { languageName } from '../reference/languages.ts'
import type { Workshop } from '../workshops/tables.ts'
import type { CalendarSession, CalendarWorkshop } from './event.ics.ts'
import type { CalendarDays } from './workshops.ics.ts'

/** The right side of every UID, for ever: a server that moves must not double the entries in people's calendars. */
export const UID_HOST = 'sessions.plenary.invalid'

export const calendarWorkshop = ({ title, timeZone, venue, city, isDemonstration }: Workshop): CalendarWorkshop => ({
  title: isDemonstration ? `${title} (demonstration data)` : title,
  timeZone,
  venue: venue || city,
  host: UID_HOST
})

/** `public`: as on the page that everybody sees, with the names there. `participants`: they may join, and read no names. */
export type Audience = 'public' | 'participants'

const described = (session: ReleasedSession, onlineUrl: string, audience: Audience, lang: Language): string => {
  const t = translator(lang, 'agenda')
  const { abstract, objectives, languages, interpretation, illustrative } = session
  const listOf = (codes: string[]) =>
    codes.map((code) => languageName(code, lang)).join(translator(lang, 'frame')('enumeration'))
  return [
    abstract,
    objectives.length > 0 && [t('inCalendar.objectives'), ...objectives.map((line) => `– ${line}`)].join('\n'),
    audience === 'public' && rolesText(session, lang),
    languages.length > 0 && t('languages', { list: listOf(languages) }),
    interpretation.length > 0 && t('inCalendar.interpretation', { list: listOf(interpretation) }),
    onlineUrl !== '' && t('inCalendar.online', { address: onlineUrl }),
    illustrative && t('inCalendar.illustrative')
  ]
    .filter(Boolean)
    .join('\n')
}

/** `url`: where the agenda can be read. */
export const calendarSession = (
  session: ReleasedSession,
  url: string,
  audience: Audience,
  lang: Language = 'en'
): CalendarSession => {
  const { id, sequence, title, room, kind, state, onlineIsPublic } = session
  const onlineUrl = audience === 'participants' || onlineIsPublic ? session.onlineUrl : ''
  return {
    id,
    sequence,
    changedAt: new Date(session.changedAt),
    startsAt: new Date(session.startsAt),
    endsAt: new Date(session.endsAt),
    title,
    description: described(session, onlineUrl, audience, lang),
    url,
    kind,
    cancelled: state === 'cancelled',
    isBreak: kind === 'break',
    ...(room !== null && { room }),
    ...(onlineUrl !== '' && { onlineUrl, onlineLabel: translator(lang, 'agenda')('inCalendar.onlineLabel') })
  }
}

/** A session in the name of a file: its code, or its id where people wrote the code in other letters. */
export const fileCode = ({ code, id }: Pick<ReleasedSession, 'code' | 'id'>): string =>
  /^[A-Za-z0-9-]+$/.test(code) ? code : id

/** A workshop as one entry for all of its days. Its counter is that of any change: days, place and title are part of it. */
export const calendarDays = (workshop: Workshop, url: string, sessions: CalendarSession[]): CalendarDays => {
  const { id, version, changedAt, startsOn, endsOn, venue, city, country, aim } = workshop
  return {
    ...calendarWorkshop(workshop),
    ...{ id, changedAt, startsOn, url, sessions },
    sequence: version - 1,
    afterEnd: nextDay(endsOn),
    place: [venue, city, printedCountryName(country)].filter((part) => part !== '').join(', '),
    description: aim
  }
}

/** Online addresses are for those who take part, unless they are public. */
export const withoutPrivateLinks = (session: ReleasedSession): ReleasedSession =>
  session.onlineIsPublic ? session : { ...session, onlineUrl: '' }
