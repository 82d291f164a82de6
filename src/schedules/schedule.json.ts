/** A released agenda as schedule.json, for the programs of conferences. What is ours alone is under `plenary`. */
import type { Schedule, ScheduleEvent } from './rules.for-export.ts'

const eventJson = ({ own: _, persons, links, code, ...event }: ScheduleEvent) => ({
  ...event,
  ...(/^[A-Z0-9]+$/.test(code) && { code }),
  subtitle: '',
  persons: persons.map((name) => ({ name, public_name: name })),
  links: links.map((link) => ({ ...link, type: 'web' })),
  attachments: []
})

/** The same release gives the same bytes. */
export const scheduleJson = ({ version, url, timeZone, tracks, days, ...conference }: Schedule): string =>
  JSON.stringify({
    generator: { name: 'Plenary' },
    schedule: {
      version,
      base_url: `${url}/`,
      conference: {
        ...{ acronym: conference.acronym, title: conference.title, start: conference.start, end: conference.end },
        daysCount: days.length,
        timeslot_duration: '00:05',
        time_zone_name: timeZone,
        url,
        tracks: tracks.map(({ name, slug, colour }) => ({ name, ...(slug && { slug }), color: colour })),
        rooms: conference.rooms,
        days: days.map(({ index, date, start, end, rooms }) => ({
          index,
          date,
          day_start: start,
          day_end: end,
          rooms: Object.fromEntries(rooms.map(({ name, events }) => [name, events.map(eventJson)]))
        }))
      },
      plenary: {
        sessions: Object.fromEntries(
          days.flatMap(({ rooms }) =>
            rooms.flatMap(({ events }) => events.map(({ guid, own }) => [guid, own] as const))
          )
        )
      }
    }
  })
