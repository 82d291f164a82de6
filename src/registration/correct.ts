/** What people do with their own registration: correct it, agree to be named or not, and say that they do not come. */
import { changeParticipant } from '../participants/change.ts'
import type { ParticipantChange } from '../participants/contract.ts'
import { moveParticipant } from '../participants/move.ts'
import { stateNotPossible } from '../participants/problems.ts'
import { revokeBadgeTokens } from '../participants/queries.ts'
import { proposedDisplayName, proposedSortKey } from '../participants/rules.ts'
import type { Participant } from '../participants/tables.ts'
import { languageOf } from '../platform/i18n.ts'
import { dayIn } from '../platform/zones.ts'
import type { Services } from '../services.ts'
import { readPerson } from './read-own.ts'
import type { Entry } from './rules.for-form.ts'
import { mayCancel, mayCorrect } from './rules.ts'
import type { Registrant } from './sign-in.ts'

type Given = Pick<Services, 'db' | 'clock'>

/** A name on badge and list that was made of the names follows them; one that an organiser wrote stays. */
const namesAfter = (before: Participant, entry: Entry): Pick<ParticipantChange, 'displayName' | 'sortKey'> => ({
  ...(before.displayName === proposedDisplayName(before) && { displayName: proposedDisplayName(entry) }),
  ...(before.sortKey === proposedSortKey(before) && { sortKey: proposedSortKey(entry) })
})

/** The form asks for the first language apart; the others have no order there. */
const saysSameLanguages = (before: string[], after: string[]) =>
  languageOf(before) === after[0] && [...before].sort().join() === [...after].sort().join()

/** Only what differs, so that the log names what was changed. */
const changeOf = (before: Participant, entry: Entry): ParticipantChange => {
  const { needs: dietaryNeeds, email: _, ...rest } = entry
  const wanted: ParticipantChange = { ...rest, dietaryNeeds, ...namesAfter(before, entry) }
  const same = (name: string, value: unknown) =>
    JSON.stringify(value) === JSON.stringify((before as Record<string, unknown>)[name])
  if (saysSameLanguages(before.languages, entry.languages)) delete wanted.languages
  return Object.fromEntries(Object.entries(wanted).filter(([name, value]) => !same(name, value)))
}

/** Problems: 412 changed-meanwhile, 409 state-not-possible, 422 invalid-participant. */
export const correct = async (
  services: Given,
  registrant: Registrant,
  version: number,
  entry: Entry
): Promise<void> => {
  const { workshop, participantId, access } = registrant
  const before = await readPerson(services, registrant)
  if (!mayCorrect(before.state)) throw stateNotPossible('This registration is over.')
  const change = changeOf(before, entry)
  if (Object.keys(change).length === 0 && before.version === version) return
  await changeParticipant(services, access, workshop.id, participantId, version, change)
}

/** Whatever else changed meanwhile: this is the person's own to say. Problem: 409 state-not-possible. */
export const agreeToBeListed = async (services: Given, registrant: Registrant, listed: boolean): Promise<void> => {
  const { workshop, participantId, access } = registrant
  const before = await readPerson(services, registrant)
  if (before.listed === listed) return
  await changeParticipant(services, access, workshop.id, participantId, '*', { listed })
}

/** The place goes to who waits longest, and the badge stops working at once. Problem: 409 state-not-possible. */
export const cancelOwn = (services: Given, registrant: Registrant): Promise<void> =>
  services.db.transaction(async (tx) => {
    const now = services.clock()
    const { workshop, participantId, access } = registrant
    const inside = { ...services, db: tx }
    const before = await readPerson(inside, registrant)
    if (before.state === 'cancelled') return
    if (!mayCancel(before.state, workshop, dayIn(workshop.timeZone, now)))
      throw stateNotPossible('This registration cannot be cancelled any more.')
    await moveParticipant(inside, access, workshop.id, participantId, '*', { state: 'cancelled' })
    await revokeBadgeTokens(tx, workshop.id, participantId, now)
  })
