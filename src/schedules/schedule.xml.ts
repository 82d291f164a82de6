/** A released agenda as schedule.xml. What is ours alone is in processing instructions, which other programs pass over. */
import { escapeXml, withoutNotXml } from '../platform/spreadsheets/escape.ts'
import type { Own, Schedule, ScheduleEvent } from './rules.for-export.ts'

const clean = (text: string) => escapeXml(withoutNotXml(text))
const element = (name: string, text: string) => (text === '' ? `<${name}/>` : `<${name}>${clean(text)}</${name}>`)
type Values = Record<string, string | number | undefined>
const attributes = (values: Values) =>
  Object.entries(values)
    .filter(([, value]) => value !== undefined)
    // a line break in an attribute would be read as a space
    .map(([name, value]) => ` ${name}="${clean(String(value)).replaceAll('\n', '&#10;')}"`)
    .join('')

/** XML 1.0, section 2.6: an instruction ends at the first `?>`, so that no `>` stands in it. */
const instruction = (own: Own) => `<?plenary ${withoutNotXml(JSON.stringify(own)).replaceAll('>', '\\u003e')}?>`

const wrapped = (name: string, inner: string[]) =>
  inner.length === 0 ? `<${name}/>` : `<${name}>${inner.join('')}</${name}>`

const CODE = /^[0-9A-Z]{6}$/

const eventXml = (event: ScheduleEvent): string =>
  [
    `<event${attributes({ guid: event.guid, id: event.id, code: CODE.test(event.code) ? event.code : undefined })}>`,
    instruction(event.own),
    element('date', event.date),
    element('start', event.start),
    element('duration', event.duration),
    element('room', event.room),
    element('slug', event.slug),
    element('url', event.url),
    element('title', event.title),
    element('subtitle', ''),
    element('track', event.track ?? ''),
    element('type', event.type),
    element('language', event.language ?? ''),
    element('abstract', event.abstract),
    element('description', event.description),
    wrapped(
      'persons',
      event.persons.map((name) => element('person', name))
    ),
    wrapped(
      'links',
      event.links.map(({ url, title }) => `<link${attributes({ href: url })}>${clean(title)}</link>`)
    ),
    '<attachments/>',
    '</event>'
  ].join('\n')

/** The same release gives the same bytes. */
export const scheduleXml = ({ days, rooms, tracks, ...schedule }: Schedule): string => {
  const guids = new Map(rooms.map(({ name, guid }) => [name, guid]))
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<schedule>',
    '<generator name="Plenary"/>',
    element('version', schedule.version),
    '<conference>',
    element('title', schedule.title),
    element('acronym', schedule.acronym),
    element('start', schedule.start),
    element('end', schedule.end),
    element('days', String(days.length)),
    element('timeslot_duration', '00:05'),
    element('base_url', `${schedule.url}/`),
    element('url', schedule.url),
    element('time_zone_name', schedule.timeZone),
    ...tracks.map(({ name, slug, colour }) => `<track${attributes({ name, color: colour, slug })}/>`),
    '</conference>',
    ...days.flatMap(({ rooms: ofDay, ...day }) => [
      `<day${attributes({ index: day.index, date: day.date, start: day.start, end: day.end })}>`,
      ...ofDay.flatMap(({ name, events }) => [
        `<room${attributes({ name, guid: guids.get(name) })}>`,
        ...events.map(eventXml),
        '</room>'
      ]),
      '</day>'
    ]),
    '</schedule>',
    ''
  ].join('\n')
}
