/** Reads materials as far as who asks may see them. What may not be seen is not there. */
import type { MaterialLine } from '../agenda/session-materials.tsx'
import type { Db } from '../platform/db/database.ts'
import { kindOf } from '../platform/uploads/kinds.ts'
import type { MaterialFile, MaterialView } from './contract.ts'
import { findPiece, type VersionKey } from './queries.for-files.ts'
import { type ListedMaterial, listMaterials, listReleasedCodes, listVersions } from './queries.ts'
import { fileName, PIECE, type Reader, visibilitiesFor } from './rules.ts'

type Version = Awaited<ReturnType<typeof listVersions>>[number]
const fileOf = (version: Version): MaterialFile => ({ ...version, kind: kindOf(version.mediaType) }) as MaterialFile

const viewOf = ({ material, file }: ListedMaterial): MaterialView => ({ ...material, file: fileOf(file) })

/** Each with the code of its session as the reader knows it. */
const listSeen = async (db: Db, workshopId: string, reader: Reader, wanted: { sessionId?: string; id?: string }) => {
  const found = await listMaterials(db, workshopId, { ...wanted, visibilities: visibilitiesFor[reader] })
  if (reader === 'team' || found.length === 0) return found
  const released = await listReleasedCodes(db, workshopId)
  return found.flatMap((one) => {
    const code = released.get(one.material.sessionId)
    return code === undefined ? [] : [{ ...one, code }]
  })
}

export const readMaterials = async (
  db: Db,
  workshopId: string,
  reader: Reader,
  sessionId?: string | undefined
): Promise<MaterialView[]> => {
  const seen = await listSeen(db, workshopId, reader, sessionId === undefined ? {} : { sessionId })
  return seen.map(viewOf)
}

export const readMaterial = async (db: Db, workshopId: string, id: string): Promise<MaterialView | undefined> =>
  (await listMaterials(db, workshopId, { id })).map(viewOf)[0]

/** The latest first. Undefined: there is no such material. */
export const readVersions = async (db: Db, workshopId: string, id: string): Promise<MaterialFile[] | undefined> => {
  const versions = await listVersions(db, workshopId, id)
  return versions.length === 0 ? undefined : versions.map(fileOf)
}

const lineOf = ({ id, sessionId, title, language, file }: MaterialView): MaterialLine => {
  const { kind, size, number } = file
  return { id, sessionId, title, kind, size, language, number }
}

/** For pages that anybody reads. Of sessions that were not released too: such a page shows sessions of a release alone. */
export const publicLines = async (db: Db, workshopId: string): Promise<MaterialLine[]> =>
  (await listMaterials(db, workshopId, { visibilities: visibilitiesFor.visitor })).map(viewOf).map(lineOf)

/** For the own pages of somebody who is confirmed: of sessions of the latest release. */
export const participantLines = async (db: Db, workshopId: string): Promise<MaterialLine[]> =>
  (await readMaterials(db, workshopId, 'participant')).map(lineOf)

/** The bytes from one position to another, a piece at a time. */
async function* readPieces(db: Db, key: VersionKey, from: number, to: number): AsyncGenerator<Uint8Array> {
  for (let position = Math.floor(from / PIECE); position * PIECE <= to; position++) {
    const piece = await findPiece(db, key, position)
    if (!piece) throw new Error('the file was removed while it was read')
    const start = position * PIECE
    yield piece.subarray(Math.max(0, from - start), Math.min(PIECE, to + 1 - start))
  }
}

type Asked = { workshop: { id: string; slug: string }; id: string; number?: number | undefined; reader: Reader }

/** As `sendStored` takes it. Undefined: not there for this reader. Only the team gets other versions than the latest. */
export const openFile = async (db: Db, { workshop, id, number, reader }: Asked) => {
  const [found] = await listSeen(db, workshop.id, reader, { id })
  if (!found) return undefined
  const isLatest = number === undefined || number === found.file.number
  if (!isLatest && reader !== 'team') return undefined
  const version = isLatest ? found.file : (await listVersions(db, workshop.id, id)).find((one) => one.number === number)
  if (!version) return undefined
  const { size, sha256, mediaType } = version
  const key = { workshopId: workshop.id, materialId: id, number: version.number }
  const named = { slug: workshop.slug, code: found.code, id, number: version.number, kind: kindOf(mediaType) }
  return {
    size,
    sha256,
    type: mediaType,
    name: fileName(named),
    isPrivate: !isLatest || found.material.visibility !== 'public',
    read: (from: number, to: number) => readPieces(db, key, from, to)
  }
}
