/** Warnings about rooms, places and hours. Pure. */
import { clockIn, dayIn } from '../platform/zones.ts'
import { isPause } from './rules.for-kinds.ts'
import type { Around } from './rules.for-surroundings.ts'
import { type Found, type Planned, type PlannedSession, titles } from './rules.for-warning-kinds.ts'

const USUAL = { from: '07:00', to: '20:00' }

const sizes = ({ session, isForAll }: Around, people: number): Found[] => {
  const { room, places, capacity, placed } = session
  const found: Found[] = []
  if (isForAll && room !== null && places !== null && places < people) {
    const detail = `${room} holds ${places}; ${people} participants are confirmed.`
    found.push({ kind: 'room-too-small', severity: 'warning', detail, parameters: { room, places, people } })
  }
  if (room !== null && places !== null && capacity !== null && capacity > places) {
    const detail = `It offers ${capacity} places; ${room} holds ${places}.`
    const parameters = { room, places, people: capacity }
    found.push({ kind: 'capacity-over-room', severity: 'warning', detail, parameters })
  }
  const offered = Math.min(capacity ?? Number.POSITIVE_INFINITY, places ?? Number.POSITIVE_INFINITY)
  const coming = isForAll && capacity !== null ? Math.max(people, placed.length) : placed.length
  if (coming > offered && !found.some(({ kind }) => kind === 'room-too-small')) {
    const detail = `${coming} people are expected; it has ${offered} places.`
    const parameters = { places: offered, people: coming }
    found.push({ kind: 'places-overfull', severity: 'warning', detail, parameters })
  }
  return found
}

const rooms = (around: Around, people: number): Found[] => {
  const { session, parallel } = around
  if (session.room !== null || isPause(session.kind) || parallel.length === 0) return sizes(around, people)
  const detail = `It has no room, and takes place at the same time as ${titles(parallel)}.`
  return [{ kind: 'no-room', severity: 'warning', detail, others: parallel }]
}

const walks = ({ allGoTo }: Around): Found[] => {
  if (allGoTo.length === 0) return []
  const detail = `Everybody goes from here to another room, with less than five minutes: ${titles(allGoTo)}.`
  return [{ kind: 'break-too-short', severity: 'warning', detail, others: allGoTo }]
}

type Hours = { from: string; to: string }

/** Into the next day, before `from`, or later than `to` unless the evening is free. */
const isOutside = (
  timeZone: string,
  { startsAt, endsAt }: PlannedSession,
  { from, to }: Hours,
  isEveningFree = false
) => {
  const ends = clockIn(timeZone, endsAt)
  const isOvernight = dayIn(timeZone, startsAt) !== dayIn(timeZone, new Date(endsAt.getTime() - 1))
  const isLate = !isEveningFree && (ends > to || ends === '00:00')
  return isOvernight || isLate || clockIn(timeZone, startsAt) < from
}

/** What is social may be elsewhere, if it has no room, and goes on into the evening where nobody told the hours. */
const hours = ({ session }: Around, { timeZone, venueOpensAt, venueClosesAt }: Planned['workshop']): Found[] => {
  const isSocial = session.kind === 'social'
  if (venueOpensAt !== null && venueClosesAt !== null) {
    const open = { from: venueOpensAt, to: venueClosesAt }
    if ((isSocial && session.room === null) || !isOutside(timeZone, session, open)) return []
    const detail = `The venue is open from ${open.from} to ${open.to}.`
    return [{ kind: 'outside-venue-hours', severity: 'warning', detail, parameters: open }]
  }
  if (!isOutside(timeZone, session, USUAL, isSocial)) return []
  const detail = `It is outside the usual hours, ${USUAL.from} to ${USUAL.to}.`
  return [{ kind: 'unusual-hours', severity: 'warning', detail }]
}

export const faultsOfPlace = (around: Around, { workshop, people }: Planned): Found[] => [
  ...rooms(around, people),
  ...walks(around),
  ...hours(around, workshop)
]
