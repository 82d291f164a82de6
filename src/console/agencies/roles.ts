/** What an agency may be in a workshop, in the order in which one chooses. */
import type { components } from '../api/schema.d.ts'

export const AGENCY_ROLES = [
  'convening',
  'co-organising',
  'expert',
  'host',
  'donor'
] as const satisfies components['schemas']['AgencyPart']['role'][]
