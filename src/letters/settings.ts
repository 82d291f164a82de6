/** What all letters of a workshop say alike, and changing it. */
import { recordDeed } from '../accounts/audit.ts'
import type { Access } from '../accounts/rules.ts'
import { type BasedOn, hasMovedOn } from '../platform/db/versions.ts'
import { changedMeanwhile } from '../platform/http/kinds.ts'
import { atField } from '../platform/problem.ts'
import type { Services } from '../services.ts'
import type { Workshop } from '../workshops/tables.ts'
import { NO_SETTINGS } from './candidates.ts'
import type { LetterSettingsBody } from './contract.for-letters.ts'
import { invalidLetterSettings } from './problems.ts'
import { findLetterSettings, lockLetters, updateLetterSettings } from './queries.for-letters.ts'

/** Until somebody writes them they are empty, at version 1. */
export const readLetterSettings = async ({ db }: Pick<Services, 'db'>, workshopId: string) =>
  (await findLetterSettings(db, workshopId)) ?? { ...NO_SETTINGS, version: 1 }

/** Letters that were issued stay as they are. Problems: 412 changed-meanwhile, 422 invalid-letter-settings. */
export const changeLetterSettings = (
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  access: Access,
  workshop: Workshop,
  basedOn: BasedOn,
  given: LetterSettingsBody
) =>
  db.transaction(async (tx) => {
    const now = clock()
    const before = await lockLetters(tx, workshop.id, now)
    if (hasMovedOn(before, basedOn))
      throw changedMeanwhile(`The settings were changed meanwhile; they are now at version ${before.version}.`)
    if (given.replyBy && given.replyBy > workshop.startsOn) {
      const detail = `is after the first day of the workshop, ${workshop.startsOn}`
      throw invalidLetterSettings('Answers are asked for before the workshop.', atField('replyBy', detail))
    }
    const after = await updateLetterSettings(tx, workshop.id, { ...given, changedAt: now })
    const fields = Object.keys(given).filter(
      (field) => given[field as keyof LetterSettingsBody] !== before[field as keyof LetterSettingsBody]
    )
    await recordDeed(tx, { now, access, workshopId: workshop.id, deed: 'letters.settings', detail: { fields } })
    return after
  })
