/** Who is signed in. */
import { useSuspenseQuery } from '@tanstack/react-query'
import { meOptions } from './require-sign-in.ts'

/** For screens inside the shell, where it is known already. */
export const useMe = () => useSuspenseQuery(meOptions()).data
