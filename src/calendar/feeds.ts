/** Secret addresses of people's calendars: one at a time for each, made by themselves. */
import { createHmac } from 'node:crypto'
import { recordDeed } from '../accounts/audit.ts'
import type { Access } from '../accounts/rules.ts'
import { hashOfToken } from '../accounts/tokens.ts'
import { findRelease, listReleasedParts } from '../agenda/queries.for-releases.ts'
import { type Part, partsOf } from '../agenda/rules.for-released.ts'
import type { Db } from '../platform/db/database.ts'
import { languageOf } from '../platform/i18n.ts'
import { newId } from '../platform/id.ts'
import type { Services } from '../services.ts'
import type { Workshop } from '../workshops/tables.ts'
import { agendaCalendar } from './agenda.ics.ts'
import { feedNotFound } from './problems.ts'
import { findFeedOwner, findLiveFeed, insertFeed, revokeFeeds } from './queries.ts'
import { calendarEnds, hasCalendar, ownCalendar } from './rules.for-people.ts'
import { calendarWorkshop } from './rules.ts'

/** 32 bytes as base64url, derived from the id, so that the address can be shown again. */
const feedToken = ({ secrets }: Pick<Services, 'secrets'>, id: string): string =>
  createHmac('sha256', secrets.key('calendar-feeds')).update(id).digest('base64url')

const TOKEN = /^[A-Za-z0-9_-]{43}$/

/** A new address; the one before stops working at once. */
export const renewFeed = (
  services: Pick<Services, 'db' | 'clock' | 'secrets'>,
  access: Access,
  workshopId: string,
  participantId: string
): Promise<void> =>
  services.db.transaction(async (tx) => {
    const now = services.clock()
    const id = newId(now)
    await revokeFeeds(tx, workshopId, participantId, now)
    const tokenHash = hashOfToken(feedToken(services, id))
    await insertFeed(tx, workshopId, { id, participantId, purpose: 'own', tokenHash, createdAt: now })
    await recordDeed(tx, { now, access, workshopId, deed: 'calendar.new-address', subjectId: participantId })
  })

/** Undefined where none was made, or where the server's secret is not the one it was made with. */
export const feedAddress = async (
  services: Pick<Services, 'db' | 'secrets' | 'config'>,
  workshopId: string,
  participantId: string
): Promise<string | undefined> => {
  const feed = await findLiveFeed(services.db, workshopId, participantId)
  const token = feed && feedToken(services, feed.id)
  return token && hashOfToken(token) === feed.tokenHash
    ? `${services.config.publicUrl}/calendar/${token}.ics`
    : undefined
}

/** The agenda as released, and what the person does in it. */
export const readOwn = async (db: Db, workshopId: string, participantId: string) => {
  const release = await findRelease(db, workshopId)
  const held = release ? await listReleasedParts(db, workshopId, release.number, participantId) : []
  const parts: Part[] = partsOf(release?.agenda, held)
  return { agenda: release?.agenda, parts }
}

/** Where the agenda can be read. */
export const agendaPage = ({ config }: Pick<Services, 'config'>, { slug }: Pick<Workshop, 'slug'>): string =>
  `${config.publicUrl}/w/${slug}/agenda`

/**
 * `hears`: ids of what it was made of (workshops, people, agencies, users); a change of any of them makes it stale.
 * `until`: from then on it is at no address.
 */
export type Feed = { bytes: string; name: string; hears: string[]; until: Date }

/** What is at a secret address now. Problem: 404 feed-not-found, whatever the reason. */
export const readFeed = async (services: Pick<Services, 'db' | 'clock' | 'config'>, token: string): Promise<Feed> => {
  const owner = TOKEN.test(token) ? await findFeedOwner(services.db, hashOfToken(token)) : undefined
  if (!owner || !hasCalendar(owner.workshop, owner.person.state, services.clock()))
    throw feedNotFound('No calendar is at this address.')
  const { workshop, person } = owner
  const { agenda, parts } = await readOwn(services.db, workshop.id, person.id)
  const lang = languageOf([...person.languages, ...workshop.languages])
  const sessions = ownCalendar(agenda, parts, person, lang, agendaPage(services, workshop))
  return {
    bytes: agendaCalendar(calendarWorkshop(workshop), sessions),
    name: `${workshop.slug}.ics`,
    hears: [workshop.id, person.id],
    until: calendarEnds(workshop)
  }
}
