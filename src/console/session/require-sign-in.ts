/** Lets only those in who are signed in; all others sign in first and then come back to where they were going. */
import { redirect } from '@tanstack/react-router'
import { api } from '../api/client.ts'
import { faultOf } from '../api/problem.ts'
import { queryClient } from '../query-client.ts'

export const meOptions = () => api.queryOptions('get', '/api/v1/auth/me')

/** `href` is where the person was going, without the base path. */
export const requireSignIn = async (href: string): Promise<void> => {
  try {
    await queryClient.ensureQueryData(meOptions())
  } catch (error) {
    if (faultOf(error).status !== 401) throw error
    throw redirect({ to: '/sign-in', search: { to: href === '/' ? undefined : href } })
  }
}
