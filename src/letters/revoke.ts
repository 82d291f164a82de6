/** Takes an issued document back: who checks its code is told since when, and why. */
import { recordDeed } from '../accounts/audit.ts'
import type { Access } from '../accounts/rules.ts'
import type { Services } from '../services.ts'
import { alreadyRevoked, documentNotFound } from './problems.ts'
import { findDocument, revokeIssued } from './queries.ts'

/** Problems: 404 document-not-found, 409 already-revoked. */
export const revokeDocument = (
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  access: Access,
  workshopId: string,
  id: string,
  reason: string
) =>
  db.transaction(async (tx) => {
    const now = clock()
    const revoked = await revokeIssued(tx, workshopId, id, now, reason)
    const document = await findDocument(tx, workshopId, id)
    if (!document) throw documentNotFound('No document of this workshop has this id.')
    if (!revoked) throw alreadyRevoked('It was revoked before; the first reason stays.')
    await recordDeed(tx, {
      now,
      access,
      workshopId,
      deed: 'letters.revoke',
      subjectId: document.participantId ?? undefined,
      detail: { document: id, kind: document.kind }
    })
    return document
  })
