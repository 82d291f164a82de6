/** A released agenda in the terms of schedule.xml and schedule.json, the format of conferences that frab and pretalx write. Pure. */
import { anchorOf } from '../agenda/rules.for-pages.ts'
import { minutesOf } from '../agenda/rules.ts'
import type { ReleasedAgenda, ReleasedSession } from '../agenda/tables.for-releases.ts'
import { clockIn, dayIn, daysBetween, instantIn, isoIn, nextDay } from '../platform/zones.ts'
import type { Workshop } from '../workshops/tables.ts'
import { acronymOf, durationText, numbersOf, roomGuid, slugOf, trackSlug } from './rules.ts'

/** What the format has no word for: other programs pass it over, and we read it again. */
export type Own = Pick<
  ReleasedSession,
  | 'code'
  | 'kind'
  | 'languages'
  | 'interpretation'
  | 'objectives'
  | 'capacity'
  | 'countsForAttendance'
  | 'illustrative'
  | 'onlineUrl'
  | 'onlineIsPublic'
> & { roles: { role: string; name: string; talkTitle: string }[] }

export type ScheduleEvent = {
  guid: string
  id: number
  code: string
  date: string
  end: string
  start: string
  duration: string
  /** '' for none. */
  room: string
  slug: string
  url: string
  title: string
  track: string | null
  type: string
  language: string | null
  abstract: string
  description: string
  persons: string[]
  links: { url: string; title: string }[]
  own: Own
}
type ScheduleDay = {
  index: number
  date: string
  start: string
  end: string
  rooms: { name: string; events: ScheduleEvent[] }[]
}
export type Schedule = {
  version: string
  acronym: string
  title: string
  start: string
  end: string
  timeZone: string
  /** Of the public page. */
  url: string
  tracks: { name: string; slug: string | undefined; colour: string }[]
  rooms: { name: string; guid: string }[]
  days: ScheduleDay[]
}

type Given = Pick<Workshop, 'id' | 'slug' | 'title' | 'timeZone' | 'startsOn' | 'endsOn' | 'isDemonstration'>
type Released = { number: number; releasedAt: Date; agenda: ReleasedAgenda }

/** Lines of text for programs that show nothing else; read again from `own`. */
const describe = ({ objectives, illustrative }: ReleasedSession): string =>
  [...objectives.map((objective) => `• ${objective}`), illustrative ? 'Illustrative: made up as an example.' : '']
    .filter(Boolean)
    .join('\n')

/** Who is named, each once. An address that is not for everybody is left out. */
const eventOf = (
  session: ReleasedSession,
  { zone, acronym, number, page }: { zone: string; acronym: string; number: number; page: string }
): ScheduleEvent => {
  const { id, code, kind, title, abstract, languages, interpretation, objectives, capacity } = session
  const { countsForAttendance, illustrative, onlineIsPublic } = session
  const [from, to] = [new Date(session.startsAt), new Date(session.endsAt)]
  const onlineUrl = onlineIsPublic ? session.onlineUrl : ''
  return {
    guid: id,
    id: number,
    code,
    date: isoIn(zone, from),
    end: isoIn(zone, to),
    start: clockIn(zone, from),
    duration: durationText(minutesOf(from, to, 0)),
    room: session.room ?? '',
    slug: slugOf(acronym, number, title),
    url: `${page}#${anchorOf(id)}`,
    title,
    track: session.track?.name ?? null,
    type: kind,
    language: languages[0] ?? null,
    abstract,
    description: describe(session),
    persons: [...new Set(session.roles.map(({ name }) => name))],
    links: onlineUrl === '' ? [] : [{ url: onlineUrl, title: 'Online' }],
    own: {
      ...{ code, kind, languages, interpretation, objectives, capacity, countsForAttendance, illustrative, onlineUrl },
      onlineIsPublic: onlineUrl !== '',
      roles: session.roles.map(({ role, name, talkTitle }) => ({ role, name, talkTitle }))
    }
  }
}

const byName = (a: string, b: string) => (a < b ? -1 : Number(a > b))

/** `publicUrl` begins the addresses of our pages. Cancelled sessions are left out: the format has no word for them. */
export const scheduleOf = (workshop: Given, { number, releasedAt, agenda }: Released, publicUrl: string): Schedule => {
  const { timeZone: zone, startsOn, endsOn } = workshop
  const page = `${publicUrl}/w/${workshop.slug}/agenda`
  const acronym = acronymOf(workshop.slug)
  const numbers = numbersOf(agenda.sessions.map(({ id }) => id))
  const sessions = agenda.sessions.filter(({ state }) => state === 'scheduled')
  const dayOf = ({ startsAt }: ReleasedSession) => dayIn(zone, new Date(startsAt))
  const rooms = [...new Set(sessions.map(({ room }) => room ?? ''))].sort(byName)
  const tracks = new Map(sessions.flatMap(({ track }) => (track ? [[track.name, track.colour] as const] : [])))
  const days = [...new Set([...daysBetween(startsOn, endsOn), ...sessions.map(dayOf)])].sort()
  const midnight = (day: string) => isoIn(zone, instantIn(zone, day, '00:00'))
  return {
    version: `Rev.${number} ${dayIn(zone, releasedAt)} ${clockIn(zone, releasedAt)}`,
    acronym,
    title: workshop.isDemonstration ? `${workshop.title} (demonstration data)` : workshop.title,
    start: days[0] ?? startsOn,
    end: days.at(-1) ?? endsOn,
    timeZone: zone,
    url: page,
    tracks: [...tracks]
      .sort(([a], [b]) => byName(a, b))
      .map(([name, colour]) => ({ name, slug: trackSlug(name), colour })),
    rooms: rooms.map((name) => ({ name, guid: roomGuid(workshop.id, name) })),
    days: days.map((date, i) => ({
      index: i + 1,
      date,
      start: midnight(date),
      end: midnight(nextDay(date)),
      rooms: rooms
        .map((name) => ({
          name,
          events: sessions
            .filter((session) => dayOf(session) === date && (session.room ?? '') === name)
            .map((session) => eventOf(session, { zone, acronym, number: numbers.get(session.id)!, page }))
        }))
        .filter(({ events }) => events.length > 0)
    }))
  }
}
