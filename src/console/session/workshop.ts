/** The workshop that the address names, and what the person who is signed in may do there. */
import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { type MemberRole, PERMISSIONS, type Permission } from '../../accounts/rules.ts'
import { api } from '../api/client.ts'
import { queryClient } from '../query-client.ts'
import { useMe } from './me.ts'

const workshopOptions = (workshop: string) =>
  api.queryOptions('get', '/api/v1/workshops/{workshop}', { params: { path: { workshop } } })

export const readWorkshop = (slug: string) => queryClient.ensureQueryData(workshopOptions(slug))

type Membership = { workshop: string; role: string }

/** What a person of these memberships may do in the workshop; nothing where they are no member. */
export const permissionsIn = (memberships: Membership[], slug: string) => {
  const role = memberships.find(({ workshop }) => workshop === slug)?.role as MemberRole | undefined
  return (permission: Permission): boolean => role !== undefined && PERMISSIONS[role].has(permission)
}

/**
 * For screens under /w/$workshop. `path` goes into `params` of every request; `may` says whether the role has a
 * permission, so that a screen shows only what its reader can do; the server decides anyway.
 */
export const useWorkshop = () => {
  const { workshop: slug } = useParams({ from: '/signed-in/w/$workshop' })
  const { data: workshop } = useSuspenseQuery(workshopOptions(slug))
  const { memberships } = useMe()
  const membership = memberships.find((one) => one.workshop === slug)
  return {
    workshop,
    slug,
    path: { workshop: slug },
    role: (membership?.role ?? 'participant') as MemberRole,
    agency: membership?.agency ?? null,
    may: permissionsIn(memberships, slug)
  }
}
