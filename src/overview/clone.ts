/** Makes a workshop again: what was set up, on other days and perhaps elsewhere, without anybody who came. */
import { recordDeed } from '../accounts/audit.ts'
import { notAllowed } from '../accounts/problems.ts'
import type { Access } from '../accounts/rules.ts'
import { insertTracks, listTracks } from '../agenda/queries.for-tracks.ts'
import { listDraft, listRoles } from '../agenda/queries.ts'
import { agencyToConfirm } from '../agenda/rules.for-people.ts'
import { onConstraint } from '../platform/db/constraints.ts'
import type { Transaction } from '../platform/db/database.ts'
import { newId } from '../platform/id.ts'
import { atField } from '../platform/problem.ts'
import type { Services } from '../services.ts'
import { createWorkshop } from '../workshops/create.ts'
import { invalidWorkshop } from '../workshops/problems.ts'
import { insertRooms, listCategories, listRooms } from '../workshops/queries.for-settings.ts'
import { listWorkshopAgencies } from '../workshops/queries.ts'
import type { Workshop } from '../workshops/tables.ts'
import type { WorkshopClone } from './contract.ts'
import { insertMembers, insertSessionRoles, insertSessions, listWorking } from './queries.for-clone.ts'
import { roleText, shifted } from './rules.for-clone.ts'
import { dayPlus, daysFrom } from './rules.for-days.ts'

const copyRooms = async (tx: Transaction, from: Workshop, to: Workshop, now: Date) => {
  const rooms = await listRooms(tx, from.id)
  const copies = rooms.map((room) => ({ ...room, workshopId: to.id, id: newId(now) }))
  if (copies.length > 0) await insertRooms(tx, copies)
  return new Map(rooms.map(({ id }, i) => [id, copies[i]!.id]))
}

/** The threads of an agenda come with it. */
const copyTracks = async (tx: Transaction, from: Workshop, to: Workshop, now: Date) => {
  const tracks = await listTracks(tx, from.id)
  const copies = tracks.map((track) => ({ ...track, workshopId: to.id, id: newId(now) }))
  if (copies.length > 0) await insertTracks(tx, copies)
  return new Map(tracks.map(({ id }, i) => [id, copies[i]!.id]))
}

/** Officers come only with their agencies. */
const copyTeam = async (tx: Transaction, from: Workshop, to: Workshop, now: Date) => {
  const present = new Set((await listWorkshopAgencies(tx, to.id)).map(({ id }) => id))
  const working = (await listWorking(tx, from.id)).filter(({ agencyId }) => agencyId === null || present.has(agencyId))
  await insertMembers(
    tx,
    working.map((member) => ({ ...member, workshopId: to.id, createdAt: now }))
  )
}

/** Where one takes part online is another place each time. */
const ONLINE_AGAIN = { onlineUrl: '', onlineIsPublic: false }

const copyAgenda = async (
  tx: Transaction,
  from: Workshop,
  to: Workshop,
  rooms: Map<string, string>,
  now: Date
): Promise<number> => {
  const agencies = await listWorkshopAgencies(tx, from.id)
  const present = await listWorkshopAgencies(tx, to.id)
  const tracks = await copyTracks(tx, from, to, now)
  const draft = (await listDraft(tx, from.id)).map(({ session }) => session)
  const standing = draft.filter(({ state }) => state === 'scheduled')
  const ids = new Map(standing.map(({ id }) => [id, newId(now)]))
  await insertSessions(
    tx,
    standing.map(({ version: _, ...session }) => ({
      ...session,
      ...shifted(from, to, session),
      workshopId: to.id,
      id: ids.get(session.id)!,
      roomId: rooms.get(session.roomId ?? '') ?? null,
      trackId: tracks.get(session.trackId ?? '') ?? null,
      ...ONLINE_AGAIN,
      illustrative: false,
      changedAt: now
    }))
  ).catch(
    onConstraint({
      sessions__room_clash: () => {
        const detail = 'puts two sessions into one room at once, since the clocks are changed on these days'
        return invalidWorkshop('The agenda does not fit these days.', atField('startsOn', detail))
      }
    })
  )
  const roles = (await listRoles(tx, from.id)).filter(
    ({ sessionId, state }) => ids.has(sessionId) && state !== 'replaced'
  )
  await insertSessionRoles(
    tx,
    roles.map(({ sessionId, position, role, name, participantId }) => {
      const text = roleText(name, participantId, agencies)
      return {
        workshopId: to.id,
        sessionId: ids.get(sessionId)!,
        position,
        role,
        name: text,
        agencyId: agencyToConfirm(text, present)?.id ?? null,
        state: 'proposed' as const
      }
    })
  )
  return standing.length
}

/** Who clones is the organiser. Problems: 403 not-allowed, 422 invalid-workshop, 409 slug-taken. */
export const cloneWorkshop = (
  services: Pick<Services, 'db' | 'clock'>,
  access: Access,
  from: Workshop,
  { what, ...given }: WorkshopClone
): Promise<Workshop> => {
  if (!access.mayConvene) throw notAllowed('Only those who may create workshops make one again.')
  return services.db.transaction(async (tx) => {
    const now = services.clock()
    const agencies = what.agencies ? await listWorkshopAgencies(tx, from.id) : []
    const { aim, background, languages, capacity, urduHand, dataNotice } = from
    const isSameVenue = given.city === undefined && given.venue === undefined
    const { keepsNeedsDays, keepsContactsDays, keepsPassportsDays } = from
    const to = await createWorkshop(
      { ...services, db: tx },
      access,
      {
        ...{ aim, background, languages, capacity, urduHand, dataNotice },
        ...{ keepsNeedsDays, keepsContactsDays, keepsPassportsDays },
        dataContact: what.team ? from.dataContact : '',
        city: from.city,
        country: from.country,
        venue: given.city === undefined ? from.venue : '',
        venueOpensAt: isSameVenue ? from.venueOpensAt : null,
        venueClosesAt: isSameVenue ? from.venueClosesAt : null,
        timeZone: from.timeZone,
        ...given,
        endsOn: dayPlus(given.startsOn, daysFrom(from.startsOn, from.endsOn)),
        agencies: agencies.map(({ agency, role }) => ({ agency, role }))
      },
      what.categories ? await listCategories(tx, from.id) : undefined
    )
    const rooms = what.rooms ? await copyRooms(tx, from, to, now) : new Map<string, string>()
    if (what.team) await copyTeam(tx, from, to, now)
    const sessions = what.agenda ? await copyAgenda(tx, from, to, rooms, now) : 0
    const detail = { from: from.id, rooms: rooms.size, sessions }
    await recordDeed(tx, { now, access, workshopId: to.id, deed: 'workshops.clone', detail })
    return to
  })
}
