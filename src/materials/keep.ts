/** Keeps a file as material of a session, or as a new version of one. All of it is kept, or nothing. */
import { recordDeed } from '../accounts/audit.ts'
import type { Access } from '../accounts/rules.ts'
import { onConstraint } from '../platform/db/constraints.ts'
import type { Transaction } from '../platform/db/database.ts'
import type { BasedOn } from '../platform/db/versions.ts'
import { changedMeanwhile } from '../platform/http/kinds.ts'
import { newId } from '../platform/id.ts'
import { FILE_KINDS } from '../platform/uploads/kinds.ts'
import { isLanguage } from '../reference/languages.ts'
import type { Services } from '../services.ts'
import { lockWorkshop } from '../workshops/queries.ts'
import type { NewMaterial } from './contract.ts'
import { invalidMaterial, materialNotFound, materialsFull } from './problems.ts'
import { insertPiece, insertVersion, type VersionKey } from './queries.for-files.ts'
import { findMaterial, insertMaterial, lastPosition, listVersions, sumSizes, updateMaterial } from './queries.ts'
import { MOST } from './rules.ts'
import { piecesOf, type Taken } from './take-file.ts'

type Given = Pick<Services, 'db' | 'clock'>

/** Problem: 422 invalid-material. `pointer` is where the language stood. */
export const checkLanguage = (language: string | null | undefined, pointer: string): void => {
  if (language === undefined || language === null || isLanguage(language)) return
  const errors = [{ pointer, detail: 'is no language that is known here' }]
  throw invalidMaterial('The material cannot be as described.', { errors })
}

/**
 * The workshop is locked at the end alone: its row must not be held while bytes are written, and two uploads at once
 * still cannot both fit into room for one.
 */
const keepFile = async (
  tx: Transaction,
  key: VersionKey,
  file: Taken,
  { now, access }: { now: Date; access: Access }
) => {
  const { kind, size, sha256 } = file
  const { workshopId, materialId, number } = key
  const { mediaType } = FILE_KINDS[kind]
  const version = { materialId, number, mediaType, size, sha256, uploadedBy: access.userId ?? null, uploadedAt: now }
  await insertVersion(tx, workshopId, version)
  let position = 0
  for await (const piece of piecesOf(file)) await insertPiece(tx, key, position++, piece)
  await lockWorkshop(tx, workshopId)
  if ((await sumSizes(tx, workshopId)) > MOST.workshop)
    throw materialsFull(
      `The materials of a workshop may take ${MOST.workshop / 1_000_000} MB, older versions included. Remove some, or send smaller files.`
    )
}

/** Gives the id. Problems: 422 invalid-material, materials-full. */
export const addMaterial = (
  { db, clock }: Given,
  access: Access,
  workshopId: string,
  given: NewMaterial,
  file: Taken
): Promise<string> =>
  db.transaction(async (tx) => {
    const now = clock()
    const id = newId(now)
    const { session: sessionId, title, visibility, language = null } = given
    checkLanguage(language, '#/query/language')
    const position = (await lastPosition(tx, workshopId, sessionId)) + 1
    const material = { id, sessionId, title, visibility, language, position, createdAt: now, changedAt: now }
    const errors = [{ pointer: '#/query/session', detail: 'is no session of this workshop' }]
    await insertMaterial(tx, workshopId, material).catch(
      onConstraint({ materials__session: () => invalidMaterial('The material cannot be as described.', { errors }) })
    )
    await keepFile(tx, { workshopId, materialId: id, number: 1 }, file, { now, access })
    const detail = { sessionId, visibility, kind: file.kind, size: file.size }
    await recordDeed(tx, { now, access, workshopId, deed: 'materials.add', subjectId: id, detail })
    return id
  })

/** The versions before stay for the team. Problems: 404 material-not-found, 412 changed-meanwhile, 422 materials-full. */
export const replaceFile = (
  { db, clock }: Given,
  access: Access,
  workshopId: string,
  { id, basedOn }: { id: string; basedOn: BasedOn },
  file: Taken
): Promise<void> =>
  db.transaction(async (tx) => {
    const now = clock()
    if (!(await findMaterial(tx, workshopId, id))) throw materialNotFound('No material of this workshop has this id.')
    if (!(await updateMaterial(tx, workshopId, id, basedOn, { changedAt: now })))
      throw changedMeanwhile('The material was changed meanwhile; read it again.')
    const number = ((await listVersions(tx, workshopId, id))[0]?.number ?? 0) + 1
    await keepFile(tx, { workshopId, materialId: id, number }, file, { now, access })
    const detail = { number, kind: file.kind, size: file.size }
    await recordDeed(tx, { now, access, workshopId, deed: 'materials.replace', subjectId: id, detail })
  })
