/** Reads schedule.xml in slices, so that a large one holds nobody up. No document type, no entities but the five, bounded depth. */
import { setImmediate as othersFirst } from 'node:timers/promises'
import sax from 'sax'
import type { Unreadable } from './read-schedule.json.ts'
import { IN_FORMAT, MOST_PERSONS, MOST_SESSIONS, type RawEvent, type RawSchedule } from './rules.for-reading.ts'

/** schedule, day, room, event, persons, person: what is deeper is no schedule. */
const DEEPEST = 16
const SLICE = 32_768
/** More than any field may have; the rest is not kept. */
const LONGEST_TEXT = 20_000

type Opened = { name: string; attributes: Record<string, string>; text: string; line: number }
type Building = RawEvent & { depth: number }

const ownOf = (body: string): Record<string, unknown> | undefined => {
  try {
    const value: unknown = JSON.parse(body)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined
  } catch {
    return undefined
  }
}

const begun = ({ attributes: { guid, code }, line }: Opened, room: string | undefined, depth: number): Building => {
  const place = `line ${line}`
  return {
    ...{ place, depth, persons: [], own: undefined },
    placeOf: (field) => `${place}, ${IN_FORMAT[field] ?? field}`,
    texts: { guid, code, room }
  }
}

const reader = () => {
  const found: RawSchedule = { events: [], colours: new Map() }
  const open: Opened[] = []
  let event: Building | undefined
  let fault: Unreadable | undefined
  const refuse = (why: Unreadable) => {
    fault ??= why
  }
  const parser = sax.parser(true, { strictEntities: true, position: true } as sax.SAXOptions)
  const at = () => `line ${parser.line + 1}`

  parser.onerror = (error) => {
    refuse({ unreadable: `This is not well-formed XML: ${String(error.message).split('\n')[0]}, ${at()}.` })
    parser.error = null as unknown as Error
  }
  parser.ondoctype = () => refuse({ unreadable: `A document type is declared, ${at()}; no schedule needs one.` })
  parser.onopentag = ({ name, attributes }) => {
    if (open.length === 0 && name !== 'schedule')
      refuse({ unreadable: `The XML is not a schedule of a conference: it begins with <${name.slice(0, 40)}>.` })
    if (open.length >= DEEPEST) return refuse({ unreadable: `Elements are nested too deeply, ${at()}.` })
    const opened = { name, attributes: attributes as Record<string, string>, text: '', line: parser.line + 1 }
    const above = open.at(-1)
    open.push(opened)
    if (name === 'track' && above?.name === 'conference' && opened.attributes.name && opened.attributes.color)
      found.colours.set(opened.attributes.name, opened.attributes.color)
    if (name !== 'event' || above?.name !== 'room') return
    if (found.events.length === MOST_SESSIONS) return refuse({ tooMany: MOST_SESSIONS })
    event = begun(opened, above.attributes.name, open.length)
  }
  const add = (text: string) => {
    const last = open.at(-1)
    if (event && last && last.text.length < LONGEST_TEXT) last.text += text
  }
  parser.ontext = add
  parser.oncdata = add
  parser.onprocessinginstruction = ({ name, body }) => {
    if (event && name === 'plenary') event.own = ownOf(body)
  }
  parser.onclosetag = () => {
    const closed = open.pop()
    if (!event || !closed) return
    if (open.length === event.depth && !['persons', 'links', 'attachments'].includes(closed.name))
      event.texts[closed.name] = closed.text
    const name = closed.text.trim()
    if (closed.name === 'person' && name !== '' && event.persons.length < MOST_PERSONS && !event.persons.includes(name))
      event.persons.push(name)
    if (open.length >= event.depth) return
    const { depth: _, ...whole } = event
    found.events.push(whole)
    event = undefined
  }
  return { parser, found, fault: () => fault }
}

/** `text` is decoded already. */
export const readScheduleXml = async (text: string): Promise<RawSchedule | Unreadable> => {
  const { parser, found, fault } = reader()
  for (let at = 0; at < text.length && !fault(); at += SLICE) {
    parser.write(text.slice(at, at + SLICE))
    await othersFirst()
  }
  if (!fault()) parser.close()
  return fault() ?? found
}
