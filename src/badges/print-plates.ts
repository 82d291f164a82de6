/** Prints name plates and seating cards: files that count as no printing of badges, and leave a row in the audit log. */
import type { Readable } from 'node:stream'
import { recordDeed } from '../accounts/audit.ts'
import type { Access } from '../accounts/rules.ts'
import { scopeOf } from '../participants/rules.ts'
import type { Services } from '../services.ts'
import type { Workshop } from '../workshops/tables.ts'
import type { Layouts } from './load-layouts.ts'
import { type PlateWish, readPlates } from './read-plates.ts'
import { refuseUnprintable } from './refuse-unprintable.ts'
import { badgeSheet } from './sheet.pdf.ts'

const DEEDS = { 'name-plate': 'badges.export-plates', 'seating-card': 'badges.export-cards' } as const

/** Problems: 422 unprintable-names, and those of readPlates. */
export const plateFile = async (
  services: Pick<Services, 'db' | 'clock'>,
  access: Access,
  workshop: Workshop,
  layouts: Layouts,
  { force = false, ...wish }: PlateWish & { force?: boolean | undefined }
): Promise<Readable> => {
  const { db } = services
  const plates = await readPlates(db, workshop, scopeOf(access), layouts, wish)
  if (!force) refuseUnprintable(plates)
  const now = services.clock()
  const detail = { count: plates.badges.length }
  await recordDeed(db, { now, access, workshopId: workshop.id, deed: DEEDS[wish.kind], detail })
  return badgeSheet(plates.event, plates.badges, plates.layout, now)
}
