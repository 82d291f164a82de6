/** Who is expected in which of several parallel sessions. */
import type { Routes } from '../platform/http/plugin.ts'
import type { Services } from '../services.ts'

export const breakoutRoutes =
  (_services: Pick<Services, 'db' | 'clock'>): Routes =>
  async () => {}
