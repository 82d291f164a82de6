/** Papers and slides of sessions. */
import type { Routes } from '../platform/http/plugin.ts'
import type { Services } from '../services.ts'

export const materialRoutes =
  (_services: Pick<Services, 'db' | 'clock'>): Routes =>
  async () => {}
