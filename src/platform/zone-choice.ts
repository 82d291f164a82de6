/** Time zones for people to choose from, and how a zone is told to them. */
import { isoIn, isTimeZone } from './zones.ts'

/** ICU lists some zones by names that the IANA database has replaced; both are understood, the present ones are shown. */
const RENAMED: Record<string, string> = {
  'Africa/Asmera': 'Africa/Asmara',
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Catamarca': 'America/Argentina/Catamarca',
  'America/Coral_Harbour': 'America/Atikokan',
  'America/Cordoba': 'America/Argentina/Cordoba',
  'America/Godthab': 'America/Nuuk',
  'America/Indianapolis': 'America/Indiana/Indianapolis',
  'America/Jujuy': 'America/Argentina/Jujuy',
  'America/Louisville': 'America/Kentucky/Louisville',
  'America/Mendoza': 'America/Argentina/Mendoza',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
  'Pacific/Enderbury': 'Pacific/Kanton',
  'Pacific/Ponape': 'Pacific/Pohnpei',
  'Pacific/Truk': 'Pacific/Chuuk'
}

const currentName = (zone: string): string => {
  const renamed = RENAMED[zone]
  return renamed !== undefined && isTimeZone(renamed) ? renamed : zone
}

const spelled = new Map<string, string>()

type ZoneGroup = { region: string; zones: { zone: string; place: string }[] }

/** Every zone that this Node knows, by the part of the world and then by place. */
export const zoneGroups: readonly ZoneGroup[] = (() => {
  const groups = new Map<string, ZoneGroup>()
  for (const zone of Intl.supportedValuesOf('timeZone').map(currentName)) {
    const [region, ...rest] = zone.split('/')
    if (region === undefined || rest.length === 0 || region === 'Etc') continue
    spelled.set(zone.toLowerCase(), zone)
    const group = groups.get(region) ?? { region, zones: [] }
    groups.set(region, group)
    group.zones.push({ zone, place: rest.reverse().join(', ').replaceAll('_', ' ') })
  }
  for (const { zones } of groups.values()) zones.sort((a, b) => a.place.localeCompare(b.place, 'en'))
  return [...groups.values()].sort((a, b) => a.region.localeCompare(b.region, 'en'))
})()

/** A zone as somebody wrote it -> its present name in its own spelling; undefined when there is no such zone. */
export const understandZone = (text: string): string | undefined => {
  const zone = currentName(text.trim())
  if (!isTimeZone(zone)) return zone.toLowerCase() === 'utc' ? 'UTC' : undefined
  return spelled.get(zone.toLowerCase()) ?? zone
}

/** What the zone's clocks are from UTC at that instant, such as "UTC+07:00". */
export const offsetIn = (zone: string, at: Date): string => {
  const offset = /[+-]\d\d:\d\d$/.exec(isoIn(zone, at))?.[0]
  return offset === undefined || offset === '+00:00' ? 'UTC' : `UTC${offset.replace('-', '\u2212')}`
}
