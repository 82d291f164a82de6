/** Who may do what. The whole table of permissions, and what a request is known to be. */

/**
 * What a route may need. `public`: anybody, for a public workshop; `account`: anybody who is signed in;
 * `own-registration`: a participant who opened the link that was sent to them, for what is their own.
 */
export type Permission =
  | 'public'
  | 'account'
  | 'own-registration'
  | 'accounts:manage'
  | 'agencies:edit'
  | 'workshops:create'
  | 'workshop:read'
  | 'workshop:edit'
  | 'team:edit'
  | 'audit:read'
  | 'agenda:read-draft'
  | 'agenda:edit'
  | 'participants:read'
  | 'participants:edit'
  | 'lists:read'
  | 'lists:export'
  | 'badges:print'
  | 'attendance:scan'
  | 'attendance:read'
  | 'reports:read'
  | 'outcomes:read'
  | 'outcomes:edit'

export type MemberRole = 'organiser' | 'agency-officer' | 'desk' | 'participant'

const OFFICER: Permission[] = [
  'workshop:read',
  'agenda:read-draft',
  'participants:read',
  'lists:read',
  'lists:export',
  'attendance:read',
  'reports:read',
  'outcomes:read'
]

/** What each role may do in its workshop. What is not listed is denied. */
export const PERMISSIONS: Record<MemberRole, ReadonlySet<Permission>> = {
  organiser: new Set<Permission>([
    ...OFFICER,
    'workshop:edit',
    'team:edit',
    'audit:read',
    'agenda:edit',
    'participants:edit',
    'badges:print',
    'attendance:scan',
    'outcomes:edit'
  ]),
  'agency-officer': new Set(OFFICER),
  desk: new Set<Permission>(['workshop:read', 'attendance:scan']),
  participant: new Set<Permission>(['workshop:read', 'lists:read'])
}

/** A person or machine whose credentials were good, and what they are in the workshop that the address names. */
export type Access = {
  /** The user's or the token's id: who repeated requests and limits are counted by. */
  principalId: string
  userId: string | undefined
  tokenId: string | undefined
  signInId: string | undefined
  /** Of a participant who does something with their own registration. */
  participantId?: string | undefined
  displayName: string
  isAdministrator: boolean
  mayConvene: boolean
  member: { workshopId: string; role: MemberRole; agencyId: string | null } | undefined
}

/** What a machine may not do, whatever its role: who is let in is decided by people. */
const FOR_PEOPLE: ReadonlySet<Permission> = new Set(['team:edit'])

/** Permissions that do not come from a role in a workshop. */
const ofAccount = (access: Access, needs: Permission): boolean => {
  if (needs === 'account') return true
  if (needs === 'accounts:manage') return access.isAdministrator
  if (needs === 'agencies:edit') return access.isAdministrator || access.mayConvene
  return needs === 'workshops:create' && access.mayConvene
}

/** Deny by default: true only when the account itself or the role in this workshop grants it. */
export const isAllowed = (access: Access, needs: Permission): boolean => {
  if (access.tokenId !== undefined && FOR_PEOPLE.has(needs)) return false
  return ofAccount(access, needs) || (access.member !== undefined && PERMISSIONS[access.member.role].has(needs))
}

/** The agency whose people alone this access may see; undefined: everybody's. */
export const onlyAgency = (access: Access): string | undefined =>
  access.member?.role === 'agency-officer' ? (access.member.agencyId ?? undefined) : undefined
