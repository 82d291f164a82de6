/** After a workshop was made: lists and memberships are read again. */
import { queryClient } from '../query-client.ts'

export const refreshWorkshops = async (): Promise<void> => {
  await queryClient.invalidateQueries({ queryKey: ['get', '/api/v1/auth/me'] })
  await queryClient.invalidateQueries({ queryKey: ['get', '/api/v1/workshops'] })
}
