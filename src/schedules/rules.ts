/** Numbers and short names that others know our sessions by: the same for the same session, always. Pure. */
import { createHash } from 'node:crypto'
import { v5 } from 'uuid'
import { normalForm } from '../platform/text.ts'

const LEAST_NUMBER = 1000
const LARGEST_NUMBER = 0x7fffffff

/** From the id alone, so that it stays when codes and titles change. Four digits at least, 31 bits at most. */
const numberOf = (id: string): number => {
  const digest = createHash('sha256').update(id.toLowerCase()).digest()
  return LEAST_NUMBER + (digest.readUInt32BE(0) % (LARGEST_NUMBER - LEAST_NUMBER))
}

/** A number for each of these sessions, no two alike: of two with the same, the one with the later id gets the next. */
export const numbersOf = (ids: readonly string[]): Map<string, number> => {
  const numbers = new Map<string, number>()
  const taken = new Set<number>()
  for (const id of [...ids].sort()) {
    let number = numberOf(id)
    while (taken.has(number)) number = number === LARGEST_NUMBER ? LEAST_NUMBER : number + 1
    taken.add(number)
    numbers.set(id, number)
  }
  return numbers
}

/** The id of a session that another program calls `guid`, for good: the same file brings the same session again. */
export const idOfForeign = (workshopId: string, guid: string): string => v5(guid.toLowerCase(), workshopId)

/** The id of a room by its name: releases know no other. */
export const roomGuid = (workshopId: string, name: string): string => v5(`room ${name}`, workshopId)

const plainWords = (text: string): string[] =>
  normalForm('NFKD', text)
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean)

const LONGEST_SLUG = 60

/** The workshop's slug in letters, digits and underscores, four at least. */
export const acronymOf = (slug: string): string => {
  const name = slug.replaceAll('-', '_')
  return name.length < 4 ? `workshop_${name}` : name
}

/** Unique by its number; the title is for people. */
export const slugOf = (acronym: string, number: number, title: string): string => {
  const words = plainWords(title).join('_').slice(0, LONGEST_SLUG).replace(/_+$/, '')
  return [acronym, number, words].filter(Boolean).join('-')
}

/** Begins with a letter, two characters at least; undefined where the name has nothing of that kind. */
export const trackSlug = (name: string): string | undefined => {
  const slug = plainWords(name)
    .join('-')
    .replace(/^[0-9-]+/, '')
  return slug.length < 2 ? undefined : slug
}

/** HH:MM; a whole day is 24:00. */
export const durationText = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
