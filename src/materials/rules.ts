/** What may be uploaded, who sees what, and in which order materials stand. Pure. */
import { type Access, isAllowed } from '../accounts/rules.ts'
import { FILE_KINDS, type FileKind } from '../platform/uploads/kinds.ts'
import type { Material } from './tables.ts'

/** Bytes. Pictures are made anew in memory, and so are smaller; a workshop counts every version that it keeps. */
export const MOST = { file: 50_000_000, picture: 20_000_000, workshop: 1_000_000_000 }
/** Bytes of one row: a hundred rows hold the largest file. */
export const PIECE = 512 * 1024

export type Visibility = Material['visibility']

/** `team` prepares the agenda, and sees its draft; `participant` is confirmed, or was let into the lists. */
export type Reader = 'team' | 'participant' | 'visitor'

export const readerOf = (access: Access | undefined): Reader => {
  if (access === undefined) return 'visitor'
  if (isAllowed(access, 'agenda:read-draft')) return 'team'
  return isAllowed(access, 'lists:read') ? 'participant' : 'visitor'
}

/** Outside the team only what belongs to sessions of the latest release, besides. */
export const visibilitiesFor: Record<Reader, readonly Visibility[]> = {
  team: ['public', 'participants', 'secretariat'],
  participant: ['public', 'participants'],
  visitor: ['public']
}

type Named = { slug: string; code: string; id: string; number: number; kind: FileKind }

/** How it is called when it is saved. The name that it had on somebody's disk is not kept: it often names people. */
export const fileName = ({ slug, code, id, number, kind }: Named): string => {
  const session = code.replaceAll(/[^A-Za-z0-9-]+/g, '')
  return [slug, session, id.slice(-8), `v${number}.${FILE_KINDS[kind].ending}`].filter(Boolean).join('-')
}

/** The order after one of them was put at a place, counted from 1; beyond the end is the end. */
export const movedTo = (ids: readonly string[], id: string, position: number): string[] => {
  const others = ids.filter((other) => other !== id)
  return [...others.slice(0, position - 1), id, ...others.slice(position - 1)]
}
