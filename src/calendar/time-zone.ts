/** VTIMEZONE blocks, and whether they are right for a moment. */
import ICAL from 'ical.js'
import { DateTime } from 'luxon'
import { tzlib_get_ical_block, tzlib_get_timezones } from 'timezones-ical-library'

type Zone = { block: string; rules: ICAL.Timezone }

const parsed = new Map<string, Zone>()

/** The library writes to the console when it is asked for a zone that it does not have. */
const available = new Set(tzlib_get_timezones())

const parse = (name: string): Zone | undefined => {
  if (!available.has(name)) return undefined
  const found = tzlib_get_ical_block(name)
  const block = Array.isArray(found) ? found[0]?.replace(/\r?\n/g, '\r\n').trim() : undefined
  // An alias would bring a block under another TZID than the one that the event names.
  if (!block?.includes(`\r\nTZID:${name}\r\n`)) return undefined
  const root = new ICAL.Component(ICAL.parse(`BEGIN:VCALENDAR\r\n${block}\r\nEND:VCALENDAR`))
  const component = root.getFirstSubcomponent('vtimezone')
  return component === null ? undefined : { block, rules: new ICAL.Timezone({ component, tzid: name }) }
}

const zoneOf = (name: string): Zone | undefined => {
  const zone = parsed.get(name) ?? parse(name)
  if (zone) parsed.set(name, zone)
  return zone
}

/** The VTIMEZONE of an IANA zone with CRLF between its lines, none at the end; null when there is none. */
export const timeZoneBlock = (name: string): string | null => zoneOf(name)?.block ?? null

/** Zones that are UTC by another name: `TZID=UTC` is read wrongly by many, `Z` by nobody. */
const IS_UTC = /^(?:Etc\/)?(?:UTC|UCT|GMT0?|Zulu|Universal|Greenwich)$/

/**
 * Does the VTIMEZONE lead from the zone's wall clock back to this moment, and to no other? Blocks hold the rule of today
 * for all years, so they are wrong for Tehran in 2017; ICU knows the history. In the hour that an autumn night has twice,
 * RFC 5545 (section 3.3.5) takes the first and ical.js the second, so no wall clock will do.
 */
export const blockIsRightAt = (name: string, at: Date): boolean => {
  const zone = IS_UTC.test(name) ? undefined : zoneOf(name)
  const wall = DateTime.fromJSDate(at, { zone: name })
  if (!zone || !wall.isValid || wall.getPossibleOffsets().length > 1) return false
  const { year, month, day, hour, minute, second } = wall
  const read = ICAL.Time.fromData({ year, month, day, hour, minute, second }, zone.rules)
  return read.toUnixTime() === Math.floor(at.getTime() / 1000)
}
