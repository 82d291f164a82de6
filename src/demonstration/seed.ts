/** Fills an empty database with the Bangkok workshop, by the same acts that an organiser uses. */
import { createUser } from '../accounts/create-user.ts'
import type { Access } from '../accounts/rules.ts'
import type { User } from '../accounts/tables.ts'
import { addAgency } from '../agencies/edit.ts'
import { addSession } from '../agenda/edit.ts'
import { addTrack } from '../agenda/edit-tracks.ts'
import { release } from '../agenda/release.ts'
import type { SessionKind, SessionRoleName } from '../agenda/tables.ts'
import { addOutcome, addRemark } from '../outcomes/record.ts'
import type { Outcome } from '../outcomes/tables.ts'
import { importParticipants } from '../participants/import.ts'
import { readSheet } from '../platform/spreadsheets/read.ts'
import { instantIn } from '../platform/zones.ts'
import type { Services } from '../services.ts'
import { createWorkshop } from '../workshops/create.ts'
import { addRoom } from '../workshops/set-up.ts'
import type { Workshop } from '../workshops/tables.ts'
import { setMember } from '../workshops/team.ts'
import { allocate } from './allocate.ts'
import { attend } from './attend.ts'
import { readDelegates, readSource, type Source } from './source.ts'

export const PASSWORD = 'plenary-demo'
/** `part` says to whoever looks around what they are then. */
export const ACCOUNTS = [
  {
    email: 'organiser@plenary.example',
    displayName: 'Demonstration organiser',
    part: 'organiser of the workshop',
    mayConvene: true
  },
  {
    email: 'officer-unodc@plenary.example',
    displayName: 'Demonstration officer of UNODC',
    part: 'officer of an agency'
  },
  { email: 'desk@plenary.example', displayName: 'Demonstration desk', part: 'registration desk' }
]

type Given = Pick<Services, 'db' | 'clock' | 'secrets'>

/** The source gives the aim in the middle of a sentence. */
const sentence = (text: string) => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`

const accessOf = (user: User, workshopId?: string): Access => ({
  principalId: user.id,
  userId: user.id,
  tokenId: undefined,
  signInId: undefined,
  displayName: user.displayName,
  isAdministrator: false,
  mayConvene: user.mayConvene,
  member: workshopId === undefined ? undefined : { workshopId, role: 'organiser', agencyId: null }
})

const openWorkshop = async (
  services: Given,
  access: Access,
  { event, agencies, expert_organizations, background, outcomes }: Source
) => {
  for (const { acronym, official_name } of agencies)
    await addAgency(services, access, { acronym, name: official_name.value, kind: 'un-entity' })
  for (const { code, official_name } of expert_organizations) {
    await addAgency(services, access, { acronym: code, name: official_name.value, kind: 'non-governmental' })
  }
  return createWorkshop(services, access, {
    slug: 'bangkok-2017',
    title: event.title.value,
    shortTitle: event.short_title.value,
    aim: sentence(event.aim.value),
    background: [...background, ...outcomes].map(({ value }) => value),
    startsOn: event.start_date.value,
    endsOn: event.end_date.value,
    timeZone: event.time_zone.value,
    venue: event.venue.value,
    city: event.city.value,
    country: event.host_country_iso3.value,
    languages: event.working_language.value,
    visibility: 'public',
    dataNotice:
      'The organisers and the agency that invites you read what you tell them, to prepare the workshop: lists, badges, ' +
      'catering. Your name is given to others only if you agree.',
    dataContact: ACCOUNTS[0]!.email,
    isDemonstration: true,
    agencies: [
      ...agencies.map(({ acronym }) => ({ agency: acronym, role: 'convening' as const })),
      ...expert_organizations.map(({ code }) => ({ agency: code, role: 'expert' as const }))
    ]
  })
}

const addAgenda = async (
  services: Given,
  access: Access,
  { id: workshopId, timeZone }: Workshop,
  { sessions, tracks }: Source
) => {
  for (const name of new Set(sessions.map(({ room }) => room))) await addRoom(services, access, workshopId, { name })
  for (const { name, colour } of tracks) await addTrack(services, access, workshopId, { name, colour })
  const ids = new Map<string, string>()
  for (const session of sessions) {
    const id = await addSession(services, access, workshopId, {
      code: session.code,
      kind: session.type as SessionKind,
      title: session.title,
      room: session.room,
      startsAt: instantIn(timeZone, session.date, session.start_local).toISOString(),
      endsAt: instantIn(timeZone, session.date, session.end_local).toISOString(),
      countsForAttendance: session.counts_for_attendance,
      illustrative: session.origin === 'illustrative',
      track: session.track ?? null,
      objectives: session.objectives ?? [],
      capacity: session.capacity ?? null,
      interpretation: session.interpretation ?? [],
      roles: (session.roles ?? []).map(({ role, label, agency }) => ({
        role: role.replace('_', '-') as SessionRoleName,
        ...(label === undefined ? { agency: agency ?? null } : { name: label })
      }))
    })
    ids.set(session.code, id)
  }
  await allocate(services, access, workshopId)
  await release(services, access, workshopId, '')
  return ids
}

const addOutcomes = async (
  services: Given,
  access: Access,
  workshopId: string,
  source: Source,
  sessions: Map<string, string>
) => {
  const { speaker, challenges, recommendations } = source
  const who = [
    `${speaker.honorific.value} ${speaker.name.value}`,
    speaker.title.value,
    speaker.organization.value
  ].join(', ')
  await addRemark(services, access, workshopId, {
    sessionId: sessions.get('S01')!,
    speaker: who,
    text: speaker.quotation.value
  })
  const illustrative = true
  for (const { text } of challenges) {
    await addOutcome(services, access, workshopId, {
      kind: 'challenge',
      text,
      sessionId: sessions.get('S16')!,
      illustrative
    })
  }
  for (const { text, level, owner, due } of recommendations) {
    const sessionId = sessions.get('S19')!
    await addOutcome(services, access, workshopId, {
      kind: 'recommendation',
      text,
      level: level as Outcome['level'],
      owner: owner === 'GOV' ? 'Governments' : owner,
      dueOn: due,
      sessionId,
      illustrative
    })
  }
}

/** Inside the caller's transaction: `services.db`. All or nothing. */
export const seedDemonstration = async (services: Given): Promise<Workshop> => {
  const source = readSource()
  const users: User[] = []
  for (const account of ACCOUNTS) users.push(await createUser(services, undefined, { ...account, password: PASSWORD }))
  const [organiser, officer, desk] = users as [User, User, User]
  const workshop = await openWorkshop(services, accessOf(organiser), source)
  const access = accessOf(organiser, workshop.id)
  await setMember(services, access, workshop.id, { email: officer.email, role: 'agency-officer', agency: 'UNODC' })
  await setMember(services, access, workshop.id, { email: desk.email, role: 'desk' })
  const sheet = await readSheet(readDelegates())
  await importParticipants(services, access, workshop.id, { sheet, dryRun: false })
  const sessions = await addAgenda(services, access, workshop, source)
  await addOutcomes(services, access, workshop.id, source, sessions)
  await attend(services, access, workshop, source, sessions)
  return workshop
}
