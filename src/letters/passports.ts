/** Keeps what a visa letter says of a passport. The number leaves only on that letter; whoever reads it is written down. */
import { recordDeed } from '../accounts/audit.ts'
import type { Access } from '../accounts/rules.ts'
import { participantNotFound } from '../participants/problems.ts'
import { lockParticipant } from '../participants/queries.ts'
import { type BasedOn, hasMovedOn } from '../platform/db/versions.ts'
import { changedMeanwhile } from '../platform/http/kinds.ts'
import { atField } from '../platform/problem.ts'
import { findCountry } from '../reference/countries.ts'
import type { Services } from '../services.ts'
import type { Workshop } from '../workshops/tables.ts'
import type { Passport } from './contract.for-letters.ts'
import { invalidPassport, passportNotFound } from './problems.ts'
import { deletePassport, listPassports, upsertPassport } from './queries.for-letters.ts'
import { maskedNumber } from './rules.for-standing.ts'
import type { TravelDocument } from './tables.ts'

type Given = Pick<Services, 'db' | 'clock'>

const masked = ({ passportNumber, ...passport }: TravelDocument) => ({
  ...passport,
  passportNumber: maskedNumber(passportNumber)
})

/** Problem: 404 passport-not-found. */
export const readPassport = async (
  { db, clock }: Given,
  access: Access,
  { id: workshopId }: Workshop,
  participantId: string
) => {
  const [passport] = await listPassports(db, workshopId, participantId)
  if (!passport) throw passportNotFound('No passport of this person is on file.')
  const now = clock()
  await recordDeed(db, { now, access, workshopId, deed: 'letters.read-passport', subjectId: participantId })
  return masked(passport)
}

const check = ({ nationality, expiresOn }: Passport, { endsOn }: Workshop) => {
  if (!findCountry(nationality))
    throw invalidPassport('The nationality is unknown.', atField('nationality', 'is no State that we know'))
  if (expiresOn !== null && expiresOn < endsOn) {
    const detail = `is before the last day of the workshop, ${endsOn}`
    throw invalidPassport('The passport does not last as long as the workshop.', atField('expiresOn', detail))
  }
}

/** Problems: 404 participant-not-found, 412 changed-meanwhile, 422 invalid-passport. */
export const writePassport = (
  { db, clock }: Given,
  access: Access,
  workshop: Workshop,
  participantId: string,
  basedOn: BasedOn,
  given: Passport
) =>
  db.transaction(async (tx) => {
    const { id: workshopId } = workshop
    const now = clock()
    if (!(await lockParticipant(tx, workshopId, participantId)))
      throw participantNotFound('This person is not on the list.')
    const [before] = await listPassports(tx, workshopId, participantId)
    if (hasMovedOn(before ?? { version: 0 }, basedOn)) throw changedMeanwhile('The passport was changed meanwhile.')
    check(given, workshop)
    const passportNumber = given.passportNumber.toUpperCase()
    const after = await upsertPassport(tx, { ...given, passportNumber, workshopId, participantId, changedAt: now })
    await recordDeed(tx, { now, access, workshopId, deed: 'letters.write-passport', subjectId: participantId })
    return masked(after)
  })

/** Problem: 404 passport-not-found. */
export const removePassport = ({ db, clock }: Given, access: Access, workshopId: string, participantId: string) =>
  db.transaction(async (tx) => {
    const isGone = await deletePassport(tx, workshopId, participantId)
    if (!isGone) throw passportNotFound('No passport of this person is on file.')
    const now = clock()
    await recordDeed(tx, { now, access, workshopId, deed: 'letters.remove-passport', subjectId: participantId })
  })
