/** What was read is kept for a moment; what failed for a reason is not asked again. */
import { QueryClient } from '@tanstack/react-query'
import { faultOf } from './api/problem.ts'

/** Milliseconds in which something that was read counts as fresh. */
const FRESH_MS = 5_000

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: FRESH_MS,
      retry: (failures, error) => {
        const { status } = faultOf(error)
        return (status === 0 || status >= 500) && failures < 2
      }
    }
  }
})
