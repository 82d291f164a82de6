/** Reads schedule.json. What is not of the form is left out or told; nothing of it is followed or fetched. */
import { IN_FORMAT, MOST_PERSONS, MOST_SESSIONS, type RawEvent, type RawSchedule } from './rules.for-reading.ts'

type Json = Record<string, unknown>
/** Why it is no schedule at all. */
export type Unreadable = { unreadable: string } | { tooMany: number }

const objectOf = (value: unknown): Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {}
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
/** RFC 6901, section 3. */
const step = (name: string | number) => `/${String(name).replaceAll('~', '~0').replaceAll('/', '~1')}`

const TEXTS = [
  'guid',
  'code',
  'date',
  'end',
  'duration',
  'room',
  'title',
  'track',
  'type',
  'language',
  'abstract',
  'description'
]
const eventOf = (value: unknown, place: string, room: string, own: Json): RawEvent => {
  const event = objectOf(value)
  const texts = TEXTS.map((name) => {
    const text = event[name]
    return [
      name,
      typeof text === 'string' || text === null ? text : typeof text === 'number' ? String(text) : undefined
    ]
  })
  const persons = listOf(event.persons).flatMap((value) => {
    const { name, public_name } = objectOf(value)
    const text = typeof name === 'string' ? name : public_name
    return typeof text === 'string' && text.trim() !== '' ? [text] : []
  })
  const { room: said, ...rest } = Object.fromEntries(texts)
  const known = typeof event.guid === 'string' && Object.hasOwn(own, event.guid) ? own[event.guid] : undefined
  return {
    place,
    placeOf: (field) => `${place}/${IN_FORMAT[field] ?? field}`,
    texts: { ...rest, room: said ?? room },
    persons: [...new Set(persons)].slice(0, MOST_PERSONS),
    own: known === undefined ? undefined : objectOf(known)
  }
}

/** `text` is decoded already. */
export const readScheduleJson = (text: string): RawSchedule | Unreadable => {
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    return { unreadable: 'This is not well-formed JSON.' }
  }
  const { schedule } = objectOf(parsed)
  const { conference, plenary } = objectOf(schedule)
  if (conference === undefined)
    return { unreadable: 'This JSON is not a schedule of a conference: it has no /schedule/conference.' }
  const { days, tracks } = objectOf(conference)
  const own = objectOf(objectOf(plenary).sessions)
  const events: RawEvent[] = []
  for (const [i, day] of listOf(days).entries())
    for (const [room, inRoom] of Object.entries(objectOf(objectOf(day).rooms)))
      for (const [j, event] of listOf(inRoom).entries()) {
        if (events.length === MOST_SESSIONS) return { tooMany: MOST_SESSIONS }
        events.push(eventOf(event, `/schedule/conference/days/${i}/rooms${step(room)}/${j}`, room, own))
      }
  const colours = listOf(tracks).flatMap((track) => {
    const { name, color } = objectOf(track)
    return typeof name === 'string' && typeof color === 'string' ? [[name, color] as const] : []
  })
  return { events, colours: new Map(colours) }
}
