/** Issues the certificate of attendance: once for the same facts, and again, in place of the old one, when they change. */
import type { Readable } from 'node:stream'
import { recordDeed } from '../accounts/audit.ts'
import type { Access } from '../accounts/rules.ts'
import { participantNotFound } from '../participants/problems.ts'
import { findParticipant, type ListedParticipant } from '../participants/queries.for-lists.ts'
import { lockParticipant } from '../participants/queries.ts'
import { EVERYBODY, scopeOf } from '../participants/rules.ts'
import type { Transaction } from '../platform/db/database.ts'
import { newId } from '../platform/id.ts'
import type { Services } from '../services.ts'
import { documentLanguage } from '../workshops/document.pdf.ts'
import { listWorkshopLogos } from '../workshops/queries.for-logos.ts'
import { listWorkshopAgencies } from '../workshops/queries.ts'
import { conveningLogos } from '../workshops/rules.ts'
import type { Workshop } from '../workshops/tables.ts'
import { certificateDocument } from './certificate.pdf.ts'
import { documentCode, documentCodeHash } from './code.ts'
import { certificateRevoked, notEarned } from './problems.ts'
import { lockLetters } from './queries.for-letters.ts'
import { findLatestCertificate, insertDocument, revokeIssued } from './queries.ts'
import { certificateFacts } from './rules.for-certificate.ts'
import { type CertificateStanding, SUPERSEDED, saysTheSame } from './rules.ts'
import { certificateStanding } from './standing.ts'
import type { IssuedDocument, IssuedFacts } from './tables.ts'

type Given = Pick<Services, 'db' | 'clock' | 'secrets' | 'config'>

/** `code` is on the paper and nowhere else; `isNew` says that it was issued just now. */
export type Certificate = { document: IssuedDocument; code: string; isNew: boolean; pdf: Readable }

type Obstacle = Exclude<CertificateStanding['standing'], 'earned' | 'revoked'>

const missing: Record<Obstacle, (of: CertificateStanding) => string> = {
  'not-confirmed': () => 'Certificates are for confirmed participants.',
  'too-early': ({ from }) => `Certificates are issued from ${from}, the last day of the workshop.`,
  'too-few-days': ({ daysPresent, daysHeld, daysNeeded }) =>
    `Present on ${daysPresent.length} of ${daysHeld.length} days; ${daysNeeded} are needed.`
}

const checkEarned = (certificate: CertificateStanding, again: boolean) => {
  const { standing } = certificate
  if (standing === 'revoked' && !again)
    throw certificateRevoked('The organisers took it back; they alone can issue it again.')
  if (standing !== 'earned' && standing !== 'revoked') throw notEarned(missing[standing](certificate), { certificate })
}

/** The latest certificate if it still says what is true, otherwise a new one in its place. */
const standingDocument = async (
  { secrets }: Given,
  tx: Transaction,
  row: { workshopId: string; participantId: string; facts: IssuedFacts; issuedAt: Date; issuedBy: string | null }
): Promise<{ document: IssuedDocument; isNew: boolean }> => {
  const key = secrets.key('letters')
  const last = await findLatestCertificate(tx, row.workshopId, row.participantId)
  if (last && last.revokedAt === null) {
    const isSame = saysTheSame(last.facts, row.facts) && last.codeHash === documentCodeHash(documentCode(key, last.id))
    if (isSame) return { document: last, isNew: false }
    await revokeIssued(tx, row.workshopId, last.id, row.issuedAt, SUPERSEDED)
  }
  const id = newId(row.issuedAt)
  const codeHash = documentCodeHash(documentCode(key, id))
  return { document: await insertDocument(tx, { ...row, id, kind: 'certificate', codeHash }), isNew: true }
}

/**
 * `by` is undefined when the person takes it themself: the caller has made sure who that is. Officers get those of their
 * own agency's people. Asked again, it is the same document, code and bytes. `again`: issue anew what was revoked.
 * Problems: 404 participant-not-found, 409 not-earned (with `certificate`, the standing), 409 certificate-revoked.
 */
export const issueCertificate = (
  services: Given,
  workshop: Workshop,
  participantId: string,
  by: Access | undefined,
  { again = false } = {}
): Promise<Certificate> =>
  services.db.transaction(async (tx) => {
    const { id: workshopId } = workshop
    const now = services.clock()
    await lockLetters(tx, workshopId, now) // before the person, as when many are issued together
    await lockParticipant(tx, workshopId, participantId) // two at once issue one
    const scope = by ? scopeOf(by) : EVERYBODY
    const person: ListedParticipant | undefined = await findParticipant(tx, workshopId, scope, participantId)
    if (!person) throw participantNotFound('This person is not on the list.')
    const standing = await certificateStanding({ ...services, db: tx }, workshop, participantId, scope)
    checkEarned(standing, again)
    const agencies = await listWorkshopAgencies(tx, workshopId)
    const facts = certificateFacts(documentLanguage(workshop), workshop, agencies, person, standing)
    const issuedBy = by?.principalId ?? null
    const row = { workshopId, participantId, facts, issuedAt: now, issuedBy }
    const { document, isNew } = await standingDocument(services, tx, row)
    if (isNew)
      await recordDeed(tx, {
        now,
        access: by,
        workshopId,
        deed: 'letters.issue',
        subjectId: participantId,
        detail: { document: document.id, kind: document.kind }
      })
    const code = documentCode(services.secrets.key('letters'), document.id)
    const address = `${services.config.publicUrl}/verify/${code}`
    const logos = conveningLogos(await listWorkshopLogos(tx, workshopId))
    const { timeZone, urduHand: urdu } = workshop
    const pdf = certificateDocument(document, { code, address, timeZone, urdu, logos })
    return { document, code, isNew, pdf }
  })
