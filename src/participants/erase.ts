/** Erases who a person was, and keeps that somebody was there: the counts of country, sector, sex and agency stay. */
import { recordDeed } from '../accounts/audit.ts'
import type { Access } from '../accounts/rules.ts'
import type { Transaction } from '../platform/db/database.ts'
import { type BasedOn, hasMovedOn } from '../platform/db/versions.ts'
import { changedMeanwhile } from '../platform/http/kinds.ts'
import { dayIn } from '../platform/zones.ts'
import type { Services } from '../services.ts'
import { lockWorkshop } from '../workshops/queries.ts'
import { promoteNext, writeState } from './places.ts'
import { participantNotFound } from './problems.ts'
import { deleteEntriesOf } from './queries.for-frozen.ts'
import { forgetReasons } from './queries.for-history.ts'
import { findParticipant } from './queries.for-lists.ts'
import { lockParticipant, revokeBadgeTokens, updateParticipant } from './queries.ts'
import { ERASED } from './rules.for-erasure.ts'
import { EVERYBODY, takesPlace } from './rules.ts'

export type Forgotten = { workshopId: string; participantId: string; displayName: string; now: Date }

/** What higher features do so that they, too, forget the person. Each in the transaction that erases. */
export type Elsewhere = {
  forget: ((tx: Transaction, person: Forgotten) => Promise<void>)[]
  forgetInAgenda: (
    tx: Transaction,
    person: Forgotten
  ) => Promise<{ sessions: { id: string; code: string; title: string }[]; releases: number[] }>
}

/** Who can no longer come gives the place back while the workshop lasts. Problems: 404, 412 changed-meanwhile. */
export const eraseParticipant = (
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  { forget, forgetInAgenda }: Elsewhere,
  access: Access,
  workshopId: string,
  participantId: string,
  basedOn: BasedOn
) =>
  db.transaction(async (tx) => {
    const now = clock()
    const workshop = await lockWorkshop(tx, workshopId)
    const person = await lockParticipant(tx, workshopId, participantId)
    const listed = person && (await findParticipant(tx, workshopId, EVERYBODY, participantId))
    if (!person || !listed) throw participantNotFound('This person is not on the list.')
    if (hasMovedOn(person, basedOn)) throw changedMeanwhile('The person was changed meanwhile.')

    const forgotten = { workshopId, participantId, displayName: person.displayName, now }
    const isOut = ['cancelled', 'declined', 'replaced'].includes(person.state)
    if (!isOut) await writeState(tx, person, { to: 'cancelled', by: access.principalId, reason: '', now })
    await updateParticipant(tx, workshopId, participantId, { ...ERASED, changedAt: now })
    await forgetReasons(tx, workshopId, participantId)
    await deleteEntriesOf(tx, workshopId, participantId)
    await revokeBadgeTokens(tx, workshopId, participantId, now)
    const inAgenda = await forgetInAgenda(tx, forgotten)
    for (const forgetThere of forget) await forgetThere(tx, forgotten)
    await recordDeed(tx, { now, access, workshopId, deed: 'participants.erase', subjectId: participantId })

    const isOver = dayIn(workshop.timeZone, now) > workshop.endsOn
    if (person.state === 'confirmed' && takesPlace(listed.section) && !isOver)
      await promoteNext(tx, workshop, access, now)
    const participant = (await findParticipant(tx, workshopId, EVERYBODY, participantId))!
    return { participant, ...inAgenda }
  })
