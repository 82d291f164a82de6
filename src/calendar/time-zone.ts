/** VTIMEZONE blocks, and whether they are right for a moment. */
import ICAL from 'ical.js'
import { DateTime, IANAZone } from 'luxon'
import { tzlib_get_ical_block, tzlib_get_timezones } from 'timezones-ical-library'

/** By day (of UTC, since 1970): minutes ahead of UTC where the block is right all day, and what else may be. */
type Days = Map<number, number | 'wrong' | 'unsure'>
type Zone = { name: string; block: string; rules: ICAL.Timezone; icu: IANAZone; days: Days }

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
  if (component === null) return undefined
  return {
    name,
    block,
    rules: new ICAL.Timezone({ component, tzid: name }),
    icu: IANAZone.create(name),
    days: new Map()
  }
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

/** The moment, in seconds, that the block makes of the zone's wall clock at this one. */
const readByBlock = ({ rules }: Zone, wall: DateTime): number => {
  const { year, month, day, hour, minute, second } = wall
  return ICAL.Time.fromData({ year, month, day, hour, minute, second }, rules).toUnixTime()
}

/**
 * Does the VTIMEZONE lead from the zone's wall clock back to this moment, and to no other? Blocks hold the rule of today
 * for all years, so they are wrong for Tehran in 2017; ICU knows the history. In the hour that an autumn night has twice,
 * RFC 5545 (section 3.3.5) takes the first and ical.js the second, so no wall clock will do.
 */
export const blockIsRightAt = (name: string, at: Date): boolean => {
  const zone = IS_UTC.test(name) ? undefined : zoneOf(name)
  const wall = DateTime.fromJSDate(at, { zone: name })
  if (!zone || !wall.isValid || wall.getPossibleOffsets().length > 1) return false
  return readByBlock(zone, wall) === Math.floor(at.getTime() / 1000)
}

const HOUR = 3_600_000
const DAY = 24 * HOUR
/** Moments between which nothing changes if it is the same at all of them: a day, and the hours that a change repeats. */
const AROUND = [-3 * HOUR, 0, DAY, DAY + 3 * HOUR]
/** Of days remembered for a zone. */
const MOST = 2000

/** No zone has ever changed its offset and changed it back within thirty hours, and no block says so. */
const judgeDay = (zone: Zone, day: number): number | 'wrong' | 'unsure' => {
  const moments = AROUND.map((after) => day * DAY + after)
  const [offset, ...others] = moments.map((at) => zone.icu.offset(at))
  if (offset === undefined || !Number.isInteger(offset) || others.some((other) => other !== offset)) return 'unsure'
  const right = moments.filter((at) => blockIsRightAt(zone.name, new Date(at))).length
  return right === moments.length ? offset : right === 0 ? 'wrong' : 'unsure'
}

/**
 * Minutes that the zone's wall clock is ahead of UTC at a moment (milliseconds), where a file may say the moment by that
 * clock; undefined where it must be said in UTC. As `blockIsRightAt`, judged once for a day on which nothing changes.
 */
export const offsetFor = (name: string, at: number): number | undefined => {
  const zone = IS_UTC.test(name) || Number.isNaN(at) ? undefined : zoneOf(name)
  if (!zone?.icu.isValid) return undefined
  const day = Math.floor(at / DAY)
  let known = zone.days.get(day)
  if (known === undefined) {
    known = judgeDay(zone, day)
    if (zone.days.size >= MOST) zone.days.clear()
    zone.days.set(day, known)
  }
  if (typeof known === 'number') return known
  if (known === 'wrong' || !blockIsRightAt(name, new Date(at))) return undefined
  return zone.icu.offset(at)
}
