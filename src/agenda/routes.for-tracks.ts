/** Tracks: threads that run through the agenda. */
import type { Routes } from '../platform/http/plugin.ts'
import type { Services } from '../services.ts'

export const trackRoutes =
  (_services: Pick<Services, 'db' | 'clock'>): Routes =>
  async () => {}
