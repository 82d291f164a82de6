/** Lets the people of the demonstration pass its doors: most come, some are late for a day, nobody is drawn by chance. */
import { createHash } from 'node:crypto'
import type { Access } from '../accounts/rules.ts'
import { checkIn } from '../attendance/check-in.ts'
import type { NewScanGiven } from '../attendance/contract.ts'
import { openDoor } from '../attendance/doors.ts'
import { badgeToken } from '../participants/badge-token.ts'
import { type ListedParticipant, listLiveBadgeTokens, listParticipants } from '../participants/queries.for-lists.ts'
import { EVERYBODY } from '../participants/rules.ts'
import { newId } from '../platform/id.ts'
import { instantIn } from '../platform/zones.ts'
import { countryName } from '../reference/countries.ts'
import type { Services } from '../services.ts'
import type { Workshop } from '../workshops/tables.ts'
import type { Source } from './source.ts'

type Session = Source['sessions'][number]

/** A number from 0 to 99 that is always the same for the same person and place. */
const lot = (person: ListedParticipant, place: string): number =>
  createHash('sha256').update(`${person.reference} ${place}`).digest().readUInt16BE(0) % 100

const MINUTE = 60_000
const isDayMissed = (person: ListedParticipant, day: string) => lot(person, day) < 6
const isSessionMissed = (person: ListedParticipant, { code }: Session) => lot(person, code) < 10

/** Delegates go to the working group of their country; others to the group that their reference falls to. */
const isForThem = (person: ListedParticipant, session: Session, parallel: Session[]): boolean => {
  if (session.type !== 'breakout') return true
  if (person.country === null || !parallel.some(({ title }) => title.includes(countryName(person.country!)))) {
    return parallel[lot(person, 'group') % parallel.length]?.code === session.code
  }
  return session.title.includes(countryName(person.country))
}

export const attend = async (
  services: Pick<Services, 'db' | 'clock' | 'secrets'>,
  access: Access,
  workshop: Workshop,
  { sessions }: Source,
  sessionIds: Map<string, string>
): Promise<void> => {
  const { db, secrets, clock } = services
  const tokens = new Map(
    (await listLiveBadgeTokens(db, workshop.id)).map(({ id, participantId }) => [
      participantId,
      badgeToken(secrets.key('badges'), id)
    ])
  )
  const people = (await listParticipants(db, workshop.id, EVERYBODY, { state: ['confirmed'] })).filter(
    ({ section }) => section !== 'unlisted'
  )
  const scanOf = (person: ListedParticipant, checkpoint: string, at: Date, device: string): NewScanGiven => ({
    id: newId(clock()),
    token: tokens.get(person.id)!,
    checkpoint,
    happenedAt: new Date(at.getTime() + (lot(person, device) % 15) * MINUTE).toISOString(),
    device
  })
  const parallel = sessions.filter(({ type }) => type === 'breakout')
  for (const day of [...new Set(sessions.map(({ date }) => date))]) {
    const door = (await openDoor(services, workshop, { kind: 'day', day })).row.id
    const here = people.filter((person) => !isDayMissed(person, day))
    const batch = here.map((person) => scanOf(person, door, instantIn(workshop.timeZone, day, '08:15'), 'Entrance'))
    for (const session of sessions.filter(({ date, counts_for_attendance: counts }) => date === day && counts)) {
      const { row } = await openDoor(services, workshop, { kind: 'session', sessionId: sessionIds.get(session.code)! })
      const inside = here.filter((person) => !isSessionMissed(person, session) && isForThem(person, session, parallel))
      const begins = instantIn(workshop.timeZone, day, session.start_local)
      batch.push(
        ...inside.map((person) => scanOf(person, row.id, new Date(begins.getTime() - 10 * MINUTE), session.room))
      )
    }
    await checkIn(services, access, workshop.id, batch)
  }
}
