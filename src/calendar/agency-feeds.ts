/** Calendars of agencies at secret addresses: the workshops of one agency that one person may see. */
import { recordDeed } from '../accounts/audit.ts'
import { notAllowed } from '../accounts/problems.ts'
import type { Access } from '../accounts/rules.ts'
import { hashOfToken } from '../accounts/tokens.ts'
import { agencyNotFound } from '../agencies/problems.ts'
import { findAgency } from '../agencies/queries.ts'
import { findRelease } from '../agenda/queries.for-releases.ts'
import type { Db } from '../platform/db/database.ts'
import { newId } from '../platform/id.ts'
import type { Services } from '../services.ts'
import { feedToken } from './feed-token.ts'
import type { Feed } from './feeds.ts'
import { feedNotFound, tooManyFeeds } from './problems.ts'
import {
  countAgencyFeeds,
  findAgencyFeedOwner,
  insertAgencyFeed,
  listAgencyFeeds,
  listAgencyWorkshops,
  revokeAgencyFeed
} from './queries.for-agencies.ts'
import { feedEnds, LONGEST_FEED_DAYS, MOST_FEEDS } from './rules.for-agencies.ts'
import { calendarDays, calendarSession, withoutPrivateLinks } from './rules.ts'
import type { AgencyFeed } from './tables.ts'
import { workshopsCalendar } from './workshops.ics.ts'

type Given = Pick<Services, 'db' | 'clock' | 'config' | 'secrets'>

/** Machines are let in to one workshop alone. Problems: 403 not-allowed, 404 agency-not-found. */
const whoseFeeds = async (db: Db, access: Access, agencyId: string) => {
  if (access.userId === undefined || access.tokenId !== undefined)
    throw notAllowed('Calendars of agencies are for people who sign in.')
  if (!(await findAgency(db, agencyId))) throw agencyNotFound('No agency has this id.')
  return { agencyId, userId: access.userId }
}

type Kept = Pick<AgencyFeed, 'id' | 'agencyId' | 'withSessions' | 'createdAt' | 'expiresAt'>

/** The address is derived, never kept: so it can be shown again, and stands in no table. */
export const withAddress = <F extends Pick<Kept, 'id'>>(services: Given, feed: F, tokenHash?: string) => {
  const token = feedToken(services, feed.id)
  const isGood = tokenHash === undefined || hashOfToken(token) === tokenHash
  return { ...feed, address: isGood ? `${services.config.publicUrl}/calendar/${token}.ics` : null }
}

/** Problems: 403 not-allowed, 404 agency-not-found. */
export const readAgencyFeeds = async (services: Given, access: Access, agencyId: string) => {
  const whose = await whoseFeeds(services.db, access, agencyId)
  const feeds = await listAgencyFeeds(services.db, whose, services.clock())
  return feeds.map((feed) => withAddress(services, feed, feed.tokenHash))
}

/** Problems: 403 not-allowed, 404 agency-not-found, 409 too-many-feeds. */
export const makeAgencyFeed = (
  services: Pick<Given, 'db' | 'clock' | 'secrets'>,
  access: Access,
  agencyId: string,
  { withSessions, days = LONGEST_FEED_DAYS }: { withSessions: boolean; days?: number }
): Promise<Kept> =>
  services.db.transaction(async (tx) => {
    const now = services.clock()
    const whose = await whoseFeeds(tx, access, agencyId)
    if ((await countAgencyFeeds(tx, whose, now)) >= MOST_FEEDS)
      throw tooManyFeeds(`There are ${MOST_FEEDS} already; end one of them first.`)
    const feed = { id: newId(now), ...whose, withSessions, createdAt: now, expiresAt: feedEnds(now, days) }
    await insertAgencyFeed(tx, { ...feed, tokenHash: hashOfToken(feedToken(services, feed.id)) })
    const detail = { agencyId, withSessions }
    await recordDeed(tx, { now, access, deed: 'agencies.new-calendar', subjectId: feed.id, detail })
    return feed
  })

/** Problems: 403 not-allowed, 404 agency-not-found, feed-not-found. */
export const endAgencyFeed = ({ db, clock }: Given, access: Access, agencyId: string, id: string): Promise<void> =>
  db.transaction(async (tx) => {
    const now = clock()
    const whose = await whoseFeeds(tx, access, agencyId)
    if (!(await revokeAgencyFeed(tx, whose, id, now))) throw feedNotFound('No address of yours has this id.')
    await recordDeed(tx, { now, access, deed: 'agencies.end-calendar', subjectId: id, detail: { agencyId } })
  })

/** What is at the address now; undefined where none is. What the person may see is asked each time. */
export const readAgencyFeed = async (
  { db, clock, config }: Pick<Given, 'db' | 'clock' | 'config'>,
  tokenHash: string
): Promise<Feed | undefined> => {
  const owner = await findAgencyFeedOwner(db, tokenHash, clock())
  if (!owner) return undefined
  const { feed, agency } = owner
  const found = await listAgencyWorkshops(db, feed)
  const days = []
  for (const { workshop, isMember } of found) {
    const page = `${config.publicUrl}/w/${workshop.slug}`
    const release = feed.withSessions ? await findRelease(db, workshop.id) : undefined
    const sessions = (release?.agenda.sessions ?? [])
      .map((session) => (isMember ? session : withoutPrivateLinks(session)))
      .map((session) => calendarSession(session, `${page}/agenda`, 'participants'))
    days.push(calendarDays(workshop, page, sessions))
  }
  return {
    bytes: workshopsCalendar(`${agency.acronym} · Plenary`, days),
    name: 'workshops.ics',
    hears: [agency.id, feed.userId, ...found.map(({ workshop }) => workshop.id)],
    until: feed.expiresAt
  }
}
