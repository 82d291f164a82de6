/** Instants and the wall clocks of IANA time zones. */
import { DateTime } from 'luxon'

/** Is it a zone that this Node knows, such as Asia/Bangkok? Offsets and abbreviations are not. */
export const isTimeZone = (zone: string): boolean => {
  if (!/^[A-Za-z_]+(\/[A-Za-z0-9_+-]+)+$|^UTC$/.test(zone)) return false
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    return false
  }
}

const inZone = (zone: string, at: Date) => DateTime.fromJSDate(at, { zone })

/** The day on which an instant falls in the zone: YYYY-MM-DD. */
export const dayIn = (zone: string, at: Date): string => inZone(zone, at).toISODate()!

/** The wall clock in the zone: HH:mm, 24 hours. */
export const clockIn = (zone: string, at: Date): string => inZone(zone, at).toFormat('HH:mm')

/** ISO 8601 with the zone's own offset, such as 2017-11-27T09:00:00+07:00. */
export const isoIn = (zone: string, at: Date): string => inZone(zone, at).toISO({ suppressMilliseconds: true })!

/** The instant at which the zone's clock shows `day` (YYYY-MM-DD) and `clock` (HH:mm). */
export const instantIn = (zone: string, day: string, clock: string): Date =>
  DateTime.fromISO(`${day}T${clock}`, { zone }).toJSDate()

/** Every day from first to last, both included, as YYYY-MM-DD. */
export const daysBetween = (first: string, last: string): string[] => {
  const days: string[] = []
  for (let day = DateTime.fromISO(first, { zone: 'utc' }); day.toISODate()! <= last; day = day.plus({ days: 1 })) {
    days.push(day.toISODate()!)
  }
  return days
}

/** The day after `day` (YYYY-MM-DD). */
export const nextDay = (day: string): string => DateTime.fromISO(day, { zone: 'utc' }).plus({ days: 1 }).toISODate()!

const STYLES = {
  full: { dateStyle: 'full' },
  long: { dateStyle: 'long' },
  short: { weekday: 'short', day: 'numeric', month: 'short' }
} as const satisfies Record<string, Intl.DateTimeFormatOptions>
const formats = new Map<string, Intl.DateTimeFormat>()

/** Made once for a language: making one takes longer than using it. */
const formatOf = (style: keyof typeof STYLES, lang: string): Intl.DateTimeFormat => {
  const key = `${style} ${lang}`
  const common = { timeZone: 'UTC', calendar: 'gregory' }
  const format =
    formats.get(key) ?? new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, { ...STYLES[style], ...common })
  formats.set(key, format)
  return format
}

const noonOf = (day: string) => new Date(`${day}T12:00:00Z`)

/** A day as people write it, such as "Monday, 27 November 2017". */
export const longDay = (day: string, lang: string): string => formatOf('full', lang).format(noonOf(day))

/** A day where there is little room, such as "Mon, 27 Nov". */
export const shortDay = (day: string, lang: string): string => formatOf('short', lang).format(noonOf(day))

/** Days from first to last as people write them, such as "27–29 November 2017". */
export const dayRange = (first: string, last: string, lang: string): string => {
  const format = formatOf('long', lang)
  if (first === last) return format.format(noonOf(first))
  if (lang === 'zh') return chineseRange(format.format(noonOf(first)), format.format(noonOf(last)))
  return format.formatRange(noonOf(first), noonOf(last)).replace(/\s–\s/, '–')
}

/** CLDR has only numbers with slashes for it: "2017年11月27日至29日" leaves out what both days share, as people do. */
const chineseRange = (first: string, last: string): string => {
  const shared = ['', ...first.split(/(?<=[年月])/)].map((_, i, parts) => parts.slice(0, i + 1).join(''))
  const common = shared.filter((beginning) => last.startsWith(beginning)).at(-1) ?? ''
  return `${first}至${last.slice(common.length)}`
}

/** Days in running text: "from 27 to 29 November 2017", or "on 27 November 2017". */
export const dayPhrase = (first: string, last: string): string => {
  const range = dayRange(first, last, 'en')
  return first === last ? `on ${range}` : `from ${range.replace('–', ' to ')}`
}
