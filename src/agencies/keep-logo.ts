/** Keeps the logo of an agency, or takes it away. */
import { recordDeed } from '../accounts/audit.ts'
import type { Access } from '../accounts/rules.ts'
import { takePicture } from '../platform/pictures/take.ts'
import type { Services } from '../services.ts'
import { agencyNotFound, logoNotFound } from './problems.ts'
import { deleteLogo, keepLogo } from './queries.for-logos.ts'
import { findAgency } from './queries.ts'
import type { AgencyLogo } from './tables.ts'

type Given = Pick<Services, 'db' | 'clock'>

const noAgency = () => agencyNotFound('No agency has this id.')

/**
 * Makes the picture anew and keeps it in place of the one before. Problems: 404 agency-not-found, and those of a picture
 * (platform/pictures): 413, 415, 422, 503.
 */
export const setLogo = async (
  { db, clock }: Given,
  access: Access,
  agencyId: string,
  file: Buffer
): Promise<AgencyLogo> => {
  if (!(await findAgency(db, agencyId))) throw noAgency()
  const picture = await takePicture(file)
  return db.transaction(async (tx) => {
    if (!(await findAgency(tx, agencyId))) throw noAgency()
    const logo = { agencyId, ...picture, changedAt: clock() }
    await keepLogo(tx, logo)
    const detail = { width: picture.width, height: picture.height }
    await recordDeed(tx, { now: clock(), access, deed: 'agencies.set-logo', subjectId: agencyId, detail })
    return logo
  })
}

/** Problems: 404 agency-not-found, logo-not-found. */
export const removeLogo = ({ db, clock }: Given, access: Access, agencyId: string): Promise<void> =>
  db.transaction(async (tx) => {
    if (!(await findAgency(tx, agencyId))) throw noAgency()
    if (!(await deleteLogo(tx, agencyId))) throw logoNotFound('The agency has no logo.')
    await recordDeed(tx, { now: clock(), access, deed: 'agencies.remove-logo', subjectId: agencyId })
  })
