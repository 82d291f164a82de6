/** A session of a conference's schedule -> what it says of a session of ours. */
import { isLanguage } from '../reference/languages.ts'
import { kindNamed } from './import-words.ts'
import {
  instantFrom,
  MOST_PERSONS,
  minutesFrom,
  type RawEvent,
  type ReadSession,
  type ReadTimes
} from './rules.for-reading.ts'

const MINUTE = 60_000
const LONGEST_ABSTRACT = 5000

/** What the format has no word for is taken as it was written by us. */
const OWN = ['objectives', 'interpretation', 'capacity', 'countsForAttendance', 'illustrative'] as const

type OwnRole = { role?: unknown; name?: unknown; talkTitle?: unknown }
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

/** By names: who was added by another program speaks, who was removed is gone. */
const rolesOf = ({ persons, own }: RawEvent): { roles: unknown[]; withoutRole: Set<string> } => {
  const named = listOf(own?.roles)
    .slice(0, MOST_PERSONS)
    .filter((role): role is OwnRole => typeof role === 'object' && role !== null)
  const known = new Set(named.map(({ name }) => name))
  const kept = named
    .filter(({ name }) => persons.includes(String(name)))
    .map(({ role, name, talkTitle }) => ({ role, name, ...(talkTitle !== undefined && { talkTitle }) }))
  const others = persons.filter((name) => !known.has(name))
  return { roles: [...kept, ...others.map((name) => ({ role: 'speaker', name }))], withoutRole: new Set(others) }
}

/** Our own exports repeat the objectives in the description; of others it belongs to the text. */
const abstractOf = ({ texts: { abstract, description }, own }: RawEvent): { abstract?: string; note?: string } => {
  if (abstract === undefined && description === undefined) return {}
  const [first, second] = [(abstract ?? '').trim(), own ? '' : (description ?? '').trim()]
  if (second === '' || first.includes(second)) return { abstract: first }
  const both = [first, second].filter(Boolean).join('\n\n')
  if (both.length <= LONGEST_ABSTRACT) return { abstract: both }
  return { abstract: first, note: 'the description is left out: it is too long' }
}

const times = ({ texts: { date, end, duration } }: RawEvent, zone: string): ReadTimes => {
  if (!date) return { faults: [{ field: 'date', detail: 'is missing' }] }
  const startsAt = instantFrom(zone, date)
  if (!startsAt)
    return {
      faults: [{ field: 'date', detail: `"${date.slice(0, 40)}" is no time such as 2026-11-09T09:00:00+07:00` }]
    }
  if (end) {
    const endsAt = instantFrom(zone, end)
    return endsAt
      ? { times: { startsAt, endsAt } }
      : { faults: [{ field: 'end', detail: `"${end.slice(0, 40)}" is no time` }] }
  }
  const minutes = minutesFrom(duration ?? '')
  if (minutes === undefined)
    return {
      faults: [
        { field: 'duration', detail: duration ? `"${duration.slice(0, 40)}" is no length such as 01:30` : 'is missing' }
      ]
    }
  return { times: { startsAt, endsAt: new Date(startsAt.getTime() + minutes * MINUTE) } }
}

export const readEvent = (event: RawEvent): ReadSession => {
  const { texts, own } = event
  const notes: string[] = []
  const kind = own && own.kind === texts.type ? own.kind : kindNamed(texts.type ?? '')
  if (kind === undefined)
    notes.push(`the type "${(texts.type ?? '').slice(0, 40)}" is not known: a new session is a plenary`)
  const { abstract, note } = abstractOf(event)
  if (note) notes.push(note)
  const language = texts.language?.toLowerCase().split(/[-_]/)[0] || undefined
  const known = language !== undefined && isLanguage(language) ? language : undefined
  if (language !== undefined && known === undefined)
    notes.push(`the language "${language.slice(0, 20)}" is not known and left out`)
  const code = own?.code ?? texts.code ?? undefined
  const isOwnLanguage = own && (listOf(own.languages)[0] ?? '') === (texts.language ?? '')
  const { roles, withoutRole } = rolesOf(event)
  const isOnline = own && typeof own.onlineUrl === 'string' && own.onlineUrl !== ''
  return {
    ...{ place: event.place, placeOf: event.placeOf, guid: texts.guid ?? undefined, notes, faults: [], withoutRole },
    language: isOwnLanguage ? undefined : known,
    timesFrom: (zone) => times(event, zone),
    given: {
      ...(code !== undefined && code !== '' && { code }),
      ...(texts.title && { title: texts.title }),
      ...(kind !== undefined && { kind }),
      ...(texts.room !== undefined && { room: texts.room?.trim() || null }),
      ...(texts.track !== undefined && { track: texts.track?.trim() || null }),
      ...(abstract !== undefined && { abstract }),
      ...(isOwnLanguage && { languages: own.languages }),
      ...(isOnline && { onlineUrl: own.onlineUrl, onlineIsPublic: own.onlineIsPublic }),
      ...Object.fromEntries(OWN.flatMap((key) => (own?.[key] === undefined ? [] : [[key, own[key]]]))),
      roles
    }
  }
}
