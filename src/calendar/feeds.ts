/** Secret addresses of people's calendars: one at a time for each purpose, made by themselves. */
import { recordDeed } from '../accounts/audit.ts'
import type { Access } from '../accounts/rules.ts'
import { hashOfToken } from '../accounts/tokens.ts'
import { releaseKeeper } from '../agenda/keep-release.ts'
import { findRelease, listReleasedParts } from '../agenda/queries.for-releases.ts'
import { type Part, partsOf } from '../agenda/rules.for-released.ts'
import type { Participant } from '../participants/tables.ts'
import type { Db } from '../platform/db/database.ts'
import { languageOf } from '../platform/i18n.ts'
import { newId } from '../platform/id.ts'
import type { Services } from '../services.ts'
import type { Workshop } from '../workshops/tables.ts'
import { readAgencyFeed } from './agency-feeds.ts'
import { agendaCalendar } from './agenda.ics.ts'
import type { CalendarSession } from './event.ics.ts'
import { feedToken } from './feed-token.ts'
import { feedNotFound } from './problems.ts'
import { insertFeed, listLiveFeeds, prepareFeeds, revokeFeeds } from './queries.ts'
import { calendarEnds, hasCalendar, ownCalendar } from './rules.for-people.ts'
import { calendarWorkshop } from './rules.ts'
import type { CalendarFeed } from './tables.ts'

export type FeedPurpose = CalendarFeed['purpose']

const TOKEN = /^[A-Za-z0-9_-]{43}$/

type Whose = Pick<CalendarFeed, 'workshopId' | 'participantId' | 'purpose'>

/** A new address; the one before stops working at once. */
export const renewFeed = (
  services: Pick<Services, 'db' | 'clock' | 'secrets'>,
  access: Access,
  { workshopId, participantId, purpose }: Whose
): Promise<void> =>
  services.db.transaction(async (tx) => {
    const now = services.clock()
    const id = newId(now)
    await revokeFeeds(tx, workshopId, { participantId, purpose }, now)
    const tokenHash = hashOfToken(feedToken(services, id))
    await insertFeed(tx, workshopId, { id, participantId, purpose, tokenHash, createdAt: now })
    const deed = 'calendar.new-address'
    await recordDeed(tx, { now, access, workshopId, deed, subjectId: participantId, detail: { purpose } })
  })

/** The address stops working at once, and there is none until the person makes a new one. */
export const endFeed = (
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  access: Access,
  { workshopId, participantId, purpose }: Whose
): Promise<void> =>
  db.transaction(async (tx) => {
    const now = clock()
    if (!(await revokeFeeds(tx, workshopId, { participantId, purpose }, now))) return
    const deed = 'calendar.end-address'
    await recordDeed(tx, { now, access, workshopId, deed, subjectId: participantId, detail: { purpose } })
  })

/** None where none was made, or where the server's secret is not the one it was made with. */
export const feedAddresses = async (
  services: Pick<Services, 'db' | 'secrets' | 'config'>,
  workshopId: string,
  participantId: string
): Promise<Partial<Record<FeedPurpose, string>>> => {
  const live = (await listLiveFeeds(services.db, workshopId, participantId)).flatMap(({ id, purpose, tokenHash }) => {
    const token = feedToken(services, id)
    const address = `${services.config.publicUrl}/calendar/${token}.ics`
    return hashOfToken(token) === tokenHash ? [[purpose, address] as const] : []
  })
  return Object.fromEntries(live)
}

/** What goes into a person's calendar of that purpose. */
export const readEntries = async (
  services: Pick<Services, 'db' | 'config'>,
  workshop: Workshop,
  person: Pick<Participant, 'id' | 'languages' | 'state'>,
  purpose: FeedPurpose
): Promise<CalendarSession[]> => {
  const { agenda, parts } = await readOwn(services.db, workshop.id, person.id)
  const lang = languageOf([...person.languages, ...workshop.languages])
  return ownCalendar(agenda, parts, person, lang, ownPage(services, workshop), purpose)
}

/** How its file is called: the slug of the workshop, and what is in it. */
export const feedFileName = ({ slug }: Pick<Workshop, 'slug'>, purpose: FeedPurpose): string =>
  purpose === 'own' ? `${slug}-my-agenda.ics` : `${slug}-agenda.ics`

/** The agenda as released, and what the person does in it. */
export const readOwn = async (db: Db, workshopId: string, participantId: string) => {
  const release = await findRelease(db, workshopId)
  const held = release ? await listReleasedParts(db, workshopId, release.number, participantId) : []
  const parts: Part[] = partsOf(release?.agenda, held)
  return { agenda: release?.agenda, parts }
}

/** Where a participant can read it: the page of a private workshop's agenda lets in accounts alone. */
const ownPage = ({ config }: Pick<Services, 'config'>, { slug, visibility }: Workshop): string =>
  `${config.publicUrl}${visibility === 'public' ? `/w/${slug}/agenda` : '/my-registration/agenda'}`

/**
 * `hears`: ids of what it was made of (workshops, people, agencies, users); a change of any of them makes it stale.
 * `until`: from then on it is at no address. `changedAt`: when anything of it last changed, if that is known.
 */
export type Feed = { bytes: string; name: string; hears: string[]; until: Date; changedAt?: Date }

type Given = Pick<Services, 'db' | 'clock' | 'config'>

/** What is at a secret address now. Problem: 404 feed-not-found, whatever the reason. Agendas are parsed once a release. */
export const feedReader = (services: Given): ((token: string) => Promise<Feed>) => {
  const findFeed = prepareFeeds(services.db)
  const releaseOf = releaseKeeper(services.db)
  return async (token) => {
    const hash = TOKEN.test(token) ? hashOfToken(token) : undefined
    const found = hash === undefined ? undefined : await findFeed(hash)
    const ofAgency = found || hash === undefined ? undefined : await readAgencyFeed(services, hash)
    if (ofAgency) return ofAgency
    if (!found || !hasCalendar(found.workshop, found.person.state, services.clock()))
      throw feedNotFound('No calendar is at this address.')
    const { workshop, person, purpose, number, held } = found
    const release = number === null ? undefined : await releaseOf(workshop.id, number)
    const parts = partsOf(release?.agenda, held ?? [])
    const lang = languageOf([...person.languages, ...workshop.languages])
    const sessions = ownCalendar(release?.agenda, parts, person, lang, ownPage(services, workshop), purpose)
    const changes = [workshop.changedAt, person.changedAt, ...(release ? [release.releasedAt] : [])]
    return {
      bytes: agendaCalendar(calendarWorkshop(workshop), sessions),
      name: feedFileName(workshop, purpose),
      hears: [workshop.id, person.id],
      until: calendarEnds(workshop),
      changedAt: new Date(Math.max(...changes.map((at) => at.getTime())))
    }
  }
}
